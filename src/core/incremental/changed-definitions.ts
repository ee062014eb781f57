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
  /** Directories of build contexts that may have other files: of a commit beside a work tree. */
  readonly contexts: ReadonlySet<string>;
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
 * Which definitions depend on files that changed or on definitions that do, with all that these are built on: their addresses are needed.
 * `undefined` where more may depend on a file, or where it would be most of the tree.
 */
export function changedDefinitions({ known: tree, changed }: ChangedTree): ChangedDefinitions | undefined {
  const wide = new Set(tree.wide);
  const paths = [...changed.texts, ...changed.contents];
  if (paths.some((path) => wide.has(path)) || hasTwins(tree)) return undefined;
  const files = new Map(tree.files);
  const definitions = [...touched(tree, changed)].sort();
  if (definitions.length > Math.max(MANY.files, files.size / MANY.oneIn)) return undefined;
  const includes = new Map(tree.includes);
  const documents = new Map(tree.documents);
  const reached = reachedFrom(definitions, (path) => [...(includes.get(path) ?? []), ...(documents.get(path) ?? [])]);
  const parts = [...changed.texts].filter((path) => !files.has(path));
  const known = new Map(definitions.map((path) => [path, files.get(path) ?? []]));
  return { again: { definitions, reached: [...reached], parts, includes }, known, rest: restOf(tree, known) };
}

// An id that two definitions have does not say which of them is meant.
function hasTwins({ files }: KnownTree): boolean {
  const ids = files.flatMap(([, definitions]) => definitions.map(({ id }) => id));
  return new Set(ids).size < ids.length;
}

/** The definition files that changed ones touch, and those of the definitions on which theirs are built. */
function touched(tree: KnownTree, changed: ChangedFiles): ReadonlySet<string> {
  const including = backwards([...tree.includes, ...tree.documents]);
  const files = new Set(tree.files.map(([path]) => path));
  const direct = [
    ...[...reachedFrom(changed.texts, (path) => including.get(path) ?? [])].filter((path) => files.has(path)),
    ...inContexts(tree, changed),
  ];
  const parents = new Map(parentFiles(tree));
  const children = backwards(parents);
  const below = reachedFrom(direct, (path) => children.get(path) ?? []);
  return reachedFrom(below, (path) => parents.get(path) ?? []);
}

/** Files of the definitions whose images may copy something that changed. */
function inContexts({ files }: KnownTree, { contents, contexts }: ChangedFiles): readonly string[] {
  if (contents.size + contexts.size === 0) return [];
  const above = contents.size === 0 ? [] : ['.', ...[...contents].flatMap(foldersAbove)];
  const folders = new Set([...contexts, ...above]);
  const isInside = ({ context }: KnownDefinition) => context !== undefined && folders.has(context);
  return files.flatMap(([path, definitions]) => (definitions.some(isInside) ? [path] : []));
}

/** Files with those of the definitions on which theirs are built. */
function parentFiles({ files }: KnownTree): readonly (readonly [string, readonly string[]])[] {
  const fileOf = new Map(files.flatMap(([path, definitions]) => definitions.map(({ id }) => [id, path] as const)));
  return files.flatMap(([path, definitions]) => {
    const parents = definitions.flatMap((definition) => definition.parents ?? []);
    return parents.length === 0 ? [] : [[path, parents.flatMap((id) => fileOf.get(id) ?? [])] as const];
  });
}

function restOf({ files, consumed, provided, missing }: KnownTree, known: ReadonlyMap<string, unknown>): Rest {
  const names = new Set(missing);
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
