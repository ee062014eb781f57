import type { Position } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { isSpace } from './shell-words.ts';

/** A line of the file. */
export interface PhysicalLine {
  readonly text: string;
  /** Includes its line end, because here-documents are verbatim. */
  readonly raw: string;
  readonly offset: number;
}

/** A line with its continuations: its text, and the position of each character in the file. */
export interface LogicalLine {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Number of its first line in the file, from 1. */
  readonly line: number;
}

// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;

/** Splits a text at line feeds; a preceding carriage return is part of the line end. */
export function physicalLines(findings: Findings, text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const line of text.slice(offset).split('\n')) {
    let end = line.length;
    while (line[end - 1] === '\r') end -= 1;
    const raw = `${line}\n`;
    if (Buffer.byteLength(raw) > MAX_LINE_BYTES) {
      const message = `expected lines of less than ${MAX_LINE_BYTES} bytes`;
      findings.error('dockerfile-limits', message, {
        at: { line: lines.length + 1, column: 1 },
        hint: 'split the line',
      });
    }
    lines.push({ text: line.slice(0, end), raw, offset });
    offset += raw.length;
  }
  return lines;
}

/** The position of an offset in the file. */
export function positionIn(lines: readonly PhysicalLine[], offset: number): Position {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low]?.offset ?? 0) + 1 };
}

/**
 * Joins a line with its continuations. Comments and blank lines inside a continuation are dropped and do not end it.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
 */
export function readLogicalLine(lines: readonly PhysicalLine[], start: number, escapeChar: string) {
  const parts: string[] = [];
  const offsets: number[] = [];
  let line: number | undefined;
  let index = start;
  while (index < lines.length) {
    const { text, offset } = lines[index] as PhysicalLine;
    index += 1;
    const indent = indentOf(text);
    if (indent === text.length || text[indent] === '#') {
      if (line === undefined) return { line: undefined, next: index };
      continue;
    }
    const kept = continuation(text, escapeChar) ?? text;
    // Only the first line is stripped of its indentation.
    const skip = line === undefined ? Math.min(indent, kept.length) : 0;
    line ??= index;
    parts.push(kept.slice(skip));
    for (let at = skip; at < kept.length; at += 1) offsets.push(offset + at);
    if (kept.length === text.length) break;
  }
  const whole: LogicalLine | undefined = line === undefined ? undefined : { text: parts.join(''), offsets, line };
  return { line: whole, next: index };
}

function indentOf(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text[at] ?? '')) at += 1;
  return at;
}

// A line continues if it ends in an escape character that is not itself escaped.
function continuation(text: string, escapeChar: string): string | undefined {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
  return escaped ? text.slice(0, end - 1) : undefined;
}
