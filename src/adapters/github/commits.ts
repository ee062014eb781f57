import type { CommitFile } from '../git-contents.ts';
import type { RemoteTree } from '../git-objects.ts';
import type { GitHub, Refusal } from './client.ts';

/** Merge base of two commits, as GitHub computes it. https://docs.github.com/en/rest/commits/commits#compare-two-commits */
export function remoteMergeBase(github: GitHub, base: string, head: string): Promise<string | Refusal> {
  return github.ask('the merge base could not be asked for', async ({ octokit, owner, repo }) => {
    // The first page also lists files, which are not needed.
    const request = { owner, repo, basehead: `${base}...${head}`, per_page: 1, page: 2 };
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead(request);
    return data.merge_base_commit.sha;
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
