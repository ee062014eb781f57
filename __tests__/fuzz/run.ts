import { createHash } from 'node:crypto';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { randomOf } from './random.ts';
import type { Input, Target } from './target.ts';

/** Milliseconds that an input may take. */
export const BUDGET_MS = 2000;

export interface Failure {
  readonly target: string;
  /** What makes the input again, of a target that is not the table of extremes. */
  readonly seed: number;
  readonly problem: string;
  /** The first place of our sources in the stack. */
  readonly at: string;
  /** How many inputs failed in this way. */
  count: number;
  readonly input: string;
}

export interface Tally {
  readonly target: string;
  inputs: number;
  slowestMs: number;
}

/** What became of inputs. Failures that have one place and one message are one. */
export class Record {
  readonly tallies = new Map<string, Tally>();
  readonly failures = new Map<string, Failure>();
  readonly #keep: (name: string, content: Uint8Array | string) => void;

  constructor(keep: (name: string, content: Uint8Array | string) => void) {
    this.#keep = keep;
  }

  async tryInput(target: string, seed: number, input: Input): Promise<void> {
    const tally = this.tallies.get(target) ?? { target, inputs: 0, slowestMs: 0 };
    this.tallies.set(target, tally);
    tally.inputs += 1;
    this.#keep('running', `${target} ${seed}\n`);
    let { problem, ms } = await attempt(input);
    // The machine may have been busy: what is slow is slow again.
    if (problem === undefined && ms > BUDGET_MS) ({ problem, ms } = await attempt(input));
    tally.slowestMs = Math.max(tally.slowestMs, ms);
    if (problem !== undefined) this.#fail(target, seed, input.bytes, problem);
    else if (ms > BUDGET_MS)
      this.#fail(target, seed, input.bytes, { message: `it takes more than ${BUDGET_MS} ms`, at: '' });
  }

  #fail(target: string, seed: number, input: Uint8Array, { message, at }: Problem): void {
    const key = JSON.stringify([target, at, message.replace(/[^A-Za-z]+/g, ' ').slice(0, 60)]);
    const known = this.failures.get(key);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    const shown = Buffer.from(input).toString().slice(0, 300);
    this.failures.set(key, { target, seed, problem: message.slice(0, 500), at, count: 1, input: shown });
    const id = createHash('sha256').update(input).digest('hex').slice(0, 12);
    this.#keep(`${target.replace(/[^A-Za-z0-9.]+/g, '-')}-${seed}-${id}`, input);
  }
}

interface Problem {
  readonly message: string;
  readonly at: string;
}

async function attempt({ bytes, read }: Input): Promise<{ problem: Problem | undefined; ms: number }> {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const problem = await problemOf(() => read(bytes));
  const { user, system } = process.cpuUsage(before);
  // Not the time that other processes took, nor that of several threads that collect garbage.
  return { problem, ms: Math.min(performance.now() - began, (user + system) / 1000) };
}

async function problemOf(run: () => unknown): Promise<Problem | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    if (error instanceof TerrariumError) return undefined;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const at = /(?:src|__tests__)\/[\w./-]+:\d+/.exec(stack)?.[0] ?? '';
    return { message: String(error), at };
  }
}

/** What `main.ts` prints. */
export interface Summary {
  readonly inputs: number;
  readonly nextSeed: number;
  readonly maxRssMiB: number;
  readonly failures: readonly Failure[];
  readonly targets: readonly Tally[];
}

export interface Limits {
  readonly seed: number;
  /** Rounds: in each, every target reads as many inputs as it says. */
  readonly runs: number;
  /** Inputs of a fast target in a round, at most. */
  readonly times: number;
  readonly seconds: number;
}

/** Tries inputs of consecutive seeds, all targets in turn; answers the seed that comes next. */
export async function tryRounds(
  record: Record,
  targets: readonly Target[],
  { seed, runs, times, seconds }: Limits,
): Promise<number> {
  const end = performance.now() + seconds * 1000;
  for (let round = seed; round < seed + runs; round += 1) {
    if (performance.now() > end) return round;
    for (const target of targets)
      for (let time = 0; time < Math.min(times, target.times); time += 1) {
        const own = round + time * STRIDE;
        await record.tryInput(target.name, own, target.make(randomOf(own)));
      }
  }
  return seed + runs;
}

/** Between the seeds of one round. */
const STRIDE = 100_000_000;
