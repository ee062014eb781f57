import type { SourceText } from '../../model/part.ts';
import { type LineIndex, offsetOf } from '../../text/line-index.ts';

/** A part of a file: offsets in its text. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a definition in its file. */
export interface PlacedPart {
  readonly place: Place;
  /**
   * What the file has between the ends of the place, where it is all of the part and nothing else means it: then another text can
   * take its place.
   */
  readonly literal: string | undefined;
  /** Sign that it is quoted with, or empty. */
  readonly quote: string;
  readonly form: SourceText['form'];
}

/** Finds what a parser read in the text that it read it from. */
export function placePart(lines: LineIndex, { path, at, form, raw = '', shared }: SourceText): PlacedPart {
  const offset = offsetOf(lines, at);
  const { text } = lines;
  const quote = form === 'line' ? '' : (/["']/.exec(text[offset] ?? '')?.[0] ?? '');
  const start = form === 'line' ? behindBlanks(text, offset) : offset + quote.length;
  const end = start + raw.length;
  // A plain scalar stands as it is, a quoted one between its quotes where it escapes nothing.
  const same = raw !== '' && text.startsWith(raw, start) && (quote === '' || text[end] === quote);
  const literal = same && shared === undefined ? raw : undefined;
  return { place: { path, start, end: same ? end : start }, literal, quote, form };
}

function behindBlanks(text: string, offset: number): number {
  return offset + (/^[ \t]*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}
