import type { Document } from '../model.ts';

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
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}

/** Line and column of an offset. */
export function positionAt({ text }: Document, offset: number): LineColumn {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The line of an offset, without its end. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const length = text.slice(start).search(/[\r\n]|$/);
  return { start, end: start + length };
}
