import { createHash } from 'node:crypto';
import { OFFLINE } from '../../src/adapters/registry/offline.ts';
import { defaultConfig, parseConfig } from '../../src/core/config/config.ts';
import { followRenames } from '../../src/core/diff/renames.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import type { HashedEnvironment } from '../../src/core/model/environment.ts';
import type { ReadTree, TreeEntry } from '../../src/core/model/tree.ts';
import { type Definitions, diagnosticsOf, environmentsOf } from '../../src/core/normalize/definitions.ts';
import { repositoryOrder } from '../../src/core/oci/repository-order.ts';
import { createPinChecker, documentsByPath, type PinChecker } from '../../src/core/pinning/check.ts';
import { applyEdits, editsOf, mergeEdits } from '../../src/core/pinning/edits.ts';
import { formatPlan, parsePlan } from '../../src/core/plan/file.ts';
import { matrixOf, wavesOf } from '../../src/core/plan/matrix.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { createReport } from '../../src/core/report/report.ts';
import { formatSarif } from '../../src/core/report/sarif.ts';
import { renderPlanText } from '../../src/core/report/text.ts';
import { define, plan } from '../../src/pipeline.ts';
import type { Run } from './run.ts';

/** Files in memory, where listing a folder costs what is in it. */
function treeOf(files: Run['files']): ReadTree {
  const below = new Map<string, TreeEntry[]>();
  const add = (folder: string, path: string) => {
    const list = below.get(folder) ?? [];
    below.set(folder, list);
    list.push({ path, kind: 'file', executable: false, target: '' });
  };
  for (const path of Object.keys(files)) {
    add('.', path);
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      add(path.slice(0, slash), path.slice(slash + 1));
  }
  return {
    listFiles: async () => Object.keys(files),
    readText: async (path) => {
      const text = files[path];
      return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
    },
    listContext: async (directory) => below.get(directory),
    digestFile: async (path) =>
      `sha256:${createHash('sha256')
        .update(files[path] ?? '')
        .digest('hex')}` as Digest,
  };
}

async function defineRun({ files, config: text }: Run): Promise<Definitions> {
  const path = 'terrarium.yml';
  const config = text === undefined ? defaultConfig(path) : parseConfig(text, path).config;
  return define(treeOf(text === undefined ? files : { ...files, [path]: text }), config);
}

/** All that a run computes without a registry; each stage is announced when it is over. Gives a line about what was measured. */
export async function workOn(run: Run, onStage: (name: string) => void): Promise<string> {
  const head = await defineRun(run);
  onStage('define');
  const renamed = run.base && followRenames(await defineRun(run.base), head, run.renames ?? new Map());
  onStage('base');
  const checker = createPinChecker();
  const planned = await plan(head, renamed?.base, OFFLINE, {
    order: repositoryOrder(head.config, false),
    strength: 'present',
    environments: run.environments ?? [],
    force: run.force ?? [],
    keepMoved: true,
    mayProbe: false,
    hints: new Map(),
    checker,
  });
  onStage('plan');
  parsePlan(formatPlan(planned));
  onStage('plan file');
  JSON.stringify([matrixOf(planned, 256), wavesOf(planned, 256)]);
  onStage('matrix');
  const environments = environmentsOf(head);
  const report = createReport({
    plan: planned,
    outcomes: undefined,
    origins: head.definitions.map(({ origin }) => origin),
    head: environments,
    before: renamed && environmentsOf(renamed.base),
    renamed: renamed?.from,
    diagnostics: planned.diagnostics,
    checker,
  });
  onStage('report');
  renderPlanText(report);
  renderMarkdown(report, { limit: 1_000_000, title: 'Environments' });
  formatSarif(report.diagnostics, { version: '0', prefix: '' });
  onStage('render');
  pinAll(environments, checker);
  onStage('pin');
  const { length } = head.definitions;
  return `${length} definitions, ${environments.length} of them good, ${planned.items.length} images, ${diagnosticsOf(head).length} findings`;
}

function pinAll(environments: readonly HashedEnvironment[], checker: PinChecker): void {
  const edits = environments.flatMap((environment) =>
    editsOf(checker.find(environment), ({ kind }) => (kind === 'digest' ? `sha256:${'0'.repeat(64)}` : '1.0')),
  );
  const documents = documentsByPath(environments);
  for (const [path, own] of Map.groupBy(mergeEdits(edits).edits, ({ place }) => place.path))
    applyEdits(documents.get(path)?.text ?? '', own);
}
