import { remember } from '../model/once.ts';
import { directoryOf } from '../names/path.ts';

/** Folders whose definitions are examples for readers or inputs of tests. */
const EXCLUDED: ReadonlySet<string> = new Set([
  'test',
  'tests',
  '__tests__',
  'fixtures',
  'testdata',
  'docs',
  'examples',
  'templates',
  '.devcontainer',
  'node_modules',
  '.venv',
  'site-packages',
]);

/** Folders of tests, examples and installed packages on the way to a file, from the top. */
export function excludedFolders(path: string): readonly string[] {
  return excludedIn(directoryOf(path));
}

const excludedIn = remember((folder) => folder.split('/').filter((segment) => EXCLUDED.has(segment)));

/** True for a path below a folder of tests, examples or installed packages. */
export function isBelowExcluded(path: string): boolean {
  return excludedFolders(path).length > 0;
}

/** True if a pattern names, literally, each of the excluded folders that a path is below: `examples/*\/Dockerfile`. */
export function namesFolders(pattern: string, path: string): boolean {
  const folders = excludedFolders(path);
  if (folders.length === 0) return false;
  const named = foldersNamedBy(pattern);
  return folders.every((folder) => named.has(folder));
}

/** Those of these folders that a pattern names literally. */
export function foldersNamedBy(pattern: string): ReadonlySet<string> {
  return new Set(pattern.split(/[/{},]/).filter((part) => EXCLUDED.has(part)));
}
