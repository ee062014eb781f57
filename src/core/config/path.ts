import { type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { resolvePath } from '../names/path.ts';
import { type Glob, isGlob, parseGlob } from '../text/glob.ts';

/** The definitions that an entry applies to. */
export interface EntryPath {
  /** Path, id or glob, relative to the root; for an environment declared in place its id, without the combination. */
  readonly path: string;
  /** The file it refers to: the path without `#...` and `?axis=value`. */
  readonly file: string;
  /** Matcher of a glob, for ids if it contains a `#`, otherwise for paths; `undefined` for a literal path or id. */
  readonly glob: Glob | undefined;
}

/** Parses `path` of an entry. */
export function decodeEntryPath(findings: Findings, text: string, at: Position): EntryPath {
  const { file, rest } = splitId(text);
  const resolved = resolvePath('.', file);
  if (!resolved.ok) {
    const message = `path ${quote(text)}: ${resolved.reason}`;
    findings.error('path-refused', message, { at, hint: resolved.hint ?? 'name a file below the root' });
    return { path: text, file: text, glob: undefined };
  }
  const path = `${resolved.path}${rest}`;
  if (resolved.path === findings.path) {
    const hint = 'declare it in place: "name", and "image", "conda", "pip" or "dockerfile", without "path"';
    findings.error('path-refused', `path ${quote(text)} names this file`, { at, hint });
  }
  if (!isGlob(resolved.path)) return { path, file: resolved.path, glob: undefined };
  const glob = parseGlob(path);
  if (glob !== undefined) return { path, file: resolved.path, glob };
  const message = `expected a pattern of at most 1,000 characters and 64 alternatives, received ${quote(path)}`;
  findings.error('glob-limits', message, { at, hint: 'write several entries' });
  return { path, file: resolved.path, glob: () => false };
}

/** Splits an id into the file, and the JSON pointer and combination after it. */
export function splitId(id: string): { readonly file: string; readonly rest: string } {
  const pointer = id.indexOf('#');
  // A `?` by itself is a wildcard.
  const end = pointer >= 0 ? pointer : id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
  return end < 0 ? { file: id, rest: '' } : { file: id.slice(0, end), rest: id.slice(end) };
}

/** The id without the matrix combination. */
export function withoutCombination(id: string): string {
  const at = id.search(/\?[A-Za-z_][A-Za-z0-9_-]*=[^/?]*$/);
  return at < 0 ? id : id.slice(0, at);
}
