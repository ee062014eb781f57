import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { ReadTree, TreeEntry } from '../../core/model/tree.ts';
import { relativeTo } from '../../core/names/path.ts';
import { SUBMODULE } from './files.ts';
import type { GitEntry } from './listing.ts';
import { unanswered } from './start.ts';

/** The files of a submodule at the commit that its repository names. */
interface Submodule {
  /** Path of its folder. */
  readonly path: string;
  readonly tree: ReadTree;
}

type OpenTree = (root: string, commit: string) => Promise<ReadTree>;

/**
 * A tree with the files of the submodules that are checked out, as the work tree has them. Where a submodule does not hold the
 * commit, its files are left out.
 */
export async function withSubmodules(
  root: string,
  tree: ReadTree,
  entries: ReadonlyMap<string, GitEntry>,
  open: OpenTree,
): Promise<ReadTree> {
  const submodules: Submodule[] = [];
  for (const [path, { mode, oid }] of entries) {
    if (mode !== SUBMODULE || !(await isCheckedOut(root, path))) continue;
    const own = await open(join(root, path), oid).catch(unanswered);
    if (own !== undefined) submodules.push({ path, tree: own });
  }
  return submodules.length === 0 ? tree : joined(tree, submodules);
}

// A link in the place of a submodule leads to somebody else's repository.
async function isCheckedOut(root: string, path: string): Promise<boolean> {
  const folder = join(root, path);
  if (!existsSync(join(folder, '.git'))) return false;
  return (await realpath(folder)) === join(await realpath(root), path);
}

function joined(tree: ReadTree, submodules: readonly Submodule[]): ReadTree {
  const at = (path: string) => {
    const found = submodules.find((one) => path === one.path || path.startsWith(`${one.path}/`));
    return found && { tree: found.tree, path: path.slice(found.path.length + 1) || '.' };
  };
  return {
    ...tree,
    readText: async (path) => {
      const inner = at(path);
      return inner === undefined ? tree.readText(path) : inner.tree.readText(inner.path);
    },
    listContext: async (directory) => {
      const inner = at(directory);
      return inner === undefined ? listAll(tree, submodules, directory) : inner.tree.listContext(inner.path);
    },
    digestFile: async (path) => {
      const inner = at(path);
      return inner === undefined ? tree.digestFile(path) : inner.tree.digestFile(inner.path);
    },
  };
}

async function listAll(
  tree: ReadTree,
  submodules: readonly Submodule[],
  directory: string,
): Promise<readonly TreeEntry[] | undefined> {
  const own = await tree.listContext(directory);
  const others: TreeEntry[] = [];
  for (const submodule of submodules) {
    const below = relativeTo(directory, submodule.path);
    if (below === undefined) continue;
    for (const entry of (await submodule.tree.listContext('.')) ?? [])
      others.push({ ...entry, path: posix.join(below, entry.path) });
  }
  return own === undefined && others.length === 0 ? undefined : [...(own ?? []), ...others];
}
