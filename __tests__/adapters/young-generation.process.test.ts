import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/adapters/young-generation.ts');

/** MiB that the young generation has in the end, where everything that a program makes survives. */
function sizeWith(keep: boolean): { readonly stdout: string; readonly stderr: string } {
  const script = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { keepYoungGeneration } from ${JSON.stringify(MODULE)};
    const all = [];
    for (let count = 0; count < 3_000_000; count += 1) {
      all.push({ count });
      if (${keep} && count % 10_000 === 0) keepYoungGeneration();
    }
    console.log(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size / 2 ** 20);`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

describe('keepYoungGeneration', () => {
  it('keeps what has survivors from growing, without a word', () => {
    const [grown, kept] = [sizeWith(false), sizeWith(true)];
    expect([grown.stderr, kept.stderr]).toEqual(['', '']);
    expect(Number(grown.stdout)).toBeGreaterThanOrEqual(64);
    expect(Number(kept.stdout)).toBeLessThanOrEqual(32);
  });
});
