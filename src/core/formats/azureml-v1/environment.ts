import type { Findings } from '../../model/findings.ts';
import type { DataNode } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { emptySource, type ParsedSource, type Standing } from '../contract/format.ts';
import { variableParts } from '../contract/parts.ts';
import { readDocker } from './docker.ts';
import { entryIn, isEmpty, readList, readSection, readText, readVariables, type Section, subsection } from './keys.ts';
import { type CondaOrigin, readPython } from './python.ts';
import { NAME_ONLY } from './reference.ts';
import { readSpark } from './spark.ts';

export const ENVIRONMENT_KEYS = [
  ...NAME_ONLY,
  'environmentVariables',
  'python',
  'docker',
  'spark',
  'databricks',
  'r',
  'inferencingStackVersion',
];

/** Files next to a definition that are used in place of its fields. */
export interface Sidecars {
  readonly conda: SourceFile | undefined;
  readonly dockerfile: SourceFile | undefined;
}

export const NO_SIDECARS: Sidecars = { conda: undefined, dockerfile: undefined };

/** An environment, where its conda part is written, and the object it was read from. */
export interface V1Environment {
  readonly source: ParsedSource;
  readonly conda: CondaOrigin | undefined;
  readonly object: DataNode | undefined;
}

/** Reads an environment object of the v1 SDK. https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment */
export function readEnvironment(
  findings: Findings,
  root: DataNode,
  sidecars: Sidecars,
  files: Files,
  standing: Standing,
): V1Environment {
  const empty: ParsedSource = { ...emptySource('azureml-v1'), standing };
  const section = readSection(findings, root, 'an Azure ML v1 environment', ENVIRONMENT_KEYS);
  if (section === undefined) return { source: empty, conda: undefined, object: root };
  checkUnbuilt(findings, section);
  const { base, parts, dockerfile } = readDocker(findings, section, sidecars.dockerfile);
  const python = readPython(findings, section, sidecars.conda, files);
  const spark = readSpark(findings, entryIn(section, 'spark')?.value);
  const variables = variableParts(findings.path, entryIn(section, 'environmentVariables')?.value);
  const reached = Object.values(sidecars).flatMap((file: SourceFile | undefined) => file?.path ?? []);
  const source: ParsedSource = {
    ...empty,
    ...python?.content,
    name: readText(findings, section, 'name'),
    nameAt: entryIn(section, 'name')?.value.at,
    version: readVersion(findings, section),
    variables: { ...python?.content.variables, ...readVariables(findings, section) },
    base,
    dockerfile,
    spark: spark.spark,
    parts: [...parts, ...variables, ...(python?.content.parts ?? []), ...spark.parts],
    consumes: [...new Set([...reached, ...(python?.consumes ?? [])])],
  };
  return { source, conda: python?.origin, object: root };
}

// The schema says string, but people write numbers. A version is not hashed.
function readVersion(findings: Findings, section: Section): string | undefined {
  const node = entryIn(section, 'version')?.value;
  return node?.kind === 'scalar' ? node.text : readText(findings, section, 'version');
}

const DATABRICKS_KEYS = ['mavenLibraries', 'pypiLibraries', 'rcranLibraries', 'jarLibraries', 'eggLibraries'];
const R_KEYS = [
  'rVersion',
  'userManaged',
  'rscriptPath',
  'snapshotDate',
  'cranPackages',
  'githubPackages',
  'customUrlPackages',
  'bioconductorPackages',
];
const R_PACKAGES = R_KEYS.slice(4);

/** Reports what the service would add to the image and a build here does not. */
function checkUnbuilt(findings: Findings, section: Section): void {
  const databricks = subsection(findings, section, 'databricks', DATABRICKS_KEYS);
  for (const key of DATABRICKS_KEYS) {
    if (readList(findings, databricks, key).length === 0) continue;
    const message = `databricks.${key}: libraries of a Databricks cluster are not installed into an image`;
    findings.error('databricks-not-built', message, {
      at: entryIn(databricks, key)?.at,
      hint: 'install them in the job',
    });
  }
  checkR(findings, section);
  const stack = entryIn(section, 'inferencingStackVersion');
  if (stack === undefined) return;
  const message = 'inferencingStackVersion: the service adds its inference server, which is not in an image built here';
  const hint = 'set it to null, and add azureml-inference-server-http to the pip packages';
  findings.warning('inference-stack', message, { at: stack.at, hint });
}

// `userManaged` with a path says where R is in the image. Packages, or a version of R, would have to be installed.
function checkR(findings: Findings, section: Section): void {
  const r = subsection(findings, section, 'r', R_KEYS);
  const installs = [...R_PACKAGES, 'rVersion', 'snapshotDate'].flatMap((key) => entryIn(r, key) ?? []);
  for (const { key, at, value } of installs) {
    if (isEmpty(value)) continue;
    const message = `r.${key}: R cannot be installed from a definition`;
    findings.error('r-not-built', message, {
      at,
      hint: 'install R and its packages in a Dockerfile, and name it as baseDockerfile',
    });
  }
}
