// CPU time of inputs made to be slow, at doubling sizes: each doubling should about double it. Exits 1 where it does not.
// node bench/hostile-input.ts [part of a name]
import type { HostileCase, Work } from './hostile-input/case.ts';
import { CASES, subjectName } from './hostile-input/cases.ts';

const SIZES = [50_000, 100_000, 200_000];
/** Twice the size may take so many times as long. */
const MOST = 2.5;
/** Milliseconds of the largest size from which on a ratio counts; less than half of it counts as half. */
const COUNTS = 40;
/** Measurements until a ratio above the limit counts: garbage is collected in some of them, and other programs run. */
const TRIES = 5;
/** Times the sizes, where what looked slow is measured again: some inputs are refused above a megabyte. */
const MOST_LARGER = 4;
/** Calls that are averaged at most. */
const MOST_CALLS = 10;
/** Milliseconds at the smallest size after which larger ones are not tried. */
const HOPELESS = 5000;

interface Result {
  readonly name: string;
  /** Times `SIZES`. */
  readonly larger: number;
  /** Milliseconds by size. */
  readonly times: readonly number[];
  readonly isSlow: boolean;
}

const only = process.argv[2] ?? '';
const results = new Map<string, Result>();
for (const one of CASES) if (nameOf(one).includes(only)) await keep(one);
// Neither a machine that was busy for a while nor a step from one kind of memory to the next is growth: what looks slow
// is measured again when all is done, and larger.
for (let tries = 1; tries < TRIES && slowOnes().length > 0; tries += 1)
  for (const { name } of slowOnes())
    for (const one of CASES) if (nameOf(one) === name) await keep(one, Math.min(2 ** tries, MOST_LARGER));
report([...results.values()]);
process.exitCode = slowOnes().length > 0 ? 1 : 0;

async function keep(one: HostileCase, larger = 1): Promise<void> {
  const sizes = SIZES.map((size) => size * larger);
  const result = { name: nameOf(one), larger, ...(await measure(one, sizes)) };
  if (process.env.V) console.log(formatResult(result));
  results.set(result.name, result);
}

function nameOf({ subject, name }: HostileCase): string {
  return `${subjectName(subject)}: ${name}`;
}

function slowOnes(): readonly Result[] {
  return [...results.values()].filter(({ isSlow }) => isSlow);
}

async function measure({ prepare }: HostileCase, sizes: readonly number[]): Promise<Omit<Result, 'name' | 'larger'>> {
  // What is compiled at the first call is not growth.
  once(await prepare(1000));
  const [small = 0, ...larger] = sizes;
  const works: Work[] = [await prepare(small)];
  const first = once(works[0]);
  if (first > HOPELESS) return { times: [first], isSlow: true };
  for (const size of larger) works.push(await prepare(size));
  const last = once(works.at(-1));
  if (last < COUNTS) return { times: [first, last], isSlow: false };
  let times = works.map((work) => milliseconds(work));
  for (let tries = 1; tries < TRIES && isSteep(times); tries += 1)
    times = works.map((work, index) => Math.min(milliseconds(work), times[index] ?? Number.POSITIVE_INFINITY));
  return { times, isSlow: isSteep(times) };
}

function isSteep(times: readonly number[]): boolean {
  return (times.at(-1) ?? 0) > COUNTS && ratiosOf(times).some((ratio) => ratio > MOST);
}

function ratiosOf(times: readonly number[]): readonly number[] {
  return times.slice(1).map((time, index) => time / Math.max(times[index] ?? 0, COUNTS / 2));
}

function once(work: Work | undefined): number {
  return milliseconds(work, 1);
}

/** CPU time of this thread for one call, averaged over as many as last for some ticks of a coarse clock. */
function milliseconds(work: Work | undefined, mostCalls = MOST_CALLS): number {
  const begin = process.threadCpuUsage();
  for (let calls = 1; ; calls += 1) {
    work?.();
    const { user, system } = process.threadCpuUsage(begin);
    if (user + system >= 1000 * COUNTS || calls >= mostCalls) return (user + system) / 1000 / calls;
  }
}

function report(all: readonly Result[]): void {
  const slowest = all.toSorted((a, b) => (b.times.at(-1) ?? 0) - (a.times.at(-1) ?? 0)).slice(0, 25);
  const slow = all.filter(({ isSlow }) => isSlow);
  console.log(`${'ms of CPU at'.padEnd(60)}${SIZES.map((size) => `${size / 1000}k`.padStart(9)).join('')}   ratios`);
  for (const result of new Set([...slow, ...slowest])) console.log(formatResult(result));
  console.log(`${all.length} inputs, ${slow.length} whose time grows faster than their size`);
}

function formatResult({ name, larger, times, isSlow }: Result): string {
  const columns = times.map((time) => time.toFixed(1).padStart(9)).join('');
  const ratios = ratiosOf(times).map((ratio) => ratio.toFixed(1));
  return `${name.slice(0, 59).padEnd(60)}${columns}   ${ratios.join(' ')}${larger > 1 ? `  at ${larger} x these sizes` : ''}${isSlow ? '  <- slow' : ''}`;
}
