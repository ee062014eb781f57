import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { Part, SourceText } from '../../model/part.ts';
import { parseChannel } from '../../specifiers/channel.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import {
  checkKeys,
  decodeList,
  decodeMap,
  decodeOptional,
  decodeString,
  decodeStrings,
  entryOf,
} from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import { keyPart, sourceText } from '../contract/parts.ts';
import { pixiConda, pixiPypi, reportUnread } from './spec.ts';

/** A channel and its priority in an environment. */
export interface PixiChannel {
  readonly channel: string;
  readonly priority: number;
  readonly written: SourceText;
}

/** The part that a feature adds to an environment on Linux. */
export interface PixiFeature {
  /** `undefined` uses the channels of the workspace. */
  readonly channels: readonly PixiChannel[] | undefined;
  /** conda and pip packages as lines. */
  readonly packages: readonly Part[];
  /** pip options. */
  readonly options: readonly string[];
  /** The tables that list its packages. */
  readonly keys: readonly Part[];
}

/** Tables that change neither what is installed nor how: run time, packaging, other systems. */
const IDLE = ['tasks', 'activation'];
export const FEATURE_KEYS = [
  ...IDLE,
  'channels',
  'platforms',
  'dependencies',
  'pypi-dependencies',
  'pypi-options',
  'target',
  'system-requirements',
  'host-dependencies',
  'build-dependencies',
  'constraints',
  'dev',
  'channel-priority',
  'solve-strategy',
];
const UNREAD = ['host-dependencies', 'build-dependencies', 'constraints', 'dev', 'channel-priority', 'solve-strategy'];

/** Reads a feature for the Linux platforms of the workspace. https://pixi.sh/latest/reference/pixi_manifest/#the-feature-table */
export function parseFeature(findings: Findings, map: DataMap, platforms: readonly string[]): PixiFeature {
  for (const entry of map.entries)
    if (UNREAD.includes(entry.key) && !isEmpty(entry.value)) reportUnread(findings, entry.at, quote(entry.key));
  checkRequirements(findings, map);
  checkPlatforms(findings, map, platforms);
  const targets = targetsOf(findings, map, platforms);
  return {
    channels: parseChannels(findings, map),
    packages: [
      ...collect([map, ...targets], 'dependencies', findings, pixiConda),
      ...collect([map, ...targets], 'pypi-dependencies', findings, pixiPypi),
    ],
    options: pypiOptions(findings, map),
    keys: [map, ...targets].flatMap((table) => [
      ...keysOf(findings.path, table, 'dependencies', 'dependencies'),
      ...keysOf(findings.path, table, 'pypi-dependencies', 'pip'),
    ]),
  };
}

function keysOf(path: string, map: DataMap, key: string, name: string): readonly Part[] {
  const entry = entryOf(map, key);
  return entry === undefined ? [] : [keyPart(path, entry, name)];
}

function isEmpty(node: DataNode): boolean {
  return node.kind === 'map' && node.entries.length === 0;
}

// A dependency of a target replaces the one with the same name outside any target.
function collect(
  maps: readonly DataMap[],
  key: string,
  findings: Findings,
  parse: (findings: Findings, entry: DataEntry) => Part | undefined,
): readonly Part[] {
  const tables = maps.flatMap((map) => decodeOptional(findings, map, key, decodeMap)?.entries ?? []);
  const nameOf = ({ key: name }: DataEntry) => (key === 'dependencies' ? name.toLowerCase() : normalizeName(name));
  const named = new Map(tables.map((entry) => [nameOf(entry), entry]));
  return [...named.values()].flatMap((entry) => parse(findings, entry) ?? []);
}

export function parseChannels(findings: Findings, map: DataMap): readonly PixiChannel[] | undefined {
  const items = decodeOptional(findings, map, 'channels', decodeList);
  return items?.flatMap((item): readonly PixiChannel[] => {
    const table = item.kind === 'map' ? item : undefined;
    if (table !== undefined) checkKeys(findings, table, ['channel', 'priority'], 'a channel');
    const text =
      table === undefined
        ? decodeString(findings, item, 'a channel')
        : decodeOptional(findings, table, 'channel', decodeString);
    if (text === undefined) return [];
    const reading = parseChannel(text);
    const priority = table === undefined ? 0 : parsePriority(findings, table);
    const written = sourceText(findings.path, table === undefined ? item : (entryOf(table, 'channel')?.value ?? item));
    if (reading.ok) return [{ channel: reading.channel, priority, written }];
    const code = reading.secret ? 'credentials-in-url' : 'channel-syntax';
    const message = reading.secret
      ? 'a channel carries credentials'
      : `expected a channel name or URL, received ${quote(text)}`;
    findings.error(code, message, { at: item.at });
    return [];
  });
}

function parsePriority(findings: Findings, table: DataMap): number {
  const node = entryOf(table, 'priority')?.value;
  if (node === undefined) return 0;
  if (node.kind === 'scalar' && node.plain && /^-?[0-9]{1,9}$/.test(node.text)) return Number(node.text);
  findings.error('wrong-type', 'expected an integer for priority', { at: node.at });
  return 0;
}

// https://pixi.sh/latest/reference/pixi_manifest/#the-target-table
function targetsOf(findings: Findings, map: DataMap, platforms: readonly string[]): readonly DataMap[] {
  const targets = decodeOptional(findings, map, 'target', decodeMap)?.entries ?? [];
  const wide = (name: string) => (name === 'unix' ? 0 : name === 'linux' ? 1 : 2);
  return targets
    .toSorted((a, b) => wide(a.key) - wide(b.key))
    .flatMap((entry) => {
      const matched = platforms.filter((platform) => selects(entry.key, platform));
      const table = matched.length === 0 ? undefined : decodeMap(findings, entry.value, `target ${entry.key}`);
      if (table === undefined) return [];
      checkKeys(findings, table, [...IDLE, 'dependencies', 'pypi-dependencies', ...UNREAD], 'a target');
      for (const { key, at, value } of table.entries)
        if (UNREAD.includes(key) && !isEmpty(value)) reportUnread(findings, at, quote(key));
      const installs = table.entries.some(({ key }) => !IDLE.includes(key));
      if (installs && matched.length < platforms.length)
        reportUnread(findings, entry.at, `target ${quote(entry.key)}, which is not for every Linux platform,`);
      return [table];
    });
}

function selects(selector: string, platform: string): boolean {
  return selector === platform || selector === 'unix' || selector === 'linux';
}

// System requirements limit what the solver may choose. Those for other systems do not affect an image.
function checkRequirements(findings: Findings, map: DataMap): void {
  const entries = decodeOptional(findings, map, 'system-requirements', decodeMap)?.entries ?? [];
  const other = entries.find(({ key }) => key !== 'macos' && key !== 'windows');
  if (other !== undefined) reportUnread(findings, other.at, `system requirement ${quote(other.key)}`);
}

function checkPlatforms(findings: Findings, map: DataMap, platforms: readonly string[]): void {
  const own = decodeOptional(findings, map, 'platforms', decodeStrings);
  const missing = own === undefined ? undefined : platforms.find((platform) => !own.includes(platform));
  if (missing !== undefined)
    reportUnread(findings, entryOf(map, 'platforms')?.at ?? map.at, `a feature without ${missing}`);
}

// uv searches extra indexes in turn, pip all at once: with more than one, they install different packages.
function pypiOptions(findings: Findings, map: DataMap): readonly string[] {
  const table = decodeOptional(findings, map, 'pypi-options', decodeMap);
  const other = table?.entries.find(({ key }) => key !== 'index-url');
  if (other !== undefined) reportUnread(findings, other.at, `pypi option ${quote(other.key)}`);
  const url = table && decodeOptional(findings, table, 'index-url', decodeString);
  if (url === undefined) return [];
  const reading = parseChannel(url);
  if (reading.ok && /^https?:/.test(url)) return [`--index-url ${url}`];
  findings.error('pip-option', 'expected a URL without credentials for index-url', { at: table?.at });
  return [];
}
