import { afterEach, describe, expect, it } from 'vitest';
import { registryErrorCodes, replyFailure } from '../../../src/adapters/registry/failures.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import {
  answerErrors,
  answerManifest,
  digestOf,
  MANIFEST,
  MANIFEST_TYPE,
  type Script,
  type ScriptedServer,
  serveScript,
  testClient,
} from './scripted-server.ts';

const servers: ScriptedServer[] = [];

async function serve(script: Script): Promise<ScriptedServer> {
  const server = await serveScript(script);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function failureOf(promise: Promise<unknown>): Promise<TerrariumError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TerrariumError)) throw new Error('expected a TerrariumError', { cause: error });
  return error;
}

describe('the replies of a registry', () => {
  it.each([200, 202, 204])('takes %i to a PUT for success only where the manifest is there', async (status) => {
    let puts = 0;
    let stored = false;
    const server = await serve((request, response) => {
      if (request.method === 'PUT') {
        puts += 1;
        stored = puts > 1;
        response.writeHead(status).end();
      } else if (stored) answerManifest(request, response);
      else response.writeHead(404).end();
    });
    const manifest = { mediaType: MANIFEST_TYPE, bytes: Buffer.from(MANIFEST) };
    const put = testClient().registry.putManifest({ registry: server.host, path: 'acme/env' }, 'v1', manifest);
    expect(await put).toBe(digestOf(MANIFEST));
    expect(puts).toBe(2);
  });

  it('are told one by one, those of tries that failed too', async () => {
    const server = await serve((request, response) => {
      if (server.seen.length === 1) response.destroy();
      else if (server.seen.length === 2) response.writeHead(503).end();
      else answerManifest(request, response);
    });
    const ends: string[] = [];
    const { registry } = testClient({
      onRequestEnd: ({ method, url, status, seconds }) =>
        ends.push(`${method} ${url.pathname} ${status} ${seconds >= 0 && seconds < 60}`),
    });
    await registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1');
    const asked = 'GET /v2/acme/env/manifests/v1';
    expect(ends).toEqual([`${asked} undefined true`, `${asked} 503 true`, `${asked} 200 true`]);
  });

  it('asks no more after 201', async () => {
    const server = await serve((_, response) => response.writeHead(201).end());
    const manifest = { mediaType: MANIFEST_TYPE, bytes: Buffer.from(MANIFEST) };
    await testClient().registry.putManifest({ registry: server.host, path: 'acme/env' }, 'v1', manifest);
    expect(server.seen.map(({ method }) => method)).toEqual(['PUT']);
  });

  it('describes a manifest by HEAD, with all four media types in Accept', async () => {
    const server = await serve((request, response) => answerManifest(request, response));
    const found = await testClient().registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1');
    expect(found).toEqual({ mediaType: MANIFEST_TYPE, digest: digestOf(MANIFEST), size: MANIFEST.length });
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /v2/acme/env/manifests/v1']);
    expect(server.seen[0]?.headers.accept?.split(', ')).toEqual([
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.oci.image.index.v1+json',
      'application/vnd.docker.distribution.manifest.v2+json',
      'application/vnd.docker.distribution.manifest.list.v2+json',
    ]);
  });

  it.each([
    ['404 without a body', (_, response) => response.writeHead(404).end()],
    ['404 NAME_UNKNOWN', (_, response) => answerErrors(response, 404, 'NAME_UNKNOWN')],
    ['400 MANIFEST_UNKNOWN', (_, response) => answerErrors(response, 400, 'MANIFEST_UNKNOWN')],
  ] as const satisfies readonly (readonly [string, Script])[])('takes %s for absence', async (_, script) => {
    const server = await serve(script);
    const repository = { registry: server.host, path: 'acme/env' };
    const { registry } = testClient();
    expect(await registry.getManifest(repository, 'v1')).toBeUndefined();
    expect(await registry.listTags(repository)).toBeUndefined();
    const digest = digestOf('x');
    expect(await registry.getBlob(repository, { mediaType: 'x', digest, size: 1 })).toBeUndefined();
  });

  it.each([
    [401, 'registry-auth', 1],
    [403, 'registry-denied', 1],
    [405, 'registry-failed', 1],
    [413, 'registry-failed', 1],
    [429, 'registry-failed', 6],
    [500, 'registry-failed', 6],
    [503, 'registry-failed', 6],
  ] as const)('%i is %s after %i requests', async (status, code, requests) => {
    const server = await serve((_, response) => answerErrors(response, status, 'DENIED'));
    const error = await failureOf(testClient().registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(error.code).toBe(code);
    expect(error.message).toContain(
      `GET ${server.host}/acme/env:v1: expected 200, received ${status} DENIED: about DENIED`,
    );
    expect(registryErrorCodes(error)).toEqual(['DENIED']);
    expect(server.seen).toHaveLength(requests);
  });

  it.each([
    ['ghcr.io', 401, 'docker login ghcr.io'],
    ['ghcr.io', 403, 'packages: write'],
    ['docker.io', 401, 'docker login docker.io'],
    ['docker.io', 429, 'docker login docker.io'],
    ['example.org', 403, 'may not push'],
  ])('says how to fix that %s answers %i: %s', (registry, status, words) => {
    const asked = { method: 'PUT', subject: `${registry}/acme/env:v1`, registry, expected: '201', writing: true };
    const reply = { status, headers: {}, body: new Uint8Array(), url: new URL(`https://${registry}`) };
    expect(replyFailure(asked, reply, 0).failure.hint).toContain(words);
  });

  it('waits twice as long each time, at most 20 s', async () => {
    const server = await serve((_, response) => response.writeHead(502).end());
    const { registry, slept } = testClient();
    const error = await failureOf(registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(slept).toEqual([500, 1000, 2000, 4000, 8000]);
    expect(error.message).toContain('after 6 tries');
  });

  it.each([
    ['7', 7000],
    ['60', 60_000],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['soon', 500],
  ])('Retry-After: %s waits %i ms', async (header, ms) => {
    const server = await serve((request, response) => {
      if (server.seen.length > 1) answerManifest(request, response);
      else response.writeHead(429, { 'retry-after': header }).end();
    });
    const { registry, slept } = testClient();
    expect(await registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1')).toBeDefined();
    expect(slept).toEqual([ms]);
  });

  it.each(['61', '3600', 'Thu, 01 Jan 2026 01:00:00 GMT'])('Retry-After: %s is told at once', async (header) => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': header }).end());
    const { registry, slept } = testClient();
    const error = await failureOf(registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(slept).toEqual([]);
    expect(server.seen).toHaveLength(1);
    expect(error.hint).toMatch(/run again in (?:2|60) minutes, as it asks$/);
  });

  it('stops at five minutes', async () => {
    const server = await serve((_, response) => response.writeHead(503, { 'retry-after': '60' }).end());
    let now = 0;
    const sleep = async (ms: number) => {
      now += ms + 30_000;
    };
    const { registry } = testClient({ clock: () => now, sleep });
    await failureOf(registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(server.seen).toHaveLength(4);
    expect(now).toBeLessThanOrEqual(300_000);
  });

  it('tries once only while a registry is down', async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    let now = 0;
    const { registry } = testClient({ clock: () => now, sleep: async () => undefined });
    const look = () => failureOf(registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    for (let count = 0; count < 4; count += 1) await look();
    expect(server.seen).toHaveLength(3 * 6 + 1);
    now += 31_000;
    await look();
    expect(server.seen).toHaveLength(3 * 6 + 1 + 6);
  });

  it('reports a port where nobody listens', async () => {
    const server = await serveScript(() => undefined);
    await server.close();
    const error = await failureOf(
      testClient().registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1'),
    );
    expect(error).toMatchObject({ code: 'registry-unreachable' });
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('gives up on silence', async () => {
    const server = await serve(() => undefined);
    const { registry } = testClient({ timeoutMs: 50 });
    const error = await failureOf(registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(error.code).toBe('registry-unreachable');
    expect(server.seen).toHaveLength(6);
  });

  it('gives up on a body that stops in its middle', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-length': 100 }).write('{'));
    const { registry } = testClient({ timeoutMs: 50 });
    const error = await failureOf(registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(error.code).toBe('registry-unreachable');
    expect(error.message).toContain('no answer in time');
  });

  it('reports a closed connection and a truncated body, after six tries', async () => {
    for (const script of [
      (_, response) => response.destroy(),
      (_, response) => response.writeHead(200, { 'content-length': 100 }).write('{', () => response.destroy()),
    ] as readonly Script[]) {
      const server = await serve(script);
      const error = await failureOf(testClient().registry.getManifest({ registry: server.host, path: 'a/b' }, 'v1'));
      expect(error.code).toBe('registry-unreachable');
      expect(server.seen).toHaveLength(6);
    }
  });

  it('refuses a digest header that is not that of the bytes', async () => {
    const server = await serve((request, response) => answerManifest(request, response, digestOf('other')));
    const { registry } = testClient();
    const repository = { registry: server.host, path: 'acme/env' };
    for (const reference of ['v1', digestOf(MANIFEST)]) {
      expect((await failureOf(registry.getManifest(repository, reference))).code).toBe('registry-digest-mismatch');
    }
    expect((await failureOf(registry.headManifest(repository, digestOf(MANIFEST)))).code).toBe(
      'registry-digest-mismatch',
    );
  });

  it('refuses flipped bytes of a manifest and a blob, and takes right ones of the next try', async () => {
    const blob = 'blob';
    let bad = true;
    const server = await serve((request, response) => {
      const right = request.path.includes('/blobs/') ? blob : MANIFEST;
      response.writeHead(200, { 'content-type': MANIFEST_TYPE }).end(bad ? `X${right.slice(1)}` : right);
    });
    const { registry } = testClient();
    const repository = { registry: server.host, path: 'acme/env' };
    const descriptor = { mediaType: 'x', digest: digestOf(blob), size: blob.length };
    expect((await failureOf(registry.getManifest(repository, digestOf(MANIFEST)))).code).toBe(
      'registry-digest-mismatch',
    );
    expect((await failureOf(registry.getBlob(repository, descriptor))).code).toBe('registry-digest-mismatch');
    bad = false;
    expect(Buffer.from((await registry.getBlob(repository, descriptor)) ?? '').toString()).toBe(blob);
  });

  it('falls back to GET where HEAD names no digest or is not allowed', async () => {
    for (const status of [200, 405]) {
      const server = await serve((request, response) => {
        const headers = { 'content-type': MANIFEST_TYPE };
        response
          .writeHead(request.method === 'HEAD' ? status : 200, headers)
          .end(request.method === 'HEAD' ? '' : MANIFEST);
      });
      const found = await testClient().registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1');
      expect(found?.digest).toBe(digestOf(MANIFEST));
      expect(server.seen.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
    }
  });

  it('reads at most 4 MiB', async () => {
    const server = await serve((_, response) => response.writeHead(200).end(Buffer.alloc(4 * 1024 * 1024 + 1)));
    const error = await failureOf(testClient().registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(error.code).toBe('registry-content-invalid');
    expect(error.message).toContain('larger than 4194304 bytes');
    expect(server.seen).toHaveLength(1);
  });

  it('reads a blob of at most 4 MiB, or of the limit that is asked for', async () => {
    const blob = Buffer.alloc(4 * 1024 * 1024 + 1);
    const server = await serve((_, response) => response.writeHead(200).end(blob));
    const { registry } = testClient();
    const repository = { registry: server.host, path: 'acme/env' };
    const descriptor = { mediaType: 'x', digest: digestOf(blob), size: blob.length };
    expect((await failureOf(registry.getBlob(repository, descriptor))).code).toBe('registry-content-invalid');
    expect(server.seen).toHaveLength(0);
    expect((await registry.getBlob(repository, descriptor, blob.length))?.byteLength).toBe(blob.length);
    const short = { ...descriptor, size: 10 };
    expect((await failureOf(registry.getBlob(repository, short, 1000))).message).toContain('larger than 1000 bytes');
  });

  it('shows at most 512 characters of an error body, with control characters escaped', async () => {
    const server = await serve((_, response) => response.writeHead(400).end(`\u001b[31m${'x'.repeat(1_000_000)}`));
    const error = await failureOf(testClient().registry.getManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(error.message).toContain('\\u001b[31mxxx');
    expect(error.message.length).toBeLessThan(700);
  });

  it('keeps its connection over 50 HEADs, and opens at most 32 at a time', async () => {
    const server = await serve((request, response) => answerManifest(request, response));
    const { registry } = testClient();
    const repository = { registry: server.host, path: 'acme/env' };
    for (let count = 0; count < 50; count += 1) await registry.headManifest(repository, `v${count}`);
    expect(server.sockets()).toBe(1);
    await Promise.all(Array.from({ length: 200 }, (_, count) => registry.headManifest(repository, `w${count}`)));
    expect(server.sockets()).toBeLessThanOrEqual(32);
  });

  it('asks again at once when a kept connection was closed meanwhile', async () => {
    const server = await serve((request, response, incoming) => {
      if (server.seen.length === 2) incoming.socket.resetAndDestroy();
      else answerManifest(request, response);
    });
    const { registry, slept } = testClient();
    const repository = { registry: server.host, path: 'acme/env' };
    for (const tag of ['a', 'b']) expect(await registry.headManifest(repository, tag)).toBeDefined();
    expect(slept).toEqual([]);
  });

  it('ends with `cancelled` when its signal says so', async () => {
    const controller = new AbortController();
    const server = await serve(() => controller.abort());
    const { registry } = testClient({ signal: controller.signal });
    const error = await failureOf(registry.headManifest({ registry: server.host, path: 'acme/env' }, 'v1'));
    expect(error.code).toBe('cancelled');
  });

  it('lists the tags of all pages on the same host', async () => {
    const server = await serve((request, response) => {
      const pages: Record<string, readonly [string[], string?]> = {
        '/v2/acme/env/tags/list?n=1000': [['a', 'b'], '</v2/acme/env/tags/list?last=b>; rel="next"'],
        '/v2/acme/env/tags/list?last=b': [
          ['c', 'not a tag'],
          `<${server.url}/v2/acme/env/tags/list?last=c>; rel="next"`,
        ],
        '/v2/acme/env/tags/list?last=c': [['d']],
        '/v2/acme/lost/tags/list?n=1000': [['a'], '<http://localhost:1/v2/x/tags/list>; rel="next"'],
      };
      const [tags, link] = pages[request.path] ?? [[]];
      response.writeHead(200, link === undefined ? {} : { link }).end(JSON.stringify({ tags }));
    });
    const { registry } = testClient();
    expect(await registry.listTags({ registry: server.host, path: 'acme/env' })).toEqual(['a', 'b', 'c', 'd']);
    const error = await failureOf(registry.listTags({ registry: server.host, path: 'acme/lost' }));
    expect(error.message).toContain('not on the same host');
  });

  it('stops after 1000 pages', async () => {
    const server = await serve((_, response) => {
      const page = server.seen.length;
      response.writeHead(200, { link: `<?page=${page}>; rel=next` }).end(`{"tags":["a${page}"]}`);
    });
    const error = await failureOf(testClient().registry.listTags({ registry: server.host, path: 'acme/env' }));
    expect(error.message).toContain('more than 1000 pages');
  });

  it.each([
    ['itself', () => '?n=1000', () => ['a'], 2, 'leads back'],
    ['itself, with other tags each time', () => '?n=1000', (page: number) => [`a${page}`], 1, 'leads back'],
    ['an earlier page', (page: number) => `?page=${page % 3}`, (page: number) => [`a${page}`], 4, 'leads back'],
    ['the same last tag', (page: number) => `?last=a&page=${page}`, (page: number) => [`a${page}`], 2, 'leads back'],
    ['new addresses of the same tags', (page: number) => `?page=${page}`, () => ['a'], 2, 'repeats'],
    ['another spelling of its address', () => '/v2/acme/../acme/env/tags/list?n=1000', () => ['a'], 1, 'leads back'],
  ] as const)('ends a list whose pages lead to %s', async (_, link, tags, most, why) => {
    const server = await serve((_request, response) => {
      const page = server.seen.length;
      response.writeHead(200, { link: `<${link(page)}>; rel=next` }).end(JSON.stringify({ tags: tags(page) }));
    });
    const error = await failureOf(testClient().registry.listTags({ registry: server.host, path: 'acme/env' }));
    expect(error).toMatchObject({ code: 'registry-failed', message: expect.stringContaining(why) });
    expect(server.seen.length).toBeLessThanOrEqual(most);
  });

  it('reads empty pages in the middle of a list', async () => {
    const server = await serve((_request, response) => {
      const page = server.seen.length;
      const link = page < 4 ? { link: `<?page=${page}>; rel=next` } : {};
      response.writeHead(200, link).end(JSON.stringify({ tags: page < 4 ? null : ['a'] }));
    });
    expect(await testClient().registry.listTags({ registry: server.host, path: 'acme/env' })).toEqual(['a']);
  });

  it('ends a list whose pages are large together, or take long together', async () => {
    const body = JSON.stringify({ padding: 'x'.repeat(4_000_000), tags: [] });
    let now = 0;
    const server = await serve((request, response) => {
      if (request.path.includes('/slow/')) now += 20_000;
      const text = request.path.includes('/slow/') ? '{"tags":[]}' : body;
      response.writeHead(200, { link: `<?page=${server.seen.length}>; rel=next` }).end(text);
    });
    const list = (path: string) =>
      failureOf(testClient({ clock: () => now }).registry.listTags({ registry: server.host, path }));
    expect((await list('acme/large')).message).toContain('larger than 67108864 bytes');
    expect(server.seen).toHaveLength(17);
    expect((await list('acme/slow')).message).toContain('more than 60 seconds');
    expect(server.seen).toHaveLength(20);
  });

  it('gives a page only the time that is left', async () => {
    let now = 0;
    const server = await serve((_request, response) => {
      // The second page never ends.
      if (server.seen.length === 2) return void response.writeHead(200).write('{');
      now += 59_990;
      return void response.writeHead(200, { link: '<?page=2>; rel=next' }).end('{"tags":[]}');
    });
    const sleep = async (ms: number) => {
      now += ms;
    };
    const { registry } = testClient({ clock: () => now, sleep });
    const error = await failureOf(registry.listTags({ registry: server.host, path: 'acme/env' }));
    expect(error.message).toContain('more than 60 seconds');
  });
});
