import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { checkKeys, decodeMap, decodeOptional, decodeString, decodeTexts, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap } from '../../text/node.ts';
import { checkInference } from './inference.ts';
import { formatPyNumber, isPyString, pyScalar } from './pyyaml-scalar.ts';

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
/** Keys that the service adds to its output. */
const OUTPUT_KEYS: readonly string[] = ['id', 'creation_context', 'latest_version', 'intellectual_property'];
/**
 * Keys of the REST API, and the keys to use here instead.
 * https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/environments/versions
 */
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
/** Name that the SDK gives to environments without a name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';

/** True if the known keys of a map are those of an environment. */
export function hasEnvironmentKeys(map: DataMap): boolean {
  return map.entries.every(
    ({ key }) => ENVIRONMENT_KEYS.includes(key) || OUTPUT_KEYS.includes(key) || Object.hasOwn(FOREIGN_KEYS, key),
  );
}

/**
 * Checks fields that are not part of the image: unknown keys, the operating system, inference settings, names and
 * versions.
 */
export function checkFields(findings: Findings, map: DataMap, named: boolean): void {
  checkKnown(findings, map);
  checkOs(findings, map);
  findings.asWarnings((own) => checkSettings(own, map));
  const name = entryOf(map, 'name');
  const version = entryOf(map, 'version');
  if (!named) warnUnused(findings, name, version);
  else {
    warnDots(findings, name);
    warnNumber(findings, version);
  }
}

// The image does not depend on them: Azure ML rejects mistakes in them, but the build continues.
function checkSettings(settings: Findings, map: DataMap): void {
  decodeOptional(settings, map, 'properties', decodeTexts);
  decodeOptional(settings, map, 'datastore', decodeString);
  decodeOptional(settings, map, 'auto_delete_setting', decodeMap);
  const inference = entryOf(map, 'inference_config');
  if (inference !== undefined) checkInference(settings, inference.value);
}

function checkKnown(findings: Findings, map: DataMap): void {
  for (const { key, at } of map.entries) {
    if (OUTPUT_KEYS.includes(key)) {
      findings.warning('field-ignored', `${key} is written by the service and not read`, { at, hint: 'remove it' });
    } else if (Object.hasOwn(FOREIGN_KEYS, key)) {
      const message = `unknown field ${quote(key)} in an Azure ML environment`;
      findings.error('unknown-field', message, { at, hint: FOREIGN_KEYS[key] });
    }
  }
  const rest = map.entries.filter(({ key }) => !OUTPUT_KEYS.includes(key) && !Object.hasOwn(FOREIGN_KEYS, key));
  checkKeys(findings, { ...map, entries: rest }, ENVIRONMENT_KEYS, 'an Azure ML environment');
}

function checkOs(findings: Findings, map: DataMap): void {
  const entry = entryOf(map, 'os_type');
  const os = entry === undefined ? undefined : decodeString(findings, entry.value, 'os_type');
  if (os === undefined || os.toLowerCase() === 'linux') return;
  const message = `expected os_type linux, received ${quote(os)}`;
  findings.error('os-not-supported', message, { at: entry?.value.at, hint: 'images are built for Linux' });
}

// https://github.com/Azure/azure-sdk-for-python/blob/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema/assets/environment.py
function warnUnused(findings: Findings, name: DataEntry | undefined, version: DataEntry | undefined): void {
  const entry = name ?? version;
  if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === ANONYMOUS)) return;
  const message = `${entry.key} of an environment inside a job or a component is not used: Azure ML registers it without a name`;
  const hint = 'remove name and version, or register the environment and write azureml:<name>:<version>';
  findings.warning('anonymous-name', message, { at: entry.at, hint });
}

// For years the service accepted no dots, but its own names contain them today.
function warnDots(findings: Findings, name: DataEntry | undefined): void {
  if (name?.value.kind !== 'scalar' || !name.value.text.includes('.')) return;
  const message = `the name ${quote(name.value.text)} has dots, which not every release of Azure ML takes`;
  findings.warning('name-dots', message, { at: name.value.at, hint: 'write "-" or "_" instead' });
}

function warnNumber(findings: Findings, version: DataEntry | undefined): void {
  if (version?.value.kind !== 'scalar' || !version.value.plain) return;
  const { text, at } = version.value;
  if (isPyString(text)) return;
  const value = pyScalar(text);
  const number = typeof value === 'bigint' || typeof value === 'number';
  if (number && formatPyNumber(value) === text) return;
  const meaning = number ? `which Azure ML reads as ${formatPyNumber(value)}` : 'which Azure ML does not read as text';
  const message = `the version is taken as it is written, ${quote(text)}, ${meaning}`;
  findings.warning('version-number', message, { at, hint: `quote it: "${text}"` });
}

/** Reports a conda file in a place where an environment is expected. */
export function isMisplacedConda(findings: Findings, map: DataMap): boolean {
  const misplaced = entryOf(map, 'dependencies') ?? entryOf(map, 'channels');
  if (misplaced === undefined) return false;
  const message = `expected an Azure ML environment, received a conda file: ${quote(misplaced.key)} belongs into the file that conda_file names`;
  const hint = 'move it to conda.yml and write "conda_file: conda.yml"';
  findings.error('conda-as-environment', message, { at: misplaced.at, hint });
  return true;
}

/** Checks that the image has exactly one source. */
export function checkSources(findings: Findings, map: DataMap): void {
  const image = entryOf(map, 'image');
  const build = entryOf(map, 'build');
  const conda = entryOf(map, 'conda_file');
  if (image !== undefined && build !== undefined)
    findings.error('image-and-build', 'expected image or build, received both', {
      at: build.at,
      hint: 'remove one of them',
    });
  if (image === undefined && build === undefined)
    findings.error('no-image', 'expected image or build, received neither', {
      at: map.at,
      hint: 'add "image: <reference>"',
    });
  if (conda !== undefined && image === undefined && build !== undefined) {
    const hint = 'install conda packages in the Dockerfile';
    findings.error('conda-without-image', 'conda_file needs image', { at: conda.at, hint });
  }
}
