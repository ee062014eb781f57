import { sha256Hex } from '../../core/names/sha256.ts';
import { type Client, type GitHub, isLostReply, type Refusal } from './client.ts';
import { entriesOf } from './pages.ts';
import { ownAmong } from './viewer.ts';

/** A file that a pull request changes. */
export interface ChangedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** Git's id of its content at the head. */
  readonly blob: string;
  /** Unified diff without its head; empty where GitHub shows none. */
  readonly patch: string;
}

/** A comment on lines of a pull request. */
export interface LineComment {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly body: string;
}

export interface Review {
  readonly pullRequest: number;
  /** Commit whose lines are meant. */
  readonly commit: string;
  readonly scope: string;
  readonly body: string;
  readonly comments: readonly LineComment[];
}

/** Most comments in one review: more would not be read. */
const MAX_COMMENTS = 20;

/** Files of a pull request, by GitHub's diff. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export function changedFiles(github: GitHub, pullRequest: number): Promise<readonly ChangedFile[] | Refusal> {
  return github.ask('the changed files could not be read', async ({ octokit, owner, repo }) => {
    const request = { owner, repo, pull_number: pullRequest, per_page: 100 };
    const files = await entriesOf(octokit.paginate.iterator(octokit.rest.pulls.listFiles, request));
    return files.map(({ filename, sha, patch = '' }) => ({ path: filename, blob: sha ?? '', patch }));
  });
}

/** Posts comments in one review; those that a review of ours made before are never repeated. Answers how many were posted. */
export function postReview(github: GitHub, review: Review): Promise<number | Refusal> {
  return github.ask('the suggestions could not be posted', async (client) => {
    const known = await knownMarkers(client, review.pullRequest);
    const fresh = review.comments.filter((comment) => !known.has(markerOf(review, comment))).slice(0, MAX_COMMENTS);
    if (fresh.length === 0) return 0;
    try {
      await post(client, review, fresh);
    } catch (error) {
      if (!isLostReply(error)) throw error;
      // It may have been posted although the reply was lost. Posting it twice would be noise for good.
      const made = await knownMarkers(client, review.pullRequest);
      if (!fresh.some((comment) => made.has(markerOf(review, comment)))) await post(client, review, fresh);
    }
    return fresh.length;
  });
}

async function post(client: Client, review: Review, comments: readonly LineComment[]): Promise<void> {
  const { octokit, owner, repo } = client;
  await octokit.rest.pulls.createReview({
    owner,
    repo,
    pull_number: review.pullRequest,
    commit_id: review.commit,
    event: 'COMMENT',
    body: review.body,
    comments: comments.map((comment) => ({
      path: comment.path,
      line: comment.to,
      side: 'RIGHT',
      ...(comment.from === comment.to ? {} : { start_line: comment.from, start_side: 'RIGHT' }),
      body: `${comment.body}\n\n${markerOf(review, comment)}`,
    })),
    request: { retries: 0 },
  });
}

/** Markers of the comments that we wrote. */
async function knownMarkers(client: Client, pullRequest: number): Promise<ReadonlySet<string>> {
  const { octokit, owner, repo } = client;
  const request = { owner, repo, pull_number: pullRequest, per_page: 100 };
  const comments = await entriesOf(octokit.paginate.iterator(octokit.rest.pulls.listReviewComments, request));
  const marked = comments.flatMap(({ body, user }) => {
    const marker = /<!-- terrarium-suggestion [0-9a-f]{32} -->$/.exec(body)?.[0];
    return marker === undefined ? [] : [{ marker, login: user?.login }];
  });
  return new Set((await ownAmong(client, marked)).map(({ marker }) => marker));
}

// By what is suggested and where, not by the line: lines move.
function markerOf({ scope }: Review, { path, body }: LineComment): string {
  return `<!-- terrarium-suggestion ${sha256Hex(JSON.stringify([scope, path, body])).slice(0, 32)} -->`;
}
