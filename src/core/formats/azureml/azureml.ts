import { Findings } from '../../model/findings.ts';
import { closest } from '../../names/closest.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { emptySource, type FormatReader, isYamlName, oneDefinition, type ParsedSource } from '../contract/format.ts';
import { type EnvironmentPlace, environmentFiles, parseEnvironment } from './environment.ts';
import { ENVIRONMENT_KEYS } from './fields.ts';
import { isEnvironmentSchema, schemaLine } from './schema.ts';

const WORTH_READING = /^(?:image|build|conda_file|["']?\$schema["']?)\s*:/m;
const EVIDENCE = ['name', 'version', 'conda_file', 'inference_config', 'os_type'];
/** Keys in which a placeholder shows that the file is a template that still has to be filled in. */
const FILLED_IN = ['name', 'image', 'conda_file'];

const PLACE: EnvironmentPlace = { format: 'azureml', named: true };
const DECLARED: ParsedSource = { ...emptySource('azureml'), standing: 'declared' };

/** Azure ML environment YAML v2: https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
export const azureml: FormatReader = {
  format: 'azureml',
  names: isYamlName,
  recognizes: ({ text, read }) => {
    if (!WORTH_READING.test(text)) return false;
    const reading = read(readYaml);
    if (reading.ok) return reading.root.kind === 'map' && !isTemplate(reading.root) && isEnvironment(reading.root);
    return !text.includes('{{') && isEnvironmentSchema(schemaLine(text));
  },
  resembles: resemblesEnvironment,
  includes: ({ path, text, read }) => {
    if (!/conda_file|build/.test(text)) return [];
    const reading = read(readYaml);
    return reading.ok && reading.root.kind === 'map' ? environmentFiles(reading.root, path) : [];
  },
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    if (!reading.ok) return oneDefinition(DECLARED, [reading.diagnostic]);
    const findings = new Findings(path);
    const source = parseEnvironment(findings, reading.root, files, PLACE);
    return oneDefinition(source, findings.diagnostics);
  },
};

function isEnvironment(root: DataMap): boolean {
  const schema = entryOf(root, '$schema')?.value;
  if (schema?.kind === 'scalar') return isEnvironmentSchema(schema.text);
  const image = entryOf(root, 'image')?.value;
  const build = entryOf(root, 'build')?.value;
  const buildsFrom = build?.kind === 'map' && entryOf(build, 'path') !== undefined;
  if (image?.kind !== 'scalar' && !buildsFrom) return false;
  if (image !== undefined && entryOf(root, 'conda_file') !== undefined) return true;
  return (
    root.entries.every((entry) => ENVIRONMENT_KEYS.includes(entry.key)) &&
    EVIDENCE.some((key) => entryOf(root, key) !== undefined)
  );
}

const LANGUAGE_SERVER = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
// Most files of a tree are something else, and are not parsed for it.
const WORTH_A_LOOK = /^(?:conda.?files?|inference.?configs?|os.?types?)\s*:|^#\s*yaml-language-server:/im;
/** Keys that only environments of Azure ML have. */
const OWN_KEYS = ['conda_file', 'inference_config', 'os_type'];

// What names the schema for editors alone, or has a key that nothing else has beside others that are right or nearly so.
function resemblesEnvironment({ text, read }: SourceFile): boolean {
  if (!WORTH_A_LOOK.test(text) || text.includes('{{')) return false;
  const reading = read(readYaml);
  if (!reading.ok || reading.root.kind !== 'map') return false;
  const schema = LANGUAGE_SERVER.exec(text)?.[1];
  if (schema !== undefined && isEnvironmentSchema(schema)) return true;
  const keys = reading.root.entries.map(({ key }) =>
    ENVIRONMENT_KEYS.includes(key) ? key : closest(key, ENVIRONMENT_KEYS),
  );
  return keys.every((key) => key !== undefined) && OWN_KEYS.some((key) => keys.includes(key));
}

function isTemplate(root: DataMap): boolean {
  const build = entryOf(root, 'build')?.value;
  const values = FILLED_IN.map((key) => entryOf(root, key)?.value);
  const path = build?.kind === 'map' ? entryOf(build, 'path')?.value : undefined;
  return [...values, path].some((node) => node?.kind === 'scalar' && hasPlaceholder(node.text));
}

/** True if one line contains `{{ ... }}`. */
function hasPlaceholder(text: string): boolean {
  return text.split(/[\n\r\u2028\u2029]/).some((line) => {
    const opened = line.indexOf('{{');
    return opened >= 0 && line.includes('}}', opened + 2);
  });
}
