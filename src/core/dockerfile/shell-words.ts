/** A word of a line, with quotes and escapes kept, and its position in the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

// Go's definition of white space, which differs from JavaScript's. https://pkg.go.dev/unicode#IsSpace
const SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** True for the characters that BuildKit trims and splits on. */
export function isSpace(char: string): boolean {
  return SPACE.test(char);
}

/** A text without surrounding white space, and where it starts. */
export function trimSpace(text: string): Word {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start] ?? '')) start += 1;
  while (end > start && isSpace(text[end - 1] ?? '')) end -= 1;
  return { text: text.slice(start, end), start };
}

/**
 * Splits at white space outside quotes, as BuildKit splits ARG, ENV and LABEL (`parseWords`):
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/line_parsers.go
 */
export function splitWords(line: string, escapeChar: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (quote === '' && isSpace(char)) {
      if (start >= 0) words.push({ text: line.slice(start, at), start });
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    // An escape character at the end is dropped.
    if (char === escapeChar && quote !== "'" && at === line.length - 1) return ended(words, line.slice(0, -1), start);
    if (char === escapeChar && quote !== "'") at += 1;
    else if (quote === char) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return ended(words, line, start);
}

function ended(words: readonly Word[], line: string, start: number): readonly Word[] {
  return start < 0 || start === line.length ? words : [...words, { text: line.slice(start), start }];
}

/** Splits at blanks, even inside quotes or after escapes: FROM, COPY, ADD, EXPOSE and VOLUME do not support either. */
export function splitBlanks(line: string): readonly Word[] {
  return Array.from(line.matchAll(/[^\t\v\f\r ]+/g), (match) => ({ text: match[0], start: match.index }));
}
