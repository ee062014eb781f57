import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { checkKeys as checkKeysOf, entryOf, fieldReader } from './fields.ts';
import type { DataMap, DataNode } from './node.ts';
import { scalarType } from './yaml.ts';

export { entryOf };

const yaml = fieldReader({
  map: 'a map',
  list: 'a list',
  scalar: quote,
  isString: ({ text, plain }) => !plain || scalarType(text) === undefined,
  truth: /^(?:true|false)$/,
});

/** Reports every unknown key of the map, and lists the known ones. */
export function checkKeys(
  findings: Findings,
  map: DataMap,
  known: readonly string[],
  where: string,
  hints: Readonly<Record<string, string>> = {},
): void {
  checkKeysOf(findings, map, { known, where, hints });
}

/** Reads a string. A plain scalar that some YAML reader gives another type is an error: it must be quoted. */
export function decodeString(findings: Findings, node: DataNode, what: string): string | undefined {
  if (node.kind !== 'scalar') return yaml.wrongType(findings, node, { what, expected: 'a string' });
  const type = node.plain ? scalarType(node.text) : undefined;
  if (type === undefined) return node.text;
  const message = `expected a string for ${what}, received ${quote(node.text)}, which YAML reads as a ${type}`;
  const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
  findings.error('yaml-type', message, { at: node.at, hint });
  return undefined;
}

/** Reads a scalar as written, where the schema allows numbers: `1.10` stays `1.10`. */
export function decodeText(findings: Findings, node: DataNode, what: string): string | undefined {
  if (node.kind !== 'scalar') return yaml.wrongType(findings, node, { what, expected: 'a string or a number' });
  if (!node.plain || !['boolean', 'null'].includes(scalarType(node.text) ?? '')) return node.text;
  return decodeString(findings, node, what);
}

/** Reads `true` or `false`. */
export const decodeBoolean = yaml.boolean;
export const decodeMap = yaml.map;
export const decodeList = yaml.list;

/** Reads a list of strings; other elements are reported and left out. */
export function decodeStrings(findings: Findings, node: DataNode, what: string): readonly string[] | undefined {
  const items = decodeList(findings, node, what);
  return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}

/** Reads a map from names to strings. */
export function decodeTexts(findings: Findings, node: DataNode, what: string): Record<string, string> | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;
  const pairs = map.entries.map(
    (entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)] as const,
  );
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/**
 * Reads a map from names to texts that reach no image: what YAML gives another type is read as it is written, and every mistake is a
 * warning, for it costs no build.
 */
export function decodeLooseTexts(findings: Findings, node: DataNode, what: string): Record<string, string> {
  return findings.asWarnings((own) => {
    const pairs = (decodeMap(own, node, what)?.entries ?? []).flatMap(({ key, value }) => {
      const text = decodeText(own, value, `${what}.${key}`);
      return value.kind === 'scalar' ? [[key, text ?? value.text] as const] : [];
    });
    return Object.fromEntries(pairs);
  });
}

/** Reads the value of a key, if the map has the key. */
export function decodeOptional<T>(
  findings: Findings,
  map: DataMap,
  key: string,
  decode: (findings: Findings, node: DataNode, what: string) => T | undefined,
): T | undefined {
  const entry = entryOf(map, key);
  return entry === undefined ? undefined : decode(findings, entry.value, key);
}
