import type { Diagnostic, Position } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import type { Repository } from '../model/reference.ts';
import { DEFAULT_PLATFORM } from '../names/platform.ts';
import {
  checkKeys,
  decodeBoolean,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  entryOf,
} from '../text/decode.ts';
import type { YamlMap, YamlNode } from '../text/node.ts';
import { readYaml } from '../text/yaml.ts';
import { decodeEntries, type EnvironmentEntry } from './entry.ts';
import {
  decodeCurated,
  decodeOwners,
  decodePath,
  decodePlatforms,
  decodePolicies,
  decodePrefixes,
  decodeReference,
  decodeRepositories,
  decodeRepository,
  decodeRunsOn,
  decodeSignatures,
  decodeStepSecrets,
  oneOf,
  type Policies,
  type SignaturePolicy,
} from './values.ts';

export type FollowBase = 'floating' | 'tags' | 'never';
export type BaseMoved = 'auto' | 'build' | 'report';

/** `terrarium.yml`, decided: every member has a value. docs/configuration.md */
export interface Config {
  /** Path of the file, for diagnostics. */
  readonly path: string;
  /** Its text, to point into; empty without a file. */
  readonly text: string;
  readonly repository: Repository | undefined;
  readonly lookupRepositories: readonly Repository[];
  readonly stagingRepository: Repository | undefined;
  /** Who must have attested an image that a run of the default branch reuses. */
  readonly signatures: SignaturePolicy | undefined;
  /** True when images that another repository serves are copied to the target. */
  readonly promote: boolean;
  /** Hosts that files may name, beside the target's. */
  readonly allowedRegistries: readonly string[];
  readonly defaultBase: string | undefined;
  readonly defaultBaseAt: Position | undefined;
  readonly defaultPlatforms: readonly string[];
  readonly followBase: FollowBase;
  readonly baseMoved: BaseMoved;
  /** Image that brings micromamba, for bases without a conda tool. */
  readonly condaInstaller: string | undefined;
  /** Images, by name, of environments that are maintained elsewhere and used as they are. */
  readonly curated: ReadonlyMap<string, string>;
  /** Prefixes that names of this tree may not have. */
  readonly reservedPrefixes: readonly string[];
  readonly policies: Policies;
  /** Path of the file of accepted findings, relative to the root. */
  readonly baseline: string | undefined;
  /** Of environments whose entry names none. */
  readonly owners: readonly string[];
  /** Labels of the runner for environments whose entry names none; empty: by their platforms. */
  readonly defaultRunsOn: readonly string[];
  /** Whether `pip check` runs in images that we install packages into. */
  readonly defaultPipCheck: boolean;
  /** Ids of secrets that our own steps use, for environments whose entry names none. */
  readonly defaultSecrets: readonly string[];
  /** True when the definitions that stand in jobs, components and deployments are selected. */
  readonly inline: boolean;
  readonly environments: readonly EnvironmentEntry[];
}

export interface ConfigReading {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

export const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'] as const;

/** Configuration of a tree without `terrarium.yml`. */
export function defaultConfig(path: string): Config {
  return {
    path,
    text: '',
    repository: undefined,
    lookupRepositories: [],
    stagingRepository: undefined,
    promote: false,
    signatures: undefined,
    allowedRegistries: DEFAULT_REGISTRIES,
    defaultBase: undefined,
    defaultBaseAt: undefined,
    defaultPlatforms: [DEFAULT_PLATFORM],
    followBase: 'floating',
    baseMoved: 'auto',
    condaInstaller: undefined,
    curated: new Map(),
    reservedPrefixes: [],
    policies: {},
    baseline: undefined,
    owners: [],
    defaultRunsOn: [],
    defaultPipCheck: true,
    defaultSecrets: [],
    inline: false,
    environments: [],
  };
}

/** Keys of the file in the order of the documentation; the published JSON Schema is tested against them. */
export const CONFIG_KEYS = [
  'repository',
  'lookup-repositories',
  'staging-repository',
  'promote',
  'signatures',
  'allowed-registries',
  'defaults',
  'follow-base',
  'base-moved',
  'conda-installer',
  'curated',
  'reserved-prefixes',
  'policies',
  'baseline',
  'owners',
  'inline',
  'environments',
] as const;

/** Keys of `defaults`. */
export const DEFAULTS_KEYS = ['base', 'platforms', 'runs-on', 'pip-check', 'secrets'] as const;

/** Reads `terrarium.yml`. A file with errors gives the defaults where it cannot be read, and the errors. */
export function parseConfig(text: string, path: string): ConfigReading {
  const reading = readYaml(text, path);
  if (!reading.ok) return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
  const findings = new Findings(path);
  const empty = reading.root.kind === 'scalar' && reading.root.text === '';
  const map = empty ? undefined : decodeMap(findings, reading.root, 'terrarium.yml');
  const config = map === undefined ? defaultConfig(path) : decodeConfig(findings, map, text);
  return { config, diagnostics: findings.diagnostics };
}

function decodeConfig(findings: Findings, map: YamlMap, text: string): Config {
  checkKeys(findings, map, CONFIG_KEYS, 'terrarium.yml');
  const fallback = defaultConfig(findings.path);
  const read = <T>(key: string, decode: (findings: Findings, node: YamlNode, what: string) => T | undefined) =>
    decodeOptional(findings, map, key, decode);
  const defaults = read('defaults', decodeMap);
  if (defaults !== undefined) checkKeys(findings, defaults, DEFAULTS_KEYS, 'defaults');
  return {
    path: findings.path,
    text,
    repository: read('repository', decodeRepository),
    lookupRepositories: read('lookup-repositories', decodeRepositories) ?? [],
    stagingRepository: read('staging-repository', decodeRepository),
    promote: read('promote', decodeBoolean) ?? false,
    signatures: read('signatures', decodeSignatures),
    allowedRegistries: read('allowed-registries', decodeStrings) ?? fallback.allowedRegistries,
    defaultBase: defaults && decodeOptional(findings, defaults, 'base', decodeString),
    defaultBaseAt: defaults && entryOf(defaults, 'base')?.value.at,
    defaultPlatforms:
      (defaults && decodeOptional(findings, defaults, 'platforms', decodePlatforms)) ?? fallback.defaultPlatforms,
    followBase: read('follow-base', oneOf(['floating', 'tags', 'never'])) ?? fallback.followBase,
    baseMoved: read('base-moved', oneOf(['auto', 'build', 'report'])) ?? fallback.baseMoved,
    condaInstaller: read('conda-installer', decodeReference),
    curated: read('curated', decodeCurated) ?? fallback.curated,
    reservedPrefixes: read('reserved-prefixes', decodePrefixes) ?? [],
    policies: read('policies', decodePolicies) ?? {},
    baseline: read('baseline', decodePath),
    owners: read('owners', decodeOwners) ?? [],
    defaultRunsOn: (defaults && decodeOptional(findings, defaults, 'runs-on', decodeRunsOn)) ?? [],
    defaultPipCheck: (defaults && decodeOptional(findings, defaults, 'pip-check', decodeBoolean)) ?? true,
    defaultSecrets: (defaults && decodeOptional(findings, defaults, 'secrets', decodeStepSecrets)) ?? [],
    inline: read('inline', decodeBoolean) ?? false,
    environments: read('environments', decodeEntries) ?? [],
  };
}

/** Every registry host that a file of this tree may name. */
export function allowedHosts(config: Config): readonly string[] {
  const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
  return [...config.allowedRegistries, ...ours.flatMap((repository) => (repository ? [repository.registry] : []))];
}
