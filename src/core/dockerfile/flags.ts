/** A piece of an instruction and its position in the file. */
export interface Lexeme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A flag as BuildKit reads it, with quotes and escapes removed. */
export interface Flag extends Lexeme {
  /** Without `--`. */
  readonly name: string;
  /** The text after `=`; `undefined` if there is none. */
  readonly value: string | undefined;
  /** Position of each character of `text` in its logical line. */
  readonly places: readonly number[];
}

/** A part of a flag that can be replaced in the file. */
export interface FlagPart extends Lexeme {
  readonly flag: Flag;
  /** Where it starts in the flag's text. */
  readonly at: number;
}

/** The flags before an instruction's arguments, and the position in the line where the arguments start. */
export interface Flags {
  readonly flags: readonly Flag[];
  readonly end: number;
}

/**
 * Reads words that start with `--`, up to the first other word or `--` alone. Same as `extractBuilderFlags` in
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/split_command.go
 */
export function readFlags(text: string, offsets: readonly number[], start: number, escapeChar: string): Flags {
  const flags: Flag[] = [];
  let at = start;
  for (;;) {
    while (isBlank(text[at])) at += 1;
    if (!text.startsWith('--', at)) return { flags, end: at };
    const word = readWord(text, at, escapeChar);
    at = word.end;
    if (word.text === '--') return { flags, end: at };
    flags.push(flagOf(word, offsets));
  }
}

// Non-ASCII white space is part of the word, because BuildKit reads bytes here.
function isBlank(char: string | undefined): boolean {
  return char !== undefined && /^[\t-\r ]$/.test(char);
}

interface FlagWord {
  readonly text: string;
  readonly places: readonly number[];
  readonly start: number;
  readonly end: number;
}

// An escape character escapes the next one everywhere, even in single quotes; at the end of the line it is dropped.
function readWord(text: string, start: number, escapeChar: string): FlagWord {
  const places: number[] = [];
  let quote = '';
  let at = start;
  for (; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quote === '' && isBlank(char)) break;
    if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (quote === char) quote = '';
    else if (char !== escapeChar) places.push(at);
    else if (at + 1 < text.length) {
      at += 1;
      places.push(at);
    }
  }
  return { text: places.map((place) => text[place]).join(''), places, start, end: at };
}

function flagOf({ text, places, start, end }: FlagWord, offsets: readonly number[]): Flag {
  const equals = text.indexOf('=');
  return {
    text,
    name: text.slice(2, equals < 0 ? undefined : equals),
    value: equals < 0 ? undefined : text.slice(equals + 1),
    places,
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
  };
}

/**
 * A replaceable part of a flag's text; `undefined` if it contains quotes or escapes. Line ends in it are replaced too.
 */
export function partOfFlag(flag: Flag, start: number, end: number, offsets: readonly number[]): FlagPart | undefined {
  const [first = 0, last = 0] = [flag.places[start], flag.places[end - 1]];
  if (last - first !== end - 1 - start) return undefined;
  return {
    text: flag.text.slice(start, end),
    start: offsets[first] ?? 0,
    end: (offsets[last] ?? 0) + 1,
    flag,
    at: start,
  };
}
