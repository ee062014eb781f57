import {
  checkKeys,
  decodeMap,
  decodeString,
  decodeText,
  decodeTexts,
  entryOf,
  type Findings,
  findingsFor,
  quote,
  report,
} from '../decode.ts';
import { directoryOf, resolvePath } from '../names/path.ts';
import { parseReference } from '../names/reference.ts';
import { readYaml, type YamlEntry, type YamlMap, type YamlNode } from '../yaml.ts';
import { condaConsumes, condaIncludes, parseConda } from './conda.ts';
import { parseDockerfile } from './dockerfile.ts';
import {
  type DockerfilePart,
  emptySource,
  type Files,
  type FormatReader,
  isYamlName,
  oneDefinition,
  type ParsedSource,
} from './format.ts';

const ENVIRONMENT_SCHEMA = /environment\.schema\.json$/;
const KEYS = [
  '$schema',
  'name',
  'version',
  'description',
  'tags',
  'properties',
  'image',
  'conda_file',
  'build',
  'os_type',
  'inference_config',
  'datastore',
];
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];

const DECLARED: ParsedSource = { ...emptySource('azureml'), standing: 'declared' };

/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
export const azureml: FormatReader = {
  format: 'azureml',
  names: isYamlName,
  recognizes: (text) => {
    if (!/^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m.test(text)) return false;
    const reading = readYaml(text, '');
    if (!reading.ok) return /\$schema["']?\s*:\s*\S*environment\.schema\.json/.test(text);
    return reading.root.kind === 'map' && isEnvironment(reading.root);
  },
  includes: (text, path) => {
    const reading = readYaml(text, path);
    return reading.ok && reading.root.kind === 'map' ? namedFiles(reading.root, path) : [];
  },
  parse: (text, path, files) => {
    const reading = readYaml(text, path);
    if (!reading.ok) return oneDefinition(DECLARED, [reading.diagnostic]);
    const findings = findingsFor(path);
    const source = parseEnvironment(findings, reading.root, files);
    return oneDefinition(source, findings.diagnostics);
  },
};

function isEnvironment(root: YamlMap): boolean {
  const schema = entryOf(root, '$schema')?.value;
  if (schema?.kind === 'scalar') return ENVIRONMENT_SCHEMA.test(schema.text);
  const image = entryOf(root, 'image')?.value;
  const build = entryOf(root, 'build')?.value;
  const buildsFrom = build?.kind === 'map' && entryOf(build, 'path') !== undefined;
  if (image?.kind !== 'scalar' && !buildsFrom) return false;
  if (image !== undefined && entryOf(root, 'conda_file') !== undefined) return true;
  return (
    root.entries.every((entry) => KEYS.includes(entry.key)) && EVIDENCE.some((key) => entryOf(root, key) !== undefined)
  );
}

function namedFiles(root: YamlMap, path: string): readonly string[] {
  const conda = entryOf(root, 'conda_file')?.value;
  const named = conda?.kind === 'scalar' ? resolvePath(directoryOf(path), conda.text) : undefined;
  const inline = conda?.kind === 'map' ? condaIncludes(conda, path) : [];
  const build = entryOf(root, 'build')?.value;
  const dockerfile = build?.kind === 'map' ? dockerfilePath(build, path) : undefined;
  return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile.path])];
}

function parseEnvironment(findings: Findings, root: YamlNode, files: Files): ParsedSource {
  const empty = DECLARED;
  const map = decodeMap(findings, root, 'an Azure ML environment');
  if (map === undefined || isMisplacedConda(findings, map)) return empty;
  checkKeys(findings, map, KEYS, 'an Azure ML environment');
  checkOs(findings, map);
  checkSources(findings, map);
  const conda = condaPart(findings, map, files);
  const text = (key: string) => optional(map, key, (entry) => decodeText(findings, entry.value, key));
  return {
    ...empty,
    name: text('name'),
    nameAt: entryOf(map, 'name')?.value.at,
    version: text('version'),
    description: text('description'),
    tags: optional(map, 'tags', (entry) => decodeTexts(findings, entry.value, 'tags')) ?? {},
    base: optional(map, 'image', (entry) => decodeImage(findings, entry)),
    dockerfile: optional(map, 'build', (entry) => buildPart(findings, entry, files)),
    ...conda,
  };
}

function decodeImage(findings: Findings, entry: YamlEntry): string | undefined {
  const text = decodeString(findings, entry.value, 'image');
  if (text === undefined || parseReference(text) !== undefined) return text;
  const message = `expected an image reference such as python:3.12-slim, received ${quote(text)}`;
  report(findings, 'error', 'reference-syntax', message, entry.value.at);
  return undefined;
}

function optional<T>(map: YamlMap, key: string, decode: (entry: YamlEntry) => T | undefined): T | undefined {
  const entry = entryOf(map, key);
  return entry === undefined ? undefined : decode(entry);
}

function isMisplacedConda(findings: Findings, map: YamlMap): boolean {
  const misplaced = entryOf(map, 'dependencies') ?? entryOf(map, 'channels');
  if (misplaced === undefined) return false;
  const message = `expected an Azure ML environment, received a conda file: ${quote(misplaced.key)} belongs into the file that conda_file names`;
  report(
    findings,
    'error',
    'conda-as-environment',
    message,
    misplaced.at,
    'move it to conda.yml and write "conda_file: conda.yml"',
  );
  return true;
}

function checkOs(findings: Findings, map: YamlMap): void {
  const entry = entryOf(map, 'os_type');
  const os = entry === undefined ? undefined : decodeString(findings, entry.value, 'os_type');
  if (os === undefined || os.toLowerCase() === 'linux') return;
  report(
    findings,
    'error',
    'os-not-supported',
    `expected os_type linux, received ${quote(os)}`,
    entry?.value.at,
    'images are built for Linux',
  );
}

function checkSources(findings: Findings, map: YamlMap): void {
  const image = entryOf(map, 'image');
  const build = entryOf(map, 'build');
  const conda = entryOf(map, 'conda_file');
  if (image !== undefined && build !== undefined) {
    report(
      findings,
      'error',
      'image-and-build',
      'expected image or build, received both',
      build.at,
      'remove one of them',
    );
  }
  if (image === undefined && build === undefined) {
    report(
      findings,
      'error',
      'no-image',
      'expected image or build, received neither',
      map.at,
      'add "image: <reference>"',
    );
  }
  if (conda !== undefined && image === undefined && build !== undefined) {
    report(
      findings,
      'error',
      'conda-without-image',
      'conda_file needs image',
      conda.at,
      'install conda packages in the Dockerfile',
    );
  }
}

type CondaPart = Pick<ParsedSource, 'python' | 'variables' | 'consumes'> | undefined;

function condaPart(findings: Findings, map: YamlMap, files: Files): CondaPart {
  const entry = entryOf(map, 'conda_file');
  if (entry === undefined) return undefined;
  if (entry.value.kind === 'map') {
    return { ...parseConda(findings, entry.value, files), consumes: condaConsumes(entry.value, findings.path, files) };
  }
  const text = decodeString(findings, entry.value, 'conda_file');
  if (text === undefined) return undefined;
  const path = localPath(findings, 'conda_file', text, directoryOf(findings.path), entry.value);
  const content = path === undefined ? undefined : fileText(findings, 'conda_file', path, files, entry.value);
  return path === undefined || content === undefined ? undefined : readCondaFile(findings, path, content, files);
}

function readCondaFile(findings: Findings, path: string, text: string, files: Files): CondaPart {
  const reading = readYaml(text, path);
  if (!reading.ok) {
    findings.diagnostics.push(reading.diagnostic);
    return undefined;
  }
  const inner = findingsFor(path);
  const content = parseConda(inner, reading.root, files);
  findings.diagnostics.push(...inner.diagnostics);
  const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
  return { ...content, consumes: [path, ...consumes] };
}

function buildPart(findings: Findings, entry: YamlEntry, files: Files): DockerfilePart | undefined {
  const build = decodeMap(findings, entry.value, 'build');
  if (build === undefined) return undefined;
  checkKeys(findings, build, ['path', 'dockerfile_path'], 'build');
  const directory = optional(build, 'path', (path) => decodeString(findings, path.value, 'build.path'));
  if (directory === undefined) {
    report(
      findings,
      'error',
      'field-missing',
      'expected build.path',
      entry.at,
      'add "path: ." for the folder of this file',
    );
    return undefined;
  }
  const context = localPath(findings, 'build.path', directory, directoryOf(findings.path), entry.value);
  const named = optional(build, 'dockerfile_path', (path) =>
    decodeString(findings, path.value, 'build.dockerfile_path'),
  );
  const path =
    context === undefined
      ? undefined
      : localPath(findings, 'build.dockerfile_path', named ?? 'Dockerfile', context, entry.value);
  const text = path === undefined ? undefined : fileText(findings, 'build', path, files, entry.value);
  if (context === undefined || path === undefined || text === undefined) return undefined;
  const inner = findingsFor(path);
  const part = { path, text, dockerfile: parseDockerfile(inner, text), context };
  findings.diagnostics.push(...inner.diagnostics);
  return part;
}

function dockerfilePath(build: YamlMap, path: string): { readonly path: string } | undefined {
  const directory = entryOf(build, 'path')?.value;
  const named = entryOf(build, 'dockerfile_path')?.value;
  const context = directory?.kind === 'scalar' ? resolvePath(directoryOf(path), directory.text) : undefined;
  if (!context?.ok) return undefined;
  const file = resolvePath(context.path, named?.kind === 'scalar' ? named.text : 'Dockerfile');
  return file.ok ? { path: file.path } : undefined;
}

function localPath(
  findings: Findings,
  field: string,
  text: string,
  directory: string,
  node: YamlNode,
): string | undefined {
  const resolved = resolvePath(directory, text);
  if (resolved.ok) return resolved.path;
  const remote = /^[a-z][a-z0-9+.-]+:/i.test(text);
  const hint = remote ? 'check the content in: what changes elsewhere cannot be hashed' : 'name a file below the root';
  report(findings, 'error', 'path-refused', `${field} ${quote(text)}: ${resolved.reason}`, node.at, hint);
  return undefined;
}

function fileText(findings: Findings, field: string, path: string, files: Files, node: YamlNode): string | undefined {
  const file = files.get(path) ?? { kind: 'absent' };
  if (file.kind === 'text') return file.text;
  const why = file.kind === 'absent' ? 'which does not exist' : `which is refused: ${file.message}`;
  const code = file.kind === 'absent' ? 'file-missing' : file.code;
  report(
    findings,
    'error',
    code,
    `${field} names ${quote(path)}, ${why}`,
    node.at,
    'correct the path, or add the file',
  );
  return undefined;
}
