// CPU time of whole runs at doubling numbers of environments, files and entries: each doubling should about double it.
// node bench/many-environments.ts [words of a scenario's name]
import { createHash } from 'node:crypto';
import { defaultConfig, parseConfig } from '../src/core/config/config.ts';
import { followRenames } from '../src/core/diff/renames.ts';
import type { Digest } from '../src/core/model/digest.ts';
import { TerrariumError } from '../src/core/model/errors.ts';
import type { Registry } from '../src/core/model/registry.ts';
import type { ReadTree, TreeEntry } from '../src/core/model/tree.ts';
import { diagnosticsOf, environmentsOf } from '../src/core/normalize/definitions.ts';
import { repositoryOrder } from '../src/core/oci/repository-order.ts';
import { createPinChecker } from '../src/core/pinning/check.ts';
import { formatPlan, parsePlan } from '../src/core/plan/file.ts';
import { renderMarkdown } from '../src/core/report/markdown.ts';
import { createReport } from '../src/core/report/report.ts';
import { formatSarif } from '../src/core/report/sarif.ts';
import { renderPlanText } from '../src/core/report/text.ts';
import { define, plan } from '../src/pipeline.ts';
import { type Run, SCENARIOS, type Scenario } from './many-environments/scenarios.ts';

/** A doubling may cost so much more: n log n, caches and the collector of garbage have their share. */
const MOST = 2.5;
/** Milliseconds below which a time says nothing. */
const LEAST = 40;
const TRIES = Number(process.env.TRIES ?? 2);
const SCALE = Number(process.env.SCALE ?? 1);

const words = process.argv.slice(2).join(' ');
const verbose = process.env.STAGES !== undefined;

const refuse = () => Promise.reject(new TerrariumError('registry-unreachable', 'not asked'));

const OFFLINE: Registry = {
  headManifest: refuse,
  getManifest: refuse,
  getBlob: refuse,
  listTags: refuse,
  listReferrers: refuse,
  putBlob: refuse,
  copyBlob: refuse,
  putManifest: refuse,
  announce: () => undefined,
  probePush: refuse,
};

/** Files in memory, where listing a folder costs what is in it. */
function treeOf(files: Run['files']): ReadTree {
  const below = new Map<string, TreeEntry[]>();
  for (const path of Object.keys(files)) {
    for (let at = 0; at >= 0; at = path.indexOf('/', at + 1)) {
      const folder = at === 0 ? '.' : path.slice(0, at);
      const entry: TreeEntry = { path: path.slice(at === 0 ? 0 : at + 1), kind: 'file', executable: false, target: '' };
      const list = below.get(folder);
      if (list === undefined) below.set(folder, [entry]);
      else list.push(entry);
    }
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

async function defineRun({ files, config: text }: Run) {
  const { config, diagnostics } =
    text === undefined
      ? { config: defaultConfig('terrarium.yml'), diagnostics: [] }
      : parseConfig(text, 'terrarium.yml');
  const tree = treeOf(text === undefined ? files : { ...files, 'terrarium.yml': text });
  const defined = await define(tree, config);
  return { ...defined, diagnostics: [...diagnostics, ...defined.diagnostics] };
}

/** Milliseconds of each stage. */
type Costs = Map<string, number>;

function stopwatch(costs: Costs): (name: string) => void {
  let last = milliseconds();
  return (name) => {
    const now = milliseconds();
    costs.set(name, Math.min(costs.get(name) ?? Number.POSITIVE_INFINITY, now - last));
    last = now;
  };
}

/** All that a run computes, as the hosts do it. */
async function work(run: Run, stage: (name: string) => void): Promise<void> {
  const head = await defineRun(run);
  stage('define');
  const renamed = run.base && followRenames(await defineRun(run.base), head, run.renames ?? new Map());
  stage('base');
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
  stage('plan');
  parsePlan(formatPlan(planned));
  stage('planfile');
  const report = createReport({
    plan: planned,
    outcomes: undefined,
    origins: head.definitions.map(({ origin }) => origin),
    head: environmentsOf(head),
    before: renamed && environmentsOf(renamed.base),
    renamed: renamed?.from,
    diagnostics: planned.diagnostics,
    checker,
  });
  stage('report');
  renderPlanText(report);
  renderMarkdown(report, { limit: 1_000_000, title: 'Environments' });
  formatSarif(report.diagnostics, { version: '0', prefix: '' });
  stage('render');
  if (verbose) {
    const all = diagnosticsOf(head);
    const codes = Object.entries(Object.groupBy(all, ({ code, severity }) => `${severity} ${code}`)).map(
      ([c, l]) => `${c} ${l?.length}`,
    );
    console.log(
      head.definitions.length,
      'definitions',
      environmentsOf(head).length,
      'good',
      planned.items.length,
      'items',
      all.length,
      'diagnostics',
      codes.join(', '),
      all.reduce((n, d) => n + d.message.length, 0),
      'characters',
    );
  }
}

function milliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

async function costsOf(run: Run): Promise<Costs> {
  const costs: Costs = new Map();
  for (let tried = 0; tried < TRIES; tried += 1) await work(run, stopwatch(costs));
  return costs;
}

async function measure({ name, size, make }: Scenario): Promise<boolean> {
  const sizes = [size, size * 2, size * 4].map((each) => each * SCALE);
  const all: Costs[] = [];
  for (const each of sizes) all.push(await costsOf(make(each)));
  const total = (costs: Costs | undefined) => [...(costs?.values() ?? [])].reduce((sum, cost) => sum + cost, 0);
  const bad: string[] = [];
  for (const stage of ['whole', ...(all[0]?.keys() ?? [])]) {
    const costs = all.map((each) => (stage === 'whole' ? total(each) : (each.get(stage) ?? 0)));
    const ratios = costs.slice(1).map((cost, index) => cost / (costs[index] ?? 0));
    const isBad = ratios.some((ratio, index) => ratio > MOST && (costs[index + 1] ?? 0) >= LEAST);
    if (isBad) bad.push(stage);
    if (!isBad && stage !== 'whole' && !verbose) continue;
    const times = costs.map((cost) => cost.toFixed(0).padStart(7)).join('');
    console.log(
      `${(stage === 'whole' ? name : `  ${stage}`).padEnd(52)}${String(size).padStart(6)}${times}${ratios.map((ratio) => ratio.toFixed(1).padStart(6)).join('')}${isBad ? '  too much' : ''}`,
    );
  }
  return bad.length === 0;
}

let failed = 0;
for (const scenario of SCENARIOS) if (scenario.name.includes(words) && !(await measure(scenario))) failed += 1;
console.log(`${failed} of ${SCENARIOS.length} grow by more than ${MOST}`);
process.exitCode = failed === 0 ? 0 : 1;
