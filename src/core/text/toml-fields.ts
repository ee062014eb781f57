import { type Position, quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { entryOf } from './decode.ts';
import type { YamlEntry, YamlMap, YamlNode } from './node.ts';

const NO_MAP: YamlMap = { kind: 'map', at: START, entries: [] };

/** The string of a key, or `undefined`; another value is an error. */
export function stringOf(findings: Findings, map: YamlMap, key: string): string | undefined {
  const entry = entryOf(map, key);
  return entry === undefined ? undefined : stringFrom(findings, entry.value, key);
}

/** A string of TOML: what stands without quotes is none. */
export function stringFrom(findings: Findings, node: YamlNode, what: string): string | undefined {
  if (node.kind === 'scalar' && !node.plain) return node.text;
  return mismatch(findings, node, what, 'a string');
}

/** The boolean of a key; `false` without it. */
export function booleanOf(findings: Findings, map: YamlMap, key: string): boolean {
  const node = entryOf(map, key)?.value;
  if (node === undefined) return false;
  if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text)) return node.text === 'true';
  mismatch(findings, node, key, 'true or false');
  return false;
}

/** The table of a key; empty without it. */
export function tableOf(findings: Findings, map: YamlMap, key: string): YamlMap {
  const node = entryOf(map, key)?.value;
  if (node === undefined || node.kind === 'map') return node ?? NO_MAP;
  mismatch(findings, node, key, 'a table');
  return NO_MAP;
}

/** The entries of the table of a key. */
export function entriesOf(findings: Findings, map: YamlMap, key: string): readonly YamlEntry[] {
  return tableOf(findings, map, key).entries;
}

/** The elements of a key's array; none without it. */
export function itemsOf(findings: Findings, map: YamlMap, key: string): readonly YamlNode[] {
  const node = entryOf(map, key)?.value;
  return node === undefined ? [] : itemsFrom(findings, node, key);
}

export function itemsFrom(findings: Findings, node: YamlNode, what: string): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : (mismatch(findings, node, what, 'an array') ?? []);
}

/** The tables of a key's array. */
export function tablesOf(findings: Findings, map: YamlMap, key: string): readonly YamlMap[] {
  return itemsOf(findings, map, key).flatMap((item) => tableFrom(findings, item, `an element of ${key}`) ?? []);
}

export function tableFrom(findings: Findings, node: YamlNode, what: string): YamlMap | undefined {
  return node.kind === 'map' ? node : mismatch(findings, node, what, 'a table');
}

/** The strings of a key's array. */
export function stringsOf(findings: Findings, map: YamlMap, key: string): readonly string[] {
  return itemsOf(findings, map, key).flatMap((item) => stringFrom(findings, item, `an element of ${key}`) ?? []);
}

/** The string of a key that must be there. */
export function requiredString(findings: Findings, map: YamlMap, key: string, where: string): string | undefined {
  if (entryOf(map, key) !== undefined) return stringOf(findings, map, key);
  missing(findings, map.at, key, where);
  return undefined;
}

export function missing(findings: Findings, at: Position, key: string, where: string): void {
  findings.error('field-missing', `expected ${key} in ${where}`, { at });
}

function mismatch(findings: Findings, node: YamlNode, what: string, expected: string): undefined {
  const received = node.kind === 'scalar' ? quote(node.text) : node.kind === 'map' ? 'a table' : 'an array';
  findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at });
  return undefined;
}
