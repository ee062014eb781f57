import type { MemoStore } from '../adapters/memo-store.ts';
import type { KnownTree } from '../core/incremental/known-tree.ts';
import { sha256Hex } from '../core/names/sha256.ts';

/** Keeps what is known of a tree, apart from runs: few of these need it. The answer is its name, for `knownTree`. */
export async function keepTree(store: MemoStore, tree: KnownTree): Promise<string> {
  // Named by its content, so that no run takes that of another one.
  const name = `known ${sha256Hex(JSON.stringify(tree))}`;
  await store.keep(name, tree);
  return name;
}

/** `undefined` where it is gone. */
export function knownTree(store: MemoStore, name: string): KnownTree | undefined {
  // Our own, says the digest of the store.
  return store.get(name) as KnownTree | undefined;
}
