import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy, once } from '../../core/model/once.ts';
import type { CheckoutState } from '../../core/model/tree.ts';
import { rangeOf } from '../../core/text/sorted-texts.ts';
import { listEntries } from '../git-files.ts';

/** What git says of a checkout. Folders end in `/`. */
type GitState = Omit<CheckoutState, 'isPointer'>;

/** What git says of one repository, seen from a folder. */
interface Listed {
  readonly untracked: SeenFrom;
  readonly sparse: SeenFrom;
  readonly submodules: SeenFrom;
  readonly allSubmodules: readonly string[];
}
const UNKNOWN: GitState = { untracked: [], sparse: [], submodules: [] };
const SUBMODULE = '160000';

/**
 * Asks git what it knows of a folder, once for each repository: also for submodules that are checked out. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
export function checkoutReader(base: string): (folder: string) => Promise<GitState> {
  const list = once((repository: string) => listRepository(base, repository));
  const listAll = async (repository: string, folder: string): Promise<readonly Listed[]> => {
    const own = await list(repository);
    const states = [own];
    for (const path of own.allSubmodules) {
      const concerns = pathsIndex([path])(folder).length > 0 && existsSync(join(base, path, '.git'));
      if (concerns) states.push(...(await listAll(path, folder)));
    }
    return states;
  };
  return async (folder) => {
    const states = await listAll('./', folder);
    return {
      untracked: states.flatMap(({ untracked }) => untracked(folder)),
      sparse: states.flatMap(({ sparse }) => sparse(folder)),
      submodules: states.flatMap(({ submodules }) => submodules(folder)),
    };
  };
}

async function listRepository(base: string, repository: string): Promise<Listed> {
  const state = { untracked: [] as string[], sparse: [] as string[], submodules: [] as string[] };
  try {
    const listed = await listEntries(join(base, repository), ({ tag, mode, path }) => {
      const full = posix.join(repository, path);
      if (tag === '?') state.untracked.push(full);
      else if (tag === 'S') state.sparse.push(full);
      else if (mode === SUBMODULE) state.submodules.push(`${full}/`);
    });
    return index(listed ? state : UNKNOWN);
  } catch (error) {
    // What is only a warning fails no run.
    if (error instanceof TerrariumError) return index(UNKNOWN);
    throw error;
  }
}

function index({ untracked, sparse, submodules }: GitState): Listed {
  return {
    untracked: pathsIndex(untracked),
    sparse: pathsIndex(sparse),
    submodules: pathsIndex(submodules),
    allSubmodules: submodules,
  };
}

/** Paths relative to a folder, of those below it; empty for a path that holds the folder. */
type SeenFrom = (folder: string) => readonly string[];

/** Many contexts may ask for their part of a list: none of them goes through all of it. */
function pathsIndex(paths: readonly string[]): SeenFrom {
  const place = new Map(paths.map((path, number) => [path, number]));
  const sorted = lazy(() => paths.toSorted((a, b) => (a < b ? -1 : 1)));
  return (folder) => {
    const inside = `${folder}/`;
    const range = folder === '.' ? paths : sorted().slice(...rangeOf(sorted(), inside));
    const below = range.map((path) => ({ path, seen: folder === '.' ? path : path.slice(inside.length) }));
    const above = ['./', ...foldersOf(inside)].map((path) => ({ path, seen: '' }));
    const seen = new Map([...below, ...above].map((one) => [one.path, one] as const));
    const found = [...seen.values()].filter(({ path }) => place.has(path));
    return found.sort((a, b) => (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0)).map((one) => one.seen);
  };
}

/** A folder that ends in `/`, and those that hold it. */
function foldersOf(folder: string): readonly string[] {
  const parts = folder.split('/').slice(0, -1);
  return parts.map((_, number) => `${parts.slice(0, number + 1).join('/')}/`);
}
