import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { closest } from '../names/closest.ts';
import type { DataEntry, DataMap, DataNode } from './node.ts';

type Scalar = Extract<DataNode, { kind: 'scalar' }>;

/** How a family of files represents values of each type, and how messages describe the values they received. */
export interface Dialect {
  /** Names of nodes in messages. */
  readonly map: string;
  readonly list: string;
  readonly scalar: (text: string) => string;
  readonly isString: (scalar: Scalar) => boolean;
  /** Spellings of true and false; case matters. */
  readonly truth: RegExp;
}

/** What a field should contain. */
export interface Expectation {
  /** The name of the field in messages. */
  readonly what: string;
  readonly expected: string;
  readonly hint?: string;
}

/** Reads values of a tree. A value of another type is reported, and the result is `undefined`. */
export interface FieldReader {
  readonly string: (findings: Findings, node: DataNode, expectation: Expectation) => string | undefined;
  readonly boolean: (findings: Findings, node: DataNode, what: string) => boolean | undefined;
  readonly map: (findings: Findings, node: DataNode, what: string) => DataMap | undefined;
  readonly list: (findings: Findings, node: DataNode, what: string) => readonly DataNode[] | undefined;
  readonly wrongType: (findings: Findings, node: DataNode, expectation: Expectation) => undefined;
}

/** The reader of a dialect. */
export function fieldReader({ map, list, scalar, isString, truth }: Dialect): FieldReader {
  const wrongType: FieldReader['wrongType'] = (findings, node, { what, expected, hint }) => {
    const received = node.kind === 'scalar' ? scalar(node.text) : { map, list }[node.kind];
    findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at, hint });
    return undefined;
  };
  return {
    wrongType,
    string: (findings, node, expectation) =>
      node.kind === 'scalar' && isString(node) ? node.text : wrongType(findings, node, expectation),
    boolean: (findings, node, what) => {
      if (node.kind === 'scalar' && node.plain && truth.test(node.text)) return node.text.toLowerCase() === 'true';
      return wrongType(findings, node, { what, expected: 'true or false' });
    },
    map: (findings, node, what) => (node.kind === 'map' ? node : wrongType(findings, node, { what, expected: map })),
    list: (findings, node, what) =>
      node.kind === 'list' ? node.items : wrongType(findings, node, { what, expected: list }),
  };
}

/** Entries from which on a map is worth an index. */
const MANY = 16;

/** The first entry of a key, or `undefined`. */
export function entryOf(map: DataMap, key: string): DataEntry | undefined {
  return map.entries.length < MANY ? map.entries.find((entry) => entry.key === key) : indexOf(map).get(key);
}

const indexes = new WeakMap<DataMap, ReadonlyMap<string, DataEntry>>();

function indexOf(map: DataMap): ReadonlyMap<string, DataEntry> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map(map.entries.toReversed().map((entry) => [entry.key, entry]));
  indexes.set(map, index);
  return index;
}

/** Reports every unknown key of a map, and lists the known ones. `fold` maps spellings of a key to one form. */
export function checkKeys(
  findings: Findings,
  map: DataMap,
  { known, where, fold = (key) => key, hints = {} }: KeyCheck,
): void {
  const names = new Set(known.map(fold));
  for (const { key, at } of map.entries) {
    if (names.has(fold(key))) continue;
    const meant = closest(key, known);
    const own = Object.hasOwn(hints, key) ? hints[key] : undefined;
    const hint = own ?? (meant === undefined ? `remove it, or use one of: ${known.join(', ')}` : `write ${meant}`);
    findings.error('unknown-field', `unknown field ${quote(key)} in ${where}`, { at, hint });
  }
}

/** The allowed keys of a map. */
export interface KeyCheck {
  readonly known: readonly string[];
  readonly where: string;
  readonly fold?: (key: string) => string;
  /** What to do about keys that stand in the wrong place. */
  readonly hints?: Readonly<Record<string, string>>;
}
