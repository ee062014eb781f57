import { TerrariumError } from '../core/model/errors.ts';
import { isCommitId } from '../core/names/commit.ts';
import { fetchGit, GIT_LIMITS, git, streamGit } from './git.ts';

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

/** What this clone fetched last of the branches of its remote. */
export async function fetchedHeads(root: string): Promise<readonly Head[]> {
  const format = '--format=%(if)%(symref)%(then)%(else)%(objectname)%09%(refname)%(end)';
  return headsIn(await git(root, ['for-each-ref', format, 'refs/remotes/origin']), root);
}

/** True where the clone has a remote. */
export async function hasRemote(root: string): Promise<boolean> {
  return (await git(root, ['config', '--get', 'remote.origin.url'])) !== undefined;
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
