import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sized } from '../test-size.ts';
import type { Summary } from './run.ts';

const SEED = process.env.TERRARIUM_FUZZ_SEED ?? '20261128';
/** Rounds over all targets, and files of one character: their size, and one in how many is read. */
const ROUNDS = sized({
  small: { runs: 2, times: 1 },
  ci: { runs: 60, times: 10 },
  nightly: { runs: 5000, times: 10 },
});
const EXTREMES = sized({
  small: { runs: 0, extremes: 65_536, every: 47 },
  ci: { runs: 0, extremes: 4_194_304, every: 2 },
  nightly: { runs: 0, extremes: 4_194_304, every: 1 },
});
const PATIENCE = sized({ small: 110_000, ci: 590_000, nightly: 7_100_000 });

/** Runs the inputs in a process of their own, which has the memory that a small runner leaves. */
function fuzz(size: Readonly<Record<string, number>>): Summary {
  const out = mkdtempSync(join(tmpdir(), 'terrarium-fuzz-'));
  const flags = Object.entries({ ...size, seed: SEED, out }).map(([name, value]) => `--${name}=${value}`);
  const args = ['--expose-gc', '--max-old-space-size=384', join(import.meta.dirname, 'main.ts'), ...flags];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE });
  if (stdout === '')
    throw new Error(`it ended in the middle of ${readFileSync(join(out, 'running'), 'utf8')}\n${stderr}`);
  const summary: Summary = JSON.parse(stdout);
  if (summary.failures.length === 0) rmSync(out, { recursive: true });
  return summary;
}

it.each([
  ['mutated inputs', ROUNDS, sized({ small: 100, ci: 20_000, nightly: 1_000_000 })],
  ['files of one character', EXTREMES, sized({ small: 7, ci: 180, nightly: 360 })],
])('every reader of hostile text answers %s, in time and in 512 MiB', (_, size, least) => {
  const { failures, inputs, maxRssMiB } = fuzz(size);
  expect(failures).toEqual([]);
  expect(inputs).toBeGreaterThanOrEqual(least);
  expect(maxRssMiB).toBeLessThan(512);
});
