import { withoutCombination } from '../config/path.ts';
import type { ReadAgain } from '../discover/read-again.ts';
import { foldersAbove } from '../names/path.ts';
import type { Rest } from '../normalize/normalize.ts';
import type { KnownDefinition, KnownTree } from './known-tree.ts';
import { backwards, reachedFrom } from './reached-from.ts';

/** Files of a tree whose contents changed, and that are all that changed. */
export interface ChangedFiles {
  /** Those that were read as text. */
  readonly texts: ReadonlySet<string>;
  /** Those that were digested, as files of build contexts are. */
  readonly contents: ReadonlySet<string>;
}

/** A tree as it was, and the files whose contents changed since. */
export interface ChangedTree {
  readonly known: KnownTree;
  readonly changed: ChangedFiles;
}

/** What has to be computed again of a tree, and what has not. */
export interface ChangedDefinitions {
  readonly again: ReadAgain;
  /** The definitions of the files that are read again, as they were. */
  readonly known: ReadonlyMap<string, readonly KnownDefinition[]>;
  readonly rest: Rest;
}

/** A tree is computed whole where more than so many of its definition files, and one in so many, would be read again. */
const MANY = { files: 64, oneIn: 4 };

/**
 * Which definitions depend on files that changed, with all to which they are related as parents: their addresses are needed. `undefined`
 * where more may depend on a file, or where it would be most of the tree.
 */
export function changedDefinitions({ known: tree, changed }: ChangedTree): ChangedDefinitions | undefined {
  const wide = new Set(tree.wide);
  const paths = [...changed.texts, ...changed.contents];
  if (paths.some((path) => wide.has(path))) return undefined;
  const files = new Map(tree.files);
  const includes = new Map(tree.includes);
  const including = backwards(includes);
  const direct = [
    ...reachedFrom(changed.texts, (path) => including.get(path) ?? []),
    ...inContexts(tree, changed.contents),
  ].filter((path) => files.has(path));
  const definitions = [...relatedTo(direct, tree)].sort();
  if (definitions.length > Math.max(MANY.files, files.size / MANY.oneIn)) return undefined;
  const reached = [...reachedFrom(definitions, (path) => includes.get(path) ?? [])];
  const parts = [...changed.texts].filter((path) => !files.has(path));
  const known = new Map(definitions.map((path) => [path, files.get(path) ?? []]));
  return { again: { definitions, reached, parts, includes }, known, rest: restOf(tree, known) };
}

/** Files of the definitions whose images may copy one of these files. */
function inContexts({ files }: KnownTree, contents: ReadonlySet<string>): readonly string[] {
  if (contents.size === 0) return [];
  const folders = new Set(['.', ...[...contents].flatMap(foldersAbove)]);
  const isInside = ({ context }: KnownDefinition) => context !== undefined && folders.has(context);
  return files.flatMap(([path, definitions]) => (definitions.some(isInside) ? [path] : []));
}

/** Files, and those of the definitions that are built on theirs, or on which theirs are built, directly or not. */
function relatedTo(paths: readonly string[], { files }: KnownTree): ReadonlySet<string> {
  const fileOf = new Map(files.flatMap(([path, definitions]) => definitions.map(({ id }) => [id, path] as const)));
  const above = files.flatMap(([path, definitions]) => {
    const parents = definitions.flatMap((definition) => definition.parents ?? []);
    return parents.length === 0 ? [] : [[path, parents.flatMap((id) => fileOf.get(id) ?? [])] as const];
  });
  const [up, down] = [new Map(above), backwards(above)];
  return reachedFrom(paths, (path) => [...(up.get(path) ?? []), ...(down.get(path) ?? [])]);
}

function restOf({ files, consumed, provided }: KnownTree, known: ReadonlyMap<string, unknown>): Rest {
  const names = new Set<string>();
  const shared = new Set<string>();
  const own = new Set<string>();
  for (const [path, definitions] of files)
    for (const { id, name, isShared } of definitions) {
      if (isShared === true) shared.add(id);
      if (known.has(path)) own.add(id);
      else for (const called of [id, withoutCombination(id), name]) if (called !== undefined) names.add(called);
    }
  return {
    names,
    shared,
    consumed: new Set(consumed),
    provided: new Set(provided.flatMap(([reference, id]) => (own.has(id) ? [] : [reference]))),
  };
}
