import type { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { parseReference } from '../../names/reference.ts';
import type { DataEntry, DataNode } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { emptySource, NO_SPARK, type ParsedSource } from '../contract/format.ts';
import { imageParts, variableParts } from '../contract/parts.ts';
import type { V1Environment } from './environment.ts';
import { candidatesOf, findFile } from './files.ts';
import { entryIn, foldKey, readFlag, readText, readVariables, type Section, sectionOf } from './keys.ts';
import { readCondaFile } from './python.ts';
import { readSparkFile } from './spark.ts';

/** Keys that show that a run configuration is of the first form. */
const FIRST_FORM = ['condaDependenciesFile', 'sparkDependenciesFile', 'prepareEnvironment'];

/** The entry of a key, in any spelling; `undefined` if the node is not a map or has no such key. */
export function topEntry(root: DataNode | undefined, key: string): DataEntry | undefined {
  return root?.kind === 'map' ? root.entries.find((entry) => foldKey(entry.key) === foldKey(key)) : undefined;
}

/** True for the first form, which names the files it needs at the top level. */
export function isFirstForm(root: DataNode): boolean {
  return topEntry(root, 'environment') === undefined && FIRST_FORM.some((key) => topEntry(root, key) !== undefined);
}

const DEFAULTS = { condaDependenciesFile: 'conda_dependencies.yml', sparkDependenciesFile: 'spark_dependencies.yml' };
type FileField = keyof typeof DEFAULTS;

/** Paths that a run configuration of the first form may name. */
export function firstFormFiles(root: DataNode, path: string): readonly string[] {
  return (['condaDependenciesFile', 'sparkDependenciesFile'] as const).flatMap((field) => {
    const value = topEntry(root, field)?.value;
    const text = value?.kind === 'scalar' ? value.text : '';
    const fallback = resolvePath(directoryOf(path), DEFAULTS[field]);
    return [...(text === '' ? [] : candidatesOf(path, text)), ...(fallback.ok ? [fallback.path] : [])];
  });
}

/**
 * Reads a run configuration of the first form, which has no environment section. Its base image, if any, is in the file
 * of the compute target; terrarium.yml has to name it instead.
 */
export function readFirstForm(findings: Findings, root: DataNode, files: Files): V1Environment {
  const section = sectionOf(findings, root, 'a run configuration');
  const managed = readFlag(findings, section, 'userManagedDependencies', false);
  const condaFile = managed ? undefined : fileOf(findings, section, 'condaDependenciesFile', files);
  const sparkFile = fileOf(findings, section, 'sparkDependenciesFile', files);
  const python = condaFile === undefined ? undefined : readCondaFile(findings, condaFile, files);
  const spark = sparkFile === undefined ? undefined : readSparkFile(sparkFile, findings);
  const parts = [
    ...imageParts(findings.path, entryIn(section, 'baseDockerImage')?.value),
    ...variableParts(findings.path, entryIn(section, 'environmentVariables')?.value),
    ...(python?.content.parts ?? []),
    ...(spark?.parts ?? []),
  ];
  const source: ParsedSource = {
    ...emptySource('azureml-v1'),
    ...python?.content,
    standing: 'inline',
    variables: { ...python?.content.variables, ...readVariables(findings, section) },
    base: readBase(findings, section, 'baseDockerImage'),
    spark: spark?.spark ?? NO_SPARK,
    parts,
    consumes: [...(python?.consumes ?? []), ...(sparkFile === undefined ? [] : [sparkFile.path])],
  };
  return { source, conda: python?.origin, object: root };
}

// If no file is named, the file with the usual name next to the configuration is used.
function fileOf(findings: Findings, section: Section, field: FileField, files: Files): SourceFile | undefined {
  const entry = entryIn(section, field);
  const text = readText(findings, section, field);
  if (entry !== undefined)
    return text === undefined ? undefined : findFile(findings, field, text, entry.value.at, files);
  const fallback = resolvePath(directoryOf(findings.path), DEFAULTS[field]);
  const reading = fallback.ok ? files.get(fallback.path) : undefined;
  return reading?.kind === 'text' ? reading : undefined;
}

/** The image that a field names. */
export function readBase(findings: Findings, section: Section, field: string): string | undefined {
  const entry = entryIn(section, field);
  const text = readText(findings, section, field);
  if (entry === undefined || text === undefined || parseReference(text) !== undefined) return text;
  findings.error('reference-syntax', `expected an image reference for ${entry.key}`, { at: entry.value.at });
  return undefined;
}
