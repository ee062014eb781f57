import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlatformBuild, SmokeTest } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import { type Limit, limit } from '../../core/model/limit.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { type CommandResult, readCommand, runCommand } from '../command.ts';
import { childEnvironment, withSecrets } from '../environment/child-environment.ts';
import { watchDisk } from '../files/disk-full.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { createFile } from '../files/write-file.ts';
import { builderFailure, buildxMissing, creationFailure, dockerMissing } from './builder-failure.ts';
import { BUILDKIT, BUILDX, requireVersion } from './least-versions.ts';
import { provideUv, type UvForSteps } from './uv-context.ts';

export interface BuildxOptions {
  /** Name of the buildx builder; `undefined` for the current one. */
  readonly builder: string | undefined;
  /** Arguments of a build that a run asks for, each `--name=value`. https://docs.docker.com/reference/cli/docker/buildx/build/ */
  readonly flags: readonly string[];
  /** Variables that hold secrets, which only a build may see. */
  readonly secretEnv: NodeJS.ProcessEnv;
  /** Finds the uv that steps of ours use. */
  readonly uv: UvForSteps;
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs and configuration are not used. */
  readonly notBelow: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/** What decides which `docker` is started, and what it sees. */
export type Surroundings = Pick<BuildxOptions, 'env' | 'notBelow'>;

/** A builder that answers. */
export interface Builder {
  readonly driver: string;
  readonly options: BuildxOptions;
  /** How many builds it may be given at once. */
  readonly turns: Limit;
}

/** A builder for these options, whose driver is known. */
export function builderOf(driver: string, options: BuildxOptions): Builder {
  // BuildKit fails where two builds export a cache to one folder: each takes a lock that it does not wait for.
  const turns = limit(localCaches(options.flags).length > 0 ? 1 : Number.POSITIVE_INFINITY);
  return { driver, options, turns };
}

const CREATE = 'docker buildx create --use --name terrarium --driver docker-container';

/** Asks buildx for the builder once, and says what is missing or too old. */
export async function findBuilder(options: BuildxOptions): Promise<Builder> {
  const env = environmentOf(options);
  const version = await readCommand('docker', ['buildx', 'version'], env);
  if (version.kind === 'missing') throw dockerMissing();
  if (!succeeded(version)) throw buildxMissing((await readCommand('docker', ['--version'], env)).output);
  requireVersion(BUILDX, /\bbuildx\s+(\S+)/.exec(version.output)?.[1]);
  const inspected = await readCommand('docker', ['buildx', 'inspect', ...builderName(options), '--bootstrap'], env);
  const driver = /^Driver:\s*(\S+)/m.exec(inspected.output)?.[1];
  const running = /^Status:\s*running/m.test(inspected.output);
  if (driver === undefined || !running) throw builderFailure(inspected.output, options.builder);
  requireBuildKit(driver, inspected.output);
  return builderOf(driver, options);
}

// Each node of a builder has its own. buildx before 0.13 writes `Buildkit:`. The classic driver's is part of the engine.
function requireBuildKit(driver: string, inspected: string): void {
  if (driver === 'docker') return;
  for (const [, version] of inspected.matchAll(/^Build[Kk]it(?: version)?:\s*(\S+)/gm))
    requireVersion(BUILDKIT, version);
}

/** Refuses the classic driver, which can neither push by digest nor write an OCI layout. */
export function requirePublishing(builder: Builder): void {
  if (builder.driver !== 'docker') return;
  const message = 'the classic docker driver cannot publish an image by digest';
  throw new TerrariumError('builder-cannot-publish', message, { hint: CREATE });
}

/** Runs one build with an exporter, which may write to folders here; answers what it said of the image. */
export function runBuild(
  { driver, options, turns }: Builder,
  asked: PlatformBuild,
  output: string,
  folders: readonly string[] = [],
): Promise<Record<string, unknown>> {
  return inTemporaryFolder('metadata', async (folder) => {
    const metadata = join(folder, 'metadata.json');
    const { request, contexts } = await provideUv(options.uv, driver, asked, folder);
    const disk = watchDisk([folder, ...folders, ...localCaches(options.flags)], request.onLine);
    const result = await turns.run(() =>
      runCommand('docker', buildArguments(options, request, output, metadata, contexts), {
        env: withSecrets(environmentOf(options), options.secretEnv),
        onLine: disk.onLine,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      }),
    );
    checkResult(result, disk.failure(), options.signal);
    const content = parseJson(await readFile(metadata).catch(noMetadata));
    return isRecord(content) ? content : {};
  });
}

const CACHE_TO = '--cache-to=';

/** Folders that caches are exported to. https://docs.docker.com/build/cache/backends/local/ */
function localCaches(flags: readonly string[]): readonly string[] {
  const caches = flags.flatMap((flag) => (flag.startsWith(CACHE_TO) ? [flag.slice(CACHE_TO.length)] : []));
  const fields = caches.filter((cache) => /(?:^|,)type=local(?:,|$)/.test(cache)).flatMap((cache) => cache.split(','));
  return fields.flatMap((field) => (field.startsWith('dest=') ? [field.slice('dest='.length)] : []));
}

function noMetadata(cause: unknown): never {
  throw new TerrariumError('builder-lost', 'the builder did not say what it built', {
    cause,
    hint: 'see the last lines of its output',
  });
}

/** The command line of a build, as data. */
export function buildArguments(
  options: Pick<BuildxOptions, 'builder' | 'flags'>,
  request: PlatformBuild,
  output: string,
  metadata: string,
  contexts: readonly string[] = [],
): readonly string[] {
  return [
    'buildx',
    'build',
    ...builderFlag(options),
    '--progress=plain',
    `--file=${request.dockerfile}`,
    `--platform=${request.platform}`,
    `--output=${output}`,
    `--metadata-file=${metadata}`,
    ...options.flags,
    ...(request.fresh ? ['--no-cache'] : []),
    ...(request.target === '' ? [] : [`--target=${request.target}`]),
    ...request.arguments.map(([name, value]) => `--build-arg=${name}=${value}`),
    ...request.labels.map(([name, value]) => `--label=${name}=${value}`),
    ...request.annotations.map(([name, value]) => `--annotation=${name}=${value}`),
    ...contexts,
    '--',
    request.contextDirectory,
  ];
}

/** Builds the Dockerfile of a folder of ours, for what is not to become an image. */
export function runAside(
  options: BuildxOptions,
  folder: string,
  platform: string,
  flags: readonly string[],
  onLine: (line: string) => void,
): Promise<CommandResult> {
  const own = [
    '--progress=plain',
    `--platform=${platform}`,
    '--provenance=false',
    `--file=${join(folder, 'Dockerfile')}`,
  ];
  return runCommand('docker', ['buildx', 'build', ...builderFlag(options), ...own, ...flags, '--', folder], {
    env: environmentOf(options),
    onLine,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
}

/** Runs a command on top of an image without keeping anything: no engine is needed beside the builder. */
export function smokeTester(options: BuildxOptions): SmokeTest {
  return ({ image, platform, command, onLine }) =>
    inTemporaryFolder('test', async (folder) => {
      const steps = `FROM ${image}\nRUN ${JSON.stringify(['/bin/sh', '-c', command])}\n`;
      await createFile(join(folder, 'Dockerfile'), steps);
      const result = await runAside(options, folder, platform, ['--no-cache', '--output=type=cacheonly'], onLine);
      if (succeeded(result)) return;
      throw new TerrariumError('smoke-test-failed', `the test failed for ${platform}: ${command}`, {
        hint: 'see the last lines of its output',
      });
    });
}

/** A builder to create. */
export interface NewBuilder {
  readonly name: string;
  /** True where it has to reach a registry on loopback. */
  readonly hostNetwork: boolean;
  /** Registries that it asks over plain HTTP, with credentials. */
  readonly insecureHosts: readonly string[];
}

/**
 * Creates a docker-container builder, for hosts whose current builder cannot publish: behind the proxies of this environment, and
 * with its TLS data, which buildx takes from a context alone. https://docs.docker.com/build/builders/drivers/docker-container/
 */
export async function createBuilder(
  surroundings: Surroundings,
  { name, hostNetwork, insecureHosts }: NewBuilder,
): Promise<void> {
  const { env, notBelow } = surroundings;
  const context = hasTlsData(env) ? [contextOf(name)] : [];
  if (context.length > 0) await createContext(surroundings, contextOf(name));
  const args = [
    'buildx',
    'create',
    '--driver=docker-container',
    // Only to reach a registry on loopback: build steps could reach everything else that listens there as well.
    ...(hostNetwork ? ['--driver-opt=network=host'] : []),
    ...proxyOptions(env),
    `--name=${name}`,
    '--bootstrap',
  ];
  const image = env.TERRARIUM_BUILDKIT_IMAGE;
  const options = image === undefined ? [] : [`--driver-opt=image=${image}`];
  const create = async (config: readonly string[]) => {
    const all = [...args, ...options, ...config, ...context];
    const result = await readCommand('docker', all, childEnvironment(env, notBelow));
    if (succeeded(result)) return;
    if (result.kind === 'missing') throw dockerMissing();
    await removeBuilder(name, surroundings);
    throw creationFailure(result.output);
  };
  if (insecureHosts.length === 0) return create([]);
  return inTemporaryFolder('buildkitd', async (folder) => {
    const file = join(folder, 'buildkitd.toml');
    await createFile(file, buildkitConfig(insecureHosts));
    await create([`--config=${file}`]);
  });
}

/** https://docs.docker.com/build/buildkit/toml-configuration/ */
function buildkitConfig(hosts: readonly string[]): string {
  return hosts.map((host) => `[registry.${JSON.stringify(host)}]\nhttp = true\n`).join('');
}

function hasTlsData({ DOCKER_HOST, DOCKER_CONTEXT, DOCKER_TLS_VERIFY, DOCKER_CERT_PATH }: NodeJS.ProcessEnv): boolean {
  return Boolean(DOCKER_HOST) && !DOCKER_CONTEXT && Boolean(DOCKER_TLS_VERIFY || DOCKER_CERT_PATH);
}

// To buildx a context is a builder of its name, so that no other may have that.
function contextOf(name: string): string {
  return `${name}-engine`;
}

// Without arguments it takes the endpoint and the certificates that the environment names.
async function createContext({ env, notBelow }: Surroundings, name: string): Promise<void> {
  const result = await readCommand('docker', ['context', 'create', name], childEnvironment(env, notBelow));
  if (result.kind === 'missing') throw dockerMissing();
  if (!succeeded(result)) throw creationFailure(result.output);
}

/** Options are CSV: a value with commas is quoted. https://docs.docker.com/reference/cli/docker/buildx/create/#driver-opt */
function proxyOptions(env: NodeJS.ProcessEnv): readonly string[] {
  return ['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) => {
    const value = env[name] || env[name.toUpperCase()];
    return value ? [`--driver-opt="env.${name}=${value.replaceAll('"', '""')}"`] : [];
  });
}

export async function removeBuilder(name: string, { env, notBelow }: Surroundings): Promise<void> {
  await readCommand('docker', ['buildx', 'rm', '--force', name], childEnvironment(env, notBelow));
  if (!hasTlsData(env)) return;
  await readCommand('docker', ['context', 'rm', '--force', contextOf(name)], childEnvironment(env, notBelow));
}

function builderName({ builder }: BuildxOptions): readonly string[] {
  return builder === undefined ? [] : [builder];
}

export function builderFlag({ builder }: Pick<BuildxOptions, 'builder'>): readonly string[] {
  return builder === undefined ? [] : [`--builder=${builder}`];
}

export function environmentOf({ env, notBelow }: Surroundings): NodeJS.ProcessEnv {
  return {
    ...childEnvironment(env, notBelow),
    BUILDX_METADATA_PROVENANCE: 'disabled',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  };
}

export function succeeded(result: CommandResult): boolean {
  return result.kind === 'exited' && result.code === 0;
}

function checkResult(result: CommandResult, full: TerrariumError | undefined, signal: AbortSignal | undefined): void {
  if (succeeded(result)) return;
  if (result.kind === 'killed') throw stoppedBy(signal, `the build was stopped (${result.signal})`);
  if (result.kind === 'missing') throw dockerMissing();
  throw full ?? new TerrariumError('build-failed', 'the build failed', { hint: 'see the last lines of its output' });
}

export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
