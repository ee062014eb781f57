import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useRepository } from '../../adapters/git-repository.ts';

const MAIN = join(import.meta.dirname, '../../../src/hosts/cli/main.ts');
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
