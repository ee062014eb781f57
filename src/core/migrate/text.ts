import type { DataNode } from '../text/node.ts';
import { scalarType } from '../text/yaml.ts';

/** Lines of YAML for a node in block style, each indented by `indent` blanks, which every reader reads alike. */
export function yamlLines(node: DataNode, indent = 0): readonly string[] {
  const blank = ' '.repeat(indent);
  if (node.kind === 'scalar') return [`${blank}${scalarText(node)}`];
  if (node.kind === 'list') {
    if (node.items.length === 0) return [`${blank}[]`];
    return node.items.flatMap((item) => {
      const [first = '', ...rest] = yamlLines(item, indent + 2);
      return [`${blank}- ${first.slice(indent + 2)}`, ...rest];
    });
  }
  if (node.entries.length === 0) return [`${blank}{}`];
  return node.entries.flatMap(({ key, value }) => {
    const lines = yamlLines(value, indent + 2);
    const flat = value.kind === 'scalar' || isEmptyCollection(value);
    return flat ? [`${blank}${quoteYaml(key)}: ${lines[0]?.trimStart()}`] : [`${blank}${quoteYaml(key)}:`, ...lines];
  });
}

function isEmptyCollection(node: DataNode): boolean {
  return (node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.entries.length === 0);
}

// A plain scalar of another type stays plain; a string stays a string.
function scalarText(node: Extract<DataNode, { kind: 'scalar' }>): string {
  if (node.plain && scalarType(node.text) !== undefined) return node.text === '' ? 'null' : node.text;
  return quoteYaml(node.text);
}

// No colon at the end: it would turn the text into a key.
const PLAIN = /^(?:\.\.\/)*[A-Za-z$][A-Za-z0-9_./$=<>~+*-]*(?::[A-Za-z0-9_./$=<>~+*-]+)*$/;

/** A string as YAML: plain if every reader reads it as that string, otherwise in double quotes and ASCII. */
export function quoteYaml(text: string): string {
  if (PLAIN.test(text) && scalarType(text) === undefined) return text;
  return JSON.stringify(text).replace(/[^\x20-\x7e]/gu, escapeCharacter);
}

function escapeCharacter(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
