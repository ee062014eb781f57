import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sized } from '../test-size.ts';
import type { Summary } from './run.ts';

const SEED = process.env.TERRARIUM_FUZZ_SEED ?? '20261128';
/** Rounds over all targets, and files of one character: their size, and one in how many is read. */
const SIZE = sized({
  small: { runs: 2, times: 1, extremes: 65_536, every: 47 },
  ci: { runs: 60, times: 10, extremes: 4_194_304, every: 2 },
  nightly: { runs: 5000, times: 10, extremes: 4_194_304, every: 1 },
});
const PATIENCE = sized({ small: 110_000, ci: 590_000, nightly: 7_100_000 });

/** Runs the inputs in a process of their own, which has the memory that a small runner leaves. */
function fuzz(): Summary {
  const out = mkdtempSync(join(tmpdir(), 'terrarium-fuzz-'));
  const flags = Object.entries({ ...SIZE, seed: SEED, out }).map(([name, value]) => `--${name}=${value}`);
  const args = ['--max-old-space-size=448', join(import.meta.dirname, 'main.ts'), ...flags];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: PATIENCE });
  if (stdout === '')
    throw new Error(`it ended in the middle of ${readFileSync(join(out, 'running'), 'utf8')}\n${stderr}`);
  const summary: Summary = JSON.parse(stdout);
  if (summary.failures.length === 0) rmSync(out, { recursive: true });
  return summary;
}

it('every reader of hostile text answers mutated inputs, in time and in 512 MiB', () => {
  const { failures, inputs, maxRssMiB } = fuzz();
  expect(failures).toEqual([]);
  expect(inputs).toBeGreaterThanOrEqual(sized({ small: 100, ci: 20_000, nightly: 1_000_000 }));
  expect(maxRssMiB).toBeLessThan(512);
});
