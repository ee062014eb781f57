import { quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import {
  checkKeys,
  decodeBoolean,
  decodeList,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  entryOf,
} from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import { readToml11 } from '../../text/toml.ts';
import {
  emptySource,
  type FormatReader,
  NO_PYTHON,
  oneDefinition,
  type ParsedFile,
  type ParsedReading,
  type ParsedSource,
} from '../contract/format.ts';
import { FEATURE_KEYS, type PixiChannel, type PixiFeature, parseChannels, parseFeature } from './feature.ts';
import { reportUnread } from './spec.ts';

/** `pixi.toml`: https://pixi.sh/latest/reference/pixi_manifest/ */
export const pixi: FormatReader = {
  format: 'pixi',
  listsPackages: true,
  needsConda: true,
  isProject: true,
  namedBy: 'conda-file',
  names: isPixiName,
  recognizes: ({ text, path }) => isPixiName(path) && /^[ \t]*\[[ \t]*(?:workspace|project)[ \t]*[\].]/m.test(text),
  includes: () => [],
  parse: ({ path, read }) => {
    const reading = read(readToml11);
    if (!reading.ok) return oneDefinition(emptySource('pixi'), [reading.diagnostic]);
    return parseManifest(reading.root, path);
  },
};

function isPixiName(path: string): boolean {
  return /(?:^|\/)pixi\.toml$/.test(path);
}

const TOP_KEYS = [...FEATURE_KEYS, 'workspace', 'project', 'feature', 'environments', 'package', 'tool', '$schema'];

/** The parts of a manifest that its environments are built from. */
interface Manifest {
  readonly channels: readonly PixiChannel[];
  readonly platforms: readonly string[];
  readonly root: DataMap;
  readonly features: ReadonlyMap<string, DataEntry>;
}

function parseManifest(root: DataNode, path: string): ParsedFile {
  const source = emptySource('pixi');
  const findings = new Findings(path);
  const manifest = readManifest(findings, root);
  if (manifest === undefined) return oneDefinition(source, findings.diagnostics);
  const definitions = environmentsOf(findings, manifest.root).map(([name, entry]): ParsedReading => {
    const inner = new Findings(path);
    const content = parseEnvironment(inner, manifest, entry);
    const pointer = name.replaceAll('~', '~0').replaceAll('/', '~1');
    const suffix = name === 'default' ? '' : `#/environments/${pointer}`;
    return { suffix, source: { ...source, ...content }, diagnostics: [...findings.diagnostics, ...inner.diagnostics] };
  });
  return { definitions, uses: [] };
}

// A manifest always has a default environment.
function environmentsOf(findings: Findings, root: DataMap): readonly (readonly [string, DataEntry | undefined])[] {
  const entries = decodeOptional(findings, root, 'environments', decodeMap)?.entries ?? [];
  const others = entries.filter(({ key }) => key !== 'default');
  return [
    ['default', entries.find(({ key }) => key === 'default')],
    ...others.map((entry) => [entry.key, entry] as const),
  ];
}

const WORKSPACE_KEYS = [
  'name',
  'version',
  'description',
  'authors',
  'license',
  'license-file',
  'readme',
  'homepage',
  'repository',
  'documentation',
  'channels',
  'platforms',
  'preview',
  'requires-pixi',
  'conda-pypi-map',
];

function readManifest(findings: Findings, root: DataNode): Manifest | undefined {
  const map = decodeMap(findings, root, 'a pixi manifest');
  const workspace = map === undefined ? undefined : (entryOf(map, 'workspace') ?? entryOf(map, 'project'));
  const table = workspace && decodeMap(findings, workspace.value, workspace.key);
  if (map === undefined || table === undefined) return undefined;
  checkKeys(findings, map, TOP_KEYS, 'a pixi manifest');
  for (const { key, at } of table.entries)
    if (!WORKSPACE_KEYS.includes(key)) reportUnread(findings, at, `${quote(key)} of the workspace`);
  const features = decodeOptional(findings, map, 'feature', decodeMap)?.entries ?? [];
  return {
    channels: parseChannels(findings, table) ?? [],
    platforms: linuxPlatforms(findings, table),
    root: map,
    features: new Map(features.map((entry) => [entry.key, entry])),
  };
}

function linuxPlatforms(findings: Findings, table: DataMap): readonly string[] {
  const items = decodeOptional(findings, table, 'platforms', decodeList) ?? [];
  const names = items.flatMap((item) => {
    if (item.kind === 'map') return reportUnread(findings, item.at, 'a platform with virtual packages') ?? [];
    return decodeString(findings, item, 'a platform') ?? [];
  });
  const linux = names.filter((name) => name.startsWith('linux-'));
  if (linux.length > 0) return linux;
  const hint = 'add linux-64 to platforms';
  const at = entryOf(table, 'platforms')?.at ?? table.at;
  findings.error('os-not-supported', 'expected a Linux platform, received none', { at, hint });
  return [];
}

const ENVIRONMENT_KEYS = ['features', 'no-default-feature', 'solve-group', 'tasks', 'activation'];

type PixiContent = Pick<ParsedSource, 'python' | 'parts'>;

function parseEnvironment(findings: Findings, manifest: Manifest, entry: DataEntry | undefined): PixiContent {
  const map = entry?.value.kind === 'map' ? entry.value : undefined;
  const names =
    map === undefined
      ? entry && decodeStrings(findings, entry.value, 'features')
      : decodeOptional(findings, map, 'features', decodeStrings);
  for (const { key, at } of map?.entries ?? [])
    if (!ENVIRONMENT_KEYS.includes(key) || key === 'solve-group')
      reportUnread(findings, at, `${quote(key)} of an environment`);
  const alone = map !== undefined && decodeOptional(findings, map, 'no-default-feature', decodeBoolean) === true;
  const features = (names ?? []).flatMap((name) => namedFeature(findings, manifest, name, entry));
  const all = alone ? features : [...features, parseFeature(findings, manifest.root, manifest.platforms)];
  return combine(all, manifest.channels);
}

function namedFeature(
  findings: Findings,
  { features, platforms }: Manifest,
  name: string,
  entry: DataEntry | undefined,
): readonly PixiFeature[] {
  const found = features.get(name);
  if (found === undefined) {
    const hint = `write a table [feature.${name}]`;
    findings.error('pixi-feature', `no feature is called ${quote(name)}`, { at: entry?.at, hint });
    return [];
  }
  const map = decodeMap(findings, found.value, `feature ${name}`);
  if (map === undefined) return [];
  checkKeys(findings, map, FEATURE_KEYS, 'a feature');
  return [parseFeature(findings, map, platforms)];
}

// https://github.com/prefix-dev/pixi/blob/main/crates/pixi_manifest/src/features_ext.rs
function combine(features: readonly PixiFeature[], workspace: readonly PixiChannel[]): PixiContent {
  const own = features.flatMap((feature) => feature.channels ?? workspace);
  const channels = (features.length === 0 ? workspace : own.toSorted((a, b) => b.priority - a.priority)).map(
    channelPart,
  );
  const packages = features.flatMap((feature) => feature.packages);
  const options = features.flatMap((feature) => feature.options);
  const python = {
    ...NO_PYTHON,
    channels: textsOf(channels, 'channel'),
    conda: textsOf(packages, 'conda'),
    pip: [...new Set(options), ...textsOf(packages, 'pip')],
  };
  return { python, parts: [...channels, ...packages, ...features.flatMap(({ keys }) => keys)] };
}

function channelPart({ channel, written }: PixiChannel): Part {
  return { kind: 'channel', text: channel, written };
}

function textsOf(parts: readonly Part[], kind: Part['kind']): readonly string[] {
  return [...new Set(parts.flatMap((part) => (part.kind === kind ? [part.text] : [])))];
}
