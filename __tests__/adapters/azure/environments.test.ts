import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { environmentStores } from '../../../src/adapters/azure/environments.ts';
import { type AzureMlTarget, formatTarget } from '../../../src/core/model/azureml-target.ts';
import type { EnvironmentStore } from '../../../src/core/model/environment-store.ts';
import { limit } from '../../../src/core/model/limit.ts';
import { AZURE_SECRET, AZURE_SUBSCRIPTION, type AzureApi, serveAzure } from '../../fakes/azure-api.ts';
import { type MachineLearning, machineLearning } from '../../fakes/azureml-api.ts';

const common = { subscription: AZURE_SUBSCRIPTION, resourceGroup: 'ml', name: 'ml-team' };
const WORKSPACE: AzureMlTarget = { kind: 'workspace', ...common };
const REGISTRY: AzureMlTarget = { kind: 'registry', ...common };
const IMAGE = `acme.azurecr.io/env@sha256:${'a'.repeat(64)}`;
const OTHER = `acme.azurecr.io/env@sha256:${'b'.repeat(64)}`;
const TRAIN = { name: 'train', version: '1', image: IMAGE, description: 'Ranks offers', tags: { team: 'search' } };

let azure: AzureApi;
let service: MachineLearning;
beforeEach(async () => {
  service = machineLearning([WORKSPACE, REGISTRY]);
  azure = await serveAzure([service]);
  vi.stubEnv('AZURE_POD_IDENTITY_AUTHORITY_HOST', 'http://127.0.0.1:1');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await azure.close();
  // What the stand-in was asked and what it answered is as Azure's descriptions have it.
  expect(azure.faults).toEqual([]);
});

function open(target: AzureMlTarget, signal?: AbortSignal): EnvironmentStore {
  const [store] = environmentStores([target], { env: azure.env, notBelow: [], signal, pollMs: 5 });
  if (store === undefined) throw new Error('no store');
  return store;
}
const asked = (method: string) => azure.requests.filter((request) => request.startsWith(`${method} /subscriptions/`));

describe.each([WORKSPACE, REGISTRY])('environments of a $kind of Azure ML', (target) => {
  it('are created with image, description and tags, and found', async () => {
    const store = open(target);
    expect(await store.find('train', '1')).toBeUndefined();
    const created = await store.create(TRAIN);
    expect(created).toMatchObject({ ...TRAIN, isArchived: false, isCurated: false });
    expect(created.conda ?? created.build).toBeUndefined();
    expect(await open(target).find('train', '1')).toEqual(created);
    expect(service.held(target, 'train', '1')).toMatchObject({ image: IMAGE, osType: 'Linux' });
  });

  it('that are there with another image are answered as they are', async () => {
    service.hold(target, 'train', '1', { image: OTHER });
    expect((await open(target).create(TRAIN)).image).toBe(OTHER);
    expect(service.held(target, 'train', '1')).toMatchObject({ image: OTHER });
  });

  it('are created beside archived versions, which are still found', async () => {
    service.hold(target, 'train', '1', { image: OTHER, isArchived: true });
    const store = open(target);
    expect(await store.find('train', '1')).toMatchObject({ image: OTHER, isArchived: true });
    expect(await store.create({ ...TRAIN, version: '2' })).toMatchObject({ version: '2', isArchived: false });
  });

  it('are created once by two runs at the same time', async () => {
    const created = await Promise.all([open(target), open(target)].map((store) => store.create(TRAIN)));
    expect(created.map(({ image }) => image)).toEqual([IMAGE, IMAGE]);
  });

  it('of another run that came between are compared as what is there', async () => {
    service.onPut = (name, version) => {
      service.onPut = () => undefined;
      service.hold(target, name, version, { image: OTHER });
    };
    expect((await open(target).create(TRAIN)).image).toBe(OTHER);
  });

  it('are created again where the reply was lost', async () => {
    azure.fail({ method: 'PUT', path: /train/, answer: 'lost-reply', times: 1 });
    expect((await open(target).create(TRAIN)).image).toBe(IMAGE);
    expect(asked('PUT')).toHaveLength(2);
  });

  it.each([409, 412])('wait for a %i to pass', async (status) => {
    azure.fail({ method: 'PUT', path: /train/, answer: { status, code: 'Conflict' }, times: 2 });
    expect((await open(target).create(TRAIN)).image).toBe(IMAGE);
  });

  it('are not created where a conflict does not pass', async () => {
    azure.fail({ method: 'PUT', path: /train/, answer: { status: 409, code: 'Conflict', message: 'busy' } });
    await expect(open(target).create(TRAIN)).rejects.toMatchObject({
      code: 'azure-failed',
      message: `Azure could not register train 1 in the ${formatTarget(target)}: 409 Conflict: busy`,
    });
    expect(asked('PUT')).toHaveLength(3);
  });

  it('that Azure refuses for what they say are refused alone', async () => {
    azure.fail({ method: 'PUT', path: /train/, answer: { status: 400, code: 'UserError', message: 'too many tags' } });
    await expect(open(target).create(TRAIN)).rejects.toMatchObject({
      code: 'azureml-refused',
      message: `Azure could not register train 1 in the ${formatTarget(target)}: 400 UserError: too many tags`,
    });
  });

  it('need a role, which is named', async () => {
    azure.fail({ method: 'PUT', path: /train/, answer: { status: 403, code: 'AuthorizationFailed' } });
    const role = target.kind === 'workspace' ? 'AzureML Data Scientist' : 'AzureML Registry User';
    await expect(open(target).create(TRAIN)).rejects.toMatchObject({
      code: 'azure-denied',
      hint: `give the identity that is signed in the role ${role} on the ${formatTarget(target)}`,
    });
  });

  it('are tried again as late as Azure asks', async () => {
    const answer = { status: 429, code: 'TooManyRequests', headers: { 'retry-after': '1' } };
    azure.fail({ method: 'GET', path: /train/, answer, times: 1 });
    const began = performance.now();
    expect(await open(target).find('train', '1')).toBeUndefined();
    expect(performance.now() - began).toBeGreaterThan(900);
  });

  it('are not absent where nobody is there to ask', async () => {
    const store = open({ ...target, name: 'nobody' });
    await expect(store.find('train', '1')).rejects.toMatchObject({ code: 'azure-not-found' });
    await expect(store.create(TRAIN)).rejects.toMatchObject({ code: 'azure-not-found' });
  });

  it('are listed through all pages, without archived ones, the newest version first', async () => {
    service.pageSize = 2;
    for (const name of ['a', 'b', 'c', 'd', 'e']) service.hold(target, name, '1', { image: IMAGE });
    service.hold(target, 'old', '1', { image: IMAGE, isArchived: true });
    for (const version of ['2', '10', '3']) service.hold(target, 'a', version, { image: IMAGE });
    service.hold(target, 'a', '4', { image: IMAGE, isArchived: true });
    const store = open(target);
    expect(await store.names('active')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect((await store.versions('a', 'active')).map(({ version }) => version)).toEqual(['3', '10', '2', '1']);
    expect(await store.names('all')).toContain('old');
    expect((await store.versions('a', 'all')).map(({ version }) => version)).toEqual(['4', '3', '10', '2', '1']);
  });

  it('are not listed by another host, which would be given the token', async () => {
    service.hold(target, 'a', '1', { image: IMAGE });
    service.nextLink = () => 'https://attacker.example/environments?api-version=2024-04-01';
    await expect(open(target).names('active')).rejects.toMatchObject({
      code: 'azure-failed',
      message: expect.stringContaining('https://attacker.example is not asked'),
    });
  });

  it.each(['http://management.azure.com/next', 'https://'])(
    'are not listed where the next page is nowhere: %s',
    async (nextLink) => {
      service.hold(target, 'train', '1', { image: IMAGE });
      service.nextLink = () => nextLink;
      await expect(open(target).names('active')).rejects.toMatchObject({
        code: 'azure-failed',
        message: expect.stringContaining('its reply cannot be read'),
      });
    },
  );

  it('are not listed for ever', async () => {
    service.hold(target, 'a', '1', { image: IMAGE });
    service.pageSize = 0;
    service.nextLink = (link) => link;
    await expect(open(target).names('active')).rejects.toMatchObject({ code: 'azure-limit' });
  });

  it('have what a stranger wrote, as text', async () => {
    service.hold(target, 'train', '1', {
      image: 'x\u001b[31m',
      description: '::error::',
      tags: JSON.parse('{"__proto__":"a","ok":"<b>"}'),
      build: { contextUri: 'https://a.blob.core.windows.net/x/', dockerfilePath: '../../Dockerfile' },
      inferenceConfig: { scoringRoute: { path: '/score', port: 1 } },
    });
    expect(await open(target).find('train', '1')).toMatchObject({
      image: 'x\u001b[31m',
      description: '::error::',
      tags: { ok: '<b>' },
      build: { uri: 'https://a.blob.core.windows.net/x/', dockerfile: '../../Dockerfile' },
      routes: { scoring_route: { path: '/score', port: 1 } },
    });
  });

  it.each(['..', 'a/b', 'a?b', 'a b', '', 'a.b', 'é'])('are never asked for by a name such as %j', async (name) => {
    const store = open(target);
    for (const ask of [
      () => store.find(name, '1'),
      () => store.versions(name, 'active'),
      () => store.create({ ...TRAIN, name }),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'azureml-refused' });
    expect(azure.requests).toEqual([]);
  });

  it.each(['..', '.', '1/2', '1?', '', '1+2'])('are never asked for by a version such as %j', async (version) => {
    await expect(open(target).find('train', version)).rejects.toMatchObject({ code: 'azureml-refused' });
    expect(azure.requests).toEqual([]);
  });

  it('are not created after the run was stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(open(target, stop.signal).create(TRAIN)).rejects.toMatchObject({ code: 'cancelled' });
    expect(service.held(target, 'train', '1')).toBeUndefined();
  });

  it('are created many at a time', async () => {
    const store = open(target);
    const many = Array.from({ length: 200 }, (_, at) => ({ ...TRAIN, name: `env-${at}` }));
    const created = await limit(8).map(many, store.create);
    expect(created.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
    expect(azure.requests.filter((request) => request.endsWith('/oauth2/v2.0/token'))).toHaveLength(1);
  });
});

describe('an operation of a registry', () => {
  it('that fails is told, and its version is created again by the next run', async () => {
    service.operationError = { code: 'ImageNotFound', message: 'the image cannot be pulled' };
    await expect(open(REGISTRY).create(TRAIN)).rejects.toMatchObject({
      code: 'azureml-refused',
      message: expect.stringMatching(/ImageNotFound: the image cannot be pulled$/),
    });
    expect(await open(REGISTRY).find('train', '1')).toBeUndefined();
  });

  it('that does not end is waited for no longer than a quarter of an hour', async () => {
    const store = open(REGISTRY);
    let minutes = 0;
    service.onPut = () => {
      vi.spyOn(performance, 'now').mockImplementation(() => {
        minutes += 10;
        return minutes * 60_000;
      });
    };
    await expect(store.create(TRAIN)).rejects.toMatchObject({ code: 'timed-out' });
    vi.restoreAllMocks();
  });

  it('ends with the run that waits for it, and goes on', async () => {
    const stop = new AbortController();
    service.onPut = () => setTimeout(() => stop.abort(), 20);
    const [store] = environmentStores([REGISTRY], {
      env: azure.env,
      notBelow: [],
      signal: stop.signal,
      pollMs: 60_000,
    });
    await expect(store?.create(TRAIN)).rejects.toMatchObject({ code: 'cancelled' });
    expect((await open(REGISTRY).find('train', '1'))?.image).toBe(IMAGE);
  });
});

it('is signed in to by nobody in a run of a fork', async () => {
  const [store] = environmentStores([WORKSPACE], {
    env: {
      AZURE_AUTHORITY_HOST: azure.url,
      AZURE_RESOURCE_MANAGER_ENDPOINT: azure.url,
      PATH: '',
      GITHUB_ACTIONS: 'true',
    },
    notBelow: [],
  });
  await expect(store?.find('train', '1')).rejects.toMatchObject({ code: 'azure-sign-in' });
}, 30_000);

it('is asked in the cloud of the registry of images', async () => {
  const stopping = new AbortController();
  const asked: (string | undefined)[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    asked.push(url);
    socket.destroy();
    stopping.abort();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const bound = proxy.address();
  const { AZURE_RESOURCE_MANAGER_ENDPOINT: _, ACTIONS_ID_TOKEN_REQUEST_URL: __, ...env } = azure.env;
  const [store] = environmentStores([WORKSPACE], {
    env: {
      ...env,
      AZURE_CLIENT_SECRET: AZURE_SECRET,
      HTTPS_PROXY: `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`,
    },
    notBelow: [],
    signal: stopping.signal,
    host: 'acmeregistry.azurecr.us',
  });
  await expect(store?.find('train', '1')).rejects.toMatchObject({ code: 'cancelled' });
  proxy.close();
  expect(asked).toEqual(['management.usgovcloudapi.net:443']);
});

it('is described so that requests and replies can be wrong', () => {
  const path = `/subscriptions/${AZURE_SUBSCRIPTION}/resourceGroups/ml/providers/Microsoft.MachineLearningServices`;
  const put = (kind: string, name = 'train') =>
    service.description.operation('PUT', `${path}/${kind}/ml-team/environments/${name}/versions/1`);
  const faults = (version: string, properties: object, kind = 'workspaces', name = 'train') =>
    put(kind, name)?.requestFaults(new URLSearchParams({ 'api-version': version }), { properties });
  expect(faults('2022-10-01', { image: IMAGE })).toEqual([]);
  expect(faults('2024-04-01', { image: IMAGE })).toHaveLength(1);
  expect(faults('2022-10-01', { image: IMAGE, environmentType: 'Curated' })).toHaveLength(1);
  expect(faults('2022-10-01', { image: IMAGE, stage: 'x' })).toHaveLength(1);
  expect(faults('2024-04-01', { image: IMAGE, stage: 'x' }, 'registries')).toEqual([]);
  expect(faults('2022-10-01', { image: IMAGE }, 'workspaces', 'a.b')).toHaveLength(1);
  expect(put('workspaces')?.replyFaults(200, { properties: { image: 1 } })).toHaveLength(1);
  expect(put('workspaces')?.replyFaults(202, {})).toHaveLength(1);
});
