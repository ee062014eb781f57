import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openAcrBuilder } from '../../../src/adapters/azure/acr-builder.ts';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { type ServedRegistry, serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { SecretSources } from '../../../src/adapters/wheels/read-index-secrets.ts';
import type { AcrOptions } from '../../../src/core/config/acr.ts';
import type { BuildRequest, SmokeTest } from '../../../src/core/model/builder.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { parseJson } from '../../../src/core/model/json.ts';
import type { OnRequestEnd } from '../../../src/core/model/request-end.ts';
import { describeBytes } from '../../../src/core/oci/describe-bytes.ts';
import { requestTeller } from '../../../src/core/report/describe-request.ts';
import { type AcrTasksApi, type GivenRun, type RunEnd, SIGNATURE, serveAcrTasks } from '../../fakes/acr-tasks.ts';
import { AZURE_SUBSCRIPTION } from '../../fakes/azure-api.ts';
import { platformBuild } from '../buildkit/platform-build.ts';

type Work = (run: GivenRun) => Promise<RunEnd | readonly [RunEnd, string]>;

let folder: string;
let served: ServedRegistry;
let azure: AcrTasksApi;
let work: Work;
const lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'acr-'));
  served = await serveRegistry({ directory: path.join(folder, 'registry') });
  work = pushing;
  azure = await serveAcrTasks('acmeregistry', (run) => work(run));
  lines.length = 0;
  await mkdir(path.join(folder, 'context', 'sub'), { recursive: true });
  await writeFile(path.join(folder, 'context', 'sub', 'run.sh'), 'echo\n', { mode: 0o755 });
  await symlink('sub/run.sh', path.join(folder, 'context', 'link'));
  await writeFile(path.join(folder, 'Dockerfile'), 'FROM busybox\nRUN --mount=type=secret,id=netrc true\n');
  await writeFile(path.join(folder, 'Dockerfile.dockerignore'), '# nothing\n');
});
afterEach(async () => {
  await azure.close();
  await served.close();
  await rm(folder, { recursive: true });
  expect(azure.faults).toEqual([]);
});

const ACR: AcrOptions = {
  subscription: AZURE_SUBSCRIPTION,
  resourceGroup: 'rg-acme',
  registry: 'acmeregistry',
  agentPool: undefined,
  cpu: undefined,
  timeout: 30,
};
const CONFIG_MEDIA = 'application/vnd.docker.container.image.v1+json';
const MANIFEST_MEDIA = 'application/vnd.docker.distribution.manifest.v2+json';
const INDEX_MEDIA = 'application/vnd.oci.image.index.v1+json';
const LAYER_MEDIA = 'application/vnd.docker.image.rootfs.diff.tar.gzip';

const openRegistry = () => createRegistry({ credentials: async () => undefined });
const repository = () => ({ registry: served.address, path: 'acme/envs' });

function open(
  given: {
    acr?: Partial<AcrOptions>;
    secrets?: SecretSources;
    signal?: AbortSignal;
    onRequestEnd?: OnRequestEnd;
    secondMs?: number;
  } = {},
) {
  const { acr = {}, secrets = new Map(), signal, onRequestEnd, secondMs = 5 } = given;
  const surroundings = { env: { ...azure.env, PATH: '' }, notBelow: [], signal, onRequestEnd };
  const more = { acr: { ...ACR, ...acr }, host: undefined, secrets, cacheFrom: [], secondMs };
  const builder = openAcrBuilder(openRegistry(), { ...surroundings, ...more });
  return {
    build: async (wanted: BuildRequest) => (await builder).build(wanted),
    smokeTest: async (test: Parameters<SmokeTest>[0]) => (await builder).smokeTest(test),
  };
}

function request(over: Partial<BuildRequest> = {}): BuildRequest {
  const build = platformBuild({
    contextDirectory: path.join(folder, 'context'),
    dockerfile: path.join(folder, 'Dockerfile'),
    labels: [['org.opencontainers.image.title', 'a "title"']],
    annotations: [['note', 'of ours']],
    onLine: (line) => lines.push(line),
  });
  return { ...build, repository: repository(), ...over };
}

/** Files of an uploaded archive by name; of a link, what it leads to. */
async function filesOf({ archive }: GivenRun): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const reading = extract();
  reading.end(gunzipSync(archive));
  for await (const entry of reading) {
    const chunks: Buffer[] = [];
    for await (const chunk of entry) chunks.push(chunk as Buffer);
    const { name, type, linkname, mode, mtime } = entry.header;
    expect(mtime?.getTime()).toBe(946_684_800_000);
    if (type === 'symlink') files.set(name, `-> ${linkname}`);
    else if (type === 'file') files.set(`${name} ${(mode ?? 0).toString(8)}`, Buffer.concat(chunks).toString());
  }
  return files;
}

/** What a run does: pushes an image to the tag that its script names. */
async function pushing(run: GivenRun): Promise<RunEnd> {
  run.log('Step 1\nno end of a line');
  const script = (await filesOf(run)).get('build.sh 644') ?? '';
  const image = /--tag=[^']*:(tmp-[0-9a-f]{32})'/.exec(script)?.[1];
  if (image !== undefined) await push(image, run.platform.architecture ?? '');
  return 'Succeeded';
}

async function push(tag: string, architecture: string, run = tag): Promise<void> {
  const registry = openRegistry();
  const layer = Buffer.from('layer');
  const config = Buffer.from(
    JSON.stringify({
      architecture,
      os: 'linux',
      config: { Env: ['A=b'], Labels: { base: 'kept', 'io.terrarium.run': run } },
      rootfs: { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`] },
      history: [{ created_by: 'RUN true' }],
    }),
  );
  const parts = { config: describeBytes(CONFIG_MEDIA, config), layer: describeBytes(LAYER_MEDIA, layer) };
  await registry.putBlob(repository(), parts.config, { kind: 'bytes', bytes: config });
  await registry.putBlob(repository(), parts.layer, { kind: 'bytes', bytes: layer });
  const manifest = { schemaVersion: 2, mediaType: MANIFEST_MEDIA, config: parts.config, layers: [parts.layer] };
  const bytes = Buffer.from(JSON.stringify(manifest));
  await registry.putManifest(repository(), tag, { mediaType: MANIFEST_MEDIA, bytes });
}

async function stored(digest: string) {
  const registry = openRegistry();
  const manifest = await registry.getManifest(repository(), digest);
  const content = parseJson(manifest?.bytes ?? '') as Record<string, never> & { config: never };
  const config = parseJson((await registry.getBlob(repository(), content.config)) ?? '');
  return { manifest: content as Record<string, unknown>, config: config as Record<string, unknown> };
}

const failed = (building: Promise<unknown>) =>
  building.then(
    () => expect.fail('it was built'),
    (error: unknown) => error as TerrariumError,
  );

describe('an image built by ACR Tasks', () => {
  it('is given labels, annotations and the media types of OCI, and stays without a tag', async () => {
    const { digest, mediaType } = await open().build(request());

    const { manifest, config } = await stored(digest);
    expect(mediaType).toBe('application/vnd.oci.image.manifest.v1+json');
    expect(manifest).toMatchObject({
      mediaType,
      annotations: { note: 'of ours' },
      config: { mediaType: 'application/vnd.oci.image.config.v1+json' },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' }],
    });
    expect(config).toMatchObject({
      architecture: 'amd64',
      config: { Env: ['A=b'] },
      history: [{ created_by: 'RUN true' }],
    });
    expect(config.config).toHaveProperty('Labels', { base: 'kept', 'org.opencontainers.image.title': 'a "title"' });
    expect(await openRegistry().listTags(repository())).toEqual([]);
  });

  it('tells its log line by line, and shows no signed address', async () => {
    const told: string[] = [];
    await open({ onRequestEnd: requestTeller((line) => told.push(line)) }).build(request());

    expect(lines).toEqual(['run ca1 of acmeregistry', 'Step 1', 'no end of a line']);
    expect(told.some((line) => line.includes('/blobs/log/'))).toBe(true);
    expect(lines.concat(told).join('\n')).not.toContain(SIGNATURE);
  });

  it('is made of the context as it is, and of nothing else', async () => {
    await open().build(request());
    const [{ given } = expect.fail('no run')] = azure.runs;

    const files = await filesOf(given);
    expect([...files.keys()]).toEqual([
      'build.sh 644',
      'Dockerfile 644',
      'Dockerfile.dockerignore 644',
      'context/link',
      'context/sub/run.sh 755',
    ]);
    expect(files.get('context/link')).toBe('-> sub/run.sh');
    expect(given).toMatchObject({ timeout: 1800, platform: { os: 'Linux', architecture: 'amd64' } });
  });

  it('has links that the engine unpacks', async () => {
    const link = path.join(folder, 'context', 'sub', 'out');
    for (const target of ['../../a', '/etc/passwd', '..a']) {
      await symlink(target, link);
      await open().build(request());
      await rm(link);
    }
    await symlink('../../../a', link);
    const before = azure.requests.length;
    expect(await failed(open().build(request()))).toMatchObject({
      code: 'needs-buildkit',
      message: expect.stringContaining('"sub/out"'),
    });
    expect(azure.requests.slice(before).filter((line) => /subscriptions|blobs/.test(line))).toEqual([]);
  });

  it('has equal archives for equal builds, but for the tag', async () => {
    const tarOf = ({ archive }: GivenRun) =>
      gunzipSync(archive)
        .toString('latin1')
        .replace(/tmp-[0-9a-f]{32}/g, 'tmp');
    const withoutSums = (text: string) => text.replace(/[0-7]{6}\0 /g, '');
    await open().build(request());
    await open().build(request());

    const [one, two] = azure.runs.map(({ given }) => withoutSums(tarOf(given)));
    expect(one).toBe(two);
  });

  it('is not taken away by another run that makes an equal one', async () => {
    const builder = open();
    const images = await Promise.all([builder.build(request()), builder.build(request())]);

    expect(new Set(images.map(({ digest }) => digest)).size).toBe(1);
    expect(azure.runs).toHaveLength(2);
    expect(azure.tokens.size).toBe(1);
  });

  it('is what was asked for, or an error', async () => {
    work = async (run) => {
      const script = (await filesOf(run)).get('build.sh 644') ?? '';
      await push(/tmp-[0-9a-f]{32}/.exec(script)?.[0] ?? '', 'arm64');
      return 'Succeeded';
    };
    expect(await failed(open().build(request()))).toMatchObject({
      code: 'image-invalid',
      message: expect.stringContaining('linux/arm64'),
    });
  });

  it('is that of its own run, whatever its tag was moved to', async () => {
    work = async (run) => {
      const script = (await filesOf(run)).get('build.sh 644') ?? '';
      await push(/tmp-[0-9a-f]{32}/.exec(script)?.[0] ?? '', 'amd64', `tmp-${'0'.repeat(32)}`);
      return 'Succeeded';
    };
    expect(await failed(open().build(request()))).toMatchObject({
      code: 'image-invalid',
      message: expect.stringContaining('another run made it'),
    });
  });

  it('may be pushed as an index of one', async () => {
    work = async (run) => {
      const script = (await filesOf(run)).get('build.sh 644') ?? '';
      const tag = /tmp-[0-9a-f]{32}/.exec(script)?.[0] ?? '';
      await push(tag, 'amd64');
      const registry = openRegistry();
      const manifest = await registry.getManifest(repository(), tag);
      const { bytes: _, ...descriptor } = manifest ?? expect.fail('it was not pushed');
      const attestation = {
        ...descriptor,
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
        platform: { os: 'unknown', architecture: 'unknown' },
      };
      const image = { ...descriptor, platform: { os: 'linux', architecture: 'amd64' } };
      const index = { schemaVersion: 2, mediaType: INDEX_MEDIA, manifests: [attestation, image] };
      const content = { mediaType: INDEX_MEDIA, bytes: Buffer.from(JSON.stringify(index)) };
      await registry.putManifest(repository(), tag, content);
      return 'Succeeded';
    };
    const { mediaType, digest } = await open().build(request());

    expect(mediaType).toBe('application/vnd.oci.image.manifest.v1+json');
    expect((await stored(digest)).config).toMatchObject({ architecture: 'amd64' });
  });

  it('that was not pushed here is missed', async () => {
    work = async () => 'Succeeded';
    expect(await failed(open().build(request()))).toMatchObject({ code: 'builder-lost' });
  });

  it('is pushed to a registry of Azure alone', async () => {
    expect(await failed(open({ acr: { registry: undefined } }).build(request()))).toMatchObject({
      code: 'config-invalid',
    });
    expect(azure.requests.filter((line) => /subscriptions|blobs/.test(line))).toEqual([]);
  });

  it('is built by the machines that the configuration names', async () => {
    await open({ acr: { agentPool: 'pool-1', cpu: 4 } }).build(request({ platform: 'linux/arm64' }));

    expect(azure.runs[0]?.given.platform).toEqual({ os: 'Linux', architecture: 'arm64' });
  });
});

describe('what a user says', () => {
  const hostile = [`'; touch /owned; '`, '{{.Run.ID}}', '$(id)', '`id`', 'two\nlines', '"', '\\', '--flag', '"{{`'];

  it('stands in no task, and is one word in the script', async () => {
    const given = hostile.map((value, index) => [`ARG${index}`, value] as const);
    await open().build(request({ arguments: given, target: `sta'ge` }));
    const [run = expect.fail('no run')] = azure.runs;

    expect(run.given.task).toBe(
      'version: v1.0.0\nsteps:\n  - id: terrarium\n    entryPoint: sh\n    cmd: docker build.sh\n    timeout: 1800\n',
    );
    const script = (await filesOf(run.given)).get('build.sh 644') ?? '';
    for (const [name, value] of given)
      expect(script).toContain(`'--build-arg=${name}=${value.replaceAll("'", "'\\''")}'`);
    expect(script).toContain(`'--target=sta'\\''ge'`);
  });

  it('as a secret is given to the run alone, in letters that no shell expands', async () => {
    const secret = 'EOL\n$(touch /owned) `id` {{.Values.secret0}}';
    const secrets: SecretSources = new Map([['netrc', { kind: 'text', text: secret }]]);
    await open({ secrets }).build(request());
    const [run = expect.fail('no run')] = azure.runs;

    const [value = expect.fail('no value')] = run.given.values;
    expect(value).toMatchObject({ name: 'secret0', isSecret: true });
    const written = Buffer.from(value.value, 'base64').toString();
    expect(written).toMatch(/^[A-Za-z0-9+/=]+$/);
    expect(Buffer.from(written, 'base64').toString()).toBe(secret);
    expect(run.given.task).toContain('      secret0: "{{.Values.secret0}}"\n');
    for (const text of [run.given.task, gunzipSync(run.given.archive).toString(), lines.join('\n')]) {
      expect(text).not.toContain('owned');
      expect(text).not.toContain(written);
    }
  });

  it('as a secret stays here where the Dockerfile asks for none', async () => {
    await writeFile(path.join(folder, 'Dockerfile'), 'FROM busybox\n');
    await open({ secrets: new Map([['netrc', { kind: 'text', text: 'a' }]]) }).build(request());

    expect(azure.runs[0]?.given.values).toEqual([]);
  });

  it('as a secret is given to a Dockerfile that asks in capitals', async () => {
    await writeFile(path.join(folder, 'Dockerfile'), 'FROM busybox\nRUN --mount=type=SECRET,id=netrc true\n');
    await open({ secrets: new Map([['netrc', { kind: 'text', text: 'a' }]]) }).build(request());

    expect(azure.runs[0]?.given.values).toHaveLength(1);
  });

  it('as a secret may be as large as a command of a shell takes', async () => {
    const secrets: SecretSources = new Map([['netrc', { kind: 'text', text: 'x'.repeat(61 * 1024) }]]);
    expect(await failed(open({ secrets }).build(request()))).toMatchObject({ code: 'usage' });
    expect(azure.requests.filter((line) => /subscriptions|blobs/.test(line))).toEqual([]);
  });
});

describe('a run', () => {
  it.each([
    ['Failed', 'build-failed', 'the build failed in the run ca1'],
    ['Timeout', 'timed-out', 'longer than 30 minutes'],
    ['Error', 'builder-lost', 'no machine'],
  ] as const)('that ends as %s is the error %s', async (end, code, words) => {
    work = async () => [end, 'no machine'];
    const error = await failed(open().build(request()));

    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(azure.requests.filter((line) => line.endsWith('/cancel'))).toEqual([]);
  });

  it('is cancelled with the build', async () => {
    const stop = new AbortController();
    work = (run) =>
      new Promise((resolve) => {
        run.signal.addEventListener('abort', () => resolve('Failed'));
        stop.abort(new TerrariumError('cancelled', 'the run was stopped'));
      });
    const error = await failed(open({ signal: stop.signal }).build(request()));

    expect(error.code).toBe('cancelled');
    expect(azure.runs.map(({ status }) => status)).toEqual(['Canceled']);
    expect(lines).toContain('cancelled the run ca1');
  });

  it('that somebody cancels in Azure is told', async () => {
    work = async ({ id }) => {
      const token = [...azure.tokens][0];
      const place = `${azure.url}/subscriptions/${AZURE_SUBSCRIPTION}/resourceGroups/rg-acme/providers/Microsoft.ContainerRegistry/registries/acmeregistry`;
      const headers = { authorization: `Bearer ${token}` };
      await fetch(`${place}/runs/${id}/cancel?api-version=2019-06-01-preview`, { method: 'POST', headers });
      return 'Failed';
    };
    expect(await failed(open().build(request()))).toMatchObject({
      code: 'cancelled',
      message: expect.stringContaining('cancelled in Azure'),
    });
  });

  it('that Azure does not know any more is lost', async () => {
    work = ({ id }) => {
      azure.lose(id);
      return new Promise(() => undefined);
    };
    expect(await failed(open().build(request()))).toMatchObject({
      code: 'builder-lost',
      message: expect.stringContaining('does not know the run ca1'),
    });
  });

  it('whose log cannot be read is waited for', async () => {
    azure.fail({ method: 'POST', path: /listLogSasUrl$/, answer: { status: 403, code: 'AuthorizationFailed' } });
    await open().build(request());

    expect(lines).toEqual(['run ca1 of acmeregistry', 'the log of the run ca1 could not be read: the portal has it']);
  });

  it('that does not end is given up, and cancelled', async () => {
    work = () => new Promise(() => undefined);
    const error = await failed(open({ acr: { timeout: 5 }, secondMs: 0 }).build(request()));

    expect(error).toMatchObject({ code: 'timed-out', message: expect.stringContaining('has not ended') });
    expect(azure.runs.map(({ status }) => status)).toEqual(['Canceled']);
  }, 60_000);
});

describe('Azure', () => {
  const SCHEDULE = { method: 'POST', path: /scheduleRun$/ } as const;

  it('is asked again where it limits requests', async () => {
    const headers = { 'retry-after': '0' };
    azure.fail({ ...SCHEDULE, answer: { status: 429, code: 'TooManyRequests', headers }, times: 2 });
    await open().build(request());

    expect(azure.requests.filter((line) => line.endsWith('/scheduleRun'))).toHaveLength(3);
  });

  it.each([
    [429, 'TooManyRequests', { 'retry-after': '3600' }, 'azure-limit', 'Azure limits requests'],
    [403, 'AuthorizationFailed', {}, 'azure-denied', 'Container Registry Tasks Contributor'],
    [403, 'TasksOperationsNotAllowed', {}, 'azure-denied', 'ask the support of Azure'],
    [404, 'ResourceNotFound', {}, 'azure-not-found', 'resource group'],
    [409, 'Conflict', {}, 'azure-failed', 'another operation'],
    [400, 'QuotaExceeded', {}, 'azure-limit', 'higher quota'],
  ] as const)('that answers %s %s says what to do', async (status, code, headers, expected, hint) => {
    azure.fail({ ...SCHEDULE, answer: { status, code, message: 'words \u001b[31m of Azure', headers } });
    const error = await failed(open().build(request()));

    expect(error.code).toBe(expected);
    expect(error.hint).toContain(hint);
    expect(error.message).toContain(`${status} ${code}`);
  });

  it('that accepts a run is asked for its name, but not for ever', async () => {
    const operation = `${azure.url.replace(/^http:/, 'https:')}/subscriptions/operation`;
    const headers = { location: operation, 'retry-after': '0' };
    azure.fail({ ...SCHEDULE, answer: { status: 202, code: '', headers } });
    azure.fail({ method: 'GET', path: /operation$/, answer: { status: 202, code: '', headers } });
    const { timeout } = AbortSignal;
    const soon = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout.call(AbortSignal, 300));
    const error = await failed(open().build(request()));
    soon.mockRestore();
    expect(error).toMatchObject({ code: 'builder-lost', message: expect.stringContaining('named no run') });
  });

  it('leads the token to no other place', async () => {
    const headers = { location: 'https://evil.example/operations/1', 'retry-after': '0' };
    azure.fail({ ...SCHEDULE, answer: { status: 202, code: '', headers } });
    const error = await failed(open().build(request()));

    expect(error).toMatchObject({
      code: 'azure-failed',
      message: expect.stringContaining('evil.example is not asked'),
    });
  });

  it('whose storage refuses the sources shows no signature', async () => {
    azure.fail({ method: 'PUT', path: /^\/blobs/, answer: { status: 500, code: 'InternalError' } });
    const error = await failed(open().build(request()));

    expect(error.code).toBe('azure-failed');
    expect(`${error.message} ${error.hint}`).not.toContain(SIGNATURE);
    expect(azure.requests.filter((line) => line.startsWith('PUT /blobs'))).toHaveLength(4);
  });
});

describe('a test of an image', () => {
  it('is a run of its own that pushes nothing', async () => {
    const { digest } = await open().build(request());
    const image = `${served.address}/acme/envs@${digest}`;
    await open().smokeTest({
      image,
      platform: 'linux/amd64',
      command: `echo "it's"`,
      onLine: (line) => lines.push(line),
    });

    const files = await filesOf(azure.runs[1]?.given ?? expect.fail('no run'));
    expect(files.get('Dockerfile 644')).toBe(`FROM ${image}\nRUN ["/bin/sh","-c","echo \\"it's\\""]\n`);
    expect(files.get('build.sh 644')).not.toContain('docker push');
    expect(files.get('build.sh 644')).toContain(`'--no-cache'`);
  });

  it('that fails is told as such', async () => {
    work = async () => 'Failed';
    const image = `${served.address}/acme/envs@sha256:${'a'.repeat(64)}`;
    const test = { image, platform: 'linux/amd64', command: 'false', onLine: () => undefined };
    expect(await failed(open().smokeTest(test))).toMatchObject({ code: 'smoke-test-failed' });
  });
});
