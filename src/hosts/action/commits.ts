import { deepenTo, type FetchCredentials, fetchCommit, isContained, isShallow } from '../../adapters/git/history.ts';
import { mergeBase, remoteGitTree } from '../../adapters/git/objects.ts';
import { unanswered } from '../../adapters/git/start.ts';
import { type GitHub, isRefused } from '../../adapters/github/client.ts';
import { isContainedRemotely, isOnRemoteBranch, remoteMergeBase, remoteTree } from '../../adapters/github/commits.ts';
import type { CommitHistory } from '../../core/model/commit-history.ts';
import type { ReadTree } from '../../core/model/tree.ts';
import { isCommitId } from '../../core/names/commit.ts';

/** Where commits are that this clone does not hold. */
export interface Remote {
  readonly github: GitHub;
  /** Path of the root in the workspace, POSIX: its place in the repository where git does not say it. */
  readonly folder: string;
  readonly credentials: FetchCredentials;
}

/**
 * Merge base of the head and the first of the candidates that has one. Where git cannot say, GitHub is asked for its id; without
 * GitHub, a shallow clone is deepened step by step.
 */
export async function findMergeBase(
  root: string,
  candidates: readonly string[],
  head: string,
  remote: Remote | undefined,
): Promise<string | undefined> {
  for (const candidate of candidates) {
    const commit = await mergeBase(root, candidate, head).catch(unanswered);
    if (commit !== undefined) return commit;
  }
  const [wanted] = candidates;
  if (wanted === undefined) return undefined;
  const asked = remote && (await remoteMergeBase(remote.github, wanted, head));
  if (typeof asked === 'string' && isCommitId(asked)) return asked;
  // A whole clone that has no merge base will not get one.
  const shallow = await isShallow(root).catch(unanswered);
  return shallow ? deepenTo(root, wanted, head, remote?.credentials) : undefined;
}

/**
 * The files of a commit: from this clone, into which it is fetched alone, else from GitHub. `undefined` where none has it. `open` reads
 * one of this clone.
 */
export async function openCommit(
  root: string,
  commit: string,
  remote: Remote | undefined,
  open: (commit: string) => Promise<ReadTree>,
): Promise<ReadTree | undefined> {
  const isHere = (await mergeBase(root, commit, commit).catch(unanswered)) !== undefined;
  if (isHere || (await fetchCommit(root, commit, remote?.credentials))) {
    // A partial clone has commits without their files.
    return open(commit).catch(async (cause) => (await openRemote(root, commit, remote)) ?? Promise.reject(cause));
  }
  return openRemote(root, commit, remote);
}

async function openRemote(root: string, commit: string, remote: Remote | undefined): Promise<ReadTree | undefined> {
  const tree = remote && (await remoteTree(remote.github, commit));
  return tree === undefined || isRefused(tree) ? undefined : remoteGitTree(root, tree, remote?.folder ?? '');
}

/**
 * The order of commits: from this clone, else from GitHub. `branch` is the one that a commit must be on to move `--latest`, if any; it
 * is empty where its name is not known. Each question is asked once.
 */
export function commitHistory(root: string, branch: string | undefined, remote: Remote | undefined): CommitHistory {
  const answers = new Map<string, Promise<boolean | undefined>>();
  const once = (commit: string, of: string, ask: () => Promise<boolean | undefined>) => {
    const key = `${commit} ${of}`;
    const answer = answers.get(key) ?? ask();
    answers.set(key, answer);
    return answer;
  };
  return {
    isAncestor: async (ours, theirs) =>
      ours !== theirs && once(ours, theirs, () => comesBefore(root, ours, theirs, remote)),
    isOnBranch: async (commit) =>
      branch === undefined ? true : once(commit, branch, () => isOnBranch(root, commit, branch, remote)),
    hint: 'check out with fetch-depth: 0, or pass github-token and give the job contents: read',
  };
}

async function comesBefore(root: string, ours: string, theirs: string, remote: Remote | undefined) {
  const here = await isContained(root, ours, theirs);
  if (here !== undefined || remote === undefined || !isCommitId(ours)) return here;
  return isContainedRemotely(remote.github, ours, theirs);
}

// What was fetched of a branch may be older than the branch: GitHub knows it, where the clone does not find the commit in it.
async function isOnBranch(root: string, commit: string, branch: string, remote: Remote | undefined) {
  if (branch === '') return undefined;
  const here = await isContained(root, commit, `refs/remotes/origin/${branch}`);
  if (here === true || remote === undefined || !isCommitId(commit)) return here;
  return (await isOnRemoteBranch(remote.github, commit, branch)) ?? here;
}
