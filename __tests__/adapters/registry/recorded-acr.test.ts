import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import type { Credential } from '../../../src/adapters/registry/options.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { digestOf, type ScriptedServer, serveScript } from './scripted-server.ts';

// What Azure Container Registry answered to a removal, by the recordings of Azure's own SDK: statuses, challenges, scopes and headers.
// https://github.com/Azure/azure-sdk-for-js/tree/main/sdk/containerregistry/container-registry (recordings of May 2023: "can upload oci manifest")
const PATH = 'oci-artifact';
const DIGEST = digestOf('manifest');
const REFRESH: Credential = { kind: 'identity-token', token: 'refresh' };

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function refuse(response: ServerResponse, host: string, action: 'delete' | 'pull,push', isShort: boolean): void {
  const scope = `repository:${PATH}:${action}`;
  const challenge = `Bearer realm="http://${host}/oauth2/token",service="${host}",scope="${scope}"`;
  const detail = action.split(',').map((one) => ({ Type: 'repository', Name: PATH, Action: one }));
  const message = 'authentication required, visit https://aka.ms/acr/authorization for more information.';
  response
    .writeHead(401, {
      'content-type': 'application/json; charset=utf-8',
      'docker-distribution-api-version': 'registry/2.0',
      'www-authenticate': isShort ? `${challenge},error="insufficient_scope"` : challenge,
    })
    .end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message, detail }] }));
}

/** A registry that takes tokens of its own token service for what their scope says. */
async function serveAcr(answerRemoval: (response: ServerResponse) => void, grants = (scope: string) => scope) {
  const scopes: string[] = [];
  server = await serveScript((request, response) => {
    const { host = '', authorization = '' } = request.headers;
    if (request.path.startsWith('/oauth2/token')) {
      const form = new URLSearchParams(request.body.toString());
      const isAsRecorded = request.method === 'POST' && form.get('grant_type') === 'refresh_token';
      if (!isAsRecorded || form.get('refresh_token') !== 'refresh' || form.get('service') !== host) {
        response.writeHead(400).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
        return;
      }
      const scope = form.get('scope') ?? '';
      scopes.push(scope);
      const headers = { 'x-ms-ratelimit-remaining-calls-per-second': '166.466667' };
      response.writeHead(200, headers).end(JSON.stringify({ access_token: grants(scope) }));
      return;
    }
    const actions = authorization.slice('Bearer '.length).split(':').at(-1)?.split(',') ?? [];
    const action = request.method === 'DELETE' ? 'delete' : 'pull,push';
    if (!action.split(',').every((one) => actions.includes(one))) refuse(response, host, action, authorization !== '');
    else answerRemoval(response);
  });
  const registry = createRegistry({ credentials: async () => REFRESH, sleep: async () => undefined });
  return { registry, scopes, repository: { registry: server.host, path: PATH } };
}

describe('a removal from Azure Container Registry, as it was recorded', () => {
  it('asks the token service for the right to delete, and takes 202 without a body', async () => {
    const { registry, scopes, repository } = await serveAcr((response) =>
      response
        .writeHead(202, {
          'content-length': '0',
          'docker-distribution-api-version': 'registry/2.0',
          'x-ms-ratelimit-remaining-calls-per-second': '8.000000',
        })
        .end(),
    );
    expect(await registry.removeManifest(repository, DIGEST)).toBe(true);
    expect(scopes.every((scope) => scope.startsWith(`repository:${PATH}:`) && scope.includes('delete'))).toBe(true);
    // The token is kept for the next one.
    expect(await registry.removeManifest(repository, DIGEST)).toBe(true);
    expect(scopes).toHaveLength(1);
    const removals = server?.seen
      .filter(({ method }) => method === 'DELETE')
      .map(({ path }) => decodeURIComponent(path));
    expect(new Set(removals)).toEqual(new Set([`/v2/${PATH}/manifests/${DIGEST}`]));
  });

  it('says that the right is missing where the token service grants less', async () => {
    const { registry, repository } = await serveAcr(
      (response) => response.writeHead(202).end(),
      (scope) => scope.replace(/,?delete/, ''),
    );
    const failure = await registry.removeManifest(repository, DIGEST).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TerrariumError);
    expect(['registry-auth', 'registry-denied']).toContain((failure as TerrariumError).code);
  });

  it('takes what is gone for absent', async () => {
    const { registry, repository } = await serveAcr((response) =>
      response
        .writeHead(404, { 'content-type': 'application/json; charset=utf-8' })
        .end(`{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest ${DIGEST} is not found"}]}`),
    );
    expect(await registry.removeManifest(repository, DIGEST)).toBe(false);
  });
});
