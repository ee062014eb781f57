import type { BuilderKind } from '../core/config/builder-kind.ts';
import { type Config, defaultConfig, parseConfig } from '../core/config/config.ts';
import { BASE_MOVED, FOLLOW_BASE } from '../core/config/file-keys.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { TerrariumError } from '../core/model/errors.ts';
import type { Repository } from '../core/model/reference.ts';
import type { OnRequestEnd } from '../core/model/request-end.ts';
import type { ReadTree } from '../core/model/tree.ts';
import { parseOwnRepository, parseRegistryHost } from '../core/names/reference.ts';

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
  /** Hosts that are asked over plain HTTP, with credentials. */
  readonly insecureRegistries?: readonly string[] | undefined;
  readonly builder?: BuilderKind | undefined;
  readonly followBase?: string | undefined;
  readonly baseMoved?: string | undefined;
  /** Folders below which no Docker configuration is believed: the workspace. */
  readonly notBelow: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly onRequest?: ((method: string, url: URL) => void) | undefined;
  readonly onRequestEnd?: OnRequestEnd | undefined;
}

/** The configuration where none is named, relative to the root. */
export const CONFIG_PATH = 'terrarium.yml';

/** Reads `terrarium.yml` and lays flags over it. Only a file that was named must exist. */
export async function loadConfig(tree: ReadTree, options: HostOptions): Promise<LoadedConfig> {
  const path = options.config ?? CONFIG_PATH;
  const file = await tree.readText(path);
  if (file.kind === 'absent' && options.config !== undefined)
    throw new TerrariumError('config-invalid', `${path} does not exist`);
  if (file.kind === 'refused')
    throw new TerrariumError('config-invalid', `${path}: ${file.message}`, file.hint ? { hint: file.hint } : {});
  const { config, diagnostics } =
    file.kind === 'text' ? parseConfig(file.text, path) : { config: defaultConfig(path), diagnostics: [] };
  return { config: override(config, options), diagnostics };
}

/**
 * The configuration of a base: that of the head where both files say the same, under the flags of one run. What is normalized with one
 * configuration is the same again.
 */
export function sharedConfig(head: Config, base: Config): Config {
  return head.text === base.text && head.path === base.path ? head : base;
}

interface LoadedConfig {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

function override(config: Config, options: HostOptions): Config {
  const { repository, stagingRepository, lookupRepositories, allowedRegistries, insecureRegistries } = options;
  return {
    ...config,
    builder: options.builder ?? config.builder,
    repository: repository === undefined ? config.repository : needRepository('repository', repository),
    stagingRepository:
      stagingRepository === undefined
        ? config.stagingRepository
        : needRepository('staging-repository', stagingRepository),
    lookupRepositories:
      lookupRepositories?.map((text) => needRepository('lookup-repositories', text)) ?? config.lookupRepositories,
    allowedRegistries: allowedRegistries ?? config.allowedRegistries,
    insecureRegistries: insecureRegistries?.map(needHost) ?? config.insecureRegistries,
    followBase: needOne('follow-base', options.followBase, FOLLOW_BASE) ?? config.followBase,
    baseMoved: needOne('base-moved', options.baseMoved, BASE_MOVED) ?? config.baseMoved,
  };
}

function needRepository(name: string, text: string): Repository {
  const repository = parseOwnRepository(text);
  if (repository !== undefined) return repository;
  throw new TerrariumError(
    'usage',
    `expected a repository such as ghcr.io/acme/environments for ${name}, received ${JSON.stringify(text)}`,
  );
}

function needHost(text: string): string {
  const host = parseRegistryHost(text);
  if (host !== undefined) return host;
  throw new TerrariumError(
    'usage',
    `expected the host of a registry such as registry:5000 for insecure-registries, received ${JSON.stringify(text)}`,
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
