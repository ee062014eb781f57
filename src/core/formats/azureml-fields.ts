import {
  checkKeys,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeTexts,
  entryOf,
  type Findings,
  findingsFor,
  quote,
  report,
} from '../decode.ts';
import { formatPyNumber, isPyString, pyScalar } from '../pyyaml-scalar.ts';
import type { YamlEntry, YamlMap } from '../yaml.ts';
import { checkInference } from './azureml-inference.ts';

/** Keys of an Azure ML environment: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
export const ENVIRONMENT_KEYS: readonly string[] = [
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
  'auto_delete_setting',
];
/** Keys that the service adds when it shows an environment. */
const OUTPUT_KEYS: readonly string[] = ['id', 'creation_context', 'latest_version', 'intellectual_property'];
/** Keys of the REST API, with what stands in their place here. https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/environments/versions */
const FOREIGN_KEYS: Readonly<Record<string, string>> = {
  autoRebuild: 'remove it: follow-base in terrarium.yml says when a moved base rebuilds the image',
  isAnonymous: 'remove it: an environment of a job is anonymous, one of its own file is not',
  isArchived: 'remove it: az ml environment archive sets it',
  stage: 'remove it: it is a field of the REST API',
  intellectualProperty: 'remove it: the service writes it',
  autoDeleteSetting: 'write auto_delete_setting',
  condaFile: 'write conda_file',
  osType: 'write os_type',
  inferenceConfig: 'write inference_config',
};
/** What the SDK calls environments without a name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';

/** True when the keys of a map are those of an environment, as far as they are known at all. */
export function hasEnvironmentKeys(map: YamlMap): boolean {
  return map.entries.every(
    ({ key }) => ENVIRONMENT_KEYS.includes(key) || OUTPUT_KEYS.includes(key) || Object.hasOwn(FOREIGN_KEYS, key),
  );
}

/** Checks what is no part of the image: unknown keys, the system, inference settings, names and versions. */
export function checkFields(findings: Findings, map: YamlMap, named: boolean): void {
  checkKnown(findings, map);
  checkOs(findings, map);
  checkSettings(findings, map);
  const name = entryOf(map, 'name');
  const version = entryOf(map, 'version');
  if (!named) warnUnused(findings, name, version);
  else {
    warnDots(findings, name);
    warnNumber(findings, version);
  }
}

// No image depends on them: Azure ML refuses a mistake in them, and a build goes on.
function checkSettings(findings: Findings, map: YamlMap): void {
  const settings = findingsFor(findings.path);
  decodeOptional(settings, map, 'properties', decodeTexts);
  decodeOptional(settings, map, 'datastore', decodeString);
  decodeOptional(settings, map, 'auto_delete_setting', decodeMap);
  const inference = entryOf(map, 'inference_config');
  if (inference !== undefined) checkInference(settings, inference.value);
  for (const finding of settings.diagnostics) findings.diagnostics.push({ ...finding, severity: 'warning' });
}

function checkKnown(findings: Findings, map: YamlMap): void {
  for (const { key, at } of map.entries) {
    if (OUTPUT_KEYS.includes(key)) {
      report(findings, 'warning', 'field-ignored', `${key} is written by the service and not read`, at, 'remove it');
    } else if (Object.hasOwn(FOREIGN_KEYS, key)) {
      const message = `unknown field ${quote(key)} in an Azure ML environment`;
      report(findings, 'error', 'unknown-field', message, at, FOREIGN_KEYS[key]);
    }
  }
  const rest = map.entries.filter(({ key }) => !OUTPUT_KEYS.includes(key) && !Object.hasOwn(FOREIGN_KEYS, key));
  checkKeys(findings, { ...map, entries: rest }, ENVIRONMENT_KEYS, 'an Azure ML environment');
}

function checkOs(findings: Findings, map: YamlMap): void {
  const entry = entryOf(map, 'os_type');
  const os = entry === undefined ? undefined : decodeString(findings, entry.value, 'os_type');
  if (os === undefined || os.toLowerCase() === 'linux') return;
  const message = `expected os_type linux, received ${quote(os)}`;
  report(findings, 'error', 'os-not-supported', message, entry?.value.at, 'images are built for Linux');
}

// https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema/assets/environment.py
function warnUnused(findings: Findings, name: YamlEntry | undefined, version: YamlEntry | undefined): void {
  const entry = name ?? version;
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === ANONYMOUS)) return;
  const message = `${entry.key} of an environment inside a job or a component is not used: Azure ML registers it without a name`;
  const hint = 'remove name and version, or register the environment and write azureml:<name>:<version>';
  report(findings, 'warning', 'anonymous-name', message, entry.at, hint);
}

// The service took no dots for years, and its own names have them today.
function warnDots(findings: Findings, name: YamlEntry | undefined): void {
  if (name?.value.kind !== 'scalar' || !name.value.text.includes('.')) return;
  const message = `the name ${quote(name.value.text)} has dots, which not every release of Azure ML takes`;
  report(findings, 'warning', 'name-dots', message, name.value.at, 'write "-" or "_" instead');
}

function warnNumber(findings: Findings, version: YamlEntry | undefined): void {
  if (version?.value.kind !== 'scalar' || !version.value.plain) return;
  const { text, at } = version.value;
  if (isPyString(text)) return;
  const value = pyScalar(text);
  const number = typeof value === 'bigint' || typeof value === 'number';
  if (number && formatPyNumber(value) === text) return;
  const meaning = number ? `which Azure ML reads as ${formatPyNumber(value)}` : 'which Azure ML does not read as text';
  const message = `the version is taken as it is written, ${quote(text)}, ${meaning}`;
  report(findings, 'warning', 'version-number', message, at, `quote it: "${text}"`);
}

/** Reports a conda file that stands where an environment is expected. */
export function isMisplacedConda(findings: Findings, map: YamlMap): boolean {
  const misplaced = entryOf(map, 'dependencies') ?? entryOf(map, 'channels');
  if (misplaced === undefined) return false;
  const message = `expected an Azure ML environment, received a conda file: ${quote(misplaced.key)} belongs into the file that conda_file names`;
  const hint = 'move it to conda.yml and write "conda_file: conda.yml"';
  report(findings, 'error', 'conda-as-environment', message, misplaced.at, hint);
  return true;
}

/** Checks that there is one source of the image. */
export function checkSources(findings: Findings, map: YamlMap): void {
  const image = entryOf(map, 'image');
  const build = entryOf(map, 'build');
  const conda = entryOf(map, 'conda_file');
  if (image !== undefined && build !== undefined)
    report(
      findings,
      'error',
      'image-and-build',
      'expected image or build, received both',
      build.at,
      'remove one of them',
    );
  if (image === undefined && build === undefined)
    report(
      findings,
      'error',
      'no-image',
      'expected image or build, received neither',
      map.at,
      'add "image: <reference>"',
    );
  if (conda !== undefined && image === undefined && build !== undefined) {
    const hint = 'install conda packages in the Dockerfile';
    report(findings, 'error', 'conda-without-image', 'conda_file needs image', conda.at, hint);
  }
}
