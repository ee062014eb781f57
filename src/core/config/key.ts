import type { Findings } from '../model/findings.ts';
import { decodeOptional } from '../text/decode.ts';
import type { DataMap, DataNode } from '../text/node.ts';

/**
 * One key of a map, with everything known about it. Readers, the published schema and the documentation are derived
 * from it.
 */
export interface Key<V> extends WrittenKey {
  /** Reads its value; `what` is its name in messages. `undefined` after a finding. */
  readonly decode: (findings: Findings, node: DataNode, what: string) => V | undefined;
  /** Its value if the key is missing or cannot be read. */
  readonly otherwise: V;
}

/** A key whose value is read by a later stage. */
export interface WrittenKey {
  readonly name: string;
  /** One line, for the published schema. */
  readonly description: string;
  /** The default in the words of the documentation, if `otherwise` does not express it. */
  readonly without?: string;
}

/** Keys by the member that holds their value, in documentation order. */
export type KeyTable = Readonly<Record<string, Key<unknown> | WrittenKey>>;

/** The values of a table: one member for each decoded key. */
export type Decoded<T extends KeyTable> = {
  readonly [M in keyof T as T[M] extends Key<unknown> ? M : never]: T[M] extends Key<infer V> ? V : never;
};

/** A row of a table. Its type combines that of its decoder and that of its default. */
export function key<V>(row: Key<V>): Key<V> {
  return row;
}

/** Names of the keys, in documentation order. */
export function namesOf(table: KeyTable): readonly string[] {
  return Object.values(table).map(({ name }) => name);
}

/** Reads the values of a table. */
export function decodeKeys<T extends KeyTable>(findings: Findings, map: DataMap, table: T): Decoded<T> {
  return valuesOf(table, ({ name, decode }) => decodeOptional(findings, map, name, decode));
}

/** The values of a table if none of its keys are given. */
export function defaultsOf<T extends KeyTable>(table: T): Decoded<T> {
  return valuesOf(table, () => undefined);
}

function valuesOf<T extends KeyTable>(table: T, read: (row: Key<unknown>) => unknown): Decoded<T> {
  const values = Object.entries(table).flatMap(([member, row]) =>
    'decode' in row ? [[member, read(row) ?? row.otherwise] as const] : [],
  );
  return Object.fromEntries(values) as Decoded<T>;
}
