import { matchesTokens, type PatternToken, parseSet } from './pattern.ts';

const MAX_ALTERNATIVES = 64;

/** True when the text is a pattern rather than a literal path. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Matches a POSIX path, case-sensitively, against `**` (any folders), `*`, `?`, `[...]` and `{a,b}`. */
export function matchesGlob(path: string, pattern: string): boolean {
  return expandBraces(pattern).some((alternative) => matchesTokens(tokenize(alternative), path));
}

function tokenize(pattern: string): readonly PatternToken[] {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
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
    } else tokens.push({ kind: 'char', char });
  }
  return tokens;
}

// Innermost braces first; beyond a bound the rest is literal, so that nesting cannot multiply without end.
function expandBraces(pattern: string): readonly string[] {
  const match = /^([^{}]*)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (match === null) return [pattern];
  const [, before = '', choices = '', after = ''] = match;
  return choices
    .split(',')
    .slice(0, MAX_ALTERNATIVES)
    .flatMap((choice) => expandBraces(`${before}${choice}${after}`))
    .slice(0, MAX_ALTERNATIVES);
}
