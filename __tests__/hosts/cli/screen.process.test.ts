import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN } from './main-file.ts';
import { terrariumIn } from './terrarium.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-screen-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, '.git'));
mkdirSync(join(root, 'environments/of/vision/training'), { recursive: true });
writeFileSync(join(root, 'environments/of/vision/training/Dockerfile'), 'FROM scratch\n');
writeFileSync(
  join(root, 'terrarium.yml'),
  'environments: [{ path: "**/Dockerfile", name: vision }, { path: none.yml }]\n',
);

const HASH = /[0-9a-f]{12}/;
const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;

describe('a command whose output is no terminal', () => {
  const plan = (more: NodeJS.ProcessEnv, ...args: readonly string[]) =>
    terrariumIn({ cwd: root, env: { ...env, ...more } }, 'plan', '--offline', ...args);

  it('writes plain lines of any length', () => {
    const { out, err } = plan({ COLUMNS: '40' });
    expect(out.split('\n')[2]?.replace(HASH, '<hash>')).toBe(
      'build   environments/of/vision/training/Dockerfile  <hash>  first build of this environment',
    );
    expect(`${out}${err}`).not.toContain('\u001b');
  });

  it('has colours where they are asked for', () => {
    for (const { out, err } of [plan({ FORCE_COLOR: '1' }), plan({ NO_COLOR: '1' }, '--color=always')]) {
      expect(out).toContain('\u001b[36mbuild\u001b[39m   environments');
      expect(err).toContain('\u001b[31merror\u001b[39m none.yml');
      expect(stripVTControlCharacters(out)).toBe(plan({}).out);
    }
    expect(plan({ FORCE_COLOR: '1' }, '--color=never')).toEqual(plan({}));
    expect(plan({}, '--color=blue')).toMatchObject({
      code: 2,
      err: expect.stringContaining('one of auto, always, never'),
    });
  });
});

describe('a quiet command', () => {
  it('writes results and errors, and no notes', () => {
    const cwd = join(root, 'environments');
    const loud = terrariumIn({ cwd, env }, 'list');
    const quiet = terrariumIn({ cwd, env }, 'list', '--quiet');
    expect(loud.err).toMatch(/^the root is \.\./);
    expect(quiet).toEqual({ ...loud, err: loud.err.replace(/^the root is .*\n/, '') });
    expect(quiet.err).toMatch(/^error none\.yml/);
    expect(terrariumIn({ cwd, env }, 'list', '--quiet', '--verbose')).toMatchObject({ code: 2, out: '' });
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('a command on a terminal', () => {
  /** Lines that it shows on so many columns. */
  const shown = (columns: number, ...args: readonly string[]) => {
    const command = ['stty', 'cols', String(columns), '&&', process.execPath, MAIN, ...args].join(' ');
    const { stdout } = spawnSync('script', ['-qc', command, '/dev/null'], { cwd: root, env, encoding: 'utf8' });
    return stdout.replaceAll('\r', '').split('\n');
  };

  it.each([60, 80, 140])('keeps to %d columns', (columns) => {
    for (const args of [['plan', '--offline'], ['list'], ['explain', 'vision', '--offline'], ['hash', 'nothing']]) {
      const lines = shown(columns, ...args);
      expect(lines.length).toBeGreaterThan(2);
      expect(Math.max(...lines.map((line) => stripVTControlCharacters(line).length))).toBeLessThanOrEqual(columns);
    }
  });

  it('shortens paths in the middle, and has colours', () => {
    const text = shown(60, 'plan', '--offline').join('\n');
    expect(text).toMatch(/^\u001b\[36mbuild\u001b\[39m +envir\S*…\S*file /m);
  });
});
