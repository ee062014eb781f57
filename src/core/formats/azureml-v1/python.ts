import { Findings } from '../../model/findings.ts';
import type { DataNode } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { type CondaContent, condaConsumes, parseConda, splitLines } from '../conda/environment.ts';
import { findFile } from './files.ts';
import { entryIn, readFlag, readText, type Section, subsection } from './keys.ts';

const KEYS = [
  'userManagedDependencies',
  'interpreterPath',
  'condaDependencies',
  'condaDependenciesFile',
  'baseCondaEnvironment',
];

/** Where the conda part is written: in a file, or in the definition itself. */
export type CondaOrigin =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'inline'; readonly node: DataNode };

/** The conda part of an environment, and the files it refers to. */
export interface V1Python {
  readonly content: CondaContent;
  readonly consumes: readonly string[];
  readonly origin: CondaOrigin;
}

/**
 * Reads the `python` section. `sidecar` is a `conda_dependencies.yml` next to the definition, used as
 * condaDependencies. `undefined` if the base image comes with its own Python.
 */
export function readPython(
  findings: Findings,
  environment: Section,
  sidecar: SourceFile | undefined,
  files: Files,
): V1Python | undefined {
  const section = subsection(findings, environment, 'python', KEYS);
  readText(findings, section, 'interpreterPath');
  if (readFlag(findings, section, 'userManagedDependencies', false)) return undefined;
  checkBase(findings, section);
  const inline = entryIn(section, 'condaDependencies');
  const named = entryIn(section, 'condaDependenciesFile');
  if (sidecar !== undefined) return readCondaFile(findings, sidecar, files);
  // The SDK reads the file and overwrites the inline value with it.
  if (named !== undefined) return readNamedFile(findings, section, named.value, files);
  if (inline !== undefined) return readInline(findings, inline.value, files);
  const hint =
    'add conda_dependencies.yml, or write "userManagedDependencies": true where the image has its own Python';
  const message = 'expected python.condaDependencies: without them Azure ML adds a Python of its own choice';
  findings.error('field-missing', message, { at: section?.at ?? environment.at, hint });
  return undefined;
}

// A base conda environment inside the base image: the definition does not say what it contains.
function checkBase(findings: Findings, section: Section | undefined): void {
  const base = entryIn(section, 'baseCondaEnvironment');
  if (base === undefined) return;
  const message = 'python.baseCondaEnvironment: an environment on top of one of the image cannot be built here';
  findings.error('base-conda-environment', message, { at: base.at, hint: 'write all packages into condaDependencies' });
}

function readNamedFile(
  findings: Findings,
  section: Section | undefined,
  node: DataNode,
  files: Files,
): V1Python | undefined {
  const text = readText(findings, section, 'condaDependenciesFile');
  const file = text === undefined ? undefined : findFile(findings, 'condaDependenciesFile', text, node.at, files);
  return file === undefined ? undefined : readCondaFile(findings, file, files);
}

function readInline(findings: Findings, node: DataNode, files: Files): V1Python {
  const content = parseConda(findings, node, files);
  const consumes = node.kind === 'map' ? condaConsumes(node, findings.path, files) : [];
  return { content, consumes, origin: { kind: 'inline', node } };
}

/** Reads a conda file that a definition refers to; its findings are reported at the path of that file. */
export function readCondaFile(findings: Findings, { path, read }: SourceFile, files: Files): V1Python | undefined {
  const reading = read(readYaml);
  if (!reading.ok) {
    findings.add(reading.diagnostic);
    return undefined;
  }
  const inner = new Findings(path);
  const content = parseConda(inner, reading.root, files, read(splitLines));
  findings.add(...inner.diagnostics);
  const consumes = reading.root.kind === 'map' ? condaConsumes(reading.root, path, files) : [];
  return { content, consumes: [path, ...consumes], origin: { kind: 'file', path } };
}
