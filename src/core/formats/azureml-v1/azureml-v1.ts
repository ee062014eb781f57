import type { Diagnostic } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf, fileName } from '../../names/path.ts';
import type { DataEntry, DataNode, DataReading } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { condaIncludes } from '../conda/environment.ts';
import { emptySource, type FormatReader, type ParsedFile, type ParsedReading } from '../contract/format.ts';
import { ENVIRONMENT_KEYS, NO_SIDECARS, readEnvironment, type Sidecars, type V1Environment } from './environment.ts';
import { candidatesOf, findFile, isRunconfigName } from './files.ts';
import { inferenceFiles, isInferenceConfig, isInferenceName, readInference } from './inference.ts';
import { foldKey, isAbsent, mayShowSecret, reportSecrets } from './keys.ts';
import { referenceOf } from './reference.ts';
import { firstFormFiles, isFirstForm, readFirstForm, topEntry } from './runconfig.ts';
import { checkSparkConfiguration, readSparkFile } from './spark.ts';

const CONDA_SIDECAR = 'conda_dependencies.yml';
const DOCKERFILE_SIDECAR = 'BaseDockerfile';

/**
 * Azure ML v1: `azureml_environment.json` and the files next to it, the environments of run configurations, and
 * `spark_dependencies.yml`. https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
export const azuremlV1: FormatReader = {
  format: 'azureml-v1',
  names: (path) => isRunconfigName(path) || isJsonName(path) || isInferenceName(path),
  recognizes: (file) => formOf(file) !== 'none',
  includes: (file) => {
    const form = formOf(file);
    const reading = form === 'none' ? undefined : file.read(readText);
    return reading?.ok ? includesOf(reading.root, file.path, form) : [];
  },
  parse: (file, files) => {
    const { definitions, uses } = readV1File(file, files);
    return {
      definitions: definitions.map(({ suffix, source, diagnostics }) => ({ suffix, source, diagnostics })),
      uses,
    };
  },
};

/** A definition, with the parts of it that `migrate` needs. */
export type V1Definition = ParsedReading & Partial<Pick<V1Environment, 'conda' | 'object'>>;

/** The definitions and uses in a v1 file. */
export interface V1File {
  readonly form: V1Form;
  readonly definitions: readonly V1Definition[];
  readonly uses: ParsedFile['uses'];
}

/** Reads a v1 file. Secrets are reported by field name only; no result contains their values. */
export function readV1File(file: SourceFile, files: Files): V1File {
  const { path, text } = file;
  const form = formOf(file);
  const reading = file.read(readText);
  if (!reading.ok) {
    const source = { ...emptySource('azureml-v1'), standing: form === 'spark' ? 'part' : standingOf(path) } as const;
    return {
      form,
      definitions: [{ suffix: '', source, diagnostics: [unreadable(reading.diagnostic, text)] }],
      uses: [],
    };
  }
  const findings = new Findings(path);
  reportSecrets(findings, reading.root);
  if (form === 'definition') return { form, ...readDefinition(findings, reading.root, files) };
  if (form === 'spark') return { form, ...readSparkPart(file, findings) };
  if (form === 'inference') return { form, ...readInferencePart(findings, reading.root, files) };
  return { form, ...readRunconfig(findings, reading.root, files) };
}

export type V1Form = 'definition' | 'runconfig' | 'inference' | 'spark' | 'none';

function isJsonName(path: string): boolean {
  const name = fileName(path).toLowerCase();
  return name.endsWith('.json') && /environment|envdef/.test(name.slice(0, -'.json'.length));
}

// Only the file name shows that a file is an environment: other tools also have sections called `docker` and `python`.
function standingOf(path: string): 'declared' | 'inline' {
  return isJsonName(path) ? 'declared' : 'inline';
}

function isConventional(path: string): boolean {
  return /(?:^|\/)azureml_environment\.json$/i.test(path);
}

// Words that appear in no other format. A file without any of them is not parsed at all.
const EVIDENCE =
  /user_?managed_?dependencies|conda_?dependencies|base_?(?:image|dockerfile|docker_?image)|precache_?packages|spark_?dependencies_?file|prepare_?environment|inferencing_?stack|entry_?script/i;
const SPARK_NAME = /(?:^|\/)[^/]*spark_dependencies\.ya?ml$/i;

function formOf({ text, path, read }: SourceFile): V1Form {
  if (isConventional(path)) return 'definition';
  if (SPARK_NAME.test(path)) return isSparkFile(read(readText)) ? 'spark' : 'none';
  const named = isRunconfigName(path);
  if (!EVIDENCE.test(text) && !(named && /environment/i.test(text))) return 'none';
  const reading = read(readText);
  if (!reading.ok) return named ? 'runconfig' : 'none';
  if (!named && !/\.(?:ya?ml|json)$/i.test(path)) return 'none';
  if (isInferenceConfig(reading.root)) return 'inference';
  if (isDefinition(reading.root)) return 'definition';
  return isRunconfig(reading.root, named) ? 'runconfig' : 'none';
}

function isSparkFile(reading: DataReading): boolean {
  if (!reading.ok) return true;
  return (
    reading.root.kind === 'map' && reading.root.entries.some(({ key }) => key === 'packages' || key === 'repositories')
  );
}

/** True for an environment object: it has sections of an environment and no other keys. */
function isDefinition(root: DataNode): boolean {
  if (root.kind !== 'map') return false;
  const known = new Set(ENVIRONMENT_KEYS.map(foldKey));
  const keys = root.entries.map(({ key }) => foldKey(key));
  return keys.every((key) => known.has(key)) && (keys.includes('python') || keys.includes('docker'));
}

function isRunconfig(root: DataNode, named: boolean): boolean {
  if (isFirstForm(root)) return true;
  const environment = topEntry(root, 'environment')?.value;
  if (environment === undefined) return false;
  if (named) return !isAbsent(environment);
  return environment.kind === 'map' && environment.entries.some(isV1Section);
}

function isV1Section({ key, value }: DataEntry): boolean {
  return ['python', 'docker', 'spark'].includes(foldKey(key)) && value.kind === 'map';
}

// A run configuration may be JSON under a name that does not say so. Positions refer to the text in both cases.
function readText(text: string, path: string): DataReading {
  if (!/^\uFEFF?\s*\{/.test(text)) return readYaml(text, path);
  const reading = readYaml(text, path.endsWith('.json') ? path : `${path}.json`);
  return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}

function unreadable(diagnostic: Diagnostic, text: string): Diagnostic {
  if (!mayShowSecret(text, diagnostic.line)) return diagnostic;
  return { ...diagnostic, message: 'the text cannot be read here; it is not shown because it may be a secret' };
}

function sidecarPath(path: string, name: string): string {
  const directory = directoryOf(path);
  return directory === '.' ? name : `${directory}/${name}`;
}

function includesOf(root: DataNode, path: string, form: V1Form): readonly string[] {
  if (form === 'spark') return [];
  if (form === 'inference') {
    const own = topEntry(root, 'environment')?.value;
    return [...inferenceFiles(root, path), ...(own === undefined ? [] : pythonFiles(own, path))];
  }
  if (isFirstForm(root)) return firstFormFiles(root, path);
  const environment = form === 'definition' ? root : topEntry(root, 'environment')?.value;
  const beside = isConventional(path) ? [CONDA_SIDECAR, DOCKERFILE_SIDECAR].map((name) => sidecarPath(path, name)) : [];
  if (form === 'runconfig' && environment?.kind === 'scalar') return candidatesOf(path, environment.text);
  return [...beside, ...(environment === undefined ? [] : pythonFiles(environment, path))];
}

function pythonFiles(environment: DataNode, path: string): readonly string[] {
  const python = topEntry(environment, 'python')?.value;
  const named = topEntry(python, 'condaDependenciesFile')?.value;
  const inline = topEntry(python, 'condaDependencies')?.value;
  return [
    ...(named?.kind === 'scalar' && !isAbsent(named) ? candidatesOf(path, named.text) : []),
    ...(inline?.kind === 'map' ? condaIncludes(inline, path) : []),
  ];
}

type Content = Pick<V1File, 'definitions' | 'uses'>;

function one(suffix: string, environment: V1Environment, findings: Findings): Content {
  return { definitions: [{ suffix, ...environment, diagnostics: findings.diagnostics }], uses: [] };
}

function readDefinition(findings: Findings, root: DataNode, files: Files): Content {
  const { path } = findings;
  const sidecars = isConventional(path) ? sidecarsOf(path, files) : NO_SIDECARS;
  const reference = sidecars.conda === undefined && sidecars.dockerfile === undefined ? referenceOf(root) : undefined;
  if (reference !== undefined) return { definitions: [], uses: [{ suffix: '', reference, at: root.at }] };
  return one('', readEnvironment(findings, root, sidecars, files, standingOf(path)), findings);
}

function sidecarsOf(path: string, files: Files): Sidecars {
  const fileOf = (name: string): SourceFile | undefined => {
    const reading = files.get(sidecarPath(path, name));
    return reading?.kind === 'text' ? reading : undefined;
  };
  return { conda: fileOf(CONDA_SIDECAR), dockerfile: fileOf(DOCKERFILE_SIDECAR) };
}

function readSparkPart(file: SourceFile, findings: Findings): Content {
  const source = { ...emptySource('azureml-v1'), ...readSparkFile(file, findings) };
  return { definitions: [{ suffix: '', source, diagnostics: findings.diagnostics }], uses: [] };
}

function readInferencePart(findings: Findings, root: DataNode, files: Files): Content {
  const environment = topEntry(root, 'environment')?.value;
  const reference = environment && referenceOf(environment);
  if (reference !== undefined) return { definitions: [], uses: [{ suffix: '#/environment', reference, at: root.at }] };
  return one('', readInference(findings, root, files), findings);
}

function readRunconfig(findings: Findings, root: DataNode, files: Files): Content {
  if (isFirstForm(root)) return one('', readFirstForm(findings, root, files), findings);
  const entry = topEntry(root, 'environment');
  if (entry === undefined) return { definitions: [], uses: [] };
  const environment = entry.value;
  const suffix = `#/${entry.key}`;
  const reference = referenceOf(environment);
  if (reference !== undefined) return { definitions: [], uses: [{ suffix, reference, at: environment.at }] };
  checkSparkConfiguration(findings, topEntry(root, 'spark')?.value);
  const named = environment.kind === 'scalar' ? readEnvironmentFile(findings, environment, files) : undefined;
  return one(suffix, named ?? readEnvironment(findings, environment, NO_SIDECARS, files, 'inline'), findings);
}

/** The environment file whose path a run configuration gives. */
function readEnvironmentFile(
  findings: Findings,
  node: Extract<DataNode, { kind: 'scalar' }>,
  files: Files,
): V1Environment {
  const source = { ...emptySource('azureml-v1'), standing: 'inline' as const };
  const file = findFile(findings, 'environment', node.text, node.at, files);
  const reading = file?.read(readText);
  if (reading?.ok === false) findings.add(unreadable(reading.diagnostic, file?.text ?? ''));
  if (file === undefined || reading?.ok !== true) return { source, conda: undefined, object: undefined };
  const inner = new Findings(file.path);
  reportSecrets(inner, reading.root);
  const environment = readEnvironment(inner, reading.root, NO_SIDECARS, files, 'inline');
  findings.add(...inner.diagnostics);
  const consumes = [file.path, ...environment.source.consumes];
  return { ...environment, source: { ...environment.source, consumes } };
}
