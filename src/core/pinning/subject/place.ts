import { rememberReadings } from '../../text/reading-memo.ts';

/** A part of a file: offsets in its text. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** Where a text starts; both count from 1. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which the lines of a text start, as editors and YAML count them. */
export const lineStarts: (text: string) => readonly number[] = rememberReadings((text) => {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
});

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): LineColumn {
  const line = lineIndex(text, offset);
  return { line: line + 1, column: offset - (lineStarts(text)[line] ?? 0) + 1 };
}

/** The line of an offset, without its end. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const starts = lineStarts(text);
  const line = lineIndex(text, offset);
  const start = starts[line] ?? 0;
  const next = starts[line + 1];
  if (next === undefined) return { start, end: text.length };
  return { start, end: next - (text.startsWith('\r\n', next - 2) ? 2 : 1) };
}

function lineIndex(text: string, offset: number): number {
  const starts = lineStarts(text);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
