import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectAzure } from '../../../src/adapters/azure/connection.ts';
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

const tokenOf = async (signal: AbortSignal | undefined) => {
  const { credential, cloud } = connectAzure({ env: { ...azure.env, PATH: '' }, notBelow: [], signal });
  return (await credential.getToken(cloud.scope))?.token;
};

describe('a connection to Azure', () => {
  it('is signed in once a run, whatever asks', async () => {
    const { signal } = new AbortController();
    const tokens = await Promise.all([tokenOf(signal), tokenOf(signal)]);
    expect([tokens[0], azure.tokens.size]).toEqual([tokens[1], 1]);
  });

  it('is signed in again by another run', async () => {
    await tokenOf(new AbortController().signal);
    await tokenOf(new AbortController().signal);
    await tokenOf(undefined);
    expect(azure.tokens.size).toBe(3);
  });
});
