import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import type { ReadTree } from '../../core/model/tree.ts';
import { isCommitId } from '../../core/names/commit.ts';
import { hasLfsObjects } from './contents.ts';
import { SUBMODULE } from './files.ts';
import { listCommit } from './listing.ts';
import { fetchGit, GIT_LIMITS, git, streamGit } from './start.ts';

/** Where a branch or a pull request is. */
export interface Head {
  /** `refs/heads/main` */
  readonly ref: string;
  readonly commit: string;
}

/** Branches of this clone. */
export async function localHeads(root: string): Promise<readonly Head[]> {
  return headsIn(await git(root, ['for-each-ref', '--format=%(objectname)%09%(refname)', 'refs/heads']), root);
}

/** What this clone fetched last of the branches and pull requests of its remotes. */
export async function fetchedHeads(root: string): Promise<readonly Head[]> {
  const format = '--format=%(if)%(symref)%(then)%(else)%(objectname)%09%(refname)%(end)';
  return headsIn(await git(root, ['for-each-ref', format, 'refs/remotes', 'refs/terrarium']), root);
}

/** True where the clone has the remote that is asked. `root-unread` where it has others alone: which one has the branches is not known. */
export async function hasRemote(root: string): Promise<boolean> {
  const names = (await git(root, ['remote']))?.split('\n').filter((name) => name !== '') ?? [];
  if (names.length === 0 || names.includes('origin')) return names.length > 0;
  throw new TerrariumError('root-unread', 'this clone has remotes, and none of them is "origin"', {
    hint: 'name it so: git remote rename; or take what was fetched: --fetched',
  });
}

/**
 * What a commit has that this clone does not read as a checkout would that has it: a submodule without its commit, and files of Git LFS
 * where it was never used; `undefined` if there is nothing of it.
 */
export async function unreadPart(root: string, commit: string, tree: ReadTree): Promise<string | undefined> {
  for (const [path, { mode, oid }] of await listCommit(root, commit)) {
    if (mode !== SUBMODULE) continue;
    const [missing] = await missingCommits(join(root, path), [oid]).catch(() => [oid]);
    if (missing !== undefined || !existsSync(join(root, path, '.git'))) return `the submodule ${JSON.stringify(path)}`;
  }
  for (const path of await tree.listFiles()) {
    if (!/(?:^|\/)\.gitattributes$/.test(path)) continue;
    const file = await tree.readText(path);
    if (file.kind === 'text' && /\bfilter=lfs\b/.test(file.text) && !(await hasLfsObjects(root)))
      return 'files of Git LFS';
  }
  return undefined;
}

// GitHub keeps the merge of a pull request while it is open, which is what its runs build. GitLab's are made for each pipeline.
// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const ASKED = ['refs/heads/*', 'refs/pull/*/merge', 'refs/merge-requests/*/merge'];

/** Branches and open pull requests of the remote, asked now. `root-unread` where it does not answer. */
export async function remoteHeads(root: string): Promise<readonly Head[]> {
  const chunks: Buffer[] = [];
  const args = ['ls-remote', '--quiet', '--upload-pack=git-upload-pack', 'origin', ...ASKED];
  if (!(await fetchGit(root, args, {}, (chunk) => chunks.push(chunk))))
    throw new TerrariumError('root-unread', 'the remote "origin" did not say which branches it has', {
      hint: 'git ls-remote origin says why; --fetched takes the branches that this clone fetched last',
    });
  return headsIn(Buffer.concat(chunks).toString(), root);
}

function headsIn(printed: string | undefined, root: string): readonly Head[] {
  if (printed === undefined)
    throw new TerrariumError('root-unread', `the branches of ${JSON.stringify(root)} cannot be read`, {
      hint: 'run it in a clone, with git on the PATH',
    });
  return printed.split('\n').flatMap((line) => {
    const [commit = '', ref = ''] = line.split('\t');
    return isCommitId(commit) && ref !== '' ? [{ ref, commit }] : [];
  });
}

/** Those of some commits that the clone does not have. */
export async function missingCommits(root: string, commits: readonly string[]): Promise<readonly string[]> {
  const asked = [...new Set(commits)].filter(isCommitId);
  if (asked.length === 0) return [];
  const chunks: Buffer[] = [];
  const limits = { ...GIT_LIMITS, input: `${asked.join('\n')}\n` };
  const done = await streamGit(
    root,
    ['cat-file', '--batch-check=%(objectname) %(objecttype)'],
    (chunk) => chunks.push(chunk),
    limits,
  );
  if (!done) return asked;
  const lines = Buffer.concat(chunks).toString().split('\n');
  return asked.filter((commit, place) => lines[place] !== `${commit} commit`);
}
