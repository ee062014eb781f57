import type { DataNode } from '../../text/node.ts';

/** One pip line and its position. */
export interface PipLine {
  readonly text: string;
  readonly line: number;
  readonly column?: number;
  /** The scalar that holds the line, if the file is not a requirements file. */
  readonly node?: DataNode;
}

/** Limit on the lines of all files of a definition. */
export const MAX_LINES = 20_000;

const LF = 10;
const CR = 13;
/** Characters that end a line only in Python (`str.splitlines`). */
const LINE_END = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;
const CONTROL = /(?![\t\r\n])[\p{Cc}\p{Zl}\p{Zp}]/u;
/** White space as defined by Python's `str.strip` and `\s`, which differs from JavaScript's. */
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Why a line cannot be read the way pip reads it, or `undefined`. */
export function lineProblem(text: string): string | undefined {
  if (LINE_END.test(text)) return 'the line holds a character that ends a line for pip, and for no editor';
  if (CONTROL.test(text)) return 'the line holds a control character';
  if (text.endsWith('\\')) return 'the line ends with a backslash, by which pip would join it to what follows';
  return undefined;
}

/**
 * Lines as pip joins them: a backslash at the end of a line continues it, unless the line is a comment, and a comment
 * line ends a continued line. Comments and blank lines are left out, and so is what follows after one line too many.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/req/req_file.py#L468
 */
export function logicalLines(text: string): readonly PipLine[] {
  const lines: PipLine[] = [];
  let open: { readonly text: string; readonly line: number } | undefined;
  const close = (last: string, line: number): void => {
    const joined = { text: `${open?.text ?? ''}${last}`, line: open?.line ?? line };
    open = undefined;
    // After such a character pip starts another line, even inside what looks like a comment.
    const stripped = CONTROL.test(joined.text) ? joined.text : withoutComment(joined.text);
    if (stripped !== '') lines.push({ ...joined, text: stripped });
  };
  let number = 0;
  for (const raw of physicalLines(text.replace(/^\uFEFF/, ''))) {
    number += 1;
    if (lines.length > MAX_LINES) return lines;
    if (raw === '' && open === undefined) continue;
    const comment = isComment(raw);
    if (!raw.endsWith('\\') || comment) close(comment ? ` ${raw}` : raw, number);
    else open = { text: `${open?.text ?? ''}${withoutBackslashes(raw)}`, line: open?.line ?? number };
  }
  if (open !== undefined) close('', number);
  return lines;
}

// One after the other: a list of millions would take hundreds of megabytes.
function* physicalLines(text: string): Generator<string> {
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    yield text.slice(start, at);
    if (code === CR && text.charCodeAt(at + 1) === LF) at += 1;
    start = at + 1;
  }
  yield text.slice(start);
}

/** A line without its comment, which starts the line or follows white space, and without surrounding white space. */
export function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at === 0 || SPACE.test(text[at - 1] ?? '')) return strip(text.slice(0, at), SPACE);
  }
  return strip(text, SPACE);
}

function isComment(line: string): boolean {
  const start = line.indexOf('#');
  return start >= 0 && strip(line.slice(0, start), SPACE) === '';
}

// pip strips every backslash from both ends.
function withoutBackslashes(line: string): string {
  return strip(line, /\\/);
}

function strip(text: string, what: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && what.test(text[start] ?? '')) start += 1;
  while (end > start && what.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

const CODING = /coding[:=][ \t-\r]*([-\w.]+)/;
const UTF_8 = /^(?:u8|utf|utf_?8|utf_8_sig|cp65001)$/;
// In these encodings, bytes that look like ASCII are ASCII.
// https://docs.python.org/3/library/codecs.html#standard-encodings
const LIKE_ASCII =
  /^(?:(?:us_)?ascii|latin_?1|l1|iso_?8859_(?:[1-9]|1[013-6])|(?:cp|windows_)125[0-8]|cp437|koi8_[ru]|mac_roman|gbk|gb2312|big5|euc_(?:jp|kr))$/;

/** The encoding that the file declares, if pip would read different text with it; otherwise `undefined`. */
export function foreignEncoding(text: string): string | undefined {
  if (text.startsWith('\uFEFF')) return undefined;
  const heads = text.split('\n', 2).filter((line) => line.startsWith('#'));
  const named = heads.map((line) => CODING.exec(line)?.[1]).find((name) => name !== undefined);
  const name = named?.toLowerCase().replace(/[^a-z0-9]+/g, '_') ?? 'utf_8';
  if (UTF_8.test(name)) return undefined;
  const ascii = /^\p{ASCII}*$/u.test(text);
  return ascii && LIKE_ASCII.test(name) ? undefined : named;
}
