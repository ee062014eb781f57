import { posix } from 'node:path';

/** True when the text is a pattern rather than a literal path. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Matches a POSIX path against a glob with `**`, `*`, `?`, `[...]` and `{a,b}`. */
export function matchesGlob(path: string, pattern: string): boolean {
  return posix.matchesGlob(path, pattern);
}
