import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import type { Diagnostic } from './model.ts';

/** Where a node starts; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** YAML with positions, before any schema gives its scalars a type. */
export type YamlNode =
  | { readonly kind: 'map'; readonly at: Position; readonly entries: readonly YamlEntry[] }
  | { readonly kind: 'list'; readonly at: Position; readonly items: readonly YamlNode[] }
  | { readonly kind: 'scalar'; readonly at: Position; readonly text: string; readonly plain: boolean };

export type YamlMap = Extract<YamlNode, { kind: 'map' }>;

export interface YamlEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: YamlNode;
}

export type YamlReading =
  | { readonly ok: true; readonly root: YamlNode }
  | { readonly ok: false; readonly diagnostic: Diagnostic };

const MAX_LINES = 50_000;
const MAX_NODES = 50_000;
const MAX_DEPTH = 64;
/** Brackets or dashes that one line may open: deeper flow nesting costs the parser quadratic time before it gives up. */
const DEEP_FLOW = /[[{][\s]*(?:[[{][\s]*){63}|(?:- ){64}/;

/**
 * Reads one YAML document. Refused with a position: syntax errors, duplicate keys, several documents, aliases, merge keys,
 * tags other than `!!str`, `!!seq` and `!!map`, keys that are no strings, NUL and lone surrogates, and documents beyond 50,000
 * lines, commas or nodes or 64 levels.
 */
export function readYaml(text: string, path: string): YamlReading {
  if (exceedsLimits(text)) return refuse(path, 'yaml-limits', { line: 1, column: 1 }, LIMITS);
  const lines = new LineCounter();
  // Duplicate keys are found below: the library compares every key with every other.
  const options = {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  } as const;
  const documents = parseAllDocuments(text, options);
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (document === undefined)
    return { ok: true, root: { kind: 'scalar', at: { line: 1, column: 1 }, text: '', plain: true } };
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    const code = fault.code === 'TAG_RESOLVE_FAILED' ? 'yaml-tag' : 'yaml-syntax';
    return refuse(path, code, locate(lines, fault.pos[0]), firstLine(fault.message));
  }
  if (second !== undefined) {
    return refuse(
      path,
      'yaml-syntax',
      locate(lines, second.range[0]),
      'expected one document, received several',
      'keep one document a file',
    );
  }
  return convert(document.contents, lines, path);
}

function exceedsLimits(text: string): boolean {
  const many = (separator: string) => text.split(separator, MAX_LINES + 1).length > MAX_LINES;
  return many('\n') || many(',') || DEEP_FLOW.test(text);
}

const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;

function refuse(path: string, code: string, at: Position, message: string, hint?: string): YamlReading {
  return { ok: false, diagnostic: { severity: 'error', code, message, path, ...at, ...(hint ? { hint } : {}) } };
}

class Refusal extends Error {
  readonly code: string;
  readonly offset: number;
  readonly hint: string | undefined;
  constructor(code: string, offset: number, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.offset = offset;
    this.hint = hint;
  }
}

function convert(contents: Node | null, lines: LineCounter, path: string): YamlReading {
  let nodes = 0;
  const visit = (node: Node | null, depth: number, fallback: number): YamlNode => {
    const offset = node?.range?.[0] ?? fallback;
    nodes += 1;
    if (nodes > MAX_NODES || depth > MAX_DEPTH) throw new Refusal('yaml-limits', offset, LIMITS);
    const at = locate(lines, offset);
    if (node === null) return { kind: 'scalar', at, text: '', plain: true };
    if (isAlias(node)) throw new Refusal('yaml-alias', offset, `alias *${node.source} is not read`, WRITE_OUT);
    if (node.tag !== undefined && node.tag !== null && !CORE_TAG.test(node.tag)) {
      throw new Refusal('yaml-tag', offset, `tag ${node.tag} is not read`, 'remove the tag');
    }
    if (isScalar(node)) {
      const text = String(node.value);
      if (!text.isWellFormed())
        throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received a lone surrogate');
      return { kind: 'scalar', at, text, plain: node.type === 'PLAIN' };
    }
    if (isSeq(node))
      return { kind: 'list', at, items: node.items.map((item) => visit(item as Node, depth + 1, offset)) };
    if (!isMap(node)) throw new Refusal('yaml-syntax', offset, 'expected a map, a list or a scalar');
    const keys = new Set<string>();
    const entries = node.items.map((pair): YamlEntry => {
      const key = pair.key as Node | null;
      const keyOffset = key?.range?.[0] ?? offset;
      if (!isScalar(key)) throw new Refusal('yaml-key', keyOffset, 'expected a key that is a string');
      const name = String(key.value);
      if (!isText(name)) throw new Refusal('yaml-syntax', keyOffset, NO_TEXT);
      if (keys.has(name))
        throw new Refusal('yaml-duplicate-key', keyOffset, `key ${JSON.stringify(name)} is given twice`);
      keys.add(name);
      if (name === '<<') throw new Refusal('yaml-merge', keyOffset, 'merge key << is not read', WRITE_OUT);
      const value = visit(pair.value as Node | null, depth + 1, keyOffset);
      return { key: name, at: locate(lines, keyOffset), value };
    });
    return { kind: 'map', at, entries };
  };
  try {
    return { ok: true, root: visit(contents, 0, 0) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(path, error.code, locate(lines, error.offset), error.message, error.hint);
  }
}

const NO_TEXT = 'expected Unicode text, received NUL or a lone surrogate';

function isText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

const WRITE_OUT = 'write the values out: aliases and merge keys hide what is installed';
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|seq|map)$/;

function locate(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}

// The scalars that YAML 1.1 (PyYAML, which conda and Azure ML's tools read like) and YAML 1.2 do not both read as strings.
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)$/;
const FLOAT =
  /^[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;

/** The type that a plain scalar has for some YAML reader, when that is not a string. */
export function scalarType(text: string): 'boolean' | 'null' | 'number' | 'timestamp' | undefined {
  if (NULL.test(text)) return 'null';
  if (BOOLEAN.test(text)) return 'boolean';
  if (INTEGER.test(text) || FLOAT.test(text)) return 'number';
  return TIMESTAMP.test(text) ? 'timestamp' : undefined;
}
