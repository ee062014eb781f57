import type { Findings } from '../../model/findings.ts';
import { directoryOf, fileName, resolvePath } from '../../names/path.ts';
import type { DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { emptySource, type ParsedSource } from '../contract/format.ts';
import { imageParts } from '../contract/parts.ts';
import { NO_SIDECARS, readEnvironment, type V1Environment } from './environment.ts';
import { candidatesOf, findFile } from './files.ts';
import { entryIn, isEmpty, readSection, readText, type Section } from './keys.ts';
import { readCondaFile } from './python.ts';
import { readBase, topEntry } from './runconfig.ts';

/** https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli#inference-configuration-schema */
const KEYS = [
  ...['entryScript', 'sourceDirectory', 'environment', 'runtime', 'condaFile', 'extraDockerfileSteps', 'schemaFile'],
  ...['enableGpu', 'cudaVersion', 'baseImage', 'baseImageRegistry', 'description', 'dependencies', 'executionScript'],
];

/** True for files that are inference configurations by name: `inferenceConfig.json`, `inference_config.yml`. */
export function isInferenceName(path: string): boolean {
  const name = fileName(path);
  return /inference[_-]?config/i.test(name) && /\.(?:json|ya?ml)$/i.test(name);
}

/** True for an inference configuration: a script, and what it runs in. */
export function isInferenceConfig(root: DataNode): boolean {
  const has = (key: string) => topEntry(root, key) !== undefined;
  return has('entryScript') && ['environment', 'condaFile', 'baseImage', 'runtime'].some(has);
}

/** Paths that an inference configuration may name. */
export function inferenceFiles(root: DataNode, path: string): readonly string[] {
  const node = topEntry(root, 'condaFile')?.value;
  const folder = topEntry(root, 'sourceDirectory')?.value;
  if (node?.kind !== 'scalar') return [];
  const below = folder?.kind === 'scalar' ? resolvePath(directoryOf(path), `${folder.text}/${node.text}`) : undefined;
  return [...candidatesOf(path, node.text), ...(below?.ok ? [below.path] : [])];
}

const INLINE = { ...emptySource('azureml-v1'), standing: 'inline' } as const;

/** Reads what the entry script of a deployment runs in: an environment, or an image and a conda file. */
export function readInference(findings: Findings, root: DataNode, files: Files): V1Environment {
  const section = readSection(findings, root, 'an inference configuration', KEYS);
  if (section === undefined) return { source: INLINE, conda: undefined, object: root };
  const environment = entryIn(section, 'environment');
  if (environment !== undefined) {
    refuseBeside(findings, section);
    return readEnvironment(findings, environment.value, NO_SIDECARS, files, 'inline');
  }
  refuseSteps(findings, section);
  const python = readConda(findings, section, files);
  const source: ParsedSource = {
    ...INLINE,
    ...python?.content,
    base: readBase(findings, section, 'baseImage'),
    parts: [...imageParts(findings.path, entryIn(section, 'baseImage')?.value), ...(python?.content.parts ?? [])],
    consumes: python?.consumes ?? [],
  };
  return { source, conda: python?.origin, object: root };
}

function readConda(findings: Findings, section: Section, files: Files) {
  const entry = entryIn(section, 'condaFile');
  const text = readText(findings, section, 'condaFile');
  if (entry === undefined || text === undefined) return undefined;
  const folder = readText(findings, section, 'sourceDirectory');
  // Its paths start at the source directory, where it names one that has the file.
  const below = folder === undefined ? text : `${folder}/${text}`;
  const resolved = resolvePath(directoryOf(findings.path), below);
  const named = resolved.ok && files.get(resolved.path)?.kind === 'text' ? below : text;
  const file = findFile(findings, 'condaFile', named, entry.value.at, files);
  return file && readCondaFile(findings, file, files);
}

// The service reads the environment, and what the older form of the file says beside it counts for nothing.
function refuseBeside(findings: Findings, section: Section): void {
  for (const key of ['condaFile', 'baseImage', 'extraDockerfileSteps']) {
    const entry = entryIn(section, key);
    if (entry === undefined || isEmpty(entry.value)) continue;
    const message = `${key} and environment both say what the script runs in`;
    findings.error('inference-steps', message, { at: entry.value.at, hint: 'keep one of them' });
  }
}

// The service writes them into a Dockerfile that it makes.
function refuseSteps(findings: Findings, section: Section): void {
  const entry = entryIn(section, 'extraDockerfileSteps');
  if (entry === undefined || isEmpty(entry.value)) return;
  const hint = 'write a Dockerfile that starts from baseImage and has these steps';
  findings.error('inference-steps', 'extraDockerfileSteps are steps of an image that the service makes', {
    at: entry.value.at,
    hint,
  });
}
