import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { azureRegistryLogin } from '../../../src/adapters/azure/registry-login.ts';
import type { HttpReply, HttpRequest } from '../../../src/adapters/registry/transport.ts';
import { type AzureApi, serveAzure } from '../../fakes/azure-api.ts';

let azure: AzureApi;
beforeEach(async () => {
  vi.stubEnv('AZURE_POD_IDENTITY_AUTHORITY_HOST', 'http://127.0.0.1:1');
  azure = await serveAzure([]);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await azure.close();
  expect(azure.faults).toEqual([]);
});

/** A registry that answers the exchange, and keeps what it was sent. */
function logins(answer: { readonly status: number; readonly body: string } | Error) {
  const sent: HttpRequest[] = [];
  const transport = async (request: HttpRequest): Promise<HttpReply> => {
    sent.push(request);
    if (answer instanceof Error) throw answer;
    return { status: answer.status, headers: {}, body: Buffer.from(answer.body), url: request.url };
  };
  const options = { env: { ...azure.env, PATH: '' }, notBelow: [], signal: undefined };
  return { sent, loginOf: azureRegistryLogin(options, transport) };
}

const GIVEN = { status: 200, body: JSON.stringify({ refresh_token: 'refresh-of-acme' }) };

describe('the login of a registry of Azure', () => {
  it('is exchanged for the sign-in once, for its own host', async () => {
    const { sent, loginOf } = logins(GIVEN);

    const [login] = await Promise.all([loginOf('acmeregistry.azurecr.io'), loginOf('acmeregistry.azurecr.io')]);

    expect(login).toEqual({ kind: 'login', credential: { kind: 'identity-token', token: 'refresh-of-acme' } });
    expect(sent).toHaveLength(1);
    const [{ url, body } = expect.fail('nothing was sent')] = sent;
    expect(url.href).toBe('https://acmeregistry.azurecr.io/oauth2/exchange');
    const form = new URLSearchParams(body?.kind === 'bytes' ? Buffer.from(body.bytes).toString() : '');
    expect([...azure.tokens]).toContain(form.get('access_token'));
    expect([form.get('grant_type'), form.get('service')]).toEqual(['access_token', 'acmeregistry.azurecr.io']);
  });

  it('is exchanged again before it ends', async () => {
    const { sent, loginOf } = logins(GIVEN);
    await loginOf('acmeregistry.azurecr.io');
    const later = Date.now() + 2 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await loginOf('acmeregistry.azurecr.io');
    vi.restoreAllMocks();

    expect(sent).toHaveLength(2);
  });

  it.each([
    'ghcr.io',
    'acmeregistry.azurecr.io.evil.example',
    'evil.example/acmeregistry.azurecr.io',
    'acmeregistry.azurecr.io:8443',
    'azurecr.io',
    'a.b.azurecr.io',
    '127.0.0.1:5000',
  ])('is asked of no other host: %s', async (host) => {
    const { sent, loginOf } = logins(GIVEN);

    expect(await loginOf(host)).toMatchObject({ kind: 'none' });
    expect(sent).toEqual([]);
    expect(azure.requests).toEqual([]);
  });

  it.each([
    [{ status: 401, body: '{}' }, 'answered 401'],
    [{ status: 200, body: '{"refresh_token":"a\\nb"}' }, 'answered 200'],
    [{ status: 200, body: 'a page' }, 'answered 200'],
    [new Error('no route'), 'cannot be reached'],
  ])('that is refused is none, and says why', async (answer, words) => {
    const login = await logins(answer).loginOf('acmeregistry.azurecr.io');

    expect(login).toMatchObject({ kind: 'none', words: expect.stringContaining(words) });
    expect(JSON.stringify(login)).not.toContain('azure-token');
  });

  it('without a sign-in is none, with what was tried', async () => {
    azure.fail({ method: 'POST', path: /./, answer: { status: 401, code: 'invalid_client' } });
    const login = await logins(GIVEN).loginOf('acmeregistry.azurecr.io');

    expect(login).toMatchObject({ kind: 'none', words: expect.stringContaining('no sign-in to Azure succeeded') });
  });
});
