import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const parts = inject('parts');
const DEMO = join(import.meta.dirname, '../../examples/demo.ts');

function demo(env: NodeJS.ProcessEnv) {
  return spawnSync(process.execPath, [DEMO], { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 280_000 });
}

describe('npm run demo', () => {
  it.skipIf(parts === undefined)('does the main job', () => {
    const run = demo({ TERRARIUM_DEMO_BASE: parts?.base, BUILDX_BUILDER: parts?.builders.at(-1)?.name });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.stdout.match(/^\d+ built, \d+ images in all$/gm)).toEqual([
      '4 built, 4 images in all',
      '0 built, 4 images in all',
      '0 built, 4 images in all',
      '1 built, 4 images in all',
      '1 built, 4 images in all',
    ]);
    expect(run.stdout).toContain('The main job works here.');
  });

  it('names what is missing where there is no Docker, and assembles what needs none', () => {
    const run = demo({ PATH: '/nonexistent', TERRARIUM_DEMO_BASE: 'unreachable.invalid/python:3.12-slim' });
    expect(run.status, run.stdout + run.stderr).toBe(0);
    expect(run.stdout).toContain('What is missing here');
    expect(run.stdout).toContain('[buildx-missing]');
    expect(run.stdout).toMatch(/^notebook needs BuildKit: line 3 is "RUN mkdir/m);
    expect(run.stdout.match(/^\d+ built, \d+ images in all$/gm)).toEqual([
      '3 built, 3 images in all',
      '0 built, 3 images in all',
      '0 built, 3 images in all',
      '1 built, 3 images in all',
      '1 built, 3 images in all',
    ]);
    expect(run.stdout).toContain('No python3 here to import a package with.');
    expect(run.stdout).toContain('The main job works here, but for what has to run in a container');
  });
});
