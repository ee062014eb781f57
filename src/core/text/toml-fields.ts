import { type Position, quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { entryOf, fieldReader } from './fields.ts';
import type { DataEntry, DataMap, DataNode } from './node.ts';

const toml = fieldReader({
  map: 'a table',
  list: 'an array',
  scalar: quote,
  isString: ({ plain }) => !plain,
  truth: /^(?:true|false)$/,
});

const NO_MAP: DataMap = { kind: 'map', at: START, entries: [] };

/** The string value of a key, or `undefined`; a value of another type is an error. */
export function stringOf(findings: Findings, map: DataMap, key: string): string | undefined {
  const entry = entryOf(map, key);
  return entry === undefined ? undefined : stringFrom(findings, entry.value, key);
}

/** A TOML string; values without quotes are not strings. */
export function stringFrom(findings: Findings, node: DataNode, what: string): string | undefined {
  return toml.string(findings, node, { what, expected: 'a string' });
}

/** The boolean value of a key; `false` if the key is missing. */
export function booleanOf(findings: Findings, map: DataMap, key: string): boolean {
  const node = entryOf(map, key)?.value;
  return node === undefined ? false : (toml.boolean(findings, node, key) ?? false);
}

/** The table of a key; empty if the key is missing. */
export function tableOf(findings: Findings, map: DataMap, key: string): DataMap {
  const node = entryOf(map, key)?.value;
  return (node && toml.map(findings, node, key)) ?? NO_MAP;
}

/** The entries of a key's table. */
export function entriesOf(findings: Findings, map: DataMap, key: string): readonly DataEntry[] {
  return tableOf(findings, map, key).entries;
}

/** The elements of a key's array; empty if the key is missing. */
export function itemsOf(findings: Findings, map: DataMap, key: string): readonly DataNode[] {
  const node = entryOf(map, key)?.value;
  return node === undefined ? [] : itemsFrom(findings, node, key);
}

export function itemsFrom(findings: Findings, node: DataNode, what: string): readonly DataNode[] {
  return toml.list(findings, node, what) ?? [];
}

/** The tables in a key's array. */
export function tablesOf(findings: Findings, map: DataMap, key: string): readonly DataMap[] {
  return itemsOf(findings, map, key).flatMap((item) => tableFrom(findings, item, `an element of ${key}`) ?? []);
}

export const tableFrom = toml.map;

/** The strings in a key's array. */
export function stringsOf(findings: Findings, map: DataMap, key: string): readonly string[] {
  return itemsOf(findings, map, key).flatMap((item) => stringFrom(findings, item, `an element of ${key}`) ?? []);
}

/** The string value of a required key. */
export function requiredString(findings: Findings, map: DataMap, key: string, where: string): string | undefined {
  if (entryOf(map, key) !== undefined) return stringOf(findings, map, key);
  missing(findings, map.at, key, where);
  return undefined;
}

export function missing(findings: Findings, at: Position, key: string, where: string): void {
  findings.error('field-missing', `expected ${key} in ${where}`, { at });
}
