import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { TerrariumError } from '../core/model/errors.ts';
import { once } from '../core/model/once.ts';
import type { CheckoutState } from '../core/model/tree.ts';
import { relativeTo } from '../core/names/path.ts';
import { listEntries } from './git-files.ts';

/** What git says of a checkout. Folders end in `/`. */
type GitState = Omit<CheckoutState, 'pointers'>;

const UNKNOWN: GitState = { untracked: [], sparse: [], submodules: [] };
const SUBMODULE = '160000';

/**
 * Asks git what it knows of a folder, once for each repository: also for submodules that are checked out. Where git is missing or
 * has no answer, nothing is known. The folder is relative to `base`, the answer relative to the folder.
 */
export function checkoutReader(base: string): (folder: string) => Promise<GitState> {
  const list = once((repository: string) => listRepository(base, repository));
  const listAll = async (repository: string, folder: string): Promise<readonly GitState[]> => {
    const own = await list(repository);
    const states = [own];
    for (const path of own.submodules) {
      const concerns = seenFrom(folder, path).length > 0 && existsSync(join(base, path, '.git'));
      if (concerns) states.push(...(await listAll(path, folder)));
    }
    return states;
  };
  return async (folder) => {
    const states = await listAll('./', folder);
    const see = (paths: readonly string[]) => paths.flatMap((path) => seenFrom(folder, path));
    return {
      untracked: see(states.flatMap(({ untracked }) => untracked)),
      sparse: see(states.flatMap(({ sparse }) => sparse)),
      submodules: see(states.flatMap(({ submodules }) => submodules)),
    };
  };
}

async function listRepository(base: string, repository: string): Promise<GitState> {
  const state = { untracked: [] as string[], sparse: [] as string[], submodules: [] as string[] };
  try {
    const listed = await listEntries(join(base, repository), ({ tag, mode, path }) => {
      const full = posix.join(repository, path);
      if (tag === '?') state.untracked.push(full);
      else if (tag === 'S') state.sparse.push(full);
      else if (mode === SUBMODULE) state.submodules.push(`${full}/`);
    });
    return listed ? state : UNKNOWN;
  } catch (error) {
    // What is only a warning fails no run.
    if (error instanceof TerrariumError) return UNKNOWN;
    throw error;
  }
}

/** A path relative to a folder: empty where it holds the folder, none where it is elsewhere. */
function seenFrom(folder: string, path: string): readonly string[] {
  if (path === './' || (path.endsWith('/') && `${folder}/`.startsWith(path))) return [''];
  const relative = relativeTo(folder, path);
  return relative === undefined ? [] : [relative];
}
