import { haveSameItems } from '../model/same-items.ts';
import { type PatternToken, parseSet, pathMatcher } from './pattern.ts';

const MAX_ALTERNATIVES = 64;
const MAX_LENGTH = 1000;

/** True if the text is a pattern rather than a literal path. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Returns true if a POSIX path matches. */
export type Glob = (path: string) => boolean;

/**
 * Parses a case-sensitive pattern of `**` (any folders), `*`, `?`, `[...]` and `{a,b}`; `undefined` if it has more
 * than 1,000 characters, or its braces expand to more than 64 alternatives.
 */
export function parseGlob(pattern: string): Glob | undefined {
  if (pattern.length > MAX_LENGTH) return undefined;
  const alternatives = expandBraces(pattern)?.map((text) => pathMatcher(tokenize(text)));
  return alternatives && ((path) => alternatives.some((matches) => matches(path)));
}

function tokenize(pattern: string): readonly PatternToken[] {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
    const set = char === '[' ? parseSet(pattern, at) : undefined;
    if (pattern.startsWith('**/', at)) {
      tokens.push({ kind: 'directories' });
      at += 2;
    } else if (pattern.startsWith('**', at)) {
      tokens.push({ kind: 'any' });
      at += 1;
    } else if (char === '*') tokens.push({ kind: 'star' });
    else if (char === '?') tokens.push({ kind: 'one' });
    else if (set !== undefined) {
      tokens.push(set.token);
      at = set.end;
    } else {
      tokens.push({ kind: 'char', char });
      at += char.length - 1;
    }
  }
  return tokens;
}

// Expands innermost braces first, one pair of each alternative per round.
function expandBraces(pattern: string): readonly string[] | undefined {
  let open: readonly string[] = [pattern];
  for (;;) {
    const next = open.flatMap(expandOne);
    if (next.length > MAX_ALTERNATIVES) return undefined;
    if (haveSameItems(next, open)) return next;
    open = next;
  }
}

function expandOne(pattern: string): readonly string[] {
  const match = /\{([^{}]*)\}/.exec(pattern);
  if (match === null) return [pattern];
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + match[0].length);
  return (match[1] ?? '')
    .split(',')
    .slice(0, MAX_ALTERNATIVES + 1)
    .map((choice) => `${before}${choice}${after}`);
}
