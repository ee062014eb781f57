import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childEnvironment } from '../../../src/adapters/environment/child-environment.ts';
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
  });

  it('gives them the variables that docker gets, and no others', async () => {
    await helper('one', `echo '{"Username":"u","Secret":"s"}'`);
    await writeFile(path.join(folder, 'config.json'), JSON.stringify({ credsStore: 'one' }));
    const workspace = path.join(folder, 'workspace');
    const env = {
      DOCKER_CONFIG: folder,
      HOME: '/nonexistent',
      PATH: `${folder}:/usr/bin:/bin`,
      AWS_ACCESS_KEY_ID: 'id',
      AWS_SECRET_ACCESS_KEY: 'key',
      AWS_WEB_IDENTITY_TOKEN_FILE: '/var/run/token',
      AWS_CONFIG_FILE: path.join(workspace, 'aws'),
      GOOGLE_APPLICATION_CREDENTIALS: '/key.json',
      CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE: '/key.json',
      AZURE_CLIENT_ID: 'client',
      HTTPS_PROXY: 'http://proxy.example:3128',
      https_proxy: 'http://proxy.example:3128',
      no_proxy: 'localhost',
      SSL_CERT_FILE: '/ca.pem',
      SSL_CERT_DIR: '/certificates',
      NPM_TOKEN: 'of another program',
      LD_PRELOAD: path.join(workspace, 'planted.so'),
    };
    const asked = await dockerCredentials(env, { notBelow: [workspace] })('ghcr.io');
    expect(asked).toEqual({ kind: 'basic', username: 'u', password: 's' });
    const names = (await readFile(path.join(folder, 'env'), 'utf8')).trim().split('\n');
    const own = names.filter((name) => !['_', 'PWD', 'SHLVL', 'OLDPWD'].includes(name));
    expect(own.toSorted()).toEqual(Object.keys(childEnvironment(env, [workspace])).toSorted());
    expect(own).toEqual(
      expect.arrayContaining(['AWS_SECRET_ACCESS_KEY', 'HTTPS_PROXY', 'https_proxy', 'SSL_CERT_DIR']),
    );
    expect(own).not.toContain('AWS_CONFIG_FILE');
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
    ['it fails', 'echo "keychain is locked"; exit 2', 'it ended with 2: keychain is locked'],
    ['it fails on standard error', 'echo "no agent" >&2; echo "more" >&2; exit 3', 'it ended with 3: no agent'],
    ['it is killed', 'kill -9 $$', 'it was stopped by SIGKILL'],
    ['it answers no JSON', 'echo tell-nobody', 'received none'],
    ['it answers something else', 'echo "no session" >&2; echo "[]"', 'received none: no session'],
    ['it answers without end', 'yes tell-nobody', 'it was stopped by SIGKILL'],
    ['it fails with a secret', `echo '{"Secret":"tell-nobody"}'; exit 1`, 'ended with 1'],
    ['it fails with a secret in lines', `printf '{\\n "Secret":\\n "tell-nobody"\\n}'; exit 1`, 'ended with 1'],
    ['it fails with a secret on standard error', `echo 'Secret: tell-nobody' >&2; exit 1`, 'ended with 1'],
    ['it fails with a variable', 'echo "refused: $AWS_SECRET_ACCESS_KEY"; exit 1', 'ended with 1: refused: ***'],
    ['it fails with a URL', 'echo "proxy http://me:tell-nobody@proxy"; exit 1', 'ended with 1: proxy http://***@proxy'],
  ])('says that %s', async (_, script, words) => {
    await helper('bad', script);
    await writeFile(path.join(folder, 'config.json'), JSON.stringify({ credsStore: 'bad' }));
    const env = { DOCKER_CONFIG: folder, PATH: `${folder}:/usr/bin:/bin`, AWS_SECRET_ACCESS_KEY: 'tell-nobody' };
    const error = await dockerCredentials(env)('ghcr.io').catch((caught) => caught);
    expect(error.code).toBe('registry-auth');
    expect(error.message).toContain('The credential helper "bad" for ghcr.io: ');
    expect(error.message).toContain(words);
    expect(error.message).not.toContain('tell-nobody');
    expect(error.message).not.toContain('more');
  });

  it('says that it is missing', async () => {
    const credentials = await configured({ credsStore: 'absent' });
    await expect(credentials('ghcr.io')).rejects.toMatchObject({
      code: 'registry-auth',
      message: 'The credential helper "absent" for ghcr.io: docker-credential-absent is not on PATH',
    });
  });

  it('knows what was asked for a login, and what it says', async () => {
    await helper('full', `echo '{"Username":"u","Secret":"s"}'`);
    await helper('empty', 'echo "credentials not found in native keychain"; exit 1');
    await helper('ecr', 'echo "no region" >&2; echo "credentials not found in native keychain"; exit 1');
    const { loginOf } = await configured({
      auths: { 'a.example': { auth: pair('a:b') }, 'b.example': { auth: pair('a:b') } },
      credHelpers: { 'b.example': 'empty', 'c.example': 'empty', 'd.example': 'full', 'e.example': 'ecr' },
    });
    const file = path.join(folder, 'config.json');
    const empty = { kind: 'helper-empty', helper: 'docker-credential-empty' };
    expect(await loginOf?.('a.example')).toEqual({ kind: 'file', file });
    expect(await loginOf?.('b.example')).toEqual({ kind: 'file', file });
    expect(await loginOf?.('c.example')).toEqual({ ...empty, words: 'credentials not found in native keychain' });
    expect(await loginOf?.('d.example')).toEqual({ kind: 'helper', helper: 'docker-credential-full' });
    expect(await loginOf?.('e.example')).toMatchObject({ helper: 'docker-credential-ecr', words: 'no region' });
    expect(await loginOf?.('f.example')).toEqual({ kind: 'none', file });
  });

  it('does not wait for what a helper leaves behind', async () => {
    await helper('agent', `sleep 5 & echo '{"Username":"u","Secret":"s"}'`);
    const credentials = await configured({ credsStore: 'agent' });
    expect(await credentials('ghcr.io')).toEqual({ kind: 'basic', username: 'u', password: 's' });
  });

  it.each(['../evil', 'a b', 'a;b', '-x', '', 7])('refuses the name %j', async (name) => {
    const credentials = await configured({ credHelpers: { 'ghcr.io': name } });
    await expect(credentials('ghcr.io')).rejects.toMatchObject({ code: 'registry-auth' });
  });

  it('runs none that the workspace or a relative PATH provides', async () => {
    await helper('one', `echo '{"Username":"u","Secret":"s"}'`);
    const call = { name: 'one', server: 'ghcr.io', env: { PATH: `${folder}:.:` }, notBelow: [folder] };
    await expect(askHelper(call)).rejects.toThrow('not on PATH');
    const env = { PATH: `${folder}:.:/usr/bin:/bin` };
    expect(await askHelper({ ...call, env, notBelow: [] })).toEqual({ kind: 'login', username: 'u', secret: 's' });
  });

  it('stops one that does not end', async () => {
    await helper('slow', 'sleep 20');
    const call = { name: 'slow', server: 'ghcr.io', env: { PATH: `${folder}:/usr/bin:/bin` }, notBelow: [] };
    await expect(askHelper({ ...call, timeoutMs: 200 })).rejects.toThrow('SIGKILL');
  });
});
