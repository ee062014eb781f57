/** One step of a path pattern. `any` crosses `/`; `directories` is nothing, or anything that ends in `/`. */
export type PatternToken =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'one' }
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'directories' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/**
 * Matches a whole path in time proportional to path times pattern. Patterns come from the repository: a backtracking regular
 * expression would let `*a*a*a*a*b` stop a run.
 */
export function matchesTokens(tokens: readonly PatternToken[], path: string): boolean {
  let states = closure(tokens, new Set([0]), '/');
  for (const char of path) {
    const next = new Set<number>();
    for (const state of states) step(tokens, state, char, next);
    if (next.size === 0) return false;
    states = closure(tokens, next, char);
  }
  return states.has(tokens.length);
}

// Tokens that may match nothing are skipped; `directories` may only be left at its start or behind a slash.
function closure(tokens: readonly PatternToken[], states: Set<number>, previous: string): Set<number> {
  for (const state of states) {
    const token = tokens[state];
    if (token?.kind === 'star' || token?.kind === 'any') states.add(state + 1);
    if (token?.kind === 'directories' && previous === '/') states.add(state + 1);
  }
  return states;
}

function step(tokens: readonly PatternToken[], state: number, char: string, next: Set<number>): void {
  const token = tokens[state];
  if (token === undefined) return;
  if (token.kind === 'any' || token.kind === 'directories' || (token.kind === 'star' && char !== '/')) next.add(state);
  else if (accepts(token, char)) next.add(state + 1);
}

function accepts(token: PatternToken, char: string): boolean {
  if (token.kind === 'char') return token.char === char;
  if (char === '/') return false;
  if (token.kind === 'one') return true;
  return token.kind === 'set' && token.ranges.some(([from, to]) => char >= from && char <= to) !== token.negated;
}

/** Reads `[abc]`, `[a-z]`, `[^a]` at an offset; `undefined` when it is not closed or a range runs backwards. */
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
