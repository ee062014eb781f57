import { formatChange } from '../../../core/diff/diff.ts';
import { readHistory, type VersionHistory } from '../../../core/history/registered-versions.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Repository } from '../../../core/model/reference.ts';
import { formatPackageChange } from '../../../core/packages/diff-packages.ts';
import { describeName, describeVersion } from '../../../core/report/describe-versions.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { printJson, printLines } from '../command/output.ts';
import { askRegistered, requireVersions } from '../command/registered.ts';
import { nameJson, versionJson } from '../command/version-json.ts';

export const command: Command = {
  usage: 'history <id|name> [flags]',
  summary: 'Shows each registered version of an environment, the newest first: its image, and what changed since.',
  flags: [...COMMON, ...REPOSITORIES, { name: 'json', kind: 'flag', help: 'print JSON (schemas/history.schema.json)' }],
  run: async (args, signal) => {
    const asking = await askRegistered(args, signal);
    if (asking.wanted === undefined) throw new TerrariumError('usage', 'expected one environment: id or name');
    const found = await requireVersions(asking, asking.wanted);
    const history = await readHistory(asking.registry, found);
    if (args.json) {
      const { name } = asking.wanted;
      const versions = history.map((version) => historyJson(version, found.repository));
      printJson({ formatVersion: 1, name, ...nameJson(found.state, found.damaged, found.unread), versions });
    } else printLines([...describeName(asking.wanted.name, found.state), ...history.flatMap(describeVersion)]);
    return 0;
  },
};

function historyJson(version: VersionHistory, repository: Repository) {
  const { stored, changes, packages } = version;
  const { base, platforms, created, cost } = stored?.image ?? {};
  return {
    ...versionJson(version, repository),
    stored:
      stored?.image === undefined
        ? null
        : {
            hash: stored.hash,
            base: { name: base?.name ?? '', digest: base?.digest ?? '' },
            platforms,
            created,
            bytes: cost?.bytes ?? null,
          },
    changes: changes?.map(formatChange) ?? null,
    packages: packages?.map(formatPackageChange) ?? null,
  };
}
