import { afterEach, describe, expect, it } from 'vitest';
import { type GitHub, gitHub } from '../../../src/adapters/github/client.ts';
import { writeComment } from '../../../src/adapters/github/comments.ts';
import { entriesOf } from '../../../src/adapters/github/pages.ts';
import { changedFiles, postReview } from '../../../src/adapters/github/reviews.ts';
import type { RequestEnd } from '../../../src/core/model/request-end.ts';
import { type ScriptedServer, serveScript } from '../registry/scripted-server.ts';

let server: ScriptedServer | undefined;

afterEach(async () => {
  await server?.close();
});

async function endless(link: (page: number) => string): Promise<GitHub> {
  const own = await serveScript((_request, response) => {
    const headers = { link: `<${own.url}${link(own.seen.length)}>; rel="next"`, 'content-type': 'application/json' };
    response.writeHead(200, headers).end('[]');
  });
  server = own;
  return gitHub({ token: 'token', apiUrl: own.url, repository: 'acme/monorepo', secondMs: 5, throttled: false });
}

const LISTS: readonly (readonly [string, (github: GitHub) => Promise<unknown>])[] = [
  [
    'comments',
    (github) =>
      writeComment(github, { pullRequest: 7, scope: 'a', run: { id: 1, attempt: 1 }, body: 'a', mayCreate: true }),
  ],
  ['changed files', (github) => changedFiles(github, 7)],
  [
    'review comments',
    (github) => postReview(github, { pullRequest: 7, commit: 'a'.repeat(40), scope: 'a', body: 'a', comments: [] }),
  ],
];

describe.each(LISTS)('pages of %s', (_, list) => {
  it('are not read again where they lead back to an earlier one', async () => {
    const github = await endless((page) => `/list?page=${page % 2}`);
    expect(await list(github)).toMatchObject({ kind: 'refused', message: expect.stringContaining('leads back') });
    expect(server?.seen.length).toBeLessThanOrEqual(5);
  });

  it('are at most a hundred', async () => {
    const github = await endless((page) => `/list?page=${page}`);
    expect(await list(github)).toMatchObject({ kind: 'refused', message: expect.stringContaining('100 pages') });
    expect(server?.seen).toHaveLength(101);
  });
});

it('requests are told one by one, those of tries that failed too', async () => {
  const own = await serveScript((_request, response) => {
    response.writeHead(own.seen.length === 1 ? 502 : 200, { 'content-type': 'application/json' }).end('[]');
  });
  server = own;
  const ends: unknown[] = [];
  const onRequestEnd = ({ method, url, status }: RequestEnd) => ends.push([method, url.pathname, status]);
  const options = { token: 'token', apiUrl: own.url, repository: 'acme/monorepo', secondMs: 5, throttled: false };
  expect(await changedFiles(gitHub({ ...options, onRequestEnd }), 7)).toEqual(expect.anything());
  const path = '/repos/acme/monorepo/pulls/7/files';
  expect(ends).toEqual([
    ['GET', path, 502],
    ['GET', path, 200],
  ]);
});

it('pages of a list are of a limited size together', async () => {
  async function* pages() {
    for (let page = 0; ; page += 1) yield { url: `/${page}`, data: ['x'.repeat(8 * 1024 * 1024)] };
  }
  await expect(entriesOf(pages())).rejects.toThrow('larger than 67108864 characters');
});
