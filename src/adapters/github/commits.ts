import type { CommitFile } from '../git/contents.ts';
import type { RemoteTree } from '../git/objects.ts';
import { type GitHub, isRefused, type Refusal } from './client.ts';

/** Merge base of two commits, as GitHub computes it. */
export async function remoteMergeBase(github: GitHub, base: string, head: string): Promise<string | Refusal> {
  const compared = await compare(github, base, head, 'the merge base could not be asked for');
  return isRefused(compared) ? compared : compared.merge_base_commit.sha;
}

/** Whether a commit is on a branch; `undefined` where GitHub does not tell. */
export async function isOnRemoteBranch(github: GitHub, commit: string, branch: string): Promise<boolean | undefined> {
  // By its full name: a tag of the same name is something else. https://docs.github.com/en/rest/git/refs#get-a-reference
  const tip = await github.ask('the branch could not be asked for', async ({ octokit, owner, repo }) => {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  });
  return isRefused(tip) ? undefined : isContainedRemotely(github, commit, tip);
}

/** Whether a commit is another one or an ancestor of it; `undefined` where GitHub does not tell. */
export async function isContainedRemotely(github: GitHub, commit: string, tip: string): Promise<boolean | undefined> {
  const compared = await compare(github, tip, commit, 'the order of commits could not be asked for');
  return isRefused(compared) ? undefined : compared.status === 'behind' || compared.status === 'identical';
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
function compare(github: GitHub, base: string, head: string, what: string) {
  return github.ask(what, async ({ octokit, owner, repo }) => {
    // The first page also lists files, which are not needed.
    const request = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 2 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(request);
    return data;
  });
}

/** The files of a commit without a clone of it. https://docs.github.com/en/rest/git/trees#get-a-tree */
export function remoteTree(github: GitHub, commit: string): Promise<RemoteTree | Refusal> {
  return github.ask('the files of the merge base could not be read', async ({ octokit, owner, repo }) => {
    const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' });
    const blobs = data.tree.flatMap(({ path, mode, type, sha, size = 0 }): readonly CommitFile[] =>
      type === 'blob' ? [{ path, mode, oid: sha, size }] : [],
    );
    const readBlob = async (oid: string) => {
      const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
      return Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8');
    };
    return { blobs, complete: !data.truncated, readBlob };
  });
}
