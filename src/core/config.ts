import {
  checkKeys,
  decodeList,
  decodeMap,
  decodeString,
  decodeStrings,
  decodeText,
  decodeTexts,
  entryOf,
  type Findings,
  findingsFor,
  quote,
  report,
} from './decode.ts';
import { isGlob } from './glob.ts';
import type { Diagnostic } from './model.ts';
import { resolvePath } from './names/path.ts';
import { canonicalPlatforms, DEFAULT_PLATFORM } from './names/platform.ts';
import { parseReference, parseRepository, type Repository } from './names/reference.ts';
import { type Position, readYaml, type YamlEntry, type YamlMap, type YamlNode } from './yaml.ts';

export type FollowBase = 'floating' | 'tags' | 'never';
export type BaseMoved = 'auto' | 'build' | 'report';

/** One entry of `environments`: which definitions it selects, and what it overrides. */
export interface EnvironmentEntry {
  /** Path or glob, relative to the root. */
  readonly path: string;
  readonly at: Position;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly base: string | undefined;
  readonly context: string | undefined;
  readonly target: string | undefined;
  readonly platforms: readonly string[] | undefined;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly provides: readonly string[];
  readonly test: string | undefined;
}

/** `terrarium.yml`, decided: every member has a value. docs/configuration.md */
export interface Config {
  /** Path of the file, for diagnostics. */
  readonly path: string;
  readonly repository: Repository | undefined;
  readonly lookupRepositories: readonly Repository[];
  readonly stagingRepository: Repository | undefined;
  /** Hosts that files may name, beside the target's. */
  readonly allowedRegistries: readonly string[];
  readonly defaultBase: string | undefined;
  readonly defaultPlatforms: readonly string[];
  readonly followBase: FollowBase;
  readonly baseMoved: BaseMoved;
  /** Image that brings micromamba, for bases without a conda tool. */
  readonly condaInstaller: string | undefined;
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
    repository: undefined,
    lookupRepositories: [],
    stagingRepository: undefined,
    allowedRegistries: DEFAULT_REGISTRIES,
    defaultBase: undefined,
    defaultPlatforms: [DEFAULT_PLATFORM],
    followBase: 'floating',
    baseMoved: 'auto',
    condaInstaller: undefined,
    environments: [],
  };
}

/** Keys of the file in the order of the documentation; the published JSON Schema is tested against them. */
export const CONFIG_KEYS = [
  'repository',
  'lookup-repositories',
  'staging-repository',
  'allowed-registries',
  'defaults',
  'follow-base',
  'base-moved',
  'conda-installer',
  'environments',
] as const;

export const ENTRY_KEYS = [
  'path',
  'name',
  'version',
  'base',
  'context',
  'target',
  'platforms',
  'build-args',
  'build-contexts',
  'provides',
  'test',
] as const;

/** Reads `terrarium.yml`. A file with errors gives the defaults where it cannot be read, and the errors. */
export function parseConfig(text: string, path: string): ConfigReading {
  const reading = readYaml(text, path);
  if (!reading.ok) return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
  const findings = findingsFor(path);
  const empty = reading.root.kind === 'scalar' && reading.root.text === '';
  const map = empty ? undefined : decodeMap(findings, reading.root, 'terrarium.yml');
  const config = map === undefined ? defaultConfig(path) : decodeConfig(findings, map);
  return { config, diagnostics: findings.diagnostics };
}

function decodeConfig(findings: Findings, map: YamlMap): Config {
  checkKeys(findings, map, CONFIG_KEYS, 'terrarium.yml');
  const fallback = defaultConfig(findings.path);
  const read = <T>(key: string, decode: (findings: Findings, node: YamlNode, what: string) => T | undefined) => {
    const entry = entryOf(map, key);
    return entry === undefined ? undefined : decode(findings, entry.value, key);
  };
  const defaults = read('defaults', decodeMap);
  if (defaults !== undefined) checkKeys(findings, defaults, ['base', 'platforms'], 'defaults');
  return {
    path: findings.path,
    repository: read('repository', decodeRepository),
    lookupRepositories: read('lookup-repositories', decodeRepositories) ?? [],
    stagingRepository: read('staging-repository', decodeRepository),
    allowedRegistries: read('allowed-registries', decodeStrings) ?? fallback.allowedRegistries,
    defaultBase: defaults && optionalIn(findings, defaults, 'base', decodeString),
    defaultPlatforms:
      (defaults && optionalIn(findings, defaults, 'platforms', decodePlatforms)) ?? fallback.defaultPlatforms,
    followBase: read('follow-base', oneOf(['floating', 'tags', 'never'])) ?? fallback.followBase,
    baseMoved: read('base-moved', oneOf(['auto', 'build', 'report'])) ?? fallback.baseMoved,
    condaInstaller: read('conda-installer', decodeReference),
    environments: checkProvides(findings, decodeEntries(findings, map)),
  };
}

function decodeEntries(findings: Findings, map: YamlMap): readonly EnvironmentEntry[] {
  const nodes = optionalIn(findings, map, 'environments', decodeList) ?? [];
  return nodes.flatMap((node) => decodeEntry(findings, node) ?? []);
}

// A reference that siblings stand on must mean one environment.
function checkProvides(findings: Findings, entries: readonly EnvironmentEntry[]): readonly EnvironmentEntry[] {
  const seen = new Set<string>();
  for (const { path, provides, at } of entries) {
    if (provides.length > 0 && isGlob(path)) {
      const hint = 'give each environment that siblings stand on its own entry';
      report(
        findings,
        'error',
        'provides-conflict',
        `provides needs a literal path, received ${quote(path)}`,
        at,
        hint,
      );
    }
    for (const text of provides) {
      if (seen.has(text)) report(findings, 'error', 'provides-conflict', `${quote(text)} is provided twice`, at);
      seen.add(text);
    }
  }
  return entries;
}

function decodeEntry(findings: Findings, node: YamlNode): EnvironmentEntry | undefined {
  const map = decodeMap(findings, node, 'an element of environments');
  if (map === undefined) return undefined;
  checkKeys(findings, map, ENTRY_KEYS, 'an environment');
  const path = optionalIn(findings, map, 'path', decodeString);
  if (path === undefined) {
    report(findings, 'error', 'field-missing', 'expected a path', map.at, 'add "path: <definition file or glob>"');
    return undefined;
  }
  const texts = (key: string) => optionalIn(findings, map, key, decodeTexts) ?? {};
  return {
    path: normalizePath(findings, map, path),
    at: map.at,
    name: optionalIn(findings, map, 'name', decodeText),
    version: optionalIn(findings, map, 'version', decodeText),
    base: optionalIn(findings, map, 'base', decodeString),
    context: optionalIn(findings, map, 'context', decodeString),
    target: optionalIn(findings, map, 'target', decodeString),
    platforms: optionalIn(findings, map, 'platforms', decodePlatforms),
    buildArgs: texts('build-args'),
    buildContexts: texts('build-contexts'),
    provides: optionalIn(findings, map, 'provides', decodeReferences) ?? [],
    test: optionalIn(findings, map, 'test', decodeString),
  };
}

function normalizePath(findings: Findings, map: YamlMap, text: string): string {
  const resolved = resolvePath('.', text);
  if (resolved.ok) return resolved.path;
  report(
    findings,
    'error',
    'path-refused',
    `path ${quote(text)}: ${resolved.reason}`,
    map.at,
    'name a file below the root',
  );
  return text;
}

function decodeReferences(findings: Findings, node: YamlNode, what: string): readonly string[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => decodeReference(findings, item, what) ?? []);
}

function optionalIn<T>(
  findings: Findings,
  map: YamlMap,
  key: string,
  decode: (findings: Findings, node: YamlNode, what: string) => T | undefined,
): T | undefined {
  const entry: YamlEntry | undefined = entryOf(map, key);
  return entry === undefined ? undefined : decode(findings, entry.value, key);
}

function decodePlatforms(findings: Findings, node: YamlNode, what: string): readonly string[] | undefined {
  const texts = decodeStrings(findings, node, what);
  if (texts === undefined) return undefined;
  const { platforms, invalid } = canonicalPlatforms(texts);
  if (invalid === undefined && platforms.length > 0) return platforms;
  const received = invalid === undefined ? 'an empty list' : quote(invalid);
  report(findings, 'error', 'platform-syntax', `expected platforms such as linux/amd64, received ${received}`, node.at);
  return undefined;
}

function decodeRepository(findings: Findings, node: YamlNode, what: string): Repository | undefined {
  const text = decodeString(findings, node, what);
  const repository = text === undefined ? undefined : parseRepository(text);
  if (text !== undefined && repository === undefined) {
    const message = `expected a repository such as ghcr.io/acme/environments for ${what}, received ${quote(text)}`;
    report(findings, 'error', 'reference-syntax', message, node.at);
  }
  return repository;
}

function decodeRepositories(findings: Findings, node: YamlNode, what: string): readonly Repository[] | undefined {
  return decodeList(findings, node, what)?.flatMap((item) => decodeRepository(findings, item, what) ?? []);
}

function decodeReference(findings: Findings, node: YamlNode, what: string): string | undefined {
  const text = decodeString(findings, node, what);
  if (text === undefined || parseReference(text) !== undefined) return text;
  report(
    findings,
    'error',
    'reference-syntax',
    `expected an image reference for ${what}, received ${quote(text)}`,
    node.at,
  );
  return undefined;
}

function oneOf<const T extends string>(values: readonly T[]) {
  return (findings: Findings, node: YamlNode, what: string): T | undefined => {
    const text = decodeString(findings, node, what);
    const value = values.find((candidate) => candidate === text);
    if (text !== undefined && value === undefined) {
      report(
        findings,
        'error',
        'wrong-value',
        `expected one of ${values.join(', ')} for ${what}, received ${quote(text)}`,
        node.at,
      );
    }
    return value;
  };
}

/** Every registry host that a file of this tree may name. */
export function allowedHosts(config: Config): readonly string[] {
  const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
  return [...config.allowedRegistries, ...ours.flatMap((repository) => (repository ? [repository.registry] : []))];
}
