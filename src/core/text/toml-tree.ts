import type { Position } from '../model/diagnostic.ts';
import type { DataEntry, DataNode } from './node.ts';
import { tomlString } from './toml-string.ts';

export type TomlTree =
  | { readonly ok: true; readonly root: DataNode }
  | {
      readonly ok: false;
      readonly code: 'toml-syntax' | 'toml-limits';
      readonly message: string;
      readonly at: Position;
    };

export interface TomlLimits {
  /** True for files that only readers of TOML 1.1 read: inline tables may have line breaks. https://toml.io/en/v1.1.0 */
  readonly takes11: boolean;
  readonly nodes: number;
  readonly depth: number;
}

/**
 * The tree of a TOML document with the positions of its keys and values. The library has already accepted the text,
 * but it accepts some invalid dates; those, and syntax that only TOML 1.1 allows, are refused here. Linear time.
 * https://toml.io/en/v1.0.0
 */
export function tomlTree(text: string, limits: TomlLimits): TomlTree {
  const scan: Scan = { text, limits, at: 0, line: 1, lineStart: 0, lineEnd: lineEnd(text, 0), nodes: 0 };
  try {
    const root = readDocument(scan);
    return { ok: true, root };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, code: error.code, message: error.message, at: error.at };
  }
}

class Refusal extends Error {
  readonly code: 'toml-syntax' | 'toml-limits';
  readonly at: Position;
  constructor(code: 'toml-syntax' | 'toml-limits', message: string, at: Position) {
    super(message);
    this.code = code;
    this.at = at;
  }
}

interface Scan {
  readonly text: string;
  readonly limits: TomlLimits;
  at: number;
  line: number;
  /** Offset at which the line starts. */
  lineStart: number;
  /** Offset of the line break that ends the line. */
  lineEnd: number;
  nodes: number;
}

/** A table under construction. */
interface Table {
  readonly kind: 'map';
  readonly at: Position;
  readonly entries: (DataEntry & { readonly value: Value })[];
  readonly byKey: Map<string, Value>;
}
interface List {
  readonly kind: 'list';
  readonly at: Position;
  readonly items: Value[];
}
type Value = Table | List | Extract<DataNode, { kind: 'scalar' }>;

interface KeyPart {
  readonly name: string;
  readonly at: Position;
}

function readDocument(scan: Scan): DataNode {
  const root = newTable(scan, { line: 1, column: 1 });
  let table = root;
  for (skipLines(scan); scan.at < scan.text.length; skipLines(scan)) {
    if (scan.text[scan.at] === '[') table = readHeader(scan, root);
    else readPair(scan, table, 1);
    skipBlanks(scan);
    if (scan.at < scan.text.length && !/[\n#]/.test(scan.text.charAt(scan.at))) throw notAlike(scan);
  }
  return strip(root);
}

// Readers of the tree do not need the maps by key.
function strip(value: Value): DataNode {
  if (value.kind === 'scalar') return value;
  if (value.kind === 'list') return { kind: 'list', at: value.at, items: value.items.map(strip) };
  const entries = value.entries.map((entry) => ({ key: entry.key, at: entry.at, value: strip(entry.value) }));
  return { kind: 'map', at: value.at, entries };
}

function readHeader(scan: Scan, root: Table): Table {
  const isElement = scan.text.startsWith('[[', scan.at);
  scan.at += isElement ? 2 : 1;
  const parts = readKey(scan);
  const last = parts.at(-1) as KeyPart;
  expect(scan, isElement ? ']]' : ']');
  const parent = descend(scan, root, parts.slice(0, -1));
  const existing = parent.byKey.get(last.name);
  if (!isElement) return existing?.kind === 'map' ? existing : addTable(scan, parent, last);
  const list = existing?.kind === 'list' ? existing : addValue(parent, last, newList(scan, last.at));
  const element = newTable(scan, last.at);
  list.items.push(element);
  return element;
}

/** The table that a dotted key leads to; for an array of tables, its last element. */
function descend(scan: Scan, from: Table, parts: readonly KeyPart[]): Table {
  checkDepth(scan, parts.length);
  return parts.reduce((table, part) => {
    const found = table.byKey.get(part.name);
    const inner = found?.kind === 'list' ? found.items.at(-1) : found;
    return inner?.kind === 'map' ? inner : addTable(scan, table, part);
  }, from);
}

function readPair(scan: Scan, table: Table, depth: number): void {
  const parts = readKey(scan);
  const last = parts.at(-1) as KeyPart;
  const parent = descend(scan, table, parts.slice(0, -1));
  expect(scan, '=');
  skipBlanks(scan);
  addValue(parent, last, readValue(scan, depth + parts.length));
}

function addTable(scan: Scan, parent: Table, key: KeyPart): Table {
  return addValue(parent, key, newTable(scan, key.at));
}

function addValue<T extends Value>(parent: Table, key: KeyPart, value: T): T {
  parent.entries.push({ key: key.name, at: key.at, value });
  parent.byKey.set(key.name, value);
  return value;
}

function newTable(scan: Scan, at: Position): Table {
  count(scan);
  return { kind: 'map', at, entries: [], byKey: new Map() };
}

function newList(scan: Scan, at: Position): List {
  count(scan);
  return { kind: 'list', at, items: [] };
}

function count(scan: Scan): void {
  scan.nodes += 1;
  if (scan.nodes > scan.limits.nodes) throw new Refusal('toml-limits', '', here(scan));
}

function checkDepth(scan: Scan, depth: number): void {
  if (depth > scan.limits.depth) throw new Refusal('toml-limits', '', here(scan));
}

/** Reads a dotted key and the white space around it. */
function readKey(scan: Scan): readonly KeyPart[] {
  const parts: KeyPart[] = [];
  do {
    if (parts.length > 0) scan.at += 1;
    skipBlanks(scan);
    const at = here(scan);
    const quoted = /["']/.test(scan.text.charAt(scan.at));
    parts.push({ at, name: quoted ? readString(scan) : take(scan, BARE_KEY) });
    skipBlanks(scan);
  } while (scan.text[scan.at] === '.');
  return parts;
}

function readValue(scan: Scan, depth: number): Value {
  checkDepth(scan, depth);
  const at = here(scan);
  const sign = scan.text[scan.at];
  if (sign === '[') return readList(scan, at, depth);
  if (sign === '{') return readInlineTable(scan, at, depth);
  count(scan);
  if (sign === '"' || sign === "'") return { kind: 'scalar', at, text: readString(scan), plain: false };
  const text = take(scan, BARE_VALUE);
  if (/(?:^|[Tt ])\d\d:\d\d(?!:)/.test(text)) throw only11(at, 'a time without seconds');
  return { kind: 'scalar', at, text, plain: true };
}

function readList(scan: Scan, at: Position, depth: number): List {
  const list = newList(scan, at);
  scan.at += 1;
  for (skipLines(scan); scan.text[scan.at] !== ']'; skipLines(scan)) {
    if (scan.text[scan.at] === ',') scan.at += 1;
    else list.items.push(readValue(scan, depth + 1));
  }
  scan.at += 1;
  return list;
}

function readInlineTable(scan: Scan, at: Position, depth: number): Table {
  const table = newTable(scan, at);
  scan.at += 1;
  const { takes11 } = scan.limits;
  const skip = takes11 ? skipLines : skipBlanks;
  skip(scan);
  while (scan.text[scan.at] !== '}') {
    if (/[\n#]/.test(scan.text.charAt(scan.at))) throw only11(here(scan), 'a line break in an inline table');
    readPair(scan, table, depth);
    skip(scan);
    const comma = scan.text[scan.at] === ',';
    if (comma) scan.at += 1;
    skip(scan);
    if (comma && !takes11 && scan.text[scan.at] === '}')
      throw only11(here(scan), 'a comma at the end of an inline table');
  }
  scan.at += 1;
  return table;
}

function only11(at: Position, what: string): Refusal {
  return new Refusal('toml-syntax', `only TOML 1.1 allows ${what}, and not every tool reads it`, at);
}

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /\d{4}-\d\d-\d\d \d\d[^\s,\]}#]*|[^\s,\]}#]+/y;

/** Reads the match of the pattern at the current position. */
function take(scan: Scan, pattern: RegExp): string {
  pattern.lastIndex = scan.at;
  const text = pattern.exec(scan.text)?.[0];
  if (text === undefined) throw notAlike(scan);
  scan.at += text.length;
  return text;
}

function expect(scan: Scan, sign: string): void {
  if (!scan.text.startsWith(sign, scan.at)) throw notAlike(scan);
  scan.at += sign.length;
}

function notAlike(scan: Scan): Refusal {
  return new Refusal('toml-syntax', 'the text is not read alike by every TOML reader', here(scan));
}

function readString(scan: Scan): string {
  const at = here(scan);
  const { value, end } = tomlString(scan.text, scan.at);
  scan.at = end;
  if (value === undefined) throw only11(at, 'such an escape');
  return value;
}

function skipBlanks(scan: Scan): void {
  while (scan.text[scan.at] === ' ' || scan.text[scan.at] === '\t') scan.at += 1;
}

/** Skips white space, line breaks and comments. */
function skipLines(scan: Scan): void {
  for (;;) {
    while (/[ \t\n]/.test(scan.text.charAt(scan.at))) scan.at += 1;
    if (scan.text[scan.at] !== '#') return;
    const end = scan.text.indexOf('\n', scan.at);
    scan.at = end < 0 ? scan.text.length : end;
  }
}

// Positions are requested in text order, so each line is counted once.
function here(scan: Scan): Position {
  while (scan.lineEnd < scan.at) {
    scan.line += 1;
    scan.lineStart = scan.lineEnd + 1;
    scan.lineEnd = lineEnd(scan.text, scan.lineStart);
  }
  return { line: scan.line, column: scan.at - scan.lineStart + 1 };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
