import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { lazy } from '../../model/once.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { parseReference } from '../../names/reference.ts';
import { decodeLooseTexts, decodeMap, decodeString, decodeText, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { condaConsumes, condaIncludes, parseConda, splitLines } from '../conda/environment.ts';
import { emptySource, type ParsedSource } from '../contract/format.ts';
import { localPath, reachedFile } from '../contract/named-file.ts';
import { imageParts } from '../contract/parts.ts';
import { anonymousVersion } from './anonymous-version.ts';
import { dockerfilePath, parseBuild } from './build.ts';
import { checkFields, checkSources, isMisplacedConda } from './fields.ts';

/** Where an environment is written, which decides whether its name is used. */
export interface EnvironmentPlace {
  readonly format: 'azureml' | 'azureml-inline';
  /** False in jobs and components, which register environments without a name. */
  readonly named: boolean;
}

/** Reads an Azure ML v2 environment, from its own file or from inside another file: the schema is the same. */
export function parseEnvironment(
  findings: Findings,
  root: DataNode,
  files: Files,
  { format, named }: EnvironmentPlace,
): ParsedSource {
  const empty: ParsedSource = { ...emptySource(format), standing: format === 'azureml' ? 'declared' : 'inline' };
  const map = decodeMap(findings, root, 'an Azure ML environment');
  if (map === undefined || isMisplacedConda(findings, map)) return empty;
  checkFields(findings, map, named);
  checkSources(findings, map);
  const conda = condaPart(findings, map, files);
  const base = optional(map, 'image', (entry) => decodeImage(findings, entry));
  const image = imageParts(findings.path, entryOf(map, 'image')?.value);
  const text = (key: string) => optional(map, key, (entry) => decodeText(findings, entry.value, key));
  const name = text('name');
  const version = text('version');
  return {
    ...empty,
    ...(named ? { name, nameAt: entryOf(map, 'name')?.value.at, version } : {}),
    description: text('description'),
    tags: optional(map, 'tags', (entry) => decodeLooseTexts(findings, entry.value, 'tags')) ?? {},
    base,
    dockerfile: optional(map, 'build', (entry) => parseBuild(findings, entry, files)),
    ...conda?.part,
    parts: [...image, ...(conda?.part.parts ?? [])],
    ...interop(map, base, conda),
  };
}

/** Paths, relative to the root, of the files that an environment names. */
export function environmentFiles(root: DataMap, path: string): readonly string[] {
  const conda = entryOf(root, 'conda_file')?.value;
  const named = conda?.kind === 'scalar' ? resolvePath(directoryOf(path), conda.text) : undefined;
  const inline = conda?.kind === 'map' ? condaIncludes(conda, path) : [];
  const build = entryOf(root, 'build')?.value;
  const dockerfile = build?.kind === 'map' ? dockerfilePath(build, path) : undefined;
  return [...(named?.ok ? [named.path] : []), ...inline, ...(dockerfile === undefined ? [] : [dockerfile])];
}

function optional<T>(map: DataMap, key: string, decode: (entry: DataEntry) => T | undefined): T | undefined {
  const entry = entryOf(map, key);
  return entry === undefined ? undefined : decode(entry);
}

function decodeImage(findings: Findings, entry: DataEntry): string | undefined {
  const text = decodeString(findings, entry.value, 'image');
  if (text === undefined || parseReference(text) !== undefined) return text;
  const message = `expected an image reference such as python:3.12-slim, received ${quote(text)}`;
  findings.error('reference-syntax', message, { at: entry.value.at });
  return undefined;
}

interface CondaReading {
  readonly node: DataNode;
  readonly part: Pick<ParsedSource, 'python' | 'variables' | 'parts' | 'consumes'>;
}

function condaPart(findings: Findings, map: DataMap, files: Files): CondaReading | undefined {
  const node = entryOf(map, 'conda_file')?.value;
  if (node === undefined) return undefined;
  if (node.kind === 'map') return readConda(findings, node, files, [], []);
  const text = decodeString(findings, node, 'conda_file');
  if (text === undefined) return undefined;
  const path = localPath(findings, 'conda_file', text, directoryOf(findings.path), node);
  const file = path === undefined ? undefined : reachedFile(findings, 'conda_file', path, files, node);
  if (path === undefined || file === undefined) return undefined;
  const reading = file.read(readYaml);
  if (!reading.ok) {
    findings.add(reading.diagnostic);
    return undefined;
  }
  const inner = new Findings(path);
  const conda = readConda(inner, reading.root, files, file.read(splitLines), [path]);
  findings.add(...inner.diagnostics);
  return conda;
}

function readConda(
  findings: Findings,
  node: DataNode,
  files: Files,
  lines: readonly string[],
  own: readonly string[],
): CondaReading {
  const content = parseConda(findings, node, files, lines);
  const reached = node.kind === 'map' ? condaConsumes(node, findings.path, files) : [];
  return { node, part: { ...content, consumes: [...own, ...reached] } };
}

function interop(map: DataMap, image: string | undefined, conda: CondaReading | undefined) {
  const unread = entryOf(map, 'conda_file') !== undefined && conda === undefined;
  if (image === undefined || unread || entryOf(map, 'inference_config') !== undefined) return {};
  // Few runs tell it, and it takes as long as parsing.
  return { azuremlAnonymousVersion: lazy(() => anonymousVersion(image, conda?.node)) };
}
