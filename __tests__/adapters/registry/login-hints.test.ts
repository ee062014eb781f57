import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dockerCredentials } from '../../../src/adapters/registry/credentials.ts';
import { replyFailure } from '../../../src/adapters/registry/failures.ts';
import type { Login } from '../../../src/adapters/registry/options.ts';
import type { TerrariumError } from '../../../src/core/model/errors.ts';
import { answerErrors, type Script, type ScriptedServer, serveScript, testClient } from './scripted-server.ts';

let folder = '';
const servers: ScriptedServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'logins-'));
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

/** What a registry of Basic, or of tokens, says to a client with this configuration of Docker. */
async function failureOf(script: Script, config: (host: string) => object): Promise<[TerrariumError, string]> {
  const server = await serveScript(script);
  servers.push(server);
  await writeFile(path.join(folder, 'config.json'), JSON.stringify(config(server.host)));
  const credentials = dockerCredentials({ DOCKER_CONFIG: folder, PATH: `${folder}:/usr/bin:/bin` });
  const { registry } = testClient({ credentials });
  const asked = registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1');
  return [await asked.catch((caught) => caught), server.host];
}

async function helper(name: string, script: string): Promise<void> {
  const file = path.join(folder, `docker-credential-${name}`);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
}

const refusesBasic: Script = (_, response) => {
  response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
};
const refusesTokens: Script = (request, response) => {
  const realm = `http://${request.headers.host}/token`;
  if (request.path.startsWith('/token')) response.writeHead(401).end();
  else response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}"` }).end();
};
const denies: Script = (request, response) => {
  if (request.headers.authorization === undefined) refusesBasic(request, response, {} as never);
  else answerErrors(response, 403, 'DENIED');
};
const login = (host: string) => ({ auths: { [host]: { username: 'ada', password: 'tell-nobody' } } });

describe('hints of refused logins', () => {
  it.each([
    ['Basic', refusesBasic],
    ['tokens', refusesTokens],
  ])('name the configuration, of a registry with %s', async (_, script) => {
    const file = path.join(folder, 'config.json');
    const [refused, host] = await failureOf(script, login);
    expect(refused.code).toBe('registry-auth');
    expect(refused.hint).toBe(`The login of ${host} in ${file} was refused. Log in again: \`docker login ${host}\``);
    const [absent, other] = await failureOf(script, () => ({}));
    expect(absent.hint).toBe(`No login for ${other} in ${file}: \`docker login ${other}\``);
  });

  it.each([
    ['Basic', refusesBasic],
    ['tokens', refusesTokens],
  ])('name the helper, of a registry with %s', async (_, script) => {
    await helper('full', `echo '{"Username":"u","Secret":"tell-nobody"}'`);
    await helper('ecr-login', 'echo "credentials not found in native keychain"; exit 1');
    const [refused, host] = await failureOf(script, () => ({ credsStore: 'full' }));
    expect(refused.hint).toBe(`The login of ${host} that docker-credential-full has was refused. Renew it there`);
    const [absent, other] = await failureOf(script, (server) => ({ credHelpers: { [server]: 'ecr-login' } }));
    const words = 'credentials not found in native keychain';
    expect(absent.hint).toBe(`docker-credential-ecr-login has no login for ${other}: ${words}`);
  });

  it('name whose account is denied', async () => {
    await helper('full', `echo '{"Username":"u","Secret":"tell-nobody"}'`);
    const file = path.join(folder, 'config.json');
    const [denied, host] = await failureOf(denies, login);
    const rights = 'may not read this repository: check its rights on';
    expect(denied.code).toBe('registry-denied');
    expect(denied.hint).toBe(`The account in the login of ${file} ${rights} ${host}`);
    const [other, second] = await failureOf(denies, () => ({ credsStore: 'full' }));
    expect(other.hint).toBe(`The account in the login of docker-credential-full ${rights} ${second}`);
  });

  it('say how to log in where the registry asks for no login', async () => {
    const [error, host] = await failureOf((_, response) => answerErrors(response, 401, 'UNAUTHORIZED'), login);
    expect(error.hint).toBe(`Log in: \`docker login ${host}\``);
  });

  it('are those of a helper that fails, which the registry never hears of', async () => {
    await helper('broken', 'echo "keychain is locked"; exit 2');
    const [error, host] = await failureOf(refusesBasic, () => ({ credsStore: 'broken' }));
    expect(error.code).toBe('registry-auth');
    expect(error.message).toBe(`The credential helper "broken" for ${host}: it ended with 2: keychain is locked`);
  });

  it.each<[Login, number, string]>([
    [{ kind: 'none', file: '/c' }, 401, 'No login for ghcr.io in /c: `docker login ghcr.io`, in a workflow with'],
    [{ kind: 'file', file: '/c' }, 401, 'Log in again: `docker login ghcr.io`, in a workflow with'],
    [{ kind: 'none', file: '/c' }, 403, 'No login for ghcr.io in /c: `docker login ghcr.io`, in a workflow with'],
    [{ kind: 'file', file: '/c' }, 403, 'Give the job `permissions: { packages: write }`'],
    [{ kind: 'helper', helper: 'docker-credential-x' }, 403, 'The login of docker-credential-x was sent'],
    [{ kind: 'helper-empty', helper: 'docker-credential-x', words: '' }, 403, 'docker-credential-x has no login for'],
  ])('know GHCR: %j, %i', (sent, status, words) => {
    const asked = {
      method: 'PUT',
      subject: 'ghcr.io/acme/env:v1',
      registry: 'ghcr.io',
      expected: '201',
      writing: true,
    };
    const reply = { status, headers: {}, body: new Uint8Array(), url: new URL('https://ghcr.io') };
    expect(replyFailure({ ...asked, login: sent }, reply, 0).failure.hint).toContain(words);
  });
});
