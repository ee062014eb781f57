import type { Config } from '../config/config.ts';
import { type Diagnostic, enumerate, START } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import { parseGlob } from '../text/glob.ts';
import { indexGlobs } from '../text/glob-index.ts';

/** How an entry names a file. */
export type Naming = 'literal' | 'pattern' | 'none';

/** The files that the entries of a configuration name. */
export interface NamedFiles {
  /** Files that are worth reading because an entry names them, whatever their names. */
  readonly files: ReadonlySet<string>;
  /** Files of entries without a pattern; they need not exist. */
  readonly literal: ReadonlySet<string>;
  readonly naming: (path: string) => Naming;
}

/** Finds the files that entries name among the paths of a tree. */
export function namedFiles(config: Config, paths: readonly string[]): NamedFiles {
  const literal = new Set(literalFiles(config, paths));
  const patterns = patternsOf(config);
  const find = indexGlobs(patterns);
  const findTelling = indexGlobs(patterns.filter(({ pattern }) => tellsNames(pattern)));
  return {
    files: new Set([...literal, ...paths.filter((path) => path !== config.path && findTelling(path) !== undefined)]),
    literal,
    naming: (path) => (literal.has(path) ? 'literal' : find(path) === undefined ? 'none' : 'pattern'),
  };
}

/** Files that patterns name, in which no definition is found and which are part of none. */
export function unreadMatches({ path }: Config, unread: readonly string[]): readonly Diagnostic[] {
  if (unread.length === 0) return [];
  const files = unread.length === 1 ? 'a file that is no definition' : `${unread.length} files that are no definitions`;
  const message = `the patterns under "environments" match ${files}: ${enumerate(unread)}`;
  const hint = 'narrow the pattern, or name a file by its path to see why it is none';
  return [finding('note', 'entry-unread', message, { path, at: START, hint })];
}

// An entry may name a definition inside a file: `pyproject.toml#/dependency-groups/train`.
function literalFiles({ environments }: Config, paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  return environments.flatMap(({ path, file, glob, inPlace }) => {
    if (glob !== undefined || inPlace) return [];
    return [known.has(path) ? path : file];
  });
}

function patternsOf({ environments }: Config) {
  return environments.flatMap(({ glob, file }) =>
    glob === undefined ? [] : [{ pattern: file, glob: parseGlob(file) ?? (() => false) }],
  );
}

// `deps/*.txt` means the files themselves, and `models/**` only the definitions among them.
function tellsNames(pattern: string): boolean {
  const name = pattern.slice(pattern.lastIndexOf('/') + 1);
  const parts = name.split(/[*?[\]]/);
  return parts.length === 1 || /\.[^.]/.test(parts.at(-1) ?? '');
}
