import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../src/adapters/registry/challenge.ts';
import { refusal, registryOrigin } from '../../../src/adapters/registry/endpoints.ts';
import type { Credential } from '../../../src/adapters/registry/options.ts';
import {
  answerErrors,
  answerManifest,
  digestOf,
  type Script,
  type ScriptedServer,
  serveScript,
  testClient,
} from './scripted-server.ts';

const BASIC: Credential = { kind: 'basic', username: 'ada', password: 'lovelace:1815' };
const servers: ScriptedServer[] = [];

async function serve(script: Script): Promise<ScriptedServer> {
  const server = await serveScript(script);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

function challenge(response: ServerResponse, header: string): void {
  response.writeHead(401, { 'www-authenticate': header }).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
}

/** A registry with its own token service under /token, which answers `fields`. */
function tokenRegistry(fields: (count: number) => object): Promise<ScriptedServer> {
  let tokens = 0;
  const issued: string[] = [];
  return serve((request, response) => {
    if (request.path.startsWith('/token')) {
      tokens += 1;
      issued.push(`Bearer t${tokens}`);
      response.end(JSON.stringify(fields(tokens)));
    } else if (request.headers.authorization === issued.at(-1) && issued.length > 0) answerManifest(request, response);
    else
      challenge(
        response,
        `Bearer realm="http://${request.headers.host}/token",service="reg, istry",scope="repository:acme/env:pull"`,
      );
  });
}

const tokenRequests = (server: ScriptedServer) => server.seen.filter(({ path }) => path.startsWith('/token'));

describe('authentication', () => {
  it('exchanges a pair for one token per scope, for any number of requests', async () => {
    const server = await tokenRegistry((count) => ({ token: `t${count}` }));
    const { registry } = testClient({ credentials: async () => BASIC });
    const repository = { registry: server.host, path: 'acme/env' };
    await Promise.all(Array.from({ length: 20 }, (_, tag) => registry.headManifest(repository, `v${tag}`)));
    const [token, ...others] = tokenRequests(server);
    expect(others).toEqual([]);
    expect(token?.method).toBe('GET');
    expect(token?.headers.authorization).toBe(`Basic ${Buffer.from('ada:lovelace:1815').toString('base64')}`);
    const query = new URL(token?.path ?? '', server.url).searchParams;
    expect(query.get('service')).toBe('reg, istry');
    expect(query.getAll('scope')).toEqual(['repository:acme/env:pull']);
  });

  it('asks anonymously, and for the next repository without waiting for a 401', async () => {
    const server = await tokenRegistry((count) => ({ access_token: `t${count}` }));
    const { registry } = testClient();
    await registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1');
    await registry.headManifest({ registry: server.host, path: 'acme/other' }, 'v1');
    expect(tokenRequests(server).map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    expect(server.seen.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'HEAD', 'GET', 'HEAD']);
  });

  it('gets a new token when the old one has ended', async () => {
    const server = await tokenRegistry((count) => ({ token: `t${count}`, expires_in: 300 }));
    let now = 0;
    const { registry } = testClient({ clock: () => now });
    const repository = { registry: server.host, path: 'acme/env' };
    for (const time of [0, 200_000, 291_000]) {
      now = time;
      await registry.headManifest(repository, 'v1');
    }
    expect(tokenRequests(server)).toHaveLength(2);
  });

  it('refreshes once after a 401, then says so', async () => {
    const server = await serve((request, response) => {
      if (request.path.startsWith('/token')) response.end('{"token":"never-accepted"}');
      else challenge(response, `Bearer realm="http://${request.headers.host}/token"`);
    });
    const { registry } = testClient({ credentials: async () => BASIC });
    const error = await registry
      .headManifest({ registry: server.host, path: 'acme/env' }, 'v1')
      .catch((caught) => caught);
    expect(error.code).toBe('registry-auth');
    expect(server.seen).toHaveLength(3);
  });

  it('posts an identity token, and never shows it', async () => {
    const server = await tokenRegistry((count) => ({ access_token: `t${count}` }));
    const credentials = async (): Promise<Credential> => ({ kind: 'identity-token', token: 'refresh-me' });
    await testClient({ credentials }).registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1');
    const [token] = tokenRequests(server);
    expect(token?.method).toBe('POST');
    expect(token?.headers.authorization).toBeUndefined();
    expect(Object.fromEntries(new URLSearchParams(token?.body.toString()))).toEqual({
      grant_type: 'refresh_token',
      service: 'reg, istry',
      scope: 'repository:acme/env:pull',
      client_id: 'terrarium',
      refresh_token: 'refresh-me',
    });
    const echo = await serve((request, response) => {
      if (request.path.startsWith('/token')) response.writeHead(403).end(`no: ${request.body}`);
      else challenge(response, `Bearer realm="http://${request.headers.host}/token"`);
    });
    const asked = testClient({ credentials }).registry.headManifest({ registry: echo.host, path: 'acme/env' }, 'v1');
    const error = await asked.catch((caught) => caught);
    expect(error.code).toBe('registry-denied');
    expect(error.message).not.toContain('refresh-me');
  });

  it('sends a pair where Basic is asked for', async () => {
    const expected = `Basic ${Buffer.from('ada:lovelace:1815').toString('base64')}`;
    const server = await serve((request, response) => {
      if (request.headers.authorization === expected) answerManifest(request, response);
      else challenge(response, 'Negotiate, Basic realm="a, b"');
    });
    const { registry } = testClient({ credentials: async () => BASIC });
    const repository = { registry: server.host, path: 'acme/env' };
    for (const tag of ['a', 'b']) expect(await registry.headManifest(repository, tag)).toBeDefined();
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, expected, expected]);
    const anonymous = testClient().registry.headManifest(repository, 'v1');
    await expect(anonymous).rejects.toMatchObject({ code: 'registry-auth' });
  });

  it('sends nothing to a realm in clear', async () => {
    const other = await serve(() => undefined);
    const server = await serve((_, response) =>
      challenge(response, `Bearer realm="http://192.0.2.1:${other.host.split(':')[1]}/"`),
    );
    const asked = testClient({ credentials: async () => BASIC }).registry;
    const error = await asked.headManifest({ registry: server.host, path: 'acme/env' }, 'v1').catch((caught) => caught);
    expect(error.code).toBe('registry-auth');
    expect(error.message).toContain('not https');
    expect(server.seen).toHaveLength(1);
  });

  it('does not carry Authorization to another host', async () => {
    const blob = 'blob';
    const storage = await serve((_, response) => response.end(blob));
    const expected = `Basic ${Buffer.from('ada:lovelace:1815').toString('base64')}`;
    const server = await serve((request, response) => {
      if (request.headers.authorization !== expected) challenge(response, 'Basic');
      else response.writeHead(307, { location: `${storage.url}/signed?x=1` }).end();
    });
    const { registry } = testClient({ credentials: async () => BASIC });
    const descriptor = { mediaType: 'x', digest: digestOf(blob), size: 4 };
    expect(await registry.getBlob({ registry: server.host, path: 'acme/env' }, descriptor)).toBeDefined();
    expect(storage.seen.map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ['/signed?x=1', undefined],
    ]);
  });

  it('follows five redirects, and no sixth', async () => {
    const server = await serve((request, response) => {
      const left = Number(/hop=([0-9]+)/.exec(request.path)?.[1] ?? (request.path.includes('/far/') ? 6 : 5));
      if (left === 0) answerManifest(request, response);
      else response.writeHead(302, { location: `?hop=${left - 1}` }).end();
    });
    const { registry } = testClient();
    expect(await registry.getManifest({ registry: server.host, path: 'acme/near/x' }, 'v1')).toBeDefined();
    await expect(registry.getManifest({ registry: server.host, path: 'acme/far/x' }, 'v1')).rejects.toThrow(
      'redirects',
    );
  });

  it('takes a refusal of the token service for a refusal to push', async () => {
    const server = await serve((request, response) => {
      if (request.path.startsWith('/token')) answerErrors(response, 403, 'DENIED');
      else challenge(response, `Bearer realm="http://${request.headers.host}/token"`);
    });
    expect(await testClient().registry.probePush({ registry: server.host, path: 'acme/env' })).toBe(false);
  });
});

describe('challenges', () => {
  it.each([
    ['Basic', [{ scheme: 'basic' }]],
    ['basic realm="x", charset="UTF-8"', [{ scheme: 'basic' }]],
    ['Bearer realm="https://a/t",service=s', [{ scheme: 'bearer', realm: 'https://a/t', service: 's', scopes: [] }]],
    [
      'Digest realm="q\\"q", Bearer realm="https://a/t" , scope="repository:a/b:pull,push repository:c:pull", Basic realm=y',
      [
        {
          ...{ scheme: 'bearer', realm: 'https://a/t', service: undefined },
          scopes: ['repository:a/b:pull,push', 'repository:c:pull'],
        },
        { scheme: 'basic' },
      ],
    ],
    ['Bearer service="no realm"', []],
    ['', []],
    ['"""', []],
  ])('%s', (header, expected) => {
    expect(parseChallenges(header)).toEqual(expected);
  });
});

describe('where requests may go', () => {
  it.each([
    ['docker.io', 'https://registry-1.docker.io'],
    ['ghcr.io', 'https://ghcr.io'],
    ['localhost:5000', 'http://localhost:5000'],
    ['127.8.9.1:5000', 'http://127.8.9.1:5000'],
    ['[::1]:5000', 'http://[::1]:5000'],
    ['localhost.evil.example', 'https://localhost.evil.example'],
    ['127.0.0.1.evil.example', 'https://127.0.0.1.evil.example'],
    ['registry.lan:5000', 'http://registry.lan:5000'],
    ['registry.lan', 'https://registry.lan'],
  ])('%s is asked at %s', (host, origin) => {
    expect(registryOrigin(host, ['registry.lan:5000']).origin).toBe(origin);
  });

  it.each([
    ['https://ghcr.io', 'https://cdn.example/x', true],
    ['https://ghcr.io', 'http://ghcr.io/x', false],
    ['https://ghcr.io', 'https://169.254.169.254/x', false],
    ['https://ghcr.io', 'https://2852039166/x', false],
    ['https://ghcr.io', 'https://[::1]/x', false],
    ['https://ghcr.io', 'https://localhost/x', false],
    ['https://ghcr.io', 'https://u:p@cdn.example/x', false],
    ['https://ghcr.io', 'file:///etc/passwd', false],
    ['http://127.0.0.1:5000', 'http://127.0.0.1:5001/x', true],
  ])('%s leads to %s: %s', (from, to, allowed) => {
    expect(refusal(new URL(from), new URL(to)) === undefined).toBe(allowed);
  });
});
