import { parse, TomlError } from 'smol-toml';
import type { Position } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import type { DataNode, DataReading } from './node.ts';
import { tomlTree } from './toml-tree.ts';
import { isUnreadable } from './yaml-scalar.ts';

const MAX_NODES = 200_000;
const MAX_DEPTH = 64;
const LIMITS = `expected at most ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;

const BOM = 'a byte order mark is not read by every TOML reader';

/**
 * Parses a TOML 1.0 document into the tree used for YAML. Strings become scalars that are not plain; numbers, booleans
 * and dates become plain scalars with their text. Refused with a position: syntax errors, syntax that only TOML 1.1
 * allows, and documents beyond 200,000 nodes or 64 levels. https://toml.io/en/v1.0.0
 */
export function readToml(written: string, path: string): DataReading {
  return readVersion(written, path, false);
}

/** The same for a file that only tools read which know TOML 1.1: an inline table may have several lines. */
export function readToml11(written: string, path: string): DataReading {
  return readVersion(written, path, true);
}

function readVersion(written: string, path: string, takes11: boolean): DataReading {
  const reading = readDocument(written, takes11);
  return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}

function readDocument(written: string, takes11: boolean): DataReading {
  const text = written.replaceAll('\r\n', '\n');
  if (text.startsWith('\uFEFF')) return refuse('toml-syntax', BOM, { line: 1, column: 1 });
  const values = parseValues(text);
  if (!values.ok) return refuse('toml-syntax', values.message, values.at);
  const tree = tomlTree(text, { takes11, nodes: MAX_NODES, depth: MAX_DEPTH });
  if (!tree.ok) return refuse(tree.code, tree.code === 'toml-limits' ? LIMITS : tree.message, tree.at);
  const unequal = difference(tree.root, values.root);
  if (unequal !== undefined) return refuse('toml-syntax', 'the value is not read alike by every TOML reader', unequal);
  return { ok: true, root: tree.root };
}

type Values =
  | { readonly ok: true; readonly root: unknown }
  | { readonly ok: false; readonly message: string; readonly at: Position };

function parseValues(text: string): Values {
  try {
    return { ok: true, root: parse(text, { maxDepth: MAX_DEPTH }) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = error.message.split('\n', 1)[0]?.replace(/^Invalid TOML document: /, '') ?? '';
    return { ok: false, message, at: { line: error.line, column: error.column } };
  }
}

// The same text can be at several paths, so the caller adds the path.
function refuse(code: string, message: string, at: Position): DataReading {
  return { ok: false, diagnostic: finding('error', code, message, { path: '', at }) };
}

// The tree comes from a second parser. If it differs from the library's result, the document is refused.
function difference(node: DataNode, value: unknown): Position | undefined {
  if (node.kind === 'scalar') return sameScalar(node.text, node.plain, value) ? undefined : node.at;
  if (node.kind === 'list') {
    if (!Array.isArray(value) || value.length !== node.items.length) return node.at;
    return first(node.items.map((item, index) => [item, value[index]] as const));
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== node.entries.length) return node.at;
  const table = value as Readonly<Record<string, unknown>>;
  return first(node.entries.map((entry) => [entry.value, table[entry.key]] as const));
}

function first(pairs: readonly (readonly [DataNode, unknown])[]): Position | undefined {
  for (const [node, value] of pairs) {
    const at = difference(node, value);
    if (at !== undefined) return at;
  }
  return undefined;
}

const DATE = /^(?:\d{4}-\d\d-\d\d(?:[Tt ](?=\d)|$))?(?:\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?$/;

function sameScalar(text: string, plain: boolean, value: unknown): boolean {
  if (!plain) return value === text;
  if (typeof value === 'boolean') return text === String(value);
  if (typeof value === 'number') return Object.is(numberOf(text), value);
  return value instanceof Date && DATE.test(text) && !isUnreadable(text);
}

// The library has no negative zero for integers.
function numberOf(text: string): number {
  const plain = text
    .replaceAll('_', '')
    .replace(/inf$/, 'Infinity')
    .replace(/^[-+]?nan$/, 'NaN');
  return /^[-+]0$/.test(plain) ? 0 : Number(plain);
}
