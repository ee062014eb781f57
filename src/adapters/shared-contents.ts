import type { ChangedFiles } from '../core/incremental/changed-definitions.ts';
import type { ContextFolder } from '../core/incremental/context-folders.ts';
import { once } from '../core/model/once.ts';
import type { FileReading, ReadTree, TreeEntry } from '../core/model/tree.ts';

/** A tree that reads each file once, for a run that needs it for several trees, and knows which it read. */
export type OnceTree<T extends ReadTree = ReadTree> = T & { readonly read: Pick<ChangedFiles, 'texts' | 'contents'> };

export function readOnce<T extends ReadTree>(tree: T): OnceTree<T> {
  const read = { texts: new Set<string>(), contents: new Set<string>() };
  const readText = once((path: string) => {
    read.texts.add(path);
    return tree.readText(path);
  });
  const digestFile = once((path: string) => {
    read.contents.add(path);
    return tree.digestFile(path);
  });
  return { ...tree, readText, digestFile, listContext: once(tree.listContext), read };
}

/**
 * A tree of the same repository as another one, from which it takes every file that git knows to be the same there: only what differs
 * is read, and parsed, twice.
 */
export async function sharingContents(tree: ReadTree, other: ReadTree): Promise<ReadTree> {
  return sharing(tree, other, await sameContents(tree, other));
}

/** True for paths of regular files that have one content in both; `undefined` where git cannot say. */
type IsSame = ((path: string) => boolean) | undefined;

async function sameContents(tree: ReadTree, other: ReadTree): Promise<IsSame> {
  const paths = await tree.listFiles();
  const [nameOf, otherNameOf] = await Promise.all([tree.contentNames?.(paths), other.contentNames?.(paths)]);
  if (nameOf === undefined || otherNameOf === undefined) return undefined;
  return (path) => {
    const name = nameOf(path);
    return name !== undefined && otherNameOf(path) === name;
  };
}

function sharing(tree: ReadTree, other: ReadTree, isSame: IsSame): ReadTree {
  if (isSame === undefined) return tree;
  return {
    ...tree,
    readText: (path) => (isSame(path) ? other : tree).readText(path),
    digestFile: (path) => (isSame(path) ? other : tree).digestFile(path),
  };
}

/** A tree that shares contents with another one that was read, and how it differs from it. */
export interface ComparedTree {
  readonly tree: ReadTree;
  /**
   * The files that differ, of those that were read, and the build contexts that have other files or that are told about; `undefined` where
   * the tree has other files, or too many differ.
   */
  readonly changed: (contexts: () => readonly ContextFolder[]) => Promise<ChangedFiles | undefined>;
}

export async function comparedTree(tree: ReadTree, other: OnceTree): Promise<ComparedTree> {
  const isSame = await sameContents(tree, other);
  return {
    tree: sharing(tree, other, isSame),
    changed: async (contexts) => (isSame === undefined ? undefined : changedFiles(tree, other, { isSame, contexts })),
  };
}

/** With more files that may differ, everything is read again. */
const MOST_CHANGED = 1000;

async function changedFiles(
  tree: ReadTree,
  other: OnceTree,
  { isSame, contexts }: { readonly isSame: NonNullable<IsSame>; readonly contexts: () => readonly ContextFolder[] },
): Promise<ChangedFiles | undefined> {
  const [paths, otherPaths] = await Promise.all([tree.listFiles(), other.listFiles()]);
  const known = new Set(paths);
  if (paths.length !== otherPaths.length || !otherPaths.every((path) => known.has(path))) return undefined;
  const [texts, contents] = [other.read.texts, other.read.contents].map((read) =>
    [...read].filter((path) => !isSame(path)),
  ) as [string[], string[]];
  // Most of what is looked for is nowhere: that is soon told.
  if (texts.filter((path) => known.has(path)).length + contents.length > MOST_CHANGED) return undefined;
  const differ = await Promise.all(
    texts.map(async (path) => !areEqual(await tree.readText(path), await other.readText(path))),
  );
  const others = new Set<string>();
  for (const { directory, isTold } of contexts())
    if (isTold || !(await hasSameFiles(directory, tree, other))) others.add(directory);
  return { texts: new Set(texts.filter((_, at) => differ[at])), contents: new Set(contents), contexts: others };
}

function areEqual(one: FileReading, other: FileReading): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

async function hasSameFiles(directory: string, ...trees: readonly ReadTree[]): Promise<boolean> {
  const [some, others] = await Promise.all(trees.map((tree) => tree.listContext(directory)));
  return formatEntries(some) === formatEntries(others);
}

function formatEntries(entries: readonly TreeEntry[] | undefined): string | undefined {
  return entries
    ?.map(({ path, kind, executable, target }) => JSON.stringify([path, kind, executable, target]))
    .sort()
    .join();
}
