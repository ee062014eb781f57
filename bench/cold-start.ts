// Time from start to the first byte on stdout, beside `node -e 0` in the same run: node bench/cold-start.ts
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 21;
const CLI = join(import.meta.dirname, '../dist/cli/index.js');

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  /** Largest ratio to the floor that we accept. */
  readonly limit: number | undefined;
}

/** Milliseconds to the first byte on stdout, or to the end for a program that prints nothing. */
function firstByte(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    const done = () => resolve(Number(process.hrtime.bigint() - began) / 1e6);
    child.stdout.once('data', done);
    child.once('error', reject);
    child.once('close', done);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function main(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'terrarium-bench-'));
  writeFileSync(join(root, 'environment.yml'), 'channels: [conda-forge]\ndependencies: [python=3.12, numpy=1.26.4]\n');
  const cases: readonly Case[] = [
    { name: 'node -e 0', args: ['-e', '0'], limit: undefined },
    { name: 'terrarium --help', args: [CLI, '--help'], limit: 1.7 },
    { name: 'terrarium hash, one file', args: [CLI, 'hash', `--root=${root}`], limit: 2.3 },
  ];
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  // Interleaved, because the machine's speed drifts; the first round only warms up.
  for (let run = -1; run < RUNS; run += 1) {
    for (const { name, args } of cases) {
      const time = await firstByte(args);
      if (run >= 0) times.get(name)?.push(time);
    }
  }
  const floor = median(times.get('node -e 0') ?? []);
  for (const { name, limit } of cases) {
    const time = median(times.get(name) ?? []);
    const target = limit === undefined ? '' : `  target <= ${limit} x`;
    console.log(`${name.padEnd(26)} ${time.toFixed(1).padStart(7)} ms  ${(time / floor).toFixed(2)} x${target}`);
  }
  rmSync(root, { recursive: true });
}

await main();
