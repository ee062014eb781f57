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

function excludedFolders(path: string): readonly string[] {
  return path
    .split('/')
    .slice(0, -1)
    .filter((segment) => EXCLUDED.has(segment));
}

/** True for a path below a folder of tests, examples or installed packages. */
export function isBelowExcluded(path: string): boolean {
  return excludedFolders(path).length > 0;
}

/** True if a pattern names, literally, each of the excluded folders that a path is below: `examples/*\/Dockerfile`. */
export function namesFolders(pattern: string, path: string): boolean {
  const folders = excludedFolders(path);
  if (folders.length === 0) return false;
  const named = new Set(pattern.split(/[/{},]/));
  return folders.every((folder) => named.has(folder));
}
