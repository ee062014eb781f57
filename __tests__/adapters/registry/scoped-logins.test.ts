import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dockerCredentials } from '../../../src/adapters/registry/credentials.ts';
import type { CredentialUse } from '../../../src/adapters/registry/options.ts';
import { answerManifest, type ScriptedServer, serveScript, testClient } from './scripted-server.ts';

let folder = '';
const servers: ScriptedServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'scoped-'));
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

/** Logs in as `docker login` does in a folder below Docker's, or that of an absolute path. */
async function login(below: string, user: string, server = 'ghcr.io'): Promise<void> {
  const place = path.resolve(folder, below);
  await mkdir(place, { recursive: true });
  const auth = Buffer.from(`${user}:secret`).toString('base64');
  await writeFile(path.join(place, 'config.json'), JSON.stringify({ auths: { [server]: { auth } } }));
}

const pull = (repository: string): CredentialUse => ({ path: repository, access: 'pull' });
const push = (repository: string): CredentialUse => ({ path: repository, access: 'push' });

async function userOf(use?: CredentialUse, host = 'ghcr.io', env: NodeJS.ProcessEnv = {}): Promise<string | undefined> {
  const credential = await dockerCredentials({ DOCKER_CONFIG: folder, ...env })(host, use);
  return credential?.kind === 'basic' ? credential.username : credential?.kind;
}

describe('logins of a scope', () => {
  it('are those of the repository, else of the host, else of everything', async () => {
    await login('.', 'plain');
    expect(await userOf(pull('acme/env'))).toBe('plain');
    await login('buildx/config/ghcr.io', 'host');
    await login('buildx/config/ghcr.io/acme/env', 'repository');
    await login('buildx/config/ghcr.io/acme/env/deep', 'deep');
    expect(await userOf(pull('acme/env'))).toBe('repository');
    expect(await userOf(push('acme/env'))).toBe('repository');
    expect(await userOf(pull('acme/env/deep'))).toBe('deep');
    expect(await userOf()).toBe('plain');
  });

  it.each(['acme', 'acme/other', 'acme/environment', 'acme/env/other', 'other/acme/env'])(
    'of a repository are not for %s',
    async (repository) => {
      await login('.', 'plain');
      await login('buildx/config/ghcr.io/acme/env', 'repository');
      expect(await userOf(pull(repository))).toBe('plain');
    },
  );

  it.each(['ghcr.io.evil', 'xghcr.io', 'ghcr.io:443', 'example.org'])('of a host are not for %s', async (host) => {
    await login('buildx/config/ghcr.io', 'host');
    expect(await userOf(pull('acme/env'), host)).toBeUndefined();
  });

  it('have rights, for requests that need them', async () => {
    await login('.', 'plain');
    await login('buildx/config/ghcr.io@push', 'host pushes');
    await login('buildx/config/ghcr.io/acme/env@pull', 'repository pulls');
    await login('buildx/config/ghcr.io/acme/env@pull,push', 'repository pushes');
    await login('buildx/config/ghcr.io/acme/admin@delete', 'repository deletes');
    expect(await userOf(pull('acme/env'))).toBe('repository pulls');
    expect(await userOf(push('acme/env'))).toBe('repository pushes');
    expect(await userOf(pull('acme/other'))).toBe('plain');
    expect(await userOf(push('acme/other'))).toBe('host pushes');
    expect(await userOf(pull('acme/admin'))).toBe('plain');
  });

  it('of Docker Hub have the name of its registry', async () => {
    await login('buildx/config/registry-1.docker.io/library/python', 'hub', 'https://index.docker.io/v1/');
    await login('buildx/config/docker.io/library/python', 'nobody', 'https://index.docker.io/v1/');
    expect(await userOf(pull('library/python'), 'docker.io')).toBe('hub');
  });

  it('replace all others: without one for the host there is none', async () => {
    await login('.', 'plain');
    await login('buildx/config/ghcr.io/acme/env', 'other', 'example.org');
    const file = path.join(folder, 'buildx/config/ghcr.io/acme/env/config.json');
    const credentials = dockerCredentials({ DOCKER_CONFIG: folder });
    expect(await credentials('ghcr.io', pull('acme/env'))).toBeUndefined();
    expect(await credentials.loginOf?.('ghcr.io', pull('acme/env'))).toEqual({ kind: 'none', file });
  });

  it('are where BUILDX_CONFIG says, but not below the workspace', async () => {
    const workspace = path.join(folder, 'workspace');
    await login('elsewhere/config/ghcr.io', 'elsewhere');
    await login('workspace/buildx/config/ghcr.io', 'planted');
    await login('buildx/config/ghcr.io', 'own');
    expect(await userOf(pull('a/b'), 'ghcr.io', { BUILDX_CONFIG: path.join(folder, 'elsewhere') })).toBe('elsewhere');
    const env = { DOCKER_CONFIG: folder, BUILDX_CONFIG: path.join(workspace, 'buildx') };
    const own = await dockerCredentials(env, { notBelow: [workspace] })('ghcr.io', pull('a/b'));
    expect(own).toMatchObject({ username: 'own' });
  });

  it('that lie below the workspace are refused, also through a link', async () => {
    const workspace = path.join(folder, 'workspace');
    await login('workspace/planted', 'planted');
    const at = path.join(folder, 'docker/buildx/config/ghcr.io');
    await mkdir(path.dirname(at), { recursive: true });
    await symlink(path.join(workspace, 'planted'), at);
    const credentials = dockerCredentials({ DOCKER_CONFIG: path.join(folder, 'docker') }, { notBelow: [workspace] });
    await expect(credentials('ghcr.io', pull('a/b'))).rejects.toMatchObject({ code: 'registry-auth' });
  });

  it.each([
    ['ghcr.io', '../../../outside'],
    ['ghcr.io', 'acme/../../../../outside'],
    ['ghcr.io', './acme'],
    ['ghcr.io', '/outside'],
    ['ghcr.io', ''],
    ['ghcr.io', 'acme\0'],
    ['ghcr.io', 'acme\\..\\outside'],
    ['..', 'outside'],
    ['.', 'ghcr.io/acme'],
    ['../../outside', 'acme'],
    ['', 'outside'],
  ])('are not looked for outside of their folder: %j, %j', async (host, repository) => {
    await login('outside', 'outside', host);
    await login('buildx/outside', 'outside', host);
    await login('buildx/config', 'outside', host);
    await login('buildx/config/ghcr.io/acme', 'inside', host);
    expect(await userOf(pull(repository), host)).toBeUndefined();
  });

  it('are sent by the client, for each repository its own', async () => {
    const server = await serveScript((request, response) => {
      if (request.headers.authorization !== undefined) answerManifest(request, response);
      else response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    servers.push(server);
    await login('.', 'plain', server.host);
    await login(`buildx/config/${server.host}/acme/env`, 'repository', server.host);
    const { registry } = testClient({ credentials: dockerCredentials({ DOCKER_CONFIG: folder }) });
    for (const repository of ['acme/env', 'acme/other']) {
      await registry.headManifest({ registry: server.host, path: repository }, 'v1');
    }
    const sent = server.seen.flatMap(({ headers, path: asked }) =>
      headers.authorization === undefined ? [] : [`${asked} ${atob(headers.authorization.slice(6)).split(':')[0]}`],
    );
    expect(sent).toEqual(['/v2/acme/env/manifests/v1 repository', '/v2/acme/other/manifests/v1 plain']);
  });

  it('may come from helpers, which are asked once for each configuration', async () => {
    await login('.', 'plain');
    const helper = path.join(folder, 'docker-credential-one');
    await writeFile(helper, `#!/bin/sh\necho x >> "${folder}/asked"\necho '{"Username":"helper","Secret":"s"}'\n`);
    await chmod(helper, 0o755);
    const place = path.join(folder, 'buildx/config/ghcr.io');
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, 'config.json'), JSON.stringify({ credsStore: 'one' }));
    const credentials = dockerCredentials({ DOCKER_CONFIG: folder, PATH: `${folder}:/usr/bin:/bin` });
    for (const use of [pull('acme/a'), push('acme/a'), pull('acme/b')]) {
      expect(await credentials('ghcr.io', use)).toMatchObject({ username: 'helper' });
    }
    expect(await readFile(path.join(folder, 'asked'), 'utf8')).toBe('x\n');
  });
});
