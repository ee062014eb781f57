import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN } from './main-file.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-plan-'));
afterAll(() => rmSync(root, { recursive: true }));

const FILES: Readonly<Record<string, string>> = {
  'one/requirements.txt': 'six==1.16.0\n',
  'two/requirements.txt': 'six==1.16.0\n',
  'run/Dockerfile': 'FROM python:3.12\nRUN true\n',
  'copy/Dockerfile': 'FROM python:3.12\nENV A=1\n',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(args: readonly string[], config: string, one = ''): string {
  writeFileSync(
    join(root, 'terrarium.yml'),
    `${config}
environments:
  - { path: one/requirements.txt, base: "python:3.12"${one} }
  - { path: two/requirements.txt, base: "python:3.12" }
  - path: "*/Dockerfile"
`,
  );
  const command = [MAIN, ...args, `--root=${root}`, '--no-memo'];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout;
}

describe('terrarium plan', () => {
  const plan = (config: string, one?: string) =>
    run(['plan', '--offline'], config, one)
      .split('\n')
      .filter((line) => line.startsWith('builder:'));

  it('says which images need BuildKit, where not all are built by it', () => {
    expect(plan('')).toEqual([
      'builder: 2 without a container, as far as the definitions say',
      'builder: BuildKit for run/Dockerfile: line 2 is "RUN true"',
    ]);
    expect(plan('builder: native', ', bytecode: true')).toEqual([
      'builder: 2 without a container, as far as the definitions say',
      'builder: BuildKit for one/requirements.txt: its packages are compiled (bytecode: true)',
      'builder: BuildKit for run/Dockerfile: line 2 is "RUN true"',
    ]);
    expect(plan('builder: buildkit')).toEqual([]);
  });
});

describe('bytecode', () => {
  const hashes = (config: string, one?: string) => {
    const lines = run(['hash'], config, one).trim().split('\n');
    return new Map(lines.map((line) => [line.split(/\s+/)[2], line.split(/\s+/)[0]]));
  };

  it('is a part of the definition that it is set for, and of those that it is the default of', () => {
    const plain = hashes('');
    const own = hashes('', ', bytecode: true');
    expect(own.get('one/requirements.txt')).not.toBe(plain.get('one/requirements.txt'));
    expect(own.get('two/requirements.txt')).toBe(plain.get('two/requirements.txt'));
    const all = hashes('defaults: { bytecode: true }', ', bytecode: false');
    expect(all.get('one/requirements.txt')).toBe(plain.get('one/requirements.txt'));
    expect(all.get('two/requirements.txt')).toBe(own.get('one/requirements.txt'));
    expect(all.get('copy/Dockerfile')).toBe(plain.get('copy/Dockerfile'));
  });
});
