type Token = { readonly kind: 'char'; readonly char: string } | { readonly kind: 'one' } | { readonly kind: 'star' };

/** A pattern of `${name#pattern}` and similar forms. */
export type ShellPattern = readonly Token[];

/** Maximum characters of a pattern, and of the value that it is matched against: far more than a definition needs. */
export const MAX_PATTERN = 1024;

/**
 * Parses `*`, `?` and `\*`, `\?`, `\\`; `undefined` if anything else is escaped. Same as `convertShellPatternToRegex`
 * in https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
export function parseShellPattern(pattern: readonly string[]): ShellPattern | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    let char = pattern[at] ?? '';
    if (char === '*' || char === '?') {
      tokens.push({ kind: char === '*' ? 'star' : 'one' });
      continue;
    }
    if (char === '\\') {
      at += 1;
      char = pattern[at] ?? '';
      // `}` and `/` are escaped to hide them from the braces around the pattern.
      if (char === '' || !'*?\\}/'.includes(char)) return undefined;
    }
    tokens.push({ kind: 'char', char });
  }
  return tokens;
}

/** `${name#pattern}`: removes the shortest matching prefix, or with `greedy` the longest. */
export function trimPrefix(pattern: ShellPattern, value: readonly string[], greedy: boolean): string {
  return value.slice(findMatch(pattern, value, 0, { anchored: true, greedy })?.end ?? 0).join('');
}

/** `${name%pattern}`: the same for the suffix. */
export function trimSuffix(pattern: ShellPattern, value: readonly string[], greedy: boolean): string {
  const backwards = value.toReversed();
  const rest = findMatch(pattern.toReversed(), backwards, 0, { anchored: true, greedy })?.end ?? 0;
  return value.slice(0, value.length - rest).join('');
}

const SOMEWHERE = { anchored: false, greedy: true };

/** `${name/pattern/replacement}`: replaces the first match. */
export function replaceFirst(pattern: ShellPattern, value: readonly string[], replacement: string): string {
  const match = findMatch(pattern, value, 0, SOMEWHERE);
  if (match === undefined) return value.join('');
  return `${value.slice(0, match.start).join('')}${replacement}${value.slice(match.end).join('')}`;
}

/**
 * `${name//pattern/replacement}`: replaces every match, except an empty match directly after another match.
 * https://pkg.go.dev/regexp
 */
export function replaceAll(pattern: ShellPattern, value: readonly string[], replacement: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let from = 0; from <= value.length; ) {
    const match = findMatch(pattern, value, from, SOMEWHERE);
    if (match === undefined) break;
    parts.push(value.slice(done, match.start).join(''));
    if (match.end > done || match.start === 0) parts.push(replacement);
    done = match.end;
    from = Math.max(from + 1, match.end);
  }
  return `${parts.join('')}${value.slice(done).join('')}`;
}

interface Thread {
  readonly state: number;
  readonly start: number;
}

/** Threads in order of preference, each state once. */
interface Frontier {
  readonly threads: Thread[];
  readonly seen: Set<number>;
}

interface Search {
  /** True if a match must start at the first character. */
  readonly anchored: boolean;
  /** True if a star matches as much as possible. */
  readonly greedy: boolean;
}

/**
 * Finds the match that a backtracking search would find first, in time proportional to pattern times value: all
 * alternatives advance together, in order of preference. https://swtch.com/~rsc/regexp/regexp2.html
 */
function findMatch(pattern: ShellPattern, value: readonly string[], from: number, search: Search) {
  let threads: Thread[] = [];
  let found: { readonly start: number; readonly end: number } | undefined;
  for (let at = from; at <= value.length; at += 1) {
    const seen = new Set(threads.map(({ state }) => state));
    if (found === undefined && (at === from || !search.anchored))
      enter(pattern, { threads, seen }, { state: 0, start: at }, search);
    const won = threads.findIndex(({ state }) => state === pattern.length);
    if (won >= 0) found = { start: (threads[won] as Thread).start, end: at };
    threads = advance(pattern, won < 0 ? threads : threads.slice(0, won), value[at], search);
    if (threads.length === 0 && (found !== undefined || search.anchored)) break;
  }
  return found;
}

function advance(pattern: ShellPattern, threads: readonly Thread[], char: string | undefined, search: Search) {
  const frontier: Frontier = { threads: [], seen: new Set() };
  for (const thread of char === undefined ? [] : threads) {
    const token = pattern[thread.state] as Token;
    const taken = token.kind === 'char' ? token.char === char : char !== '\n';
    if (!taken) continue;
    const state = token.kind === 'star' ? thread.state : thread.state + 1;
    enter(pattern, frontier, { ...thread, state }, search);
  }
  return frontier.threads;
}

// A star may also match nothing: for a greedy star that is the second choice.
function enter(pattern: ShellPattern, { threads, seen }: Frontier, thread: Thread, search: Search): void {
  const entered: Thread[] = [];
  for (let { state } = thread; !seen.has(state); state += 1) {
    seen.add(state);
    entered.push({ ...thread, state });
    if (pattern[state]?.kind !== 'star') break;
  }
  threads.push(...(search.greedy ? entered : entered.reverse()));
}
