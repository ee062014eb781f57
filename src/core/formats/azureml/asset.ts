import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { directoryOf, resolvePath } from '../../names/path.ts';
import { parseReference } from '../../names/reference.ts';
import { templateBase } from '../../names/template-pin.ts';
import {
  checkKeys,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  decodeText,
  entryOf,
} from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { readYaml } from '../../text/yaml.ts';
import { emptySource, type FormatReader, isYamlName, oneDefinition, type ParsedSource } from '../contract/format.ts';
import { localPath, reachedFile } from '../contract/named-file.ts';
import { imageParts } from '../contract/parts.ts';
import { parseDockerfilePart } from './build.ts';
import { templatePinWarnings } from './template-pin.ts';

/** https://github.com/Azure/azureml-assets/blob/main/scripts/azureml-assets/azureml/assets/config.py */
const ASSET_KEYS = [
  'name',
  'version',
  'type',
  'spec',
  'extra_config',
  'description_file',
  'categories',
  'release_paths',
  'test',
];
const IMAGE_KEYS = ['name', 'os', 'context', 'publish', 'tags'];
const CONTEXT_KEYS = ['dir', 'dockerfile', 'template_files', 'pin_version_files'];
/** Keys that list the files whose templates are filled in: the current key and the older one. */
const TEMPLATE_KEYS = ['template_files', 'pin_version_files'];
/** The service assigns version numbers itself. */
const AUTO = 'auto';

const ASSET: ParsedSource = { ...emptySource('azureml-asset'), standing: 'declared' };

/**
 * The layout in which Azure ML's own environments are maintained: `asset.yaml` names a specification with templates and
 * `environment.yaml`, which names the image and its build context. https://github.com/Azure/azureml-assets
 */
export const azuremlAsset: FormatReader = {
  format: 'azureml-asset',
  names: isYamlName,
  recognizes: ({ text, read }) => {
    if (!/^type\s*:/m.test(text) || !/^extra_config\s*:/m.test(text)) return false;
    const reading = read(readYaml);
    return reading.ok && isAsset(reading.root);
  },
  includes: ({ path, text, read }) => {
    if (!/extra_config|context/.test(text)) return [];
    const reading = read(readYaml);
    if (!reading.ok || reading.root.kind !== 'map') return [];
    return isAsset(reading.root)
      ? namedPaths(reading.root, ['extra_config', 'spec'], path)
      : contextFiles(reading.root, path);
  },
  parse: ({ path, read }, files) => {
    const reading = read(readYaml);
    if (!reading.ok) return oneDefinition(ASSET, [reading.diagnostic]);
    const findings = new Findings(path);
    return oneDefinition(parseAsset(findings, reading.root, files), findings.diagnostics);
  },
};

function isAsset(root: DataNode): root is DataMap {
  if (root.kind !== 'map') return false;
  const [type, spec, config] = ['type', 'spec', 'extra_config'].map((key) => entryOf(root, key)?.value);
  return type?.kind === 'scalar' && type.text === 'environment' && spec?.kind === 'scalar' && config?.kind === 'scalar';
}

function parseAsset(findings: Findings, root: DataNode, files: Files): ParsedSource {
  const map = decodeMap(findings, root, 'an asset');
  if (map === undefined) return ASSET;
  checkKeys(findings, map, ASSET_KEYS, 'an asset');
  const name = entryOf(map, 'name');
  if (name === undefined) findings.error('field-missing', 'expected name', { at: map.at, hint: 'add "name: <name>"' });
  const version = decodeOptional(findings, map, 'version', decodeText);
  const consumes = ['spec', 'extra_config'].flatMap((key) => namedFile(findings, map, key, files)?.path ?? []);
  const config = namedFile(new Findings(findings.path), map, 'extra_config', files);
  return {
    ...ASSET,
    name: decodeOptional(findings, map, 'name', decodeText),
    nameAt: name?.value.at,
    version: version === AUTO ? undefined : version,
    ...(config === undefined ? { consumes } : parseConfig(findings, config, consumes, files)),
  };
}

function namedFile(findings: Findings, map: DataMap, key: string, files: Files): SourceFile | undefined {
  const node = entryOf(map, key)?.value;
  const named = node === undefined ? undefined : decodeString(findings, node, key);
  if (node === undefined || named === undefined) return undefined;
  const path = localPath(findings, key, named, directoryOf(findings.path), node);
  return path === undefined ? undefined : reachedFile(findings, key, path, files, node);
}

type ImagePart = Pick<ParsedSource, 'base' | 'dockerfile' | 'parts' | 'consumes'>;
const NO_IMAGE = { base: undefined, dockerfile: undefined, parts: [] };

/** Reads `environment.yaml`: an image that is built from a context, or an existing image. */
function parseConfig(outer: Findings, file: SourceFile, consumes: readonly string[], files: Files): ImagePart {
  const { path, text } = file;
  const reading = file.read(readYaml);
  const findings = outer.within(path);
  if (!reading.ok) {
    findings.add(reading.diagnostic);
    return { ...NO_IMAGE, consumes };
  }
  findings.add(...templatePinWarnings(path, text));
  const root = decodeMap(findings, reading.root, 'the configuration of an environment asset');
  const image = root === undefined ? undefined : imageOf(findings, root);
  if (image === undefined) return { ...NO_IMAGE, consumes };
  const name = required(findings, image, 'name', 'image');
  checkOs(findings, image);
  const context = entryOf(image, 'context')?.value;
  if (context === undefined) {
    const parts = imageParts(path, entryOf(image, 'name')?.value);
    return { base: baseOf(findings, image, name), dockerfile: undefined, parts, consumes };
  }
  const part = decodeMap(findings, context, 'image.context');
  return {
    ...NO_IMAGE,
    ...(part === undefined ? { dockerfile: undefined, consumes } : parseContext(findings, part, consumes, files)),
  };
}

function imageOf(findings: Findings, root: DataMap): DataMap | undefined {
  checkKeys(findings, root, ['image'], 'the configuration of an environment asset');
  const node = entryOf(root, 'image')?.value;
  if (node === undefined)
    findings.error('field-missing', 'expected image', { at: root.at, hint: 'add "image:" with name and os' });
  const image = node === undefined ? undefined : decodeMap(findings, node, 'image');
  if (image !== undefined) checkKeys(findings, image, IMAGE_KEYS, 'image');
  return image;
}

function parseContext(findings: Findings, context: DataMap, consumes: readonly string[], files: Files) {
  checkKeys(findings, context, CONTEXT_KEYS, 'image.context');
  const directory = required(findings, context, 'dir', 'image.context');
  const named = decodeOptional(findings, context, 'dockerfile', decodeString) ?? 'Dockerfile';
  for (const key of TEMPLATE_KEYS) decodeOptional(findings, context, key, decodeStrings);
  const folder =
    directory === undefined
      ? undefined
      : localPath(findings, 'image.context.dir', directory, directoryOf(findings.path), context);
  if (folder === undefined) return { dockerfile: undefined, consumes };
  const dockerfile = parseDockerfilePart(findings, 'image.context.dockerfile', folder, named, files, context);
  const templates = templateFiles(context, folder);
  for (const path of new Set([...(dockerfile === undefined ? [] : [dockerfile.path]), ...templates])) {
    const file = files.get(path);
    if (file?.kind === 'text') findings.add(...templatePinWarnings(path, file.text));
  }
  return { dockerfile, consumes: [...consumes, ...templates] };
}

// Without a context nothing is built: the image already exists, and its name says where.
function baseOf(findings: Findings, image: DataMap, name: string | undefined): string | undefined {
  if (name === undefined || parseReference(name) !== undefined || templateBase(name) !== undefined) return name;
  const message = `expected an image reference, received ${quote(name)}`;
  findings.error('reference-syntax', message, {
    at: image.at,
    hint: 'write <registry>/<path>:<tag>, or add a context',
  });
  return undefined;
}

function checkOs(findings: Findings, image: DataMap): void {
  const os = required(findings, image, 'os', 'image');
  if (os === undefined || os === 'linux') return;
  const message = `expected image.os linux, received ${quote(os)}`;
  findings.error('os-not-supported', message, {
    at: entryOf(image, 'os')?.value.at,
    hint: 'images are built for Linux',
  });
}

function required(findings: Findings, map: DataMap, key: string, where: string): string | undefined {
  const node = entryOf(map, key)?.value;
  if (node === undefined) {
    findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
    return undefined;
  }
  return decodeString(findings, node, `${where}.${key}`);
}

function contextFiles(root: DataMap, path: string): readonly string[] {
  const image = entryOf(root, 'image')?.value;
  const context = image?.kind === 'map' ? entryOf(image, 'context')?.value : undefined;
  const directory = context?.kind === 'map' ? entryOf(context, 'dir')?.value : undefined;
  if (context?.kind !== 'map' || directory?.kind !== 'scalar') return [];
  const folder = resolvePath(directoryOf(path), directory.text);
  if (!folder.ok) return [];
  const dockerfile = entryOf(context, 'dockerfile')?.value;
  const named = resolvePath(folder.path, dockerfile?.kind === 'scalar' ? dockerfile.text : 'Dockerfile');
  return [...(named.ok ? [named.path] : []), ...templateFiles(context, folder.path)];
}

function templateFiles(context: DataMap, folder: string): readonly string[] {
  const nodes = TEMPLATE_KEYS.flatMap((key) => {
    const list = entryOf(context, key)?.value;
    return list?.kind === 'list' ? list.items : [];
  });
  return nodes.flatMap((node) => {
    const resolved = node.kind === 'scalar' ? resolvePath(folder, node.text) : undefined;
    return resolved?.ok ? [resolved.path] : [];
  });
}

function namedPaths(map: DataMap, keys: readonly string[], path: string): readonly string[] {
  return keys.flatMap((key) => {
    const node = entryOf(map, key)?.value;
    const resolved = node?.kind === 'scalar' ? resolvePath(directoryOf(path), node.text) : undefined;
    return resolved?.ok ? [resolved.path] : [];
  });
}
