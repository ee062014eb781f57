import { createBuilder, findBuilder, removeBuilder, smokeTester } from '../adapters/buildx.ts';
import { materializer } from '../adapters/materialize.ts';
import { ociPublisher } from '../adapters/publish-oci.ts';
import { registryPublisher } from '../adapters/publish-registry.ts';
import { createRegistry } from '../adapters/registry/client.ts';
import { dockerCredentials } from '../adapters/registry/credentials.ts';
import { type Config, defaultConfig, parseConfig } from '../core/config.ts';
import { TerrariumError } from '../core/errors.ts';
import type { Diagnostic } from '../core/model.ts';
import { parseRepository, type Repository } from '../core/names/reference.ts';
import type { BuildAndPublish, ReadTree, Registry, SmokeTest } from '../core/ports.ts';

export { materializer };

/** What flags and inputs may say over `terrarium.yml`. */
export interface HostOptions {
  readonly root: string;
  /** Relative to the root. */
  readonly config?: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly repository?: string | undefined;
  readonly lookupRepositories?: readonly string[] | undefined;
  readonly stagingRepository?: string | undefined;
  readonly allowedRegistries?: readonly string[] | undefined;
  readonly followBase?: string | undefined;
  readonly baseMoved?: string | undefined;
  /** Folders below which no Docker configuration is believed: the workspace. */
  readonly notBelow: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly onRequest?: ((method: string, url: URL) => void) | undefined;
}

const CONFIG_PATH = 'terrarium.yml';

/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
export async function loadConfig(
  tree: ReadTree,
  options: HostOptions,
): Promise<{ readonly config: Config; readonly diagnostics: readonly Diagnostic[] }> {
  const path = options.config ?? CONFIG_PATH;
  const file = await tree.readText(path);
  if (file.kind === 'absent' && options.config !== undefined)
    throw new TerrariumError('config-invalid', `${path} does not exist`);
  if (file.kind === 'refused')
    throw new TerrariumError('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
  const reading =
    file.kind === 'text' ? parseConfig(file.text, path) : { config: defaultConfig(path), diagnostics: [] };
  return { config: override(reading.config, options), diagnostics: reading.diagnostics };
}

function override(config: Config, options: HostOptions): Config {
  const { repository, stagingRepository, lookupRepositories, allowedRegistries } = options;
  return {
    ...config,
    repository: repository === undefined ? config.repository : needRepository('repository', repository),
    stagingRepository:
      stagingRepository === undefined
        ? config.stagingRepository
        : needRepository('staging-repository', stagingRepository),
    lookupRepositories:
      lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
    allowedRegistries: allowedRegistries ?? config.allowedRegistries,
    followBase: needOne('follow-base', options.followBase, ['floating', 'tags', 'never']) ?? config.followBase,
    baseMoved: needOne('base-moved', options.baseMoved, ['auto', 'build', 'report']) ?? config.baseMoved,
  };
}

function needRepository(name: string, text: string): Repository {
  const repository = parseRepository(text);
  if (repository !== undefined) return repository;
  throw new TerrariumError(
    'usage',
    `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`,
  );
}

function needOne<const T extends string>(name: string, text: string | undefined, values: readonly T[]): T | undefined {
  const value = values.find((candidate) => candidate === text);
  if (text === undefined || value !== undefined) return value;
  throw new TerrariumError(
    'usage',
    `expected one of ${values.join(', ')} for ${name}, received ${JSON.stringify(text)}`,
  );
}

/** A registry client with Docker's credentials. */
export function openRegistry(options: HostOptions): Registry {
  const { env, notBelow, signal, onRequest } = options;
  return createRegistry({
    credentials: dockerCredentials(env, { notBelow }),
    ...(signal === undefined ? {} : { signal }),
    ...(onRequest === undefined ? {} : { onRequest }),
  });
}

export interface BuilderOptions {
  readonly builder?: string | undefined;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly network?: string | undefined;
  readonly provenance?: string | undefined;
  readonly sbom?: string | undefined;
  /** Who pushes: BuildKit, or our client from an OCI layout. */
  readonly publisher: 'registry' | 'oci';
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** Finds the builder and says what is missing; nothing is started. */
export async function openBuilder(
  options: BuilderOptions,
  registry: Registry,
): Promise<{ readonly build: BuildAndPublish; readonly smokeTest: SmokeTest }> {
  const builder = await findBuilder({
    builder: options.builder,
    cacheFrom: options.cacheFrom,
    cacheTo: options.cacheTo,
    network: options.network,
    provenance: options.provenance ?? 'false',
    sbom: options.sbom ?? 'false',
    env: options.env,
    signal: options.signal,
  });
  const build = options.publisher === 'oci' ? ociPublisher(builder, registry) : registryPublisher(builder);
  return { build, smokeTest: smokeTester(builder) };
}

/** A builder of our own, for hosts whose current one cannot publish; the caller removes it. */
export async function createContainerBuilder(env: NodeJS.ProcessEnv): Promise<{ readonly name: string }> {
  const name = `terrarium-${process.pid}-${Date.now().toString(36)}`;
  await createBuilder(env, name);
  return { name };
}

export { removeBuilder };
