import { deepenTo, type FetchCredentials, fetchCommit, isShallow } from '../../adapters/git-history.ts';
import { gitTree, mergeBase, remoteGitTree } from '../../adapters/git-objects.ts';
import { type GitHub, isRefused } from '../../adapters/github/client.ts';
import { remoteMergeBase, remoteTree } from '../../adapters/github/commits.ts';
import type { ReadTree } from '../../core/model/tree.ts';

/** Where commits are that this clone does not hold. */
export interface Remote {
  readonly github: GitHub;
  readonly credentials: FetchCredentials;
}

/**
 * Merge base of the head and the first of the candidates that has one. A clone that does not hold it asks GitHub for its id, and
 * without GitHub deepens step by step.
 */
export async function findMergeBase(
  root: string,
  candidates: readonly string[],
  head: string,
  remote: Remote | undefined,
): Promise<string | undefined> {
  for (const candidate of candidates) {
    const commit = await mergeBase(root, candidate, head);
    if (commit !== undefined) return commit;
  }
  const [wanted] = candidates;
  // A whole clone that has no merge base will not get one.
  if (wanted === undefined || !(await isShallow(root))) return undefined;
  const asked = remote && (await remoteMergeBase(remote.github, wanted, head));
  if (typeof asked === 'string') return asked;
  return deepenTo(root, wanted, head, remote?.credentials);
}

/** The files of a commit: from this clone, into which it is fetched alone, else from GitHub. `undefined` where none has it. */
export async function openCommit(
  root: string,
  commit: string,
  remote: Remote | undefined,
): Promise<ReadTree | undefined> {
  const isHere = (await mergeBase(root, commit, commit)) !== undefined;
  if (isHere || (await fetchCommit(root, commit, remote?.credentials))) {
    // A partial clone has commits without their files.
    return gitTree(root, commit).catch(
      async (cause) => (await openRemote(root, commit, remote)) ?? Promise.reject(cause),
    );
  }
  return openRemote(root, commit, remote);
}

async function openRemote(root: string, commit: string, remote: Remote | undefined): Promise<ReadTree | undefined> {
  const tree = remote && (await remoteTree(remote.github, commit));
  return tree === undefined || isRefused(tree) ? undefined : remoteGitTree(root, tree);
}
