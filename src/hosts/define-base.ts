import { comparedTree, type OnceTree, readOnce } from '../adapters/shared-contents.ts';
import type { Config } from '../core/config/config.ts';
import { contextFolders } from '../core/incremental/context-folders.ts';
import type { ReadTree } from '../core/model/tree.ts';
import type { Definitions } from '../core/normalize/definitions.ts';
import { type DefinedTree, type DefineOptions, define, defineBeside } from '../pipeline.ts';

/** The head of a comparison, as another side needs it. */
export interface DefinedHead<T extends ReadTree = ReadTree> {
  readonly tree: OnceTree<T>;
  readonly defined: DefinedTree;
}

type Options = Omit<DefineOptions, 'onDefined'>;

/** Defines the head of a comparison. */
export async function defineHead<T extends ReadTree>(
  opened: T,
  config: Config,
  options: Options,
): Promise<DefinedHead<T> & { readonly head: Definitions }> {
  const tree = readOnce(opened);
  const found: DefinedTree[] = [];
  const head = await define(tree, config, { ...options, onDefined: (defined) => found.push(defined) });
  return { head, tree, defined: found[0] as DefinedTree };
}

/** Defines the other side of a comparison: where only contents of files differ, what these touch, and else all of it. */
export async function defineBase(
  tree: ReadTree,
  config: Config,
  head: DefinedHead,
  options: Options,
): Promise<Definitions> {
  const { definitions, known } = head.defined;
  const compared = await comparedTree(tree, head.tree);
  if (config !== definitions.config) return define(compared.tree, config, options);
  const changed = await compared.changed(() => contextFolders(known(), definitions.definitions));
  return changed === undefined
    ? define(compared.tree, config, options)
    : defineBeside(compared.tree, head.defined, changed, options);
}
