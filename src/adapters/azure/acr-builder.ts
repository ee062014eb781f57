import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type AcrOptions, registryNameOf } from '../../core/config/acr.ts';
import type { BuildRequest, PlatformBuild, SmokeTest } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { once } from '../../core/model/once.ts';
import type { Descriptor, Registry, RegistryRemover, StoredManifest } from '../../core/model/registry.ts';
import { formatRepository, parseReference } from '../../core/names/reference.ts';
import { layerFileReader } from '../assemble/layer-file-reader.ts';
import type { Publishing } from '../assemble/native-builder.ts';
import { provideUv } from '../buildkit/uv-context.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { createFile } from '../files/write-file.ts';
import type { SecretSource, SecretSources } from '../wheels/read-index-secrets.ts';
import { type AcrTasks, acrTasks } from './acr-tasks.ts';
import { adoptImage } from './adopt-image.ts';
import { type Connection, type ConnectionOptions, connectAzure } from './connection.ts';
import { azureTransport } from './http-client.ts';
import { CONTEXT, writeTaskArchive } from './task-archive.ts';
import { buildScript, RUN_LABEL, type ScriptedBuild, secretValues, type TaskSecret, taskFile } from './task-file.ts';

export interface AcrBuilderOptions extends ConnectionOptions {
  readonly acr: AcrOptions;
  /** Host of the registry, from which its cloud follows. */
  readonly host: string | undefined;
  /** Secrets that steps may ask for. */
  readonly secrets: SecretSources;
  /** Caches of BuildKit to import, as `docker buildx build --cache-from` takes them. */
  readonly cacheFrom: readonly string[];
  /** Milliseconds of a second; tests make it shorter. */
  readonly secondMs?: number | undefined;
}

/** A tag that a run pushes to: no two runs share one. `tmp-` and 32 hexadecimal digits. */
function temporaryTag(): string {
  return `tmp-${randomBytes(16).toString('hex')}`;
}

/** Builds images on the machines of a registry of Azure. It signs in at once: what keeps it from that is a failure of the run. */
export async function openAcrBuilder(
  registry: Registry & Partial<RegistryRemover>,
  options: AcrBuilderOptions,
): Promise<Publishing> {
  const connection = connectAzure(options, options.host);
  await connection.credential.getToken(connection.cloud.scope);
  const tasksOf = once((host: string) => openTasks(host, connection, options));
  return {
    build: async (request) => {
      if (request.compression !== 'gzip')
        request.onLine('its layers are compressed with gzip: ACR Tasks know no other');
      const tag = temporaryTag();
      const push = { repository: formatRepository(request.repository), tag };
      const secrets = await secretsOf(request, options.secrets);
      await runBuild(tasksOf(request.repository.registry), options, request, { push, secrets });
      return await takeOver(registry, request, { tag, secondMs: options.secondMs });
    },
    smokeTest: smokeTester(tasksOf, options),
    readImageFiles: layerFileReader(registry),
    makeRoom: async () => undefined,
    knownPackages: async () => undefined,
  };
}

/** The tasks of the registry that a repository is in. */
function openTasks(host: string, connection: Connection, options: AcrBuilderOptions): AcrTasks {
  const { acr, signal, secondMs } = options;
  const registry = registryNameOf(host, acr);
  if (registry === undefined)
    throw new TerrariumError('config-invalid', `builder acr pushes to registries of Azure, and ${host} is none`, {
      hint: 'name the registry in acr.registry of terrarium.yml, or use another builder',
    });
  return acrTasks({ connection, transport: azureTransport(options), acr, registry, signal, secondMs });
}

interface Inside {
  readonly push: ScriptedBuild['push'];
  readonly secrets: readonly TaskSecret[];
}

/** Runs one build in Azure. */
function runBuild(
  tasks: AcrTasks,
  { acr, cacheFrom }: AcrBuilderOptions,
  asked: PlatformBuild,
  { push, secrets }: Inside,
): Promise<void> {
  return inTemporaryFolder('task', async (folder) => {
    // The engine there is like any other: named contexts are not what it has in every version.
    const { request } = await provideUv(async () => undefined, 'docker', asked, folder);
    const { platform, target, arguments: given, fresh, onLine } = request;
    const ids = secrets.map(({ id }) => id);
    const scripted: ScriptedBuild = {
      ...{ platform, target, arguments: given, fresh, push, cacheFrom },
      ...{ secrets: ids, context: CONTEXT },
    };
    const archive = await writeTaskArchive(request, buildScript(scripted), folder);
    const task = taskFile(acr.timeout, secrets.length);
    await tasks.run({ archive, task, values: secretValues(secrets), platform, onLine });
  });
}

/** Runs a command on top of an image, in another run that pushes nothing. */
function smokeTester(tasksOf: (host: string) => AcrTasks, options: AcrBuilderOptions): SmokeTest {
  return ({ image, platform, command, onLine }) =>
    inTemporaryFolder('test', async (folder) => {
      const dockerfile = join(folder, 'Dockerfile');
      await createFile(dockerfile, `FROM ${image}\nRUN ${JSON.stringify(['/bin/sh', '-c', command])}\n`);
      await createFile(`${dockerfile}.dockerignore`, '*\n');
      const contextDirectory = join(folder, 'nothing');
      const labels = { labels: [], annotations: [] };
      const build = { contextDirectory, dockerfile, platform, target: '', arguments: [], ...labels, onLine };
      await mkdir(contextDirectory);
      const request: PlatformBuild = { ...build, fresh: true, compression: 'gzip' };
      const tasks = tasksOf(parseReference(image)?.registry ?? '');
      await runBuild(tasks, options, request, { push: undefined, secrets: [] }).catch((error: unknown) => {
        if (!(error instanceof TerrariumError) || error.code !== 'build-failed') throw error;
        throw new TerrariumError('smoke-test-failed', `the test failed for ${platform}: ${command}`, {
          hint: 'see the last lines of its output',
          cause: error,
        });
      });
    });
}

/** Bytes of a secret: it is one word of a command of the engine, twice as base64. */
const MOST_SECRET = 60 * 1024;

// A Dockerfile that says nothing of secrets asks for none, and they stay here. BuildKit reads `type=SECRET` as well.
async function secretsOf({ dockerfile }: BuildRequest, sources: SecretSources): Promise<readonly TaskSecret[]> {
  if (sources.size === 0 || !/secret/i.test(await readFile(dockerfile, 'utf8'))) return [];
  return Promise.all([...sources].map(async ([id, source]) => ({ id, value: await bytesOf(id, source) })));
}

async function bytesOf(id: string, source: SecretSource): Promise<Uint8Array> {
  const value = source.kind === 'text' ? Buffer.from(source.text) : await readFile(source.path).catch(unread(id));
  if (value.byteLength <= MOST_SECRET) return value;
  const message = `the secret ${id} has more than ${MOST_SECRET} bytes, which ACR Tasks cannot be given`;
  throw new TerrariumError('usage', message, { hint: 'builder: buildkit takes it' });
}

function unread(id: string): (cause: unknown) => never {
  return (cause) => {
    throw new TerrariumError('usage', `the file of the secret ${id} cannot be read`, { cause });
  };
}

interface Temporary {
  readonly tag: string;
  readonly secondMs: number | undefined;
}

/** Times that a registry is asked for what a run has pushed, a second apart. */
const LOOKS = 6;

/** Makes what a run pushed ours, and removes it where that is allowed. */
async function takeOver(
  registry: Registry & Partial<RegistryRemover>,
  request: BuildRequest,
  temporary: Temporary,
): Promise<Descriptor> {
  const pushed = await findPushed(registry, request, temporary);
  const image = await adoptImage(registry, pushed, request, { label: RUN_LABEL, value: temporary.tag });
  if (image.digest === pushed.digest) return image;
  await registry.removeManifest?.(request.repository, pushed.digest).catch((error: unknown) => {
    if (!(error instanceof TerrariumError)) throw error;
    request.onLine(`the tag ${temporary.tag} stays until terrarium gc removes it: ${error.message}`);
  });
  return image;
}

async function findPushed(
  registry: Registry,
  { repository }: BuildRequest,
  { tag, secondMs = 1000 }: Temporary,
): Promise<StoredManifest> {
  for (let looks = 1; looks <= LOOKS; looks += 1) {
    const found = await registry.getManifest(repository, tag);
    if (found !== undefined) return found;
    await delay(looks * secondMs);
  }
  throw new TerrariumError('builder-lost', 'the run ended well, and the registry does not have what it pushed', {
    hint: 'compare acr.registry with the host of repository: the run pushes to that registry',
  });
}
