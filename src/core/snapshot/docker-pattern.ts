import { type PatternToken, pathMatcher } from '../text/pattern.ts';

/** Tests whether a pattern of an ignore file matches a path. */
export type DockerPattern = (path: string) => boolean;

/**
 * Reads a cleaned pattern of an ignore file. `undefined` for patterns that Go's `filepath.Match` rejects, or whose
 * meaning changes when moby converts them to a regular expression: escaped letters and digits, `^`, `|` and `{1}`
 * outside a set, `*?[` inside. https://github.com/moby/patternmatcher/blob/v0.6.1/patternmatcher.go
 */
export function parseDockerPattern(pattern: string): DockerPattern | undefined {
  const chars = Array.from(pattern);
  const tokens = tokenizeIgnored(chars);
  if (tokens === undefined) return undefined;
  const inner = /^(?:\*\*)?([^*?[\]\\]*)$/.exec(pattern)?.[1];
  if (inner !== undefined) return pattern.startsWith('**') ? endsWith(inner) : (path) => path === pattern;
  const start = /^([^*?[\]\\]+)\*\*$/.exec(pattern)?.[1];
  if (start !== undefined) return (path) => path.startsWith(start);
  return hasOperator(chars) ? undefined : pathMatcher(tokens);
}

// `**x` matches any path that ends in x; `**/x` also matches x itself.
function endsWith(text: string): DockerPattern {
  return (path) => path.endsWith(text) || (text.startsWith('/') && path === text.slice(1));
}

function hasOperator(chars: readonly string[]): boolean {
  let inSet = false;
  for (let at = 0; at < chars.length; at += 1) {
    if (chars[at] === '\\') at += 1;
    else if (chars[at] === '[') inSet = true;
    else if (chars[at] === ']') inSet = false;
    else if (!inSet && (/^[\^|]$/.test(chars[at] ?? '') || isRepetition(chars, at))) return true;
  }
  return false;
}

function isRepetition(chars: readonly string[], at: number): boolean {
  return chars[at] === '{' && /^\d$/.test(chars[at + 1] ?? '');
}

function tokenizeIgnored(chars: readonly string[]): readonly PatternToken[] | undefined {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? '';
    if (char === '*' && chars[at + 1] === '*') {
      at += chars[at + 2] === '/' ? 2 : 1;
      tokens.push({ kind: at + 1 >= chars.length ? 'any' : 'folders' });
      continue;
    }
    const read = readToken(chars, at, isPlainEscape, /^[*?[]$/);
    if (read === undefined) return undefined;
    tokens.push(read.token);
    at = read.end;
  }
  return tokens;
}

/**
 * Reads a COPY source with a pattern in it; `undefined` if the pattern is invalid.
 * https://pkg.go.dev/path/filepath#Match
 */
export function parseSource(source: string): readonly PatternToken[] | undefined {
  const chars = Array.from(source);
  const tokens: PatternToken[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    const read = readToken(chars, at, () => true, /^$/);
    if (read === undefined) return undefined;
    tokens.push(read.token);
    at = read.end;
  }
  return tokens;
}

function isPlainEscape(char: string): boolean {
  return /^[\x21-\x7e]$/.test(char) && !/[A-Za-z0-9]/.test(char);
}

type Escapes = (char: string) => boolean;

function readToken(chars: readonly string[], at: number, escapes: Escapes, notInSets: RegExp) {
  const char = chars[at] ?? '';
  if (char === '*') return { token: { kind: 'star' } as const, end: at };
  if (char === '?') return { token: { kind: 'one' } as const, end: at };
  if (char === '[') return readSet(chars, at, escapes, notInSets);
  const read = char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
  return read && { token: { kind: 'char', char: read.char } as const, end: read.end };
}

function readEscape(chars: readonly string[], at: number, escapes: Escapes) {
  const char = chars[at + 1];
  return char === undefined || !escapes(char) ? undefined : { char, end: at + 1 };
}

// `[abc]`, `[a-z]`, `[^a]`: must not be empty, `-` and `]` must be escaped, and a slash is an ordinary character.
function readSet(chars: readonly string[], start: number, escapes: Escapes, refused: RegExp) {
  const negated = chars[start + 1] === '^';
  const ranges: (readonly [string, string])[] = [];
  let at = start + (negated ? 2 : 1);
  while (chars[at] !== ']' || ranges.length === 0) {
    const from = readMember(chars, at, escapes, refused);
    if (from === undefined) return undefined;
    const isRange = chars[from.end + 1] === '-';
    const to = isRange ? readMember(chars, from.end + 2, escapes, refused) : from;
    if (to === undefined) return undefined;
    if (refused.test('[') && (from.char.codePointAt(0) ?? 0) > (to.char.codePointAt(0) ?? 0)) return undefined;
    ranges.push([from.char, to.char]);
    at = to.end + 1;
  }
  return { token: { kind: 'set', negated, ranges, crosses: true } as const, end: at };
}

function readMember(chars: readonly string[], at: number, escapes: Escapes, refused: RegExp) {
  const char = chars[at];
  if (char === undefined || char === '-' || char === ']' || refused.test(char)) return undefined;
  return char === '\\' ? readEscape(chars, at, escapes) : { char, end: at };
}
