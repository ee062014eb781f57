/**
 * One step of a path pattern. `any` also matches `/`; `directories` matches nothing after a slash, or anything that
 * ends in `/`; `folders` does the same at any position. A set matches `/` only if `crosses` is set.
 */
export type PatternToken =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'directories' }
  | { readonly kind: 'folders' }
  | {
      readonly kind: 'set';
      readonly negated: boolean;
      readonly ranges: readonly (readonly [string, string])[];
      readonly crosses?: true;
    };

/** Tells whether a path matches. */
export type PathMatcher = (path: string) => boolean;

/**
 * Matches whole paths in time proportional to path times pattern. Patterns come from the repository, and with a
 * backtracking regular expression `*a*a*a*a*b` could hang a run.
 */
export function pathMatcher(tokens: readonly PatternToken[]): PathMatcher {
  const { start, middle, end } = splitEnds(tokens);
  const isAfterSlash = start === '' || start.endsWith('/');
  const matchesMiddle = middleMatcher(middle, isAfterSlash);
  return (path) => {
    if (path.length < start.length + end.length || !path.startsWith(start) || !path.endsWith(end)) return false;
    return matchesMiddle(path.slice(start.length, path.length - end.length));
  };
}

/** Matches whole paths, and folders that contain them. */
export function folderMatcher(tokens: readonly PatternToken[]): PathMatcher {
  const { start } = splitEnds(tokens);
  return (path) => path.startsWith(start) && lastMatch(tokens, path, true, true);
}

function middleMatcher(middle: readonly PatternToken[], isAfterSlash: boolean): PathMatcher {
  const [only] = middle;
  if (only === undefined) return (rest) => rest === '';
  if (middle.length === 1 && only.kind === 'star') return (rest) => !rest.includes('/');
  if (middle.length === 1 && only.kind === 'directories')
    return (rest) => (rest === '' ? isAfterSlash : rest.endsWith('/'));
  return (rest) => lastMatch(middle, rest, isAfterSlash, false);
}

/** A pattern as the literal text that it starts and ends with, and what is between. */
interface Ends {
  readonly start: string;
  readonly middle: readonly PatternToken[];
  readonly end: string;
}

function splitEnds(tokens: readonly PatternToken[]): Ends {
  const first = tokens.findIndex(({ kind }) => kind !== 'char');
  const from = first < 0 ? tokens.length : first;
  const to = Math.max(from, tokens.findLastIndex(({ kind }) => kind !== 'char') + 1);
  const text = (some: readonly PatternToken[]) =>
    some.map((token) => (token.kind === 'char' ? token.char : '')).join('');
  return { start: text(tokens.slice(0, from)), middle: tokens.slice(from, to), end: text(tokens.slice(to)) };
}

function lastMatch(tokens: readonly PatternToken[], path: string, isAfterSlash: boolean, folders: boolean): boolean {
  let states = closure(tokens, arrive(tokens, new Set(), 0), isAfterSlash ? '/' : '');
  for (const char of path) {
    if (folders && char === '/' && states.has(tokens.length)) return true;
    const next = new Set<number>();
    for (const state of states) step(tokens, state, char, next);
    if (next.size === 0) return false;
    states = closure(tokens, next, char);
  }
  return states.has(tokens.length);
}

function arrive(tokens: readonly PatternToken[], states: Set<number>, first: number): Set<number> {
  let state = first;
  while (tokens[state]?.kind === 'folders') {
    states.add(state);
    state += 1;
  }
  return states.add(state);
}

// Tokens that may match nothing are skipped; `directories` can only be skipped at the start or after a slash.
function closure(tokens: readonly PatternToken[], states: Set<number>, previous: string): Set<number> {
  for (const state of states) {
    const kind = tokens[state]?.kind;
    if (kind === 'star' || kind === 'any' || (kind === 'directories' && previous === '/'))
      arrive(tokens, states, state + 1);
  }
  return states;
}

function step(tokens: readonly PatternToken[], state: number, char: string, next: Set<number>): void {
  const token = tokens[state];
  if (token === undefined) return;
  if (token.kind === 'folders') {
    next.add(state);
    if (char === '/') arrive(tokens, next, state + 1);
  } else if (token.kind === 'any' || token.kind === 'directories') next.add(state);
  else if (token.kind === 'star') {
    if (char !== '/') next.add(state);
  } else if (accepts(token, char)) arrive(tokens, next, state + 1);
}

function accepts(token: Extract<PatternToken, { readonly kind: 'char' | 'one' | 'set' }>, char: string): boolean {
  if (token.kind === 'char') return token.char === char;
  if (char === '/' && !(token.kind === 'set' && token.crosses)) return false;
  return token.kind === 'one' || token.ranges.some((range) => isWithin(range, char)) !== token.negated;
}

function isWithin([from, to]: readonly [string, string], char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code >= (from.codePointAt(0) ?? 0) && code <= (to.codePointAt(0) ?? 0);
}

/** Parses `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` if it is not closed or a range is reversed. */
export function parseSet(
  pattern: string,
  start: number,
): { readonly token: PatternToken; readonly end: number } | undefined {
  const negated = pattern[start + 1] === '^' || pattern[start + 1] === '!';
  const ranges: (readonly [string, string])[] = [];
  let at = start + (negated ? 2 : 1);
  for (; pattern[at] !== ']' || ranges.length === 0; at += 1) {
    if (pattern[at] === '\\') at += 1;
    const from = pattern[at];
    if (from === undefined) return undefined;
    const isRange = pattern[at + 1] === '-' && pattern[at + 2] !== ']' && pattern[at + 2] !== undefined;
    const to = isRange ? (pattern[at + 2] ?? from) : from;
    if (from > to) return undefined;
    ranges.push([from, to]);
    if (isRange) at += 2;
  }
  return { token: { kind: 'set', negated, ranges }, end: at };
}
