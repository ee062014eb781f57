import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { type EnvironmentReference, parseEnvironmentReference } from '../../names/azureml-reference.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import type { DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import {
  type EnvironmentUse,
  emptySource,
  type FormatReader,
  isYamlName,
  oneDefinition,
  type ParsedReading,
  type ParsedSource,
} from '../contract/format.ts';
import { localPath, reachedFile } from '../contract/named-file.ts';
import { environmentFiles, parseEnvironment } from './environment.ts';
import { type HeldEnvironment, heldEnvironments } from './holders.ts';
import { isHolderSchema, schemaLine } from './schema.ts';

const INLINE: ParsedSource = { ...emptySource('azureml-inline'), standing: 'inline' };
const WORTH_READING = /(?:^|[\s{,"'])environment["']?[ \t]*:/;

/** Environments inside jobs, components, deployments and schedules of Azure ML: https://learn.microsoft.com/azure/machine-learning/reference-yaml-overview */
export const azuremlInline: FormatReader = {
  format: 'azureml-inline',
  names: isYamlName,
  recognizes: ({ text, read }) => {
    if (!WORTH_READING.test(text)) return false;
    const reading = read(readYaml);
    if (reading.ok) return heldEnvironments(reading.root).length > 0;
    return !text.includes('{{') && isHolderSchema(schemaLine(text));
  },
  includes: ({ path, text, read }) => {
    if (!WORTH_READING.test(text)) return [];
    const reading = read(readYaml);
    return reading.ok ? heldEnvironments(reading.root).flatMap(({ node }) => filesOf(node, path)) : [];
  },
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    if (!reading.ok) return oneDefinition(INLINE, [reading.diagnostic]);
    const held = heldEnvironments(reading.root).map((environment) => readHeld(environment, path, files));
    return {
      definitions: held.flatMap((reading) => ('source' in reading ? [reading] : [])),
      uses: held.flatMap((reading) => ('reference' in reading ? [reading] : [])),
    };
  },
};

function readHeld(
  { suffix, node, named }: HeldEnvironment,
  path: string,
  files: Files,
): ParsedReading | EnvironmentUse {
  const findings = new Findings(path);
  if (node.kind !== 'scalar') {
    const source = parseEnvironment(findings, node, files, { format: 'azureml-inline', named });
    return { suffix, source, diagnostics: findings.diagnostics };
  }
  const reading = parseEnvironmentReference(node.text);
  if (!reading.ok) {
    const message = `${reading.reason}, received ${quote(node.text)}`;
    const hint = 'write azureml:<name>:<version>, file:<path>, or the environment itself';
    findings.error('environment-reference', message, { at: node.at, hint });
    return { suffix, source: INLINE, diagnostics: findings.diagnostics };
  }
  if (reading.reference.kind === 'file') {
    const target = localPath(findings, 'environment', reading.reference.path, directoryOf(path), node);
    const file = target === undefined ? undefined : reachedFile(findings, 'environment', target, files, node);
    if (file === undefined) return { suffix, source: INLINE, diagnostics: findings.diagnostics };
  }
  return { suffix, reference: node.text, at: node.at };
}

function filesOf(node: DataNode, path: string): readonly string[] {
  if (node.kind === 'map') return environmentFiles(node, path);
  const reading = node.kind === 'scalar' ? parseEnvironmentReference(node.text) : undefined;
  const target = reading?.ok ? fileOf(reading.reference, path) : undefined;
  return target === undefined ? [] : [target];
}

/** The file that a reference points to, relative to the root; `undefined` for registered environments. */
export function fileOf(reference: EnvironmentReference, path: string): string | undefined {
  const resolved = reference.kind === 'file' ? resolvePath(directoryOf(path), reference.path) : undefined;
  return resolved?.ok ? resolved.path : undefined;
}
