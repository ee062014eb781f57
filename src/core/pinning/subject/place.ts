import type { SourceText } from '../../model/part.ts';
import { type LineIndex, offsetOf } from '../../text/line-index.ts';

/** A range in a file, as offsets in its text. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a definition and its place in the file. */
export interface PlacedPart {
  readonly place: Place;
  /** The text in this range, if it is the whole part and nothing else refers to it. Only then can it be replaced. */
  readonly literal: string | undefined;
  /** Its quote character, or empty. */
  readonly quote: string;
  readonly form: SourceText['form'];
}

/** Finds a part in the text that the parser read it from. */
export function placePart(lines: LineIndex, { path, at, form, raw = '', shared }: SourceText): PlacedPart {
  const offset = offsetOf(lines, at);
  const { text } = lines;
  const quote = form === 'line' ? '' : (/["']/.exec(text[offset] ?? '')?.[0] ?? '');
  const start = form === 'line' ? behindBlanks(text, offset) : offset + quote.length;
  const end = start + raw.length;
  // A plain scalar appears unchanged, a quoted one appears between its quotes if it contains no escapes.
  const same = raw !== '' && text.startsWith(raw, start) && (quote === '' || text[end] === quote);
  const literal = same && shared === undefined ? raw : undefined;
  return { place: { path, start, end: same ? end : start }, literal, quote, form };
}

function behindBlanks(text: string, offset: number): number {
  return offset + (/^[ \t]*/.exec(text.slice(offset, offset + 1000))?.[0].length ?? 0);
}
