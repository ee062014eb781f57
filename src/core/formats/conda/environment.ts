import type { Python } from '../../model/definition.ts';
import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { closest } from '../../names/closest.ts';
import { directoryOf, fileName } from '../../names/path.ts';
import { findTemplatePins } from '../../names/template-pin.ts';
import { isSubdir } from '../../specifiers/subdir.ts';
import { checkKeys, decodeList, decodeLooseTexts, decodeString, decodeText, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import {
  emptySource,
  type FormatReader,
  isYamlName,
  type LocalPackage,
  NO_PYTHON,
  oneDefinition,
} from '../contract/format.ts';
import { keyPart, variableParts } from '../contract/parts.ts';
import { pipIncludes, withReached } from '../requirements/includes.ts';
import { isEmptyScalar, parseChannels } from './channels.ts';
import { isDependencyMap, parseDependencies, pipNodes } from './dependencies.ts';

const KEYS = ['name', 'channels', 'dependencies', 'prefix', 'variables'];

// Keys of other tools, which conda and micromamba ignore and which do not affect what is installed. Any other key may
// be one that some tool installs from.
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['platforms', 'conda-lock'],
  ['category', 'conda-lock'],
  ['allow-pypi-requests', 'conda-lock'],
  ['extras', 'the builds of QIIME 2'],
]);

const MISPLACED = {
  pip: 'write it as the last item of dependencies: - pip: [<package>]',
  python: 'write it as an item of dependencies: - python=<version>',
};

/** conda `environment.yml`: https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
export const conda: FormatReader = {
  format: 'conda',
  listsPackages: true,
  needsConda: true,
  namedBy: 'conda-file',
  hasTemplatePins: (text) => findTemplatePins(text).length > 0,
  names: isYamlName,
  recognizes: ({ text, read }) => {
    if (!/^dependencies\s*:/m.test(text)) return false;
    const reading = read(readYaml);
    return reading.ok ? isConda(reading.root) : /^channels\s*:/m.test(text) && !text.includes('{{');
  },
  resembles: resemblesConda,
  includes: ({ path, text, read }) => {
    if (!text.includes('dependencies')) return [];
    const reading = read(readYaml);
    return reading.ok && reading.root.kind === 'map' ? condaIncludes(reading.root, path) : [];
  },
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    const empty = emptySource('conda');
    if (!reading.ok) return oneDefinition(empty, [reading.diagnostic]);
    const findings = new Findings(path);
    const content = parseConda(findings, reading.root, files, read(splitLines));
    const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
    return oneDefinition({ ...empty, ...content, consumes }, findings.diagnostics);
  },
};

const NAMED = /(?:^|[._-])(?:environment|env|conda)(?=[._-])/i;

function isNamedConda(path: string): boolean {
  return isYamlName(path) && NAMED.test(fileName(path));
}

const WORTH_A_LOOK = /^(?:dep|chan)\w*\s*:/im;

// A list of packages, or channels, under a key that is right or nearly so, and nothing that other tools would read.
function resemblesConda({ path, text, read }: SourceFile, isNamed: boolean): boolean {
  if ((!isNamed && !isNamedConda(path)) || !WORTH_A_LOOK.test(text) || text.includes('{{')) return false;
  const reading = read(readYaml);
  if (!reading.ok) return isNamedConda(path);
  if (reading.root.kind !== 'map') return false;
  if (isNamedConda(path) && listsSpecs(reading.root)) return true;
  const keys = reading.root.entries.map(({ key }) =>
    KEYS.includes(key) || FOREIGN.has(key) ? key : closest(key, KEYS),
  );
  return keys.every((key) => key !== undefined) && (keys.includes('dependencies') || keys.includes('channels'));
}

/** The lines of a file, for comments: many environments may stand in one file, which is split once. */
export function splitLines(text: string): readonly string[] {
  return text.split('\n');
}

export interface CondaContent {
  readonly python: Python;
  readonly variables: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
  readonly localPackages: readonly LocalPackage[];
}

/**
 * True for a conda environment by content: `dependencies` is a list of match specs and `pip:` maps, and no other key
 * contradicts that.
 */
export function isConda(root: DataNode): boolean {
  if (root.kind !== 'map' || entryOf(root, 'build_dependencies') !== undefined) return false;
  const dependencies = entryOf(root, 'dependencies')?.value;
  const channels = entryOf(root, 'channels')?.value.kind === 'list';
  if (dependencies?.kind !== 'list') return dependencies !== undefined && isEmptyScalar(dependencies) && channels;
  const known = root.entries.every(({ key }) => KEYS.includes(key) || FOREIGN.has(key));
  return listsSpecs(root) && (known || channels);
}

function listsSpecs(root: DataMap): boolean {
  const dependencies = entryOf(root, 'dependencies')?.value;
  if (dependencies?.kind !== 'list' || entryOf(root, 'build_dependencies') !== undefined) return false;
  return dependencies.items.every((item) => item.kind === 'scalar' || (item.kind === 'map' && isDependencyMap(item)));
}

/**
 * Reads the content of a conda environment, from a file or inline. `lines` are those of the file: selectors are written
 * in comments, which the tree does not contain.
 */
export function parseConda(
  findings: Findings,
  root: DataNode,
  files: Files,
  lines: readonly string[] = [],
): CondaContent {
  if (root.kind !== 'map') {
    findings.error('wrong-type', 'expected a conda environment: a map with dependencies', { at: root.at });
    return { python: NO_PYTHON, variables: {}, parts: [], localPackages: [] };
  }
  checkKeys(
    findings,
    { ...root, entries: root.entries.filter(({ key }) => !FOREIGN.has(key)) },
    KEYS,
    'a conda environment',
    MISPLACED,
  );
  for (const entry of root.entries) reportForeign(findings, entry);
  const variables = entryOf(root, 'variables')?.value;
  const name = entryOf(root, 'name')?.value;
  // It is no part of the image, nor of what the environment is called.
  if (name !== undefined && !isEmptyScalar(name)) findings.asWarnings((own) => decodeText(own, name, 'name'));
  const channels = parseChannels(findings, root);
  const { parts, localPackages, ...packages } = parseDependencies(findings, root, files, lines);
  return {
    python: { channels: channels.map(({ text }) => text), ...packages },
    parts: [...channels, ...parts, ...keysOf(findings.path, root)],
    localPackages,
    variables:
      variables === undefined || isEmptyScalar(variables) ? {} : decodeLooseTexts(findings, variables, 'variables'),
  };
}

// `category` means that other files of a set name the channels.
function keysOf(path: string, root: DataMap): readonly Part[] {
  const category = entryOf(root, 'category');
  return [
    ...(category === undefined ? [] : [keyPart(path, category)]),
    ...variableParts(path, entryOf(root, 'variables')?.value),
  ];
}

/** Requirements files that the environment's pip section includes. */
export function condaIncludes(root: DataMap, path: string): readonly string[] {
  const lines = pipNodes(root).flatMap((node) => (node.kind === 'scalar' ? [node.text.trim()] : []));
  return pipIncludes(lines, directoryOf(path));
}

/** Requirements files that the environment's pip section includes, directly or through others. */
export function condaConsumes(root: DataMap, path: string, files: Files): readonly string[] {
  return withReached(condaIncludes(root, path), files);
}

function reportForeign(findings: Findings, { key, at, value }: DataEntry): void {
  const tool = FOREIGN.get(key);
  if (tool === undefined) return;
  const message = `${quote(key)} is for ${tool}: conda and micromamba do not read it, and it is not hashed`;
  findings.note('foreign-field', message, { at });
  if (key === 'platforms') checkPlatforms(findings, value);
}

function checkPlatforms(findings: Findings, value: DataNode): void {
  for (const item of decodeList(findings, value, 'platforms') ?? []) {
    const platform = decodeString(findings, item, 'a platform');
    if (platform === undefined || isSubdir(platform)) continue;
    const message = `expected a platform of conda, as in linux-64, received ${quote(platform)}`;
    findings.error('wrong-value', message, {
      at: item.at,
      hint: 'write linux-64, linux-aarch64 or another of its names',
    });
  }
}
