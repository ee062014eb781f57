import { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { checkKeys, decodeString, entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { emptySource, type FormatReader, isYamlName, oneDefinition, type ParsedReading } from '../contract/format.ts';
import { localPath, reachedFile } from '../contract/named-file.ts';
import { imageParts } from '../contract/parts.ts';
import { requirements } from '../requirements/requirements.ts';

const SOURCE = { ...emptySource('promptflow'), standing: 'inline' } as const;
const REQUIREMENTS = 'python_requirements_txt';

/**
 * `environment` of a flow: a file of requirements, and maybe the image on which it is installed.
 * https://microsoft.github.io/promptflow/reference/flow-yaml-schema-reference.html
 */
export const promptflow: FormatReader = {
  format: 'promptflow',
  listsPackages: true,
  names: isYamlName,
  recognizes: ({ text, read }) => {
    if (!text.includes(REQUIREMENTS)) return false;
    const reading = read(readYaml);
    return reading.ok && environmentOf(reading.root) !== undefined;
  },
  includes: ({ path, text, read }) => {
    if (!text.includes(REQUIREMENTS)) return [];
    const reading = read(readYaml);
    const node = reading.ok ? entryOf(environmentOf(reading.root) ?? EMPTY, REQUIREMENTS)?.value : undefined;
    const resolved = node?.kind === 'scalar' ? resolvePath(directoryOf(path), node.text) : undefined;
    return resolved?.ok ? [resolved.path] : [];
  },
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    if (!reading.ok) return oneDefinition(SOURCE, [reading.diagnostic]);
    const environment = environmentOf(reading.root);
    return environment === undefined
      ? oneDefinition(SOURCE, [])
      : { definitions: [readEnvironment(path, environment, files)], uses: [] };
  },
};

const EMPTY: DataMap = { kind: 'map', at: { line: 1, column: 1 }, entries: [] };

function environmentOf(root: DataNode): DataMap | undefined {
  const node = root.kind === 'map' ? entryOf(root, 'environment')?.value : undefined;
  return node?.kind === 'map' && entryOf(node, REQUIREMENTS) !== undefined ? node : undefined;
}

function readEnvironment(path: string, map: DataMap, files: Files): ParsedReading {
  const findings = new Findings(path);
  checkKeys(findings, map, [REQUIREMENTS, 'image'], 'the environment of a flow');
  const [image, node] = ['image', REQUIREMENTS].map((key) => entryOf(map, key)?.value);
  const base = image && decodeString(findings, image, 'image');
  const text = node && decodeString(findings, node, REQUIREMENTS);
  const named =
    node && text !== undefined ? localPath(findings, REQUIREMENTS, text, directoryOf(path), node) : undefined;
  const file = node && named !== undefined ? reachedFile(findings, REQUIREMENTS, named, files, node) : undefined;
  const [listed] = file === undefined ? [] : requirements.parse(file, files).definitions;
  findings.add(...(listed?.diagnostics ?? []));
  const content = listed?.source ?? SOURCE;
  const source = {
    ...SOURCE,
    base,
    python: content.python,
    parts: [...imageParts(path, image), ...content.parts],
    localPackages: content.localPackages,
    consumes: [...(named === undefined ? [] : [named]), ...content.consumes],
  };
  return { suffix: '#/environment', source, diagnostics: findings.diagnostics };
}
