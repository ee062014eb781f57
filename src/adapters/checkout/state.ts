import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lazy, once } from '../../core/model/once.ts';
import type { CheckoutState } from '../../core/model/tree.ts';
import { rangeOf } from '../../core/text/sorted-texts.ts';
import { listRepository, type RepositoryListing, SUBMODULE } from '../git/files.ts';
import { unanswered } from '../git/start.ts';

/** What git says of a checkout. Folders end in `/`. */
type GitState = Omit<CheckoutState, 'isPointer'>;

/** What git says of one repository, by paths relative to the base. */
interface Known {
  /** Empty for the base, and ends in `/` for a submodule. */
  readonly prefix: string;
  readonly listing: RepositoryListing | undefined;
  /** Folders in which something is tracked, relative to the repository. */
  readonly folders: () => ReadonlySet<string>;
  readonly sparse: SeenFrom;
  readonly submodules: SeenFrom;
  readonly allSubmodules: readonly string[];
}

/**
 * What git knows of a folder; each repository is asked once, submodules that are checked out among them. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
export function checkoutReader(
  base: string,
  top: () => Promise<RepositoryListing | undefined>,
): (folder: string) => Promise<GitState> {
  const list = once(async (prefix: string) => {
    const asked = prefix === '' ? top() : listRepository(join(base, prefix));
    // What is only a warning fails no run.
    return known(prefix, await asked.catch(unanswered));
  });
  const listAll = async (prefix: string, folder: string): Promise<readonly Known[]> => {
    const own = await list(prefix);
    const all = [own];
    for (const path of own.allSubmodules) {
      const concerns = pathsIndex([path])(folder).length > 0 && existsSync(join(base, path, '.git'));
      if (concerns) all.push(...(await listAll(path, folder)));
    }
    return all;
  };
  return async (folder) => {
    const all = await listAll('', folder);
    return {
      untracked: untrackedBelow(folder, new Map(all.map((one) => [one.prefix, one]))),
      sparse: all.flatMap(({ sparse }) => sparse(folder)),
      submodules: all.flatMap(({ submodules }) => submodules(folder)),
    };
  };
}

function known(prefix: string, listing: RepositoryListing | undefined): Known {
  const tracked = [...(listing?.tracked ?? [])];
  const sparse = tracked.flatMap(([path, { tag }]) => (tag.toUpperCase() === 'S' ? [`${prefix}${path}`] : []));
  const allSubmodules = tracked.flatMap(([path, { mode }]) => (mode === SUBMODULE ? [`${prefix}${path}/`] : []));
  const folders = lazy(() => new Set(tracked.flatMap(([path]) => foldersOf(path))));
  const [seenSparse, seenSubmodules] = [pathsIndex(sparse), pathsIndex(allSubmodules)];
  return { prefix, listing, folders, sparse: seenSparse, submodules: seenSubmodules, allSubmodules };
}

function untrackedBelow(folder: string, repositories: ReadonlyMap<string, Known>): GitState['untracked'] {
  const inside = folder === '.' ? '' : `${folder}/`;
  return (path) => {
    const place = untrackedPlace(`${inside}${path}`, repositories.get(''), repositories);
    if (place === undefined) return undefined;
    return place.startsWith(inside) ? place.slice(inside.length) : '';
  };
}

/** The path, or the outermost folder that holds it and in which its repository tracks nothing. */
function untrackedPlace(
  path: string,
  repository: Known | undefined,
  repositories: ReadonlyMap<string, Known>,
): string | undefined {
  if (repository?.listing === undefined) return undefined;
  const { prefix, listing, folders } = repository;
  const own = path.slice(prefix.length);
  if (listing.tracked.has(own)) return undefined;
  for (const folder of foldersOf(own)) {
    if (listing.tracked.get(folder.slice(0, -1))?.mode === SUBMODULE)
      return untrackedPlace(path, repositories.get(`${prefix}${folder}`), repositories);
    if (!folders().has(folder)) return `${prefix}${folder}`;
  }
  return path;
}

/** Paths relative to a folder, of those below it; empty for a path that holds the folder. */
type SeenFrom = (folder: string) => readonly string[];

/** Many contexts may ask for their part of a list: none of them goes through all of it. */
function pathsIndex(paths: readonly string[]): SeenFrom {
  const place = new Map(paths.map((path, number) => [path, number]));
  const sorted = lazy(() => paths.toSorted((a, b) => (a < b ? -1 : 1)));
  return (folder) => {
    if (paths.length === 0) return [];
    const inside = `${folder}/`;
    const range = folder === '.' ? paths : sorted().slice(...rangeOf(sorted(), inside));
    const below = range.map((path) => ({ path, seen: folder === '.' ? path : path.slice(inside.length) }));
    const above = ['./', ...foldersOf(inside)].map((path) => ({ path, seen: '' }));
    const seen = new Map([...below, ...above].map((one) => [one.path, one] as const));
    const found = [...seen.values()].filter(({ path }) => place.has(path));
    return found.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0)).map((one) => one.seen);
  };
}

/** The folders that hold a path, outermost first, as `/` ends them. */
function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash + 1));
  return folders;
}
