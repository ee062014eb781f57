import type { LocalPackage } from '../formats/contract/format.ts';
import { type ContextSelection, type ContextSource, isLocalPip, type PipEntry } from '../model/definition.ts';
import { directoryOf, relativeTo } from '../names/path.ts';
import { isArchive } from '../specifiers/requirement-path.ts';

/** What a Python step needs from the checkout, and its entries relative to that context. */
export interface LocalContext {
  readonly context: ContextSelection;
  /**
   * Entries with the paths of local packages relative to the context, so that moving the whole folder changes no path.
   */
  readonly pip: readonly PipEntry[];
}

/**
 * The build context for the local packages in pip entries: the deepest folder that contains all of them, with every
 * file below them that its `.dockerignore` does not exclude. `undefined` if there are no local packages.
 */
export function localContext(pip: readonly PipEntry[], packages: readonly LocalPackage[]): LocalContext | undefined {
  const paths = [...new Set(localPaths(pip))];
  const [first, ...others] = paths.map((path) => (isArchive(path) ? directoryOf(path) : path));
  if (first === undefined) return undefined;
  const directory = others.reduce(commonFolder, first);
  const inside = (path: string) => (path === directory ? '.' : (relativeTo(directory, path) ?? path));
  const sources = paths.map((path): ContextSource => {
    const line = packages.find((local) => local.path === path)?.at.line ?? 1;
    return { path: inside(path), line };
  });
  const context: ContextSelection = {
    directory,
    ignoreFiles: [directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`],
    sources: sources.some(({ path }) => path === '.') ? 'all' : sources,
    projects: packages.flatMap(({ path, at }) => (isArchive(path) ? [] : [{ path: inside(path), at }])),
  };
  return { context, pip: movePaths(pip, inside) };
}

/** True if an entry, or one in a nested file, is a local package. */
export function hasLocalPackages(pip: readonly PipEntry[]): boolean {
  return localPaths(pip).length > 0;
}

function localPaths(pip: readonly PipEntry[]): readonly string[] {
  return pip.flatMap((entry): readonly string[] => {
    if (typeof entry === 'string') return [];
    return isLocalPip(entry) ? [entry[1]] : localPaths(entry[1]);
  });
}

function movePaths(pip: readonly PipEntry[], move: (path: string) => string): readonly PipEntry[] {
  return pip.map((entry): PipEntry => {
    if (typeof entry === 'string') return entry;
    return isLocalPip(entry) ? [entry[0], move(entry[1]), entry[2]] : [entry[0], movePaths(entry[1], move)];
  });
}

function commonFolder(a: string, b: string): string {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((part, index) => part !== right[index]);
  const common = at < 0 ? left : left.slice(0, at);
  return common.length === 0 || a === '.' || b === '.' ? '.' : common.join('/');
}
