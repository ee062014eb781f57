/** What a text says, for whoever has colours. */
export type Tone = 'good' | 'changing' | 'bad' | 'doubtful' | 'quiet' | 'heading';

/** Where texts for people are shown. */
export interface Screen {
  /** Columns that a line may take; `undefined` where lines have no limit. */
  readonly width: number | undefined;
  /** Gives a text its colour: one that is safe to show, on one line. */
  readonly paint: (tone: Tone, text: string) => string;
}

/** Files, pipes and logs: texts as they are. */
export const PLAIN: Screen = { width: undefined, paint: (_, text) => text };

const SIGN = '…';

/** A text of at most so many characters, without its middle where it has more: both ends of a path or a digest tell. */
export function shortenMiddle(text: string, width: number): string {
  const signs = [...text];
  if (signs.length <= width) return text;
  const kept = Math.max(width - SIGN.length, 0);
  const head = Math.ceil(kept / 2);
  return [...signs.slice(0, head), SIGN, ...signs.slice(signs.length - (kept - head))].join('');
}

/** The same without its end: what a sentence is about is at its beginning. */
export function shortenEnd(text: string, width: number): string {
  const signs = [...text];
  if (signs.length <= width) return text;
  const kept = Math.max(width - SIGN.length, 0);
  return `${signs.slice(0, kept).join('').trimEnd()}${SIGN}`;
}

/** Lines of at most so many characters, broken between words; longer words lose their middle. What follows stands below what is said. */
export function wrapLine(line: string, width: number | undefined): readonly string[] {
  if (width === undefined || line.length <= width) return [line];
  const { start, indent } = hangingIndent(line, width);
  const rows = [''];
  for (const word of line.slice(start).split(' ')) {
    const fitted = shortenMiddle(word, width - indent);
    const row = rows.at(-1) ?? '';
    if (row === '') rows.splice(-1, 1, fitted);
    else if (indent + row.length + 1 + fitted.length <= width) rows.splice(-1, 1, `${row} ${fitted}`);
    else rows.push(fitted);
  }
  return rows.map((row, index) => `${index === 0 ? line.slice(0, start) : ' '.repeat(indent)}${row}`);
}

/** Where the text of a line begins, behind its label if it has one, and how far lines below it are indented. */
function hangingIndent(line: string, width: number): { readonly start: number; readonly indent: number } {
  const half = width >> 1;
  const margin = Math.min(line.length - line.trimStart().length, half);
  const gap = line.indexOf('  ', margin);
  const text = gap < 0 ? -1 : gap + line.slice(gap).length - line.slice(gap).trimStart().length;
  if (text > 0 && text <= half) return { start: text, indent: text };
  return { start: margin, indent: Math.min(margin + 2, half) };
}
