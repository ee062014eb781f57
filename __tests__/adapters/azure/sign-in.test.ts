import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudOf } from '../../../src/adapters/azure/clouds.ts';
import { azureCredential } from '../../../src/adapters/azure/sign-in.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { RequestEnd } from '../../../src/core/model/request-end.ts';
import { AZURE_CLIENT, AZURE_SECRET, AZURE_TENANT, type AzureApi, serveAzure } from '../../fakes/azure-api.ts';

let azure: AzureApi;
beforeEach(async () => {
  azure = await serveAzure([]);
  // The SDK reads it by itself: a machine's identity is asked for here, and nowhere else.
  vi.stubEnv('AZURE_POD_IDENTITY_AUTHORITY_HOST', 'http://127.0.0.1:1');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await azure.close();
  expect(azure.faults).toEqual([]);
});

const SCOPE = 'https://management.azure.com/.default';
const GITHUB = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

function signIn(
  env: NodeJS.ProcessEnv,
  more: { readonly notBelow?: readonly string[]; readonly signal?: AbortSignal } = {},
) {
  const ends: RequestEnd[] = [];
  const credential = azureCredential({
    env,
    notBelow: more.notBelow ?? [],
    signal: more.signal,
    cloud: cloudOf(env),
    onRequestEnd: (end) => ends.push(end),
  });
  return { credential, ends };
}

function without(names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(azure.env).filter(([name]) => !names.includes(name)));
}

describe('signing in to Azure', () => {
  it('exchanges the identity token of a job of GitHub Actions', async () => {
    const { credential, ends } = signIn(azure.env);

    const token = await credential.getToken(SCOPE);

    expect(azure.tokens).toContain(token?.token);
    expect(azure.requests).toContain(`POST /${AZURE_TENANT}/oauth2/v2.0/token`);
    expect(ends.map(({ url }) => url.pathname)).toContain('/oidc/token');
  });

  it('asks once for a token that lives long enough, however many want it', async () => {
    const { credential } = signIn(azure.env);

    const [one, two] = await Promise.all([credential.getToken(SCOPE), credential.getToken(SCOPE)]);

    expect((await credential.getToken(SCOPE))?.token).toBe(one?.token);
    expect(two?.token).toBe(one?.token);
    expect(azure.tokens.size).toBe(1);
  });

  it('exchanges a federated token', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'federated-')), 'token');
    writeFileSync(file, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJyZXBvOmFjbWUvZW52In0.c2lnbmF0dXJl');

    const token = await signIn({ ...without(GITHUB), AZURE_FEDERATED_TOKEN_FILE: file }).credential.getToken(SCOPE);

    expect(azure.tokens).toContain(token?.token);
  });

  it('uses the secret of a client', async () => {
    const token = await signIn({ ...without(GITHUB), AZURE_CLIENT_SECRET: AZURE_SECRET }).credential.getToken(SCOPE);

    expect(azure.tokens).toContain(token?.token);
  });

  it('says of each way why it gave no token, and shows no secret', async () => {
    azure.fail({ method: 'POST', path: /token$/, answer: { status: 401, code: 'invalid_client' } });
    const env = { ...azure.env, AZURE_CLIENT_SECRET: 'hunter2hunter2', GITHUB_ACTIONS: 'true', PATH: '' };

    const failure = await signIn(env)
      .credential.getToken(SCOPE)
      .catch((error: unknown) => error);

    expect(failure).toMatchObject({ code: 'azure-sign-in', hint: expect.stringContaining('id-token: write') });
    const { message } = failure as TerrariumError;
    const ways = ["GitHub's OIDC", 'workload identity', 'client secret', 'Azure CLI', 'managed identity'];
    expect(
      message.split('; ').map((words) => words.replace('no sign-in to Azure succeeded: ', '').split(':')[0]),
    ).toEqual(ways);
    expect(message).toContain('AZURE_FEDERATED_TOKEN_FILE not set');
    expect(message).not.toContain('hunter2');
  });

  it('sends an identity token to no address without https', async () => {
    const env = { ...azure.env, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/token', PATH: '' };

    await expect(signIn(env).credential.getToken(SCOPE)).rejects.toThrow('no address with https');
  });

  it('ends with the run', async () => {
    const signal = AbortSignal.abort(new TerrariumError('timed-out', 'the run took too long'));

    await expect(signIn(azure.env, { signal }).credential.getToken(SCOPE)).rejects.toMatchObject({ code: 'timed-out' });
  });

  it('names a client that Azure does not know', async () => {
    const env = { ...azure.env, AZURE_CLIENT_ID: AZURE_CLIENT.replace('9', '8'), PATH: '' };

    await expect(signIn(env).credential.getToken(SCOPE)).rejects.toThrow('AADSTS700213');
  });
});

describe('the cloud', () => {
  it('is that of the registry', () => {
    expect(cloudOf({}, 'acme.azurecr.cn').authority.host).toBe('login.chinacloudapi.cn');
    expect(cloudOf({}, 'ghcr.io').resourceManager.host).toBe('management.azure.com');
  });

  it('is that of the authority that is named', () => {
    expect(cloudOf({ AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.us/' }).registrySuffix).toBe('.azurecr.us');
  });

  it('is told no token in clear', () => {
    expect(() => cloudOf({ AZURE_AUTHORITY_HOST: 'http://login.example' })).toThrow('only sent over https');
    expect(() => cloudOf({ AZURE_RESOURCE_MANAGER_ENDPOINT: 'ftp://x' })).toThrow('AZURE_RESOURCE_MANAGER_ENDPOINT');
  });
});
