import type { Position } from '../model/diagnostic.ts';

/** A text with the start offsets of its lines. Lines are counted as in editors and YAML. */
export interface LineIndex {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Finds the lines of a text, once for all lookups. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return { text, starts };
}

/** Line and column of an offset. */
export function positionAt(index: LineIndex, offset: number): Position {
  const line = lineNumber(index, offset);
  return { line: line + 1, column: offset - (index.starts[line] ?? 0) + 1 };
}

/** Offset of a position; a byte order mark is not counted. */
export function offsetOf({ text, starts }: LineIndex, { line, column }: Position): number {
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return (starts[line - 1] ?? 0) + column - 1 + mark;
}

/** The line at an offset, without its line end. */
export function lineAt(index: LineIndex, offset: number): { readonly start: number; readonly end: number } {
  const { text, starts } = index;
  const line = lineNumber(index, offset);
  const start = starts[line] ?? 0;
  const next = starts[line + 1];
  if (next === undefined) return { start, end: text.length };
  return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}

function lineNumber({ starts }: LineIndex, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
