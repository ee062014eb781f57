import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oracles } from '../../oracle/oracle.ts';

const SCRIPT = join(import.meta.dirname, '../../../src/core/recipes/split_layers.py');

function run(program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(join(oracles ?? '', 'venv/bin', program), args, { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

// The base of an image may have Python 3.6. ruff knows versions from 3.7, vermin those before.
describe.skipIf(oracles === undefined)('the script that lays packages into layers', () => {
  it('has no finding of ruff', () => {
    // Its imports depend on one line, and its text cannot change: images carry it, and recipes are versioned.
    const rules = ['--select=E,F,W,PLE', '--ignore=E401', '--line-length=160', '--target-version=py37'];
    const { status, output } = run('ruff', 'check', '--isolated', '--no-cache', ...rules, SCRIPT);
    expect(status, output).toBe(0);
  });

  it('needs nothing that is newer than Python 3.6', () => {
    const { status, output } = run('vermin', '--no-tips', '--violations', '--target=3.6-', SCRIPT);
    expect(status, output).toBe(0);
  });
});
