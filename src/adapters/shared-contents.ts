import { once } from '../core/model/once.ts';
import type { ReadTree } from '../core/model/tree.ts';

/** A tree that reads each file once, for a run that needs it for several trees. */
export function readOnce<T extends ReadTree>(tree: T): T {
  return { ...tree, readText: once(tree.readText), digestFile: once(tree.digestFile) };
}

/**
 * A tree of the same repository as another one, from which it takes every file that git knows to be the same there: only what differs
 * is read, and parsed, twice.
 */
export async function sharingContents(tree: ReadTree, other: ReadTree): Promise<ReadTree> {
  const paths = await tree.listFiles();
  const [nameOf, otherNameOf] = await Promise.all([tree.contentNames?.(paths), other.contentNames?.(paths)]);
  if (nameOf === undefined || otherNameOf === undefined) return tree;
  const isSame = (path: string) => {
    const name = nameOf(path);
    return name !== undefined && otherNameOf(path) === name;
  };
  return {
    ...tree,
    readText: (path) => (isSame(path) ? other : tree).readText(path),
    digestFile: (path) => (isSame(path) ? other : tree).digestFile(path),
  };
}
