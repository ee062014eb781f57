import type { MemoStore } from '../adapters/memo-store.ts';
import type { KnownTree } from '../core/incremental/known-tree.ts';
import { isRecord } from '../core/model/json.ts';
import { sha256Hex } from '../core/names/sha256.ts';

/** Keeps what is known of the tree of a run, apart from the run: few need it. The answer is its digest, which the run is to keep. */
export async function keepTree(store: MemoStore, run: string, tree: KnownTree): Promise<string> {
  const digest = sha256Hex(JSON.stringify(tree));
  await store.keep(nameOf(run), { digest, tree });
  return digest;
}

/** `undefined` where it is gone, or is that of another run. */
export function knownTree(store: MemoStore, run: string, digest: string): KnownTree | undefined {
  const kept = store.get(nameOf(run));
  // Our own, says the digest of the store.
  return isRecord(kept) && kept.digest === digest ? (kept.tree as KnownTree) : undefined;
}

function nameOf(run: string): string {
  return `known ${run}`;
}
