/** A word of a line, quotes and escapes kept, with its place in the line. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

/** Splits at white space outside quotes, as Docker's shell lexer does. */
export function splitWords(line: string, escapeChar: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let quote = '';
  for (let at = 0; at <= line.length; at += 1) {
    const char = line[at] ?? '';
    const space = char === '' || (quote === '' && /\s/.test(char));
    if (space && start >= 0) {
      words.push({ text: line.slice(start, at), start });
      start = -1;
    }
    if (space) continue;
    if (start < 0) start = at;
    if (char === escapeChar && quote !== "'") at += 1;
    else if (quote === char) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
  }
  return words;
}

/** Answers a variable's value; `undefined` when it is not known. */
export type Lookup = (name: string) => string | undefined;

export type Expansion =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'unknown'; readonly name: string }
  | { readonly ok: false; readonly why: 'unsupported' };

/** Characters of an expanded word, at most. */
const MAX_EXPANSION = 65_536;

const VARIABLE = /^\$(?:([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+])([^{}$]*))?\})/;

/**
 * Removes quotes and replaces `$name`, `${name}`, `${name:-word}`, `${name:+word}`, `${name-word}` and `${name+word}`. Any
 * other form is `unsupported`. https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function expandWord(word: string, escapeChar: string, lookup: Lookup): Expansion {
  let text = '';
  let quote = '';
  for (let at = 0; at < word.length; at += 1) {
    // Values that double line by line would not end.
    if (text.length > MAX_EXPANSION) return { ok: false, why: 'unsupported' };
    const char = word[at] ?? '';
    if (quote === "'" && char !== "'") text += char;
    else if (char === escapeChar) {
      // In double quotes an escape is kept unless it hides a character that has a meaning there.
      const next = word[at + 1] ?? '';
      text += quote === '"' && !['"', '$', escapeChar].includes(next) ? char + next : next;
      at += 1;
    } else if (char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === '$') {
      const match = VARIABLE.exec(word.slice(at));
      if (match === null) return { ok: false, why: 'unsupported' };
      const value = substitute(match, lookup);
      if (value === undefined) return { ok: false, why: 'unknown', name: match[1] ?? match[2] ?? '' };
      text += value;
      at += match[0].length - 1;
    } else text += char;
  }
  return { ok: true, text };
}

function substitute(match: RegExpExecArray, lookup: Lookup): string | undefined {
  const value = lookup(match[1] ?? match[2] ?? '');
  const operator = match[3];
  const word = match[4] ?? '';
  if (operator === undefined) return value;
  const given = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  if (operator.endsWith('-')) return given ? value : word;
  return given ? word : '';
}
