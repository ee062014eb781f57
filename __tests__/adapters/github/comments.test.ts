import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { type StickyComment, writeComment } from '../../../src/adapters/github/comments.ts';
import { findPullRequest } from '../../../src/adapters/github/pull-requests.ts';
import { type GitHubApi, serveGitHub, VIEWER } from '../../fakes/github-api.ts';

const COMMENTS = /comments$/;

describe('the sticky comment', () => {
  let github: GitHubApi;
  // A fresh client each time: each run of the Action has its own.
  const comment = (over: Partial<StickyComment> = {}, throttled = false) => {
    const api = gitHub({
      token: 'token',
      apiUrl: github.url,
      repository: 'acme/monorepo',
      secondMs: 5,
      throttled,
    });
    const sticky = {
      pullRequest: 7,
      scope: 'acme/monorepo',
      run: { id: 10, attempt: 1 },
      body: 'one',
      mayCreate: true,
    };
    return writeComment(api, { ...sticky, ...over });
  };
  const bodies = () => github.comments(7).map(({ body }) => body.replace(/^<!--.*-->\n/, ''));

  beforeEach(async () => {
    github = await serveGitHub();
  });
  afterEach(async () => {
    expect(github.faults).toEqual([]);
    await github.close();
  });

  it('is created once and updated in place', async () => {
    expect(await comment()).toMatchObject({ kind: 'created' });
    expect(await comment({ body: 'two', run: { id: 11, attempt: 1 } })).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual(['two']);
    expect(await comment({ body: 'two', run: { id: 11, attempt: 1 } })).toMatchObject({ kind: 'unchanged' });
  });

  it('is one for each scope', async () => {
    await comment();
    await comment({ scope: 'acme/monorepo/other', body: 'other' });
    expect(bodies()).toEqual(['one', 'other']);
  });

  it('is found behind 250 others', async () => {
    for (let n = 0; n < 250; n += 1) github.add(7, 'someone', `comment ${n}`);
    await comment();
    expect(await comment({ body: 'two' })).toMatchObject({ kind: 'updated' });
    expect(github.requests.filter((request) => request.startsWith('GET'))).toHaveLength(9);
  });

  it('is not taken from someone who wrote the marker first', async () => {
    await comment();
    const [own] = github.comments(7);
    const decoy = github.add(8, 'mallory', own?.body ?? '');
    expect(await comment({ pullRequest: 8, body: 'two' })).toMatchObject({ kind: 'created' });
    expect(decoy.body).toBe(own?.body);
    expect(github.comments(8)).toHaveLength(2);
  });

  it('is not looked for in the text of a comment', async () => {
    await comment();
    github.add(8, VIEWER, `quoted:\n${github.comments(7)[0]?.body}`);
    expect(await comment({ pullRequest: 8 })).toMatchObject({ kind: 'created' });
  });

  it('keeps what a later run wrote', async () => {
    await comment({ run: { id: 12, attempt: 1 }, body: 'newer' });
    expect(await comment({ run: { id: 11, attempt: 9 } })).toMatchObject({ kind: 'outdated' });
    expect(await comment({ run: { id: 12, attempt: 2 }, body: 'again' })).toMatchObject({ kind: 'updated' });
    expect(await comment({ run: { id: 12, attempt: 1 } })).toMatchObject({ kind: 'outdated' });
    expect(bodies()).toEqual(['again']);
  });

  it('is not created for nothing, but kept current', async () => {
    expect(await comment({ mayCreate: false })).toEqual({ kind: 'not-needed' });
    expect(bodies()).toEqual([]);
    await comment();
    expect(await comment({ mayCreate: false, body: 'all is well' })).toMatchObject({ kind: 'updated' });
  });

  it('stays one when the reply to its creation is lost', async () => {
    github.fail({ method: 'POST', path: COMMENTS, answer: 'lost-reply', times: 1 });
    expect(await comment()).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual(['one']);
  });

  it('is created after a gateway failed before it was', async () => {
    github.fail({ method: 'POST', path: COMMENTS, answer: { status: 502, message: 'Bad Gateway' }, times: 1 });
    expect(await comment()).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual(['one']);
    expect(github.requests.filter((request) => request === 'POST /repos/acme/monorepo/issues/7/comments')).toHaveLength(
      2,
    );
  });

  it('has its duplicates removed', async () => {
    await comment();
    github.add(7, VIEWER, github.comments(7)[0]?.body ?? '');
    expect(await comment({ body: 'two' })).toMatchObject({ kind: 'updated' });
    expect(bodies()).toEqual(['two']);
  });

  it.each([
    [403, 'Resource not accessible by integration', /pull-requests: write/],
    [404, 'Not Found', /pull-requests: write/],
    [410, 'This issue was deleted', /locked or gone/],
    [401, 'Bad credentials', /valid github-token/],
  ])('is a warning on %i', async (status, message, hint) => {
    github.fail({ method: 'POST', path: COMMENTS, answer: { status, message } });
    const result = await comment();
    expect(result).toMatchObject({ kind: 'refused', hint: expect.stringMatching(hint) });
    expect(result).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('is a warning when GitHub is down, after several tries', async () => {
    github.fail({ method: 'GET', path: COMMENTS, answer: { status: 503, message: 'Unicorn' } });
    expect(await comment()).toMatchObject({ kind: 'refused', message: expect.stringContaining('503') });
    expect(github.requests).toHaveLength(4);
  });

  it('waits for a rate limit that ends soon, not for one that does not', async () => {
    const limited = (seconds: number) => ({
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': String(seconds) },
    });
    github.fail({ method: 'GET', path: COMMENTS, answer: limited(2), times: 1 });
    expect(await comment({}, true)).toMatchObject({ kind: 'created' });
    github.fail({ method: 'GET', path: COMMENTS, answer: limited(3600) });
    expect(await comment({}, true)).toMatchObject({ kind: 'refused' });
  });

  it('is created once where the list lags behind', async () => {
    github.lag(2);
    expect(await comment()).toMatchObject({ kind: 'created' });
    expect(bodies()).toEqual(['one']);
  });

  it.each(['<html>', 'null', '{}', '{"data":'])('is a warning where a proxy answers %s', async (text) => {
    github.garble(text);
    expect(await comment()).toMatchObject({ kind: 'refused' });
  });

  it('has its time for itself: what lies between two questions does not count', async () => {
    const api = gitHub({ token: 't', apiUrl: github.url, repository: 'a/b', budgetMs: 1500, throttled: false });
    const find = () => findPullRequest(api, { owner: 'a', branch: 'b', sha: 'c' });
    expect(await find()).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(await find()).toBeUndefined();
  });

  it('fits, however long its text is', async () => {
    expect(await comment({ body: '\u{1F600}'.repeat(50_000) })).toMatchObject({ kind: 'created' });
    expect(github.comments(7)[0]?.body.length).toBeLessThan(65_536);
  });

  it('finds the pull request of a head by its commit', async () => {
    const api = gitHub({ token: 'token', apiUrl: github.url, repository: 'acme/monorepo', secondMs: 5 });
    github.open({ number: 9, owner: 'contributor', branch: 'patch-1', sha: 'c0ffee', base: 'ba5e' });
    const find = (sha: string) => findPullRequest(api, { owner: 'contributor', branch: 'patch-1', sha });
    expect(await find('c0ffee')).toEqual({ number: 9, base: 'ba5e' });
    expect(await find('other')).toBeUndefined();
  });
});
