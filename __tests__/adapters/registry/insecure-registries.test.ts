import { afterEach, describe, expect, it } from 'vitest';
import type { Credential, RegistryOptions } from '../../../src/adapters/registry/options.ts';
import { answerManifest, type Script, type ScriptedServer, serveScript, testClient } from './scripted-server.ts';

const BASIC: Credential = { kind: 'basic', username: 'ada', password: 'lovelace' };
const IDENTITY: Credential = { kind: 'identity-token', token: 'refresh' };
const servers: ScriptedServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Serves a script, at a host that leads to loopback and is none by its name. */
async function serve(script: Script): Promise<ScriptedServer & { readonly named: string }> {
  const server = await serveScript(script);
  servers.push(server);
  return { ...server, named: server.host.replace('127.0.0.1', '0.0.0.0') };
}

async function head(
  host: string,
  options: Partial<RegistryOptions>,
): Promise<Error & { hint?: string; code?: string }> {
  const { registry } = testClient({ credentials: async () => BASIC, ...options });
  return await registry.headManifest({ registry: host, path: 'acme/env' }, 'v1').then(
    () => new Error('answered'),
    (error) => error,
  );
}

const basic: Script = (request, response) => {
  if (request.headers.authorization !== undefined) answerManifest(request, response);
  else response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
};
const tokens =
  (realm: (host: string | undefined) => string): Script =>
  (request, response) => {
    const { authorization, host } = request.headers;
    if (request.path.startsWith('/token')) response.end('{"token":"t"}');
    else if (authorization === 'Bearer t') answerManifest(request, response);
    else response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm(host)}"` }).end();
  };
const open: Script = (request, response) => answerManifest(request, response);
const ownTokens = tokens((host) => `http://${host}/token`);

/** Everything that was sent which a listener could use. */
const secretsIn = ({ seen }: ScriptedServer) =>
  seen.filter(({ headers, body }) => /^Basic/.test(headers.authorization ?? '') || body.includes('refresh'));

describe('registries on plain HTTP', () => {
  it('are asked so where they are named, exactly', async () => {
    const server = await serve(open);
    for (const name of ['allowInsecure', 'allowInsecureAnonymous']) {
      expect((await head(server.named, { [name]: [server.named] })).message).toBe('answered');
      for (const other of ['0.0.0.0', '0.0.0.0:1', `x${server.named}`, `${server.named}0`, `http://${server.named}`]) {
        expect((await head(server.named, { [name]: [other] })).message).toContain('plain HTTP instead of TLS');
      }
    }
    expect(server.seen).toHaveLength(2);
  });

  it('are told from hosts that cannot be reached', async () => {
    const server = await serve(open);
    const error = await head(server.named, {});
    expect(error.code).toBe('registry-unreachable');
    expect(error.message).toContain(`expected an answer of ${server.named}, received plain HTTP instead of TLS`);
    expect(error.hint).toBe(`The registry answers plain HTTP: name ${server.named} in insecure-registries`);
    expect(server.seen).toEqual([]);
  });

  it.each<[string, Script, Credential]>([
    ['Basic', basic, BASIC],
    ['tokens', ownTokens, BASIC],
    ['refresh tokens', ownTokens, IDENTITY],
  ])('get credentials where a flag or an input names them: %s', async (_, script, credential) => {
    const server = await serve(script);
    const named = { allowInsecure: [server.named], allowInsecureAnonymous: [server.named] };
    const answer = await head(server.named, { ...named, credentials: async () => credential });
    expect(answer.message).toBe('answered');
    expect(secretsIn(server)).toHaveLength(1);
  });

  it.each<[string, Script, Credential, string]>([
    ['Basic', basic, BASIC, 'received 401'],
    ['tokens', ownTokens, BASIC, 'answered'],
    ['refresh tokens', ownTokens, IDENTITY, 'answered'],
  ])('get none where only a file names them: %s', async (_, script, credential, words) => {
    const server = await serve(script);
    let asked = 0;
    const credentials = async () => {
      asked += 1;
      return credential;
    };
    const answer = await head(server.named, { allowInsecureAnonymous: [server.named], credentials });
    expect(answer.message).toContain(words);
    expect(secretsIn(server)).toEqual([]);
    expect(asked).toBe(0);
    expect(answer.hint ?? 'insecure-registries').toContain('insecure-registries');
  });

  it('get none of another host that names them as its token service', async () => {
    const service = await serve(ownTokens);
    const registry = await serve(tokens(() => `http://${service.named}/token`));
    const answer = await head(registry.host, { allowInsecureAnonymous: [service.named] });
    expect(answer.message).toContain('it is not https');
    expect(service.seen).toEqual([]);
    const trusted = await head(registry.named, { allowInsecure: [registry.named, service.named] });
    expect(trusted.message).toBe('answered');
    expect(secretsIn(service)).toHaveLength(1);
  });

  it('get none of a host that sends on to them', async () => {
    const target = await serve(basic);
    const registry = await serve((request, response) => {
      if (request.headers.authorization === undefined) basic(request, response, {} as never);
      else response.writeHead(307, { location: `http://${target.named}/v2/acme/env/manifests/v1` }).end();
    });
    await head(registry.host, { allowInsecureAnonymous: [target.named] });
    expect(secretsIn(registry)).toHaveLength(1);
    expect(secretsIn(target)).toEqual([]);
  });

  it('on loopback get them, whoever names them', async () => {
    const server = await serve(basic);
    expect((await head(server.host, { allowInsecureAnonymous: [server.host] })).message).toBe('answered');
  });
});
