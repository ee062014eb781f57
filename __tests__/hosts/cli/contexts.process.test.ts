import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useRepository } from '../../adapters/git/repository.ts';
import { MAIN } from './main-file.ts';

const repository = useRepository();

function terrarium(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args, `--root=${repository().root}`], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { stdout, stderr, status };
}

function commitContext() {
  const { write, commit } = repository();
  write('Dockerfile', `FROM python:3.12@sha256:${'0'.repeat(64)}\nCOPY . /app\n`);
  write('terrarium.yml', 'environments: [{path: Dockerfile}]\n');
  commit();
}

describe('the command line', () => {
  it('gives one hash with and without credentials in the context, and says what it leaves out', () => {
    commitContext();
    const before = terrarium(['hash']);
    expect(before).toMatchObject({ status: 0, stderr: '' });
    repository().write('gha-creds-e678247a.json');
    repository().write('kubeconfig');
    const after = terrarium(['hash'], { KUBECONFIG: join(repository().root, 'kubeconfig') });
    expect(after).toMatchObject({ status: 0, stdout: before.stdout });
    expect(after.stderr.match(/\[credential-file\]/g)).toHaveLength(2);
    expect(after.stderr).toContain('KUBECONFIG names it');
  });

  it.each([['hash'], ['plan', '--offline']])('%s warns of what git does not track, and fails nothing', (...args) => {
    commitContext();
    const before = terrarium(args);
    repository().write('dist/a');
    const { status, stderr } = terrarium(args);
    expect(status).toBe(before.status);
    expect(before.stderr).not.toContain('context-untracked');
    expect(stderr.match(/git does not track 1 file of the context: "dist\/" \[context-untracked\]/g)).toHaveLength(1);
  });
});

describe('contexts that nothing asks for', () => {
  function commitTwo() {
    const { write, commit } = repository();
    for (const folder of ['a', 'b']) {
      write(`${folder}/Dockerfile`, 'FROM debian:12\nCOPY data /data\n');
      write(`${folder}/data`, folder);
    }
    write('terrarium.yml', 'environments: [{path: a/Dockerfile}]\n');
    commit();
  }

  it('are not read by hash, which says so, and reads them where they are named', () => {
    commitTwo();
    const all = terrarium(['hash']);
    expect(all).toMatchObject({ status: 0 });
    expect(all.stdout).toMatch(
      /^[0-9a-f]{64} {2}configured {2}a\/Dockerfile\nnot read {58}candidate {3}b\/Dockerfile\n$/,
    );
    expect(all.stderr).toBe(
      'the context of a definition that nothing selects: not read; terrarium hash <id> reads it\n',
    );
    const one = terrarium(['hash', 'b/Dockerfile']);
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(one.stdout).toMatch(/^[0-9a-f]{64} {2}candidate {3}b\/Dockerfile\n$/);
    const { environments } = JSON.parse(terrarium(['hash', '--json']).stdout);
    expect(environments).toMatchObject([{ id: 'a/Dockerfile' }, { id: 'b/Dockerfile', hash: null, unread: true }]);
    expect(terrarium(['hash', 'nothing'])).toMatchObject({ status: 2 });
  });

  it('are read by plan, explain and diff where these name them, on both sides', () => {
    commitTwo();
    const { write, commit } = repository();
    write('b/data', 'changed');
    commit();
    const planned = terrarium(['plan', '--offline', '--base-ref', 'HEAD~1', 'b/Dockerfile']);
    expect(planned.stdout).toMatch(/context: data content [0-9a-f]{12} -> content [0-9a-f]{12}\n/);
    expect(terrarium(['explain', 'b/Dockerfile', '--offline']).stdout).toMatch(/hash {7}[0-9a-f]{64}/);
  });

  it('are read on the other side under the name that they had there', () => {
    const { root, write, commit } = repository();
    write('old/Dockerfile', 'FROM debian:12\nCOPY data /data\nLABEL a=1\n');
    write('old/data', 'x');
    write('terrarium.yml', 'environments: []\n');
    commit();
    write('new/Dockerfile', 'FROM debian:12\nCOPY data /data\nLABEL a=2\n');
    write('new/data', 'x');
    rmSync(join(root, 'old'), { recursive: true });
    write('terrarium.yml', 'environments: [{path: new/Dockerfile}]\n');
    commit();
    const { stdout } = terrarium(['plan', '--offline', '--base-ref', 'HEAD~1']);
    expect(stdout).toMatch(/[0-9a-f]{12} -> [0-9a-f]{12} +the definition changed/);
  });
});
