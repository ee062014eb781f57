import type { Client, GitHub } from '../../src/adapters/github/client.ts';
import { writeComment } from '../../src/adapters/github/comments.ts';
import { postReview } from '../../src/adapters/github/reviews.ts';
import { sha256Hex } from '../../src/core/names/sha256.ts';
import { type Target, targetOf, textOf } from './target.ts';

const SCOPE = 'acme/env';
const MARKER = `<!-- terrarium ${sha256Hex(SCOPE).slice(0, 32)} run=7 attempt=1 -->\n## Environments: 1 to build\n`;
const SUGGESTION = `a\n\n<!-- terrarium-suggestion ${'0'.repeat(32)} -->`;

/** Comments of a pull request, of which we look for our own. */
export function commentTarget(): Target {
  return targetOf('comments', [MARKER, `${MARKER}---\n${MARKER}`, SUGGESTION], async (bytes) => {
    const github = gitHubWith(textOf(bytes).split('---\n'));
    const comment = { pullRequest: 1, scope: SCOPE, run: { id: 8, attempt: 1 }, body: 'new', mayCreate: true };
    await writeComment(github, comment);
    const comments = [{ path: 'a', from: 1, to: 1, body: 'b' }];
    await postReview(github, { pullRequest: 1, commit: 'x', scope: SCOPE, body: 'x', comments });
  });
}

/** As much of GitHub as comments need; each body is a comment of ours and a former text of it. */
function gitHubWith(bodies: readonly string[]): GitHub {
  const comments = bodies.map((body, id) => ({ id, node_id: `${id}`, html_url: 'x', body, user: { login: 'bot' } }));
  const done = async () => ({ data: { id: 99, node_id: '99', html_url: 'x' } });
  const paginate = Object.assign(async () => comments, {
    iterator: async function* () {
      yield { data: comments };
    },
  });
  const nodes = bodies.map((diff) => ({ diff }));
  const octokit = {
    paginate,
    rest: {
      issues: { listComments: done, createComment: done, updateComment: done, deleteComment: done },
      pulls: { listReviewComments: done, createReview: done },
    },
    graphql: async (query: string) =>
      query.includes('viewer') ? { viewer: { login: 'bot' } } : { node: { userContentEdits: { nodes } } },
  };
  const client = { octokit, owner: 'acme', repo: 'env' } as unknown as Client;
  return { ask: (_, question) => question(client) };
}
