import { addNoChecksum } from './rules/add-no-checksum.ts';
import { apkUnpinned } from './rules/apk-unpinned.ts';
import { aptUnpinned } from './rules/apt-unpinned.ts';
import { baseLatest } from './rules/base-latest.ts';
import { baseNoDigest } from './rules/base-no-digest.ts';
import { baseNoTag } from './rules/base-no-tag.ts';
import { condaChannelOrder } from './rules/conda-channel-order.ts';
import { condaDefaults } from './rules/conda-defaults.ts';
import { condaFuzzy } from './rules/conda-fuzzy.ts';
import { condaNoChannels } from './rules/conda-no-channels.ts';
import { condaNoPip } from './rules/conda-no-pip.ts';
import { condaNoPython } from './rules/conda-no-python.ts';
import { condaPythonTwice } from './rules/conda-python-twice.ts';
import { condaRange } from './rules/conda-range.ts';
import { condaUnpinned } from './rules/conda-unpinned.ts';
import { gemUnpinned } from './rules/gem-unpinned.ts';
import { goUnpinned } from './rules/go-unpinned.ts';
import { npmUnpinned } from './rules/npm-unpinned.ts';
import { pipNoHash } from './rules/pip-no-hash.ts';
import { pipRange } from './rules/pip-range.ts';
import { pipUnpinned } from './rules/pip-unpinned.ts';
import { pipeToShell } from './rules/pipe-to-shell.ts';
import { pythonEol } from './rules/python-eol.ts';
import { rpmUnpinned } from './rules/rpm-unpinned.ts';
import { runCondaUnpinned } from './rules/run-conda-unpinned.ts';
import { runPipUnpinned } from './rules/run-pip-unpinned.ts';
import { secretFile } from './rules/secret-file.ts';
import { secretInFile } from './rules/secret-in-file.ts';
import { secretInVariable } from './rules/secret-in-variable.ts';
import { sparkUnpinned } from './rules/spark-unpinned.ts';
import { syntaxFloating } from './rules/syntax-floating.ts';
import { systemUpgrade } from './rules/system-upgrade.ts';
import { urlNoHash } from './rules/url-no-hash.ts';
import { vcsNoCommit } from './rules/vcs-no-commit.ts';
import type { PinRule } from './subject/rule.ts';

/** All rules, in the order of their findings and of docs/pinning.md. */
export const PIN_RULES: readonly PinRule[] = [
  baseNoTag,
  baseLatest,
  baseNoDigest,
  syntaxFloating,
  pythonEol,
  condaUnpinned,
  condaRange,
  condaFuzzy,
  condaNoPython,
  condaNoPip,
  condaPythonTwice,
  condaNoChannels,
  condaChannelOrder,
  condaDefaults,
  pipUnpinned,
  pipRange,
  pipNoHash,
  vcsNoCommit,
  urlNoHash,
  sparkUnpinned,
  aptUnpinned,
  apkUnpinned,
  rpmUnpinned,
  systemUpgrade,
  runPipUnpinned,
  runCondaUnpinned,
  npmUnpinned,
  gemUnpinned,
  goUnpinned,
  addNoChecksum,
  pipeToShell,
  secretInVariable,
  secretInFile,
  secretFile,
];

/** The page that explains a rule. */
export function rulePage(id: string): string {
  return `https://github.com/terrarium-env/terrarium/blob/main/docs/pinning.md#${id}`;
}

const IDS: ReadonlySet<string> = new Set(PIN_RULES.map(({ id }) => id));

/** True for the code of a rule. */
export function isPinRule(code: string): boolean {
  return IDS.has(code);
}
