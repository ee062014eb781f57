import type { Diagnostic } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { checkKeys, decodeMap, entryOf } from '../text/decode.ts';
import type { DataMap } from '../text/node.ts';
import { readYaml } from '../text/yaml.ts';
import { acrNeeds } from './acr.ts';
import { FILE_KEYS } from './file-keys.ts';
import { type Decoded, decodeKeys, defaultsOf, namesOf } from './key.ts';

/** `terrarium.yml` with defaults applied: every member has a value. docs/configuration.md */
export interface Config extends Decoded<typeof FILE_KEYS> {
  /** Path of the file, for diagnostics. */
  readonly path: string;
  /** Its text, for positions of findings; empty if there is no file. */
  readonly text: string;
}

export interface ConfigReading {
  readonly config: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Configuration for a tree without `terrarium.yml`. */
export function defaultConfig(path: string): Config {
  return { path, text: '', ...defaultsOf(FILE_KEYS) };
}

/** Reads `terrarium.yml`. Parts of the file that cannot be read get the defaults, and their errors are reported. */
export function parseConfig(text: string, path: string): ConfigReading {
  const reading = readYaml(text, path);
  if (!reading.ok) return { config: defaultConfig(path), diagnostics: [reading.diagnostic] };
  const findings = new Findings(path);
  const empty = reading.root.kind === 'scalar' && reading.root.text === '';
  const map = empty ? undefined : decodeMap(findings, reading.root, 'terrarium.yml');
  if (map === undefined) return { config: defaultConfig(path), diagnostics: findings.diagnostics };
  checkKeys(findings, map, namesOf(FILE_KEYS), 'terrarium.yml');
  const config = { path, text, ...decodeKeys(findings, map, FILE_KEYS) };
  if (config.builder === 'acr') requireAzure(findings, map, config);
  return { config, diagnostics: findings.diagnostics };
}

/** Flags may say more than the file: what it does not say is no mistake of the file. */
function requireAzure(findings: Findings, map: DataMap, config: Config): void {
  for (const { key, code, message, hint } of acrNeeds(config)) {
    // What is wrong with a key that is there is told with it.
    if (key === 'acr' && entryOf(map, key) !== undefined) continue;
    findings.error(code, message, { at: entryOf(map, key === 'acr' ? 'builder' : key)?.value.at, hint });
  }
}

/** Every registry host that a file of this tree may refer to. */
export function allowedHosts(config: Config): ReadonlySet<string> {
  const ours = [config.repository, config.stagingRepository, ...config.lookupRepositories];
  return new Set([...config.allowedRegistries, ...ours.flatMap((repository) => repository?.registry ?? [])]);
}
