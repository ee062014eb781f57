import type { Findings } from '../model/findings.ts';
import { decodeOptional } from '../text/decode.ts';
import type { YamlMap, YamlNode } from '../text/node.ts';

/** One key of a map, and all that is known of it: readers, the published schema and the documentation follow from it. */
export interface Key<V> extends WrittenKey {
  /** Reads its value; `what` names it in messages. `undefined` after a finding. */
  readonly decode: (findings: Findings, node: YamlNode, what: string) => V | undefined;
  /** Its value where the map has no such key, or one that cannot be read. */
  readonly otherwise: V;
}

/** A key whose value is read by a later stage. */
export interface WrittenKey {
  readonly name: string;
  /** One line, for the published schema. */
  readonly description: string;
  /** What applies without the key, in the words of the documentation, where `otherwise` does not say it. */
  readonly without?: string;
}

/** Keys by the member that holds their value, in the order of the documentation. */
export type KeyTable = Readonly<Record<string, Key<unknown> | WrittenKey>>;

/** The values of a table: a member for each key that is decoded. */
export type Decoded<T extends KeyTable> = {
  readonly [M in keyof T as T[M] extends Key<unknown> ? M : never]: T[M] extends Key<infer V> ? V : never;
};

/** A row of a table, whose type is that of its decoder and of what applies without it. */
export function key<V>(row: Key<V>): Key<V> {
  return row;
}

/** Names of the keys, in the order of the documentation. */
export function namesOf(table: KeyTable): readonly string[] {
  return Object.values(table).map(({ name }) => name);
}

/** Reads the values of a table. */
export function decodeKeys<T extends KeyTable>(findings: Findings, map: YamlMap, table: T): Decoded<T> {
  return valuesOf(table, ({ name, decode }) => decodeOptional(findings, map, name, decode));
}

/** The values of a table where nothing is written. */
export function defaultsOf<T extends KeyTable>(table: T): Decoded<T> {
  return valuesOf(table, () => undefined);
}

function valuesOf<T extends KeyTable>(table: T, read: (row: Key<unknown>) => unknown): Decoded<T> {
  const values = Object.entries(table).flatMap(([member, row]) =>
    'decode' in row ? [[member, read(row) ?? row.otherwise] as const] : [],
  );
  return Object.fromEntries(values) as Decoded<T>;
}
