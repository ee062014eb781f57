import type { GitHub, Refusal } from './client.ts';

/** The commit that a pull request proposes. */
export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

/** An open pull request: its number, and the last commit of the branch that it is to be merged into. */
export interface PullRequest {
  readonly number: number;
  readonly base: string;
}

/** The open pull request of a head; `undefined` also when it has another commit by now. */
export function findPullRequest(github: GitHub, head: Head): Promise<PullRequest | undefined | Refusal> {
  return github.ask('the pull request could not be found', async ({ octokit, owner, repo }) => {
    const request = { owner, repo, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 } as const;
    const { data } = await octokit.rest.pulls.list(request);
    const found = data.find((pull) => pull.head.sha === head.sha);
    return found && { number: found.number, base: found.base.sha };
  });
}
