import {
  MAX_PATTERN,
  parseShellPattern,
  replaceAll,
  replaceFirst,
  type ShellPattern,
  trimPrefix,
  trimSuffix,
} from './shell-pattern.ts';
import { type ExpansionFailure, type Lookup, UNKNOWN } from './shell-variables.ts';
import { isSpace } from './shell-words.ts';

/** Maximum characters of an expanded word, because values that double on every line would grow without limit. */
const MAX_EXPANSION = 65_536;
/** Maximum nesting of braces. */
const MAX_DEPTH = 50;

/** A part of a word: its text, the first variable known only during the build, and the first without a value. */
export interface Piece {
  readonly text: string;
  readonly unknown?: string | undefined;
  readonly unset?: string | undefined;
}

export interface ReadMode {
  readonly escape: string;
  readonly lookup: Lookup;
  /** True keeps quotes, escapes and variables. */
  readonly raw: boolean;
  /** True keeps variables without a value; `raw` does too. */
  readonly keepUnset?: boolean;
}

/**
 * Reads one word or line like BuildKit's shell lexer, including its bugs that drop or duplicate characters.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
export class WordReader {
  /** Words read so far; complete after `readAll`. */
  readonly words: string[] = [];
  failure: ExpansionFailure = { ok: false, why: 'syntax' };
  readonly #chars: readonly string[];
  readonly #mode: ReadMode;
  #at = 0;
  #depth = 0;
  #rawEscapes: boolean;
  #word = '';

  constructor(text: string, mode: ReadMode) {
    this.#chars = Array.from(text);
    this.#mode = mode;
    this.#rawEscapes = mode.raw;
  }

  readAll(): Piece | undefined {
    const piece = this.#readUntil(undefined);
    this.#endWord();
    return piece;
  }

  #fail(failure: ExpansionFailure): undefined {
    this.failure = failure;
    return undefined;
  }

  #next(): string | undefined {
    this.#at += 1;
    return this.#chars[this.#at - 1];
  }

  #readUntil(stop: string | undefined): Piece | undefined {
    let whole: Piece = { text: '' };
    for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
      if (char === stop) {
        this.#at += 1;
        return whole;
      }
      const piece = this.#readPart(char);
      if (piece === undefined) return undefined;
      whole = join(whole, piece);
      if (whole.text.length > MAX_EXPANSION) return this.#fail({ ok: false, why: 'limit' });
    }
    return stop === undefined ? whole : undefined;
  }

  #readPart(char: string): Piece | undefined {
    const special = this.#readSpecial(char);
    if (special === undefined) return this.#readPlain();
    const piece = special();
    if (piece === undefined) return undefined;
    if (char === '$') for (const part of piece.text) this.#addToWord(part);
    else this.#addRaw(piece.text);
    return piece;
  }

  #readSpecial(char: string): (() => Piece | undefined) | undefined {
    if (char === "'") return () => this.#readSingleQuoted();
    if (char === '"') return () => this.#readDoubleQuoted();
    if (char === '$') return () => this.#readDollar();
    return char === '<' ? () => this.#readAngle() : undefined;
  }

  #readPlain(): Piece {
    const char = this.#next() ?? '';
    if (char !== this.#mode.escape) {
      this.#addToWord(char);
      return { text: char };
    }
    const kept = `${this.#rawEscapes ? char : ''}${this.#next() ?? ''}`;
    this.#addRaw(kept);
    return { text: kept };
  }

  // White space between `<<` and its word is part of the word.
  #readAngle(): Piece {
    let text = this.#next() ?? '';
    if (this.#chars[this.#at] !== '<') return { text };
    text += this.#next();
    while (/^[\t\r ]$/.test(this.#chars[this.#at] ?? '')) text += this.#next();
    return { text };
  }

  #readSingleQuoted(): Piece | undefined {
    const start = this.#at;
    const end = this.#chars.indexOf("'", start + 1);
    if (end < 0) return undefined;
    this.#at = end + 1;
    return { text: (this.#mode.raw ? this.#chars.slice(start, end + 1) : this.#chars.slice(start + 1, end)).join('') };
  }

  #readDoubleQuoted(): Piece | undefined {
    const quote = this.#mode.raw ? '"' : '';
    this.#at += 1;
    let whole: Piece = { text: quote };
    for (let char = this.#chars[this.#at]; char !== undefined; char = this.#chars[this.#at]) {
      if (char === '"') {
        this.#at += 1;
        return join(whole, { text: quote });
      }
      const piece = char === '$' ? this.#readDollar() : { text: this.#readQuotedChar() };
      if (piece === undefined) return undefined;
      whole = join(whole, piece);
      if (whole.text.length > MAX_EXPANSION) return this.#fail({ ok: false, why: 'limit' });
    }
    return undefined;
  }

  // In double quotes an escape is kept unless the next character is special there. If escapes are kept anyway, BuildKit
  // writes the others twice.
  #readQuotedChar(): string {
    const char = this.#next() ?? '';
    if (char !== this.#mode.escape) return char;
    const kept = this.#rawEscapes ? char : '';
    const hidden = this.#chars[this.#at];
    if (hidden === undefined) return kept;
    return `${kept}${['"', '$', char].includes(hidden) ? this.#next() : char}`;
  }

  #readDollar(): Piece | undefined {
    this.#at += 1;
    if (this.#chars[this.#at] === '{') return this.#readBraces();
    const name = this.#readName();
    return name === '' ? { text: '$' } : this.#readVariable(name, `$${name}`);
  }

  #readBraces(): Piece | undefined {
    this.#at += 1;
    if (['{', '}', ':', undefined].includes(this.#chars[this.#at])) return undefined;
    const name = this.#readName();
    const operator = this.#next() ?? '';
    if (operator === '}') return this.#readVariable(name, `\${${name}}`);
    if (operator === '/') return this.#readReplacement(name);
    const filled = operator === ':' ? `:${this.#next() ?? ''}` : operator;
    if (/^:?[-+?]$/.test(filled)) return this.#readChoice(name, filled);
    return /^[#%]$/.test(filled) ? this.#readTrimmed(name, filled) : undefined;
  }

  #readVariable(name: string, written: string): Piece {
    const value = this.#mode.lookup(name);
    if (value === UNKNOWN) return { text: '', unknown: name };
    if (value !== undefined) return { text: value };
    return this.#keepsUnset() ? { text: written } : { text: '', unset: name };
  }

  #keepsUnset(): boolean {
    return this.#mode.raw || this.#mode.keepUnset === true;
  }

  #readChoice(name: string, operator: string): Piece | undefined {
    const word = this.#readNested('}', false);
    if (word === undefined) return undefined;
    const value = this.#mode.lookup(name);
    if (value === undefined && this.#keepsUnset()) return { text: `\${${name}${operator}${word.text}}` };
    if (value === UNKNOWN) return { text: '', unknown: name };
    const given = operator.startsWith(':') ? Boolean(value) : value !== undefined;
    if (operator.endsWith('+')) return given ? word : { text: '' };
    if (given) return { text: value ?? '' };
    return operator.endsWith('-') ? word : this.#fail({ ok: false, why: 'required', name });
  }

  #readTrimmed(name: string, operator: string): Piece | undefined {
    const word = this.#readNested('}', true);
    if (word === undefined) return undefined;
    const value = this.#mode.lookup(name);
    if (value === undefined && this.#keepsUnset()) return { text: `\${${name}${operator}${word.text}}` };
    const greedy = word.text.startsWith(operator);
    const trim = operator === '#' ? trimPrefix : trimSuffix;
    const text = greedy ? word.text.slice(1) : word.text;
    return this.#match({ name, value }, word, text, (pattern, chars) => trim(pattern, chars, greedy));
  }

  #readReplacement(name: string): Piece | undefined {
    const all = this.#chars[this.#at] === '/';
    if (all) this.#at += 1;
    const pattern = this.#readNested('/', true);
    const replacement = pattern && this.#readNested('}', true);
    if (replacement === undefined) return undefined;
    const value = this.#mode.lookup(name);
    if (value === undefined && this.#keepsUnset()) return { text: `\${${name}/${pattern?.text}/${replacement.text}}` };
    // In a replacement, `$1` would be a group of the match: https://pkg.go.dev/regexp#Regexp.Expand
    if (all && replacement.text.includes('$')) return undefined;
    const replace = all ? replaceAll : replaceFirst;
    const parts = join(pattern ?? { text: '' }, { ...replacement, text: '' });
    return this.#match({ name, value }, parts, parts.text, (tokens, chars) => replace(tokens, chars, replacement.text));
  }

  #match(
    { name, value }: { readonly name: string; readonly value: ReturnType<Lookup> },
    parts: Piece,
    text: string,
    change: (pattern: ShellPattern, value: readonly string[]) => string,
  ): Piece | undefined {
    const pattern = parseShellPattern(Array.from(text));
    if (pattern === undefined && parts.unknown === undefined) return undefined;
    const unknown = parts.unknown ?? (value === UNKNOWN ? name : undefined);
    if (pattern === undefined || value === UNKNOWN || unknown !== undefined) return { text: '', unknown };
    const chars = Array.from(value ?? '');
    if (Math.max(pattern.length, chars.length) > MAX_PATTERN) return this.#fail({ ok: false, why: 'limit' });
    return { text: change(pattern, chars), unset: parts.unset ?? (value === undefined ? name : undefined) };
  }

  // Like BuildKit, discards what was read of the surrounding word.
  #readNested(stop: string, rawEscapes: boolean): Piece | undefined {
    if (this.#depth === MAX_DEPTH) return this.#fail({ ok: false, why: 'limit' });
    const before = this.#rawEscapes;
    this.#rawEscapes = rawEscapes;
    this.#depth += 1;
    const piece = this.#readUntil(stop);
    this.#depth -= 1;
    this.#rawEscapes = before;
    this.#word = '';
    return piece;
  }

  #readName(): string {
    const first = this.#chars[this.#at] ?? '';
    const part = /^\p{Nd}$/u.test(first) ? /^\p{Nd}$/u : /^[\p{L}\p{Nd}_]$/u;
    if (/^[@*#?\-$!]$/.test(first)) return this.#next() ?? '';
    const start = this.#at;
    while (part.test(this.#chars[this.#at] ?? '')) this.#at += 1;
    return this.#chars.slice(start, this.#at).join('');
  }

  #addToWord(char: string): void {
    if (isSpace(char)) this.#endWord();
    else this.#addRaw(char);
  }

  #addRaw(text: string): void {
    if (this.#depth === 0) this.#word += text;
  }

  #endWord(): void {
    if (this.#depth > 0 || this.#word === '') return;
    this.words.push(this.#word);
    this.#word = '';
  }
}

function join(first: Piece, second: Piece): Piece {
  return {
    text: first.text + second.text,
    unknown: first.unknown ?? second.unknown,
    unset: first.unset ?? second.unset,
  };
}
