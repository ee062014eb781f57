import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { YamlEntry, YamlMap, YamlNode } from './node.ts';
import { scalarType } from './yaml.ts';

/** The entry of a key, or `undefined`. */
export function entryOf(map: YamlMap, key: string): YamlEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** Reports every key of the map that is not known, with the known ones. */
export function checkKeys(findings: Findings, map: YamlMap, known: readonly string[], where: string): void {
  for (const entry of map.entries) {
    if (known.includes(entry.key)) continue;
    const hint = `remove it, or use one of: ${known.join(', ')}`;
    findings.error('unknown-field', `unknown field ${quote(entry.key)} in ${where}`, { at: entry.at, hint });
  }
}

/** Reads a string. A plain scalar that some YAML reader takes for another type is an error: quoting says what is meant. */
export function decodeString(findings: Findings, node: YamlNode, what: string): string | undefined {
  if (node.kind !== 'scalar') return mismatch(findings, node, what, 'a string');
  const type = node.plain ? scalarType(node.text) : undefined;
  if (type === undefined) return node.text;
  const message = `expected a string for ${what}, received ${quote(node.text)}, which YAML reads as a ${type}`;
  const hint = type === 'null' ? 'give a value, or remove the key' : `quote it: "${node.text}"`;
  findings.error('yaml-type', message, { at: node.at, hint });
  return undefined;
}

/** Reads a scalar as it is written, where the schema allows numbers: `1.10` stays `1.10`. */
export function decodeText(findings: Findings, node: YamlNode, what: string): string | undefined {
  if (node.kind !== 'scalar') return mismatch(findings, node, what, 'a string or a number');
  if (!node.plain || !['boolean', 'null'].includes(scalarType(node.text) ?? '')) return node.text;
  return decodeString(findings, node, what);
}

/** Reads `true` or `false`. */
export function decodeBoolean(findings: Findings, node: YamlNode, what: string): boolean | undefined {
  if (node.kind === 'scalar' && node.plain && /^(?:true|false)$/.test(node.text)) return node.text === 'true';
  return mismatch(findings, node, what, 'true or false');
}

export function decodeMap(findings: Findings, node: YamlNode, what: string): YamlMap | undefined {
  return node.kind === 'map' ? node : mismatch(findings, node, what, 'a map');
}

export function decodeList(findings: Findings, node: YamlNode, what: string): readonly YamlNode[] | undefined {
  return node.kind === 'list' ? node.items : mismatch(findings, node, what, 'a list');
}

/** Reads a list of strings; elements that are none are reported and left out. */
export function decodeStrings(findings: Findings, node: YamlNode, what: string): readonly string[] | undefined {
  const items = decodeList(findings, node, what);
  return items?.flatMap((item) => decodeString(findings, item, `an element of ${what}`) ?? []);
}

/** Reads a map from names to texts. */
export function decodeTexts(findings: Findings, node: YamlNode, what: string): Record<string, string> | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;
  const pairs = map.entries.map(
    (entry) => [entry.key, decodeText(findings, entry.value, `${what}.${entry.key}`)] as const,
  );
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}

/** Reads the value of a key, where the map has it. */
export function decodeOptional<T>(
  findings: Findings,
  map: YamlMap,
  key: string,
  decode: (findings: Findings, node: YamlNode, what: string) => T | undefined,
): T | undefined {
  const entry = entryOf(map, key);
  return entry === undefined ? undefined : decode(findings, entry.value, key);
}

function mismatch(findings: Findings, node: YamlNode, what: string, expected: string): undefined {
  const received = node.kind === 'scalar' ? quote(node.text) : `a ${node.kind}`;
  findings.error('wrong-type', `expected ${expected} for ${what}, received ${received}`, { at: node.at });
  return undefined;
}
