import { expect, it, vi } from 'vitest';
import { cloudOf } from '../../../src/adapters/azure/clouds.ts';
import { azureCredential } from '../../../src/adapters/azure/sign-in.ts';
import { serveAzure } from '../../fakes/azure-api.ts';

// In a process of its own: the SDK keeps, for all of a process, where it asked for an identity of the machine first.
it('signs in to Azure as the machine where nothing else gives a token', async () => {
  const azure = await serveAzure([]);
  vi.stubEnv('AZURE_POD_IDENTITY_AUTHORITY_HOST', azure.url);
  const env = { AZURE_AUTHORITY_HOST: azure.url, PATH: '' };
  const credential = azureCredential({ env, notBelow: [], signal: undefined, cloud: cloudOf(env) });

  const token = await credential.getToken('https://management.azure.com/.default');

  await azure.close();
  expect(azure.tokens).toContain(token?.token);
  expect(azure.faults).toEqual([]);
});
