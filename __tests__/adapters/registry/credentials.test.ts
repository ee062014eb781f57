import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askHelper } from '../../../src/adapters/registry/credential-helper.ts';
import { dockerCredentials } from '../../../src/adapters/registry/credentials.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'credentials-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const pair = (text: string) => Buffer.from(text).toString('base64');

async function configured(config: object): Promise<ReturnType<typeof dockerCredentials>> {
  await writeFile(path.join(folder, 'config.json'), JSON.stringify(config));
  return dockerCredentials({ DOCKER_CONFIG: folder, HOME: '/nonexistent', PATH: `${folder}:/usr/bin:/bin` });
}

/** `docker-credential-<name>`; notes what it is asked in a file. */
async function helper(name: string, script: string): Promise<void> {
  const file = path.join(folder, `docker-credential-${name}`);
  const lines = ['#!/bin/sh', `printf '%s ' "$1" >> "${folder}/asked"`, `cat >> "${folder}/asked"`];
  await writeFile(file, [...lines, `env | sort | cut -d= -f1 > "${folder}/env"`, script].join('\n'));
  await chmod(file, 0o755);
}

describe('logins in the Docker config', () => {
  it('finds them below the home folder, and none without a config', async () => {
    await mkdir(path.join(folder, '.docker'));
    const credentials = dockerCredentials({ HOME: folder });
    expect(await credentials('ghcr.io')).toBeUndefined();
    await writeFile(
      path.join(folder, '.docker/config.json'),
      JSON.stringify({ auths: { 'ghcr.io': { auth: pair('a:b:c') } } }),
    );
    expect(await dockerCredentials({ HOME: folder })('ghcr.io')).toEqual({
      kind: 'basic',
      username: 'a',
      password: 'b:c',
    });
  });

  it('reads pairs, identity tokens, and the user names that stand for one', async () => {
    const credentials = await configured({
      auths: {
        'https://index.docker.io/v1/': { auth: pair('hub:secret') },
        'a.azurecr.io': { auth: pair('00000000-0000-0000-0000-000000000000:'), identitytoken: 'refresh' },
        'b.azurecr.io': { auth: pair('00000000-0000-0000-0000-000000000000:refresh') },
        'localhost:5000': { username: 'u', password: 'p' },
        'empty.example': {},
        'broken.example': { auth: '!' },
      },
    });
    expect(await credentials('docker.io')).toEqual({ kind: 'basic', username: 'hub', password: 'secret' });
    expect(await credentials('a.azurecr.io')).toEqual({ kind: 'identity-token', token: 'refresh' });
    expect(await credentials('b.azurecr.io')).toEqual({ kind: 'identity-token', token: 'refresh' });
    expect(await credentials('localhost:5000')).toEqual({ kind: 'basic', username: 'u', password: 'p' });
    expect(await credentials('empty.example')).toBeUndefined();
    await expect(credentials('broken.example')).rejects.toMatchObject({ code: 'registry-auth' });
  });

  it.each([
    ['ghcr.io', true],
    ['https://ghcr.io', true],
    ['https://ghcr.io/v2/', true],
    ['GHCR.io', true],
    ['ghcr.io.evil', false],
    ['evil/ghcr.io', false],
    ['https://evil/ghcr.io', false],
    ['ghcr.io/acme', false],
    ['ghcr.io:443', false],
    ['user@ghcr.io', false],
    ['https://user:secret@ghcr.io', false],
    ['xghcr.io', false],
    ['ghcr.iо', false],
  ])('an entry "%s" is for ghcr.io: %s', async (key, matches) => {
    const credentials = await configured({ auths: { [key]: { auth: pair('a:b') } } });
    expect((await credentials('ghcr.io')) !== undefined).toBe(matches);
  });

  it('refuses a config below the workspace, also through a link', async () => {
    const workspace = path.join(folder, 'workspace');
    await mkdir(path.join(workspace, '.docker'), { recursive: true });
    await writeFile(path.join(workspace, '.docker/config.json'), JSON.stringify({ credsStore: 'evil' }));
    await symlink(path.join(workspace, '.docker'), path.join(folder, 'link'));
    for (const config of [path.join(workspace, '.docker'), path.join(folder, 'link')]) {
      const credentials = dockerCredentials({ DOCKER_CONFIG: config, PATH: folder }, { notBelow: [workspace] });
      await expect(credentials('ghcr.io')).rejects.toMatchObject({ code: 'registry-auth' });
    }
  });

  it('ignores what only lies in the current folder', async () => {
    await mkdir(path.join(folder, 'home'));
    await writeFile(path.join(folder, 'config.json'), JSON.stringify({ auths: { 'ghcr.io': { auth: pair('a:b') } } }));
    expect(await dockerCredentials({ HOME: path.join(folder, 'home') })('ghcr.io')).toBeUndefined();
  });

  it('reports a config that is no JSON', async () => {
    await writeFile(path.join(folder, 'config.json'), '{');
    const asked = dockerCredentials({ DOCKER_CONFIG: folder })('ghcr.io');
    await expect(asked).rejects.toMatchObject({ code: 'registry-auth' });
  });
});

describe('credential helpers', () => {
  it('asks the helper of the host, else the store, once per host', async () => {
    await helper('one', `echo '{"ServerURL":"x","Username":"u","Secret":"s"}'`);
    await helper('store', `echo '{"Username":"<token>","Secret":"refresh"}'`);
    const credentials = await configured({ credHelpers: { 'ghcr.io': 'one' }, credsStore: 'store' });
    for (const _ of [1, 2]) {
      expect(await credentials('ghcr.io')).toEqual({ kind: 'basic', username: 'u', password: 's' });
      expect(await credentials('docker.io')).toEqual({ kind: 'identity-token', token: 'refresh' });
    }
    expect(await readFile(path.join(folder, 'asked'), 'utf8')).toBe('get ghcr.ioget https://index.docker.io/v1/');
    const names = (await readFile(path.join(folder, 'env'), 'utf8')).trim().split('\n');
    expect(names.filter((name) => !['_', 'PWD', 'SHLVL', 'OLDPWD'].includes(name))).toEqual([
      'DOCKER_CONFIG',
      'HOME',
      'PATH',
    ]);
  });

  it('takes "credentials not found" for none', async () => {
    await helper('none', 'echo "credentials not found in native keychain"; exit 1');
    const credentials = await configured({ credsStore: 'none', auths: { 'a.example': { auth: pair('a:b') } } });
    expect(await credentials('ghcr.io')).toBeUndefined();
    expect(await credentials('a.example')).toEqual({ kind: 'basic', username: 'a', password: 'b' });
  });

  it.each<[unknown, string]>([
    [5, '5'],
    [null, 'null'],
    [['a'], '["a"]'],
    [{ toString: 1 }, '{"toString":1}'],
    [{ toString: null, valueOf: null }, '{"toString":null,"valueOf":null}'],
    [{ constructor: {} }, '{"constructor":{}}'],
  ])('has no helper of the name %j', async (credsStore, shown) => {
    const credentials = await configured({ credsStore });
    await expect(credentials('ghcr.io')).rejects.toMatchObject({
      code: 'registry-auth',
      message: `The credential helper ${JSON.stringify(shown).replaceAll('\\"', '"')} for ghcr.io: its name must match ^[a-z0-9][a-z0-9-]*$`,
    });
  });

  it.each([
    ['it fails', 'echo "keychain is locked"; exit 2', 'ended with 2: keychain is locked'],
    ['it answers no JSON', 'echo hello', 'received none'],
    ['it fails with a secret', `echo '{"Secret":"tell-nobody"}'; exit 1`, 'ended with 1'],
  ])('says that %s', async (_, script, words) => {
    await helper('bad', script);
    const credentials = await configured({ credsStore: 'bad' });
    const error = await credentials('ghcr.io').catch((caught) => caught);
    expect(error.code).toBe('registry-auth');
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('tell-nobody');
  });

  it.each(['../evil', 'a b', 'a;b', '-x', '', 7])('refuses the name %j', async (name) => {
    const credentials = await configured({ credHelpers: { 'ghcr.io': name } });
    await expect(credentials('ghcr.io')).rejects.toMatchObject({ code: 'registry-auth' });
  });

  it('runs none that the workspace or a relative PATH provides', async () => {
    await helper('one', `echo '{"Username":"u","Secret":"s"}'`);
    const call = { name: 'one', server: 'ghcr.io', path: `${folder}:.:`, home: '/', folder, notBelow: [folder] };
    await expect(askHelper(call)).rejects.toThrow('not on PATH');
    expect(await askHelper({ ...call, notBelow: [] })).toEqual({ username: 'u', secret: 's' });
  });

  it('stops one that does not end', async () => {
    await helper('slow', 'sleep 20');
    const call = { name: 'slow', server: 'ghcr.io', path: `${folder}:/usr/bin:/bin`, home: '/', folder, notBelow: [] };
    await expect(askHelper({ ...call, timeoutMs: 200 })).rejects.toThrow('SIGKILL');
  });
});
