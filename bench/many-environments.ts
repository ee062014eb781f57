// CPU time of whole runs at doubling numbers of environments, entries and files: each doubling should about double it. Exits 1
// where it does not. node bench/many-environments.ts [part of a name]
import type { Run, Scenario } from './many-environments/run.ts';
import { SCENARIOS } from './many-environments/scenarios.ts';
import { workOn } from './many-environments/work.ts';

/** Twice the size may take so many times as long: n log n, caches and the collector of garbage have their share. */
const MOST = 2.5;
/** Milliseconds from which on a time counts that another one is compared with. */
const COUNTS = 40;
/** Measurements of each size: the least counts. */
const TRIES = 2;
/** Measurements until a ratio above the limit counts: other programs run. */
const MOST_TRIES = 6;
/** Larger sizes, to look for what the usual ones hide. */
const SCALE = Number(process.env.SCALE ?? 1);
const isVerbose = process.env.V !== undefined;

/** Milliseconds by stage, and of the whole. */
type Costs = ReadonlyMap<string, number>;

const WHOLE = 'whole';

const only = process.argv[2] ?? '';
let [failed, passed] = [0, 0];
for (const scenario of SCENARIOS.filter(({ name }) => name.includes(only))) {
  if (await measure(scenario)) passed += 1;
  else failed += 1;
}
console.log(`${passed} scenarios grow with their size, ${failed} by more than ${MOST} where it doubles`);
process.exitCode = failed === 0 ? 0 : 1;

async function measure({ name, size, make }: Scenario): Promise<boolean> {
  const measured = [1, 2, 4].map((factor) => ({ run: make(size * factor * SCALE), costs: new Map<string, number>() }));
  const all = measured.map(({ costs }) => costs);
  for (let tried = 0; tried < TRIES || (tried < MOST_TRIES && slowStages(all).length > 0); tried += 1)
    for (const { run, costs } of measured) await costOf(run, costs);
  const slow = slowStages(all);
  for (const stage of all[0]?.keys() ?? [])
    if (stage === WHOLE || isVerbose || slow.includes(stage)) print(stage === WHOLE ? name : `  ${stage}`, all, stage);
  if (isVerbose) console.log(`  ${await workOn(make(size), () => undefined)}`);
  return slow.length === 0;
}

/** Keeps the least time of each stage, and of the whole. */
async function costOf(run: Run, costs: Map<string, number>): Promise<void> {
  const keep = (stage: string, cost: number) =>
    costs.set(stage, Math.min(cost, costs.get(stage) ?? Number.POSITIVE_INFINITY));
  const begin = milliseconds();
  let last = begin;
  if (!costs.has(WHOLE)) costs.set(WHOLE, Number.POSITIVE_INFINITY);
  await workOn(run, (stage) => {
    const now = milliseconds();
    keep(stage, now - last);
    last = now;
  });
  keep(WHOLE, last - begin);
}

function slowStages(all: readonly Costs[]): readonly string[] {
  return [...(all[0]?.keys() ?? [])].filter((stage) =>
    pairsOf(all, stage).some(({ before, after }) => before >= COUNTS && after > MOST * before),
  );
}

function pairsOf(all: readonly Costs[], stage: string) {
  return all.slice(1).map((costs, index) => ({ before: all[index]?.get(stage) ?? 0, after: costs.get(stage) ?? 0 }));
}

function print(title: string, all: readonly Costs[], stage: string): void {
  const times = all.map((costs) => (costs.get(stage) ?? 0).toFixed(0).padStart(8));
  const ratios = pairsOf(all, stage).map(({ before, after }) => (after / Math.max(before, 1)).toFixed(1).padStart(6));
  const verdict = slowStages(all).includes(stage) ? '  too much' : '';
  console.log(`${title.padEnd(52)}${times.join('')}${ratios.join('')}${verdict}`);
}

function milliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
