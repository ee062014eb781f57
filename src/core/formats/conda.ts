import {
  checkKeys,
  decodeList,
  decodeString,
  decodeText,
  decodeTexts,
  entryOf,
  type Findings,
  findingsFor,
  quote,
  report,
} from '../decode.ts';
import type { PipEntry, Python } from '../model.ts';
import { parseChannel } from '../names/channel.ts';
import { formatMatchSpec, parseMatchSpec } from '../names/match-spec.ts';
import { directoryOf } from '../names/path.ts';
import { readYaml, type YamlEntry, type YamlMap, type YamlNode } from '../yaml.ts';
import { emptySource, type Files, type FormatReader, isYamlName, NO_PYTHON, oneDefinition } from './format.ts';
import { type PipLine, parsePipLines, pipIncludes, pipTrail, reachedFiles } from './requirements.ts';

const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];

/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
export const conda: FormatReader = {
  format: 'conda',
  names: isYamlName,
  recognizes: (text) => {
    if (!/^dependencies\s*:/m.test(text)) return false;
    const reading = readYaml(text, '');
    return reading.ok ? isConda(reading.root) : /^channels\s*:/m.test(text) && !text.includes('{{');
  },
  includes: (text, path) => {
    const reading = readYaml(text, path);
    return reading.ok && reading.root.kind === 'map' ? condaIncludes(reading.root, path) : [];
  },
  parse: (text, path, files) => {
    const reading = readYaml(text, path);
    const empty = emptySource('conda');
    if (!reading.ok) return oneDefinition(empty, [reading.diagnostic]);
    const findings = findingsFor(path);
    const { python, variables } = parseConda(findings, reading.root, files);
    const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
    return oneDefinition({ ...empty, python, variables, consumes }, findings.diagnostics);
  },
};

export interface CondaContent {
  readonly python: Python;
  readonly variables: Readonly<Record<string, string>>;
}

/** A conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and nothing says otherwise. */
export function isConda(root: YamlNode): boolean {
  if (root.kind !== 'map' || entryOf(root, 'build_dependencies') !== undefined) return false;
  const dependencies = entryOf(root, 'dependencies')?.value;
  if (dependencies?.kind !== 'list') return false;
  const fits = dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isPipMap(item)));
  const known = root.entries.every((entry) => KEYS.includes(entry.key));
  return fits && (known || entryOf(root, 'channels')?.value.kind === 'list');
}

/** Reads the content of a conda environment, from a file or inline. */
export function parseConda(findings: Findings, root: YamlNode, files: Files): CondaContent {
  if (root.kind !== 'map') {
    report(findings, 'error', 'wrong-type', 'expected a conda environment: a map with dependencies', root.at);
    return { python: NO_PYTHON, variables: {} };
  }
  checkKeys(findings, root, KEYS, 'a conda environment');
  const variables = entryOf(root, 'variables');
  const name = entryOf(root, 'name');
  if (name !== undefined) decodeText(findings, name.value, 'name');
  return {
    python: { channels: parseChannels(findings, root), ...parseDependencies(findings, root, files) },
    variables: variables === undefined ? {} : (decodeTexts(findings, variables.value, 'variables') ?? {}),
  };
}

/** Requirements files that the environment's pip section names. */
export function condaIncludes(root: YamlMap, path: string): readonly string[] {
  const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
  return pipIncludes(lines, directoryOf(path));
}

/** The same, with what those files include in turn. */
export function condaConsumes(root: YamlMap, path: string, files: Files): readonly string[] {
  return condaIncludes(root, path).flatMap((file) => {
    const reading = files.get(file);
    return reading?.kind === 'text' ? [file, ...reachedFiles(reading.text, file, files)] : [file];
  });
}

function isPipMap(node: YamlMap): boolean {
  return node.entries.length === 1 && node.entries[0]?.key === 'pip';
}

function pipNodes(root: YamlMap): readonly YamlNode[] {
  const dependencies = entryOf(root, 'dependencies')?.value;
  const items = dependencies?.kind === 'list' ? dependencies.items : [];
  return items.flatMap((item) => {
    const pip = item.kind === 'map' ? entryOf(item, 'pip')?.value : undefined;
    return pip?.kind === 'list' ? pip.items : [];
  });
}

function parseChannels(findings: Findings, root: YamlMap): readonly string[] {
  const entry = entryOf(root, 'channels');
  const items =
    entry === undefined || isEmpty(entry.value) ? [] : (decodeList(findings, entry.value, 'channels') ?? []);
  return items.flatMap((item) => {
    const text = decodeString(findings, item, 'a channel');
    if (text === undefined) return [];
    const reading = parseChannel(text);
    if (reading.ok) return [reading.channel];
    if (reading.secret)
      report(findings, 'error', 'credentials-in-url', 'a channel carries credentials', item.at, SECRET);
    else
      report(findings, 'error', 'channel-syntax', `expected a channel name or URL, received ${quote(text)}`, item.at);
    return [];
  });
}

const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';

function parseDependencies(findings: Findings, root: YamlMap, files: Files): Pick<Python, 'conda' | 'pip'> {
  const entry = entryOf(root, 'dependencies');
  const items = entry === undefined ? undefined : decodeList(findings, entry.value, 'dependencies');
  if (entry === undefined)
    report(findings, 'error', 'field-missing', 'expected dependencies', root.at, 'add "dependencies:"');
  const conda: string[] = [];
  const pip: PipEntry[] = [];
  for (const item of items ?? []) {
    if (item.kind !== 'map') conda.push(...parseSpec(findings, item));
    else if (pip.length > 0)
      report(findings, 'error', 'duplicate-pip', 'expected one pip section', item.at, 'merge them');
    else pip.push(...parsePip(findings, item, files));
  }
  return { conda, pip };
}

function parseSpec(findings: Findings, node: YamlNode): readonly string[] {
  const text = decodeString(findings, node, 'a dependency');
  if (text === undefined) return [];
  const reading = parseMatchSpec(text);
  if (reading.ok) return [formatMatchSpec(reading.spec)];
  report(findings, 'error', 'match-spec-syntax', `match spec ${quote(text)}: ${reading.reason}`, node.at);
  return [];
}

function parsePip(findings: Findings, map: YamlMap, files: Files): readonly PipEntry[] {
  checkKeys(findings, map, ['pip'], 'a dependency');
  const entry: YamlEntry | undefined = entryOf(map, 'pip');
  if (entry === undefined || isEmpty(entry.value)) return [];
  const items = decodeList(findings, entry.value, 'pip') ?? [];
  const lines = items.flatMap((item): readonly PipLine[] => {
    const text = decodeString(findings, item, 'a requirement')?.trim();
    return text === undefined || text === '' ? [] : [{ text, ...item.at }];
  });
  return parsePipLines(findings, lines, files, pipTrail(findings.path));
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.plain && node.text === '';
}
