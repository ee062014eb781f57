import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { useRepository } from '../../adapters/git/repository.ts';
import { MAIN } from './main-file.ts';

const repository = useRepository();

function terrarium(...args: readonly string[]) {
  const { root } = repository();
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args, `--root=${root}`], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function writeTree(run: string): void {
  const { write } = repository();
  write('base/Dockerfile', `FROM x\nRUN ${run}\n`);
  write('a/Dockerfile', 'FROM acme/base\n');
  write('b/requirements.txt', 'six==1.16.0\n');
  write(
    'terrarium.yml',
    'environments:\n  - { path: base/Dockerfile, provides: [acme/base] }\n  - { path: a/Dockerfile }\n  - { path: b/requirements.txt, base: "python:3.12" }\n',
  );
}

it('graph lists environments behind what they depend on', () => {
  writeTree('1');
  expect(terrarium('graph')).toEqual({
    status: 0,
    stdout: 'base/Dockerfile\na/Dockerfile <- base/Dockerfile\nb/requirements.txt\n',
    stderr: '',
  });
  expect(terrarium('graph', '--mermaid').stdout).toMatch(/^flowchart LR\n/);
  expect(terrarium('graph', '--dot').stdout).toMatch(/^digraph environments \{\n/);
  const both = terrarium('graph', '--dot', '--json');
  expect([both.status, both.stderr.split('\n')[0]]).toEqual([2, 'error: expected one of --json and --dot [usage]']);
  expect(terrarium('graph', 'nowhere').status).toBe(2);
});

it('affected says what needs another image, and why', () => {
  const { commit } = repository();
  writeTree('1');
  commit();
  const same = terrarium('affected', '--base=HEAD');
  expect(same).toEqual({ status: 0, stdout: '', stderr: 'no environment is affected\n' });
  writeTree('2');
  const { status, stdout } = terrarium('affected', '--base=HEAD');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^definition-changed {2}base\/Dockerfile {2}steps: RUN 1 -> 2\nparent-changed {6}a\/Dockerfile {2}base: parent base\/Dockerfile [0-9a-f]{12} -> [0-9a-f]{12}\n$/,
  );
  expect(terrarium('affected', '--base=HEAD', '--ids').stdout).toBe('base/Dockerfile\na/Dockerfile\n');
  expect(terrarium('affected', '--base=HEAD', '--ids', 'a/Dockerfile').stdout).toBe('a/Dockerfile\n');
});

it('affected fails where it cannot know', () => {
  const { commit, write } = repository();
  writeTree('1');
  commit();
  expect(terrarium('affected').stderr).toMatch(/^error: expected --base <commit> \[usage\]/);
  expect(terrarium('affected', '--base=nowhere').status).toBe(2);
  write('b/requirements.txt', 'six==\n');
  const { status, stderr } = terrarium('affected', '--base=HEAD');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error b\/requirements\.txt:1:1: /m);
});
