import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openVulnerabilities } from '../../../src/adapters/downloads/osv.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Asked {
  readonly queries: readonly { readonly package: object; readonly version: string; readonly page_token?: string }[];
}

/**
 * Stands in for https://google.github.io/osv.dev/post-v1-querybatch/, by its description: as many results as queries, in their order, ids
 * alone, and a token where there are more.
 */
async function serve(answer: (asked: Asked, count: number) => { readonly status?: number; readonly body: unknown }) {
  const asked: Asked[] = [];
  const server = createServer((request, reply) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      expect([request.method, request.url]).toEqual(['POST', '/v1/querybatch']);
      asked.push(JSON.parse(text));
      const { status = 200, body } = answer(asked.at(-1) as Asked, asked.length);
      reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const open = (where: string) => openVulnerabilities(where, { env: {} });
const SIX = { name: 'six', version: '1.0' };

describe('a service of advisories', () => {
  it('is asked for all packages at once, and page after page', async () => {
    const { url, asked } = await serve(({ queries }) => ({
      body: {
        results: queries.map(({ version, page_token: page }) => {
          if (version !== '2') return {};
          const vulns = [{ id: page === undefined ? 'A' : 'B', modified: '2026-01-01T00:00:00Z' }];
          return page === undefined ? { vulns, next_page_token: 'next' } : { vulns };
        }),
      },
    }));
    const find = await open(url);
    const found = await find([SIX, { name: 'wrapt', version: '2' }]);
    expect(found.map(({ id, name, version, fixed }) => [id, name, version, fixed])).toEqual([
      ['A', 'wrapt', '2', undefined],
      ['B', 'wrapt', '2', undefined],
    ]);
    expect(asked).toEqual([
      {
        queries: [
          { package: { ecosystem: 'PyPI', name: 'six' }, version: '1.0' },
          { package: { ecosystem: 'PyPI', name: 'wrapt' }, version: '2' },
        ],
      },
      { queries: [{ package: { ecosystem: 'PyPI', name: 'wrapt' }, version: '2', page_token: 'next' }] },
    ]);
  });

  it('is asked about a package once, however many images hold it', async () => {
    const { url, asked } = await serve(({ queries }) => ({
      body: { results: queries.map(() => ({ vulns: [{ id: 'A' }] })) },
    }));
    const find = await open(url);
    for (const more of [[], [{ name: 'wrapt', version: '2' }]])
      expect(await find([SIX, ...more])).toHaveLength(1 + more.length);
    expect(asked.map(({ queries }) => queries.map(({ version }) => version))).toEqual([['1.0'], ['2']]);
  });

  it('is asked about a package once by environments that are looked at side by side, and again after a failure', async () => {
    let isAway = true;
    const { url, asked } = await serve(({ queries }) =>
      isAway ? { status: 400, body: {} } : { body: { results: queries.map(() => ({ vulns: [{ id: 'A' }] })) } },
    );
    const find = await open(url);
    await expect(find([SIX])).rejects.toMatchObject({ code: 'osv-failed' });
    isAway = false;
    const found = await Promise.all([find([SIX]), find([SIX]), find([SIX, { name: 'wrapt', version: '2' }])]);
    expect(found.map((list) => list.map(({ name }) => name))).toEqual([['six'], ['six'], ['six', 'wrapt']]);
    expect(asked.map(({ queries }) => queries.length)).toEqual([1, 1, 1]);
  });

  it('is asked in batches of a thousand, and not without an end', async () => {
    const { url, asked } = await serve(({ queries }) => ({ body: { results: queries.map(() => ({})) } }));
    const many = Array.from({ length: 2500 }, (_, place) => ({ name: 'a', version: `${place}` }));
    expect(await (await open(url))(many)).toEqual([]);
    expect(asked.map(({ queries }) => queries.length)).toEqual([1000, 1000, 500]);
    const endless = await serve(() => ({ body: { results: [{ vulns: [{ id: 'A' }], next_page_token: 'x' }] } }));
    await expect((await open(endless.url))([SIX])).rejects.toThrow('more than 100 pages');
    await expect(open('https://[x')).rejects.toMatchObject({ code: 'usage' });
  });

  it.each([
    ['another number of results', { body: { results: [] } }],
    ['no results', { body: [] }],
    ['a refusal', { status: 400, body: {} }],
    ['a question for credentials', { status: 401, body: {} }],
  ])('fails with %s', async (_, answer) => {
    const { url } = await serve(() => answer);
    await expect((await open(url))([SIX])).rejects.toMatchObject({ code: 'osv-failed' });
  });
});

describe('a file of advisories', () => {
  it('is read, and refused where it is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terrarium-osv-'));
    closing.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'osv.json');
    const affected = [{ package: { ecosystem: 'PyPI', name: 'six' }, versions: ['1.0'] }];
    writeFileSync(file, JSON.stringify({ id: 'A', affected }));
    expect(await (await open(file))([SIX, { name: 'other', version: '1.0' }])).toMatchObject([
      { id: 'A', name: 'six' },
    ]);
    writeFileSync(file, 'six');
    await expect(open(file)).rejects.toThrow('holds no advisories');
    await expect(open(join(folder, 'gone'))).rejects.toMatchObject({ code: 'usage' });
  });
});
