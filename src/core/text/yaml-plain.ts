import type { DataEntry, DataNode } from './node.ts';
import { isUnreadable, scalarType } from './yaml-scalar.ts';

/**
 * Reads a text that has nothing in it about which a parser would have to think: block maps and lists of scalars on one line each.
 * Most definitions are such texts, and it takes a tenth of the time. `undefined` for every other text; the tree of one that it reads
 * is that of `readYaml`, with the same positions.
 */
export function readPlainYaml(text: string): DataNode | undefined {
  if (!PLAIN_TEXT.test(text)) return undefined;
  const lines = linesOf(text);
  const [first] = lines;
  if (first === undefined || first.indent !== 0 || lines.length > MOST_LINES) return undefined;
  const cursor: Cursor = { lines, at: 0 };
  const root = readBlock(cursor, first, 0);
  return cursor.at === lines.length ? root : undefined;
}

/** So many have no more nodes than `readYaml` accepts. */
const MOST_LINES = 50_000;
const MAX_LEVELS = 32;
const PLAIN_TEXT = /^[\n -~]*$/;

/** A line with content, or what is left of it behind a dash. */
interface Line {
  readonly number: number;
  /** Blanks and dashes before the text. */
  readonly indent: number;
  /** Without blanks at its end. */
  readonly text: string;
}

interface Cursor {
  readonly lines: Line[];
  at: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    number += 1;
    let begin = start;
    while (begin < end && text.charCodeAt(begin) === BLANK) begin += 1;
    let last = end;
    while (last > begin && text.charCodeAt(last - 1) === BLANK) last -= 1;
    const isMarker = lines.length === 0 && begin === start && last - begin === 3 && text.startsWith('---', begin);
    if (last > begin && text.charCodeAt(begin) !== HASH && !isMarker)
      lines.push({ number, indent: begin - start, text: text.slice(begin, last) });
    start = end + 1;
  }
  return lines;
}

const BLANK = 32;
const HASH = 35;

function readBlock(cursor: Cursor, { indent, text }: Line, level: number): DataNode | undefined {
  if (level > MAX_LEVELS) return undefined;
  return text.startsWith('- ') ? readList(cursor, indent, level) : readMap(cursor, indent, level);
}

// A key that every reader takes for a string, because it starts with a letter and is no word for true, false or nothing.
const KEY = /^([A-Za-z$][\w$./-]{0,127}):(?: +(?![ #])(.+)| +#.*)?$/;

function readMap(cursor: Cursor, indent: number, level: number): DataNode | undefined {
  const { lines } = cursor;
  const first = lines[cursor.at];
  const entries: DataEntry[] = [];
  for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
    const match = line.indent === indent ? KEY.exec(line.text) : null;
    const [, key, rest] = match ?? [];
    if (key === undefined || (key.length <= 5 && scalarType(key) !== undefined)) return undefined;
    if (entries.some((entry) => entry.key === key)) return undefined;
    const value = rest === undefined ? readBelow(cursor, indent, level) : readInline(cursor, line, rest, indent);
    if (value === undefined) return undefined;
    entries.push({ key, at: { line: line.number, column: indent + 1 }, value });
    if (entries.length > MAX_ENTRIES) return undefined;
  }
  return first && { kind: 'map', at: { line: first.number, column: indent + 1 }, entries };
}

/** Keys are compared with each other. */
const MAX_ENTRIES = 100;

function readBelow(cursor: Cursor, indent: number, level: number): DataNode | undefined {
  cursor.at += 1;
  const next = cursor.lines[cursor.at];
  const isList = next?.indent === indent && next.text.startsWith('- ');
  return next !== undefined && (next.indent > indent || isList) ? readBlock(cursor, next, level + 1) : undefined;
}

function readInline(cursor: Cursor, line: Line, rest: string, indent: number): DataNode | undefined {
  cursor.at += 1;
  // The line after it may go on with the scalar.
  if ((cursor.lines[cursor.at]?.indent ?? 0) > indent) return undefined;
  return readScalar(rest, line.number, line.indent + line.text.length - rest.length + 1);
}

function readList(cursor: Cursor, indent: number, level: number): DataNode | undefined {
  const { lines } = cursor;
  const first = lines[cursor.at];
  const items: DataNode[] = [];
  for (let line = first; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
    if (!line.text.startsWith('- ')) break;
    const item = line.indent === indent ? readItem(cursor, line, level) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
  }
  const isOver = (lines[cursor.at]?.indent ?? 0) <= indent;
  return first && isOver ? { kind: 'list', at: { line: first.number, column: indent + 1 }, items } : undefined;
}

function readItem(cursor: Cursor, line: Line, level: number): DataNode | undefined {
  const text = line.text.slice(1).trimStart();
  const inner = { number: line.number, indent: line.indent + line.text.length - text.length, text };
  if (!KEY.test(text) && !text.startsWith('- ')) return readInline(cursor, line, text, line.indent);
  cursor.lines[cursor.at] = inner;
  return readBlock(cursor, inner, level + 1);
}

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')(?: +#.*)?$/;
/** Behind none of these at its start, a scalar is plain in every reader. */
const PLAIN = /^(?:[A-Za-z0-9_/.$~<=+(^;\\]|-[^ ])/;

function readScalar(rest: string, line: number, column: number): DataNode | undefined {
  const quoted = QUOTED.exec(rest);
  const at = { line, column };
  if (quoted !== null) return { kind: 'scalar', at, text: quoted[1] ?? quoted[2] ?? '', plain: false };
  if (!PLAIN.test(rest)) return undefined;
  const comment = rest.indexOf(' #');
  const text = comment < 0 ? rest : rest.slice(0, comment).trimEnd();
  if (text.includes(': ') || text.endsWith(':') || isUnreadable(text)) return undefined;
  return { kind: 'scalar', at, text, plain: true };
}
