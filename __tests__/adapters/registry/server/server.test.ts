import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServedRegistry, serveRegistry } from '../../../../src/adapters/registry/server/server.ts';
import { digestOf, MANIFEST_TYPE, testClient } from '../scripted-server.ts';

let folder = '';
let served: ServedRegistry;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'served-'));
  served = await serveRegistry({ directory: path.join(folder, 'data') });
});

afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** One request with the path as it is written: `fetch` would resolve `..`. */
function ask(
  method: string,
  target: string,
  body?: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const codeOf = (answer: Answer) => JSON.parse(answer.body).errors[0].code;
const manifestOf = (fields: object = {}) =>
  JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, layers: [], ...fields });
const put = (name: string, reference: string, manifest: string) =>
  ask('PUT', `/v2/${name}/manifests/${reference}`, manifest, { 'content-type': MANIFEST_TYPE });

describe('the embedded registry', () => {
  it('answers the ping, and 404 in the shape of the specification', async () => {
    expect(await ask('GET', '/v2/')).toMatchObject({ status: 200, body: '{}' });
    for (const [target, code] of [
      ['/v2/acme/env/manifests/v1', 'MANIFEST_UNKNOWN'],
      [`/v2/acme/env/blobs/${digestOf('x')}`, 'BLOB_UNKNOWN'],
      ['/v2/acme/env/tags/list', 'NAME_UNKNOWN'],
      ['/v2/acme/env/blobs/uploads/1', 'BLOB_UPLOAD_UNKNOWN'],
    ] as const) {
      const answer = await ask('GET', target);
      expect([answer.status, codeOf(answer)]).toEqual([404, code]);
    }
  });

  it('pages its tags in order', async () => {
    const repository = { registry: served.address, path: 'acme/env' };
    for (const tag of ['b', 'a', 'd', 'C', 'e']) await put('acme/env', tag, manifestOf());
    const first = await ask('GET', '/v2/acme/env/tags/list?n=2');
    expect(JSON.parse(first.body)).toEqual({ name: 'acme/env', tags: ['C', 'a'] });
    expect(first.headers.link).toBe('</v2/acme/env/tags/list?n=2&last=a>; rel="next"');
    expect(JSON.parse((await ask('GET', '/v2/acme/env/tags/list?n=2&last=b')).body).tags).toEqual(['d', 'e']);
    expect(JSON.parse((await ask('GET', '/v2/acme/env/tags/list?n=0')).body).tags).toEqual([]);
    expect(await testClient().registry.listTags(repository)).toEqual(['C', 'a', 'b', 'd', 'e']);
  });

  it('pages 1500 tags to the client', async () => {
    await put('acme/many', 'v0', manifestOf());
    const tags = path.join(folder, 'data/repositories/acme/many/_tags');
    const digest = digestOf(manifestOf());
    await Promise.all(Array.from({ length: 1500 }, (_, count) => writeFile(path.join(tags, `v${count}`), digest)));
    const requests: string[] = [];
    const { registry } = testClient({ onRequest: (_, url) => requests.push(url.search) });
    expect(await registry.listTags({ registry: served.address, path: 'acme/many' })).toHaveLength(1500);
    expect(requests).toHaveLength(2);
  });

  it('takes chunks in order only, and content that is what it says', async () => {
    const { headers } = await ask('POST', '/v2/acme/env/blobs/uploads/');
    const location = String(headers.location);
    expect((await ask('PATCH', location, 'abc', { 'content-range': '0-2' })).headers.range).toBe('0-2');
    expect((await ask('PATCH', location, 'x', { 'content-range': '7-7' })).status).toBe(416);
    expect((await ask('PATCH', location, 'x', { 'content-range': '3-9' })).status).toBe(400);
    expect((await ask('GET', location)).headers.range).toBe('0-2');
    const digest = digestOf('abcdef');
    expect((await ask('PUT', `${location}?digest=${digest}`, 'def', { 'content-range': '3-5' })).status).toBe(201);
    const blob = `/v2/acme/env/blobs/${digest}`;
    expect((await ask('GET', blob)).body).toBe('abcdef');
    expect(await ask('GET', blob, undefined, { range: 'bytes=2-3' })).toMatchObject({ status: 206, body: 'cd' });
    expect((await ask('GET', blob, undefined, { range: 'bytes=9-' })).status).toBe(416);
    const wrong = await ask('POST', `/v2/acme/env/blobs/uploads/?digest=${digest}`, 'other');
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'DIGEST_INVALID']);
  });

  it('refuses manifests that are too large, malformed, or name what is missing', async () => {
    const missing = manifestOf({ layers: [{ mediaType: 'x', digest: digestOf('x'), size: 1 }] });
    const foreign = {
      mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar',
      digest: digestOf('x'),
      size: 1,
    };
    for (const [manifest, status, code] of [
      [missing, 404, 'MANIFEST_BLOB_UNKNOWN'],
      ['[]', 400, 'MANIFEST_INVALID'],
      [manifestOf({ mediaType: 'application/other' }), 400, 'MANIFEST_INVALID'],
      [' '.repeat(4 * 1024 * 1024 + 1), 413, 'SIZE_INVALID'],
    ] as const) {
      const answer = await put('acme/env', 'v1', manifest);
      expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    }
    expect((await put('acme/env', digestOf('other'), manifestOf())).status).toBe(400);
    expect((await put('acme/env', 'v1', manifestOf({ layers: [foreign] }))).status).toBe(201);
  });

  it('lists referrers until they are deleted, and deletes tags, manifests and blobs', async () => {
    const image = manifestOf();
    const subject = { mediaType: MANIFEST_TYPE, digest: digestOf(image), size: image.length };
    const record = manifestOf({ subject, artifactType: 'application/x', annotations: { a: 'b' } });
    await put('acme/env', 'v1', image);
    const answer = await put('acme/env', digestOf(record), record);
    expect(answer.headers['oci-subject']).toBe(subject.digest);
    const list = async (query = '') =>
      JSON.parse((await ask('GET', `/v2/acme/env/referrers/${subject.digest}${query}`)).body).manifests;
    expect(await list('?artifactType=application/x')).toEqual([
      {
        ...{ mediaType: MANIFEST_TYPE, digest: digestOf(record), size: record.length },
        ...{ artifactType: 'application/x', annotations: { a: 'b' } },
      },
    ]);
    expect(await list('?artifactType=application/y')).toEqual([]);
    expect((await ask('DELETE', `/v2/acme/env/manifests/${digestOf(record)}`)).status).toBe(202);
    expect(await list()).toEqual([]);
    await put('acme/env', 'v2', image);
    expect((await ask('DELETE', '/v2/acme/env/manifests/v2')).status).toBe(202);
    expect(JSON.parse((await ask('GET', '/v2/acme/env/tags/list')).body).tags).toEqual(['v1']);
    expect((await ask('DELETE', `/v2/acme/env/manifests/${subject.digest}`)).status).toBe(202);
    expect((await ask('GET', '/v2/acme/env/manifests/v1')).status).toBe(404);
  });

  it.each([
    '/v2/../../secret/blobs/uploads/',
    '/v2/..%2f..%2fsecret/blobs/uploads/',
    '/v2/acme/_uploads/blobs/uploads/',
    '/v2/ACME/blobs/uploads/',
    '/v2/acme//env/blobs/uploads/',
    '/v2/acme%00/blobs/uploads/',
    `/v2/${'a'.repeat(256)}/blobs/uploads/`,
  ])('refuses the repository in %s', async (target) => {
    expect((await ask('POST', target)).status).toBe(400);
    expect(await readdir(folder)).toEqual(['data']);
    expect(await readdir(path.join(folder, 'data'))).toEqual([]);
  });

  it.each([
    ['PUT', '/v2/acme/env/manifests/..%2f..%2fx'],
    ['PUT', '/v2/acme/env/manifests/sha256:..%2f..%2fx'],
    ['PATCH', '/v2/acme/env/blobs/uploads/..%2f..%2fx'],
    ['GET', '/v2/acme/env/blobs/..%2f..%2fx'],
    ['GET', '/v2/acme/env/blobs/%zz'],
  ])('%s %s reaches nothing', async (method, target) => {
    const { status } = await ask(method, target, manifestOf());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(await readdir(path.join(folder, 'data'))).toEqual([]);
  });

  it('serves the same after a restart, and goes on with an upload', async () => {
    await put('acme/env', 'v1', manifestOf());
    const location = String((await ask('POST', '/v2/acme/env/blobs/uploads/')).headers.location);
    await ask('PATCH', location, 'abc');
    await served.close();
    served = await serveRegistry({ directory: path.join(folder, 'data') });
    expect((await ask('GET', '/v2/acme/env/manifests/v1')).body).toBe(manifestOf());
    expect((await ask('PUT', `${location}?digest=${digestOf('abcd')}`, 'd')).status).toBe(201);
  });

  it('leaves an upload as it was when a body breaks off', async () => {
    const location = String((await ask('POST', '/v2/acme/env/blobs/uploads/')).headers.location);
    await ask('PATCH', location, 'abc');
    const { hostname, port } = new URL(served.url);
    await new Promise<void>((resolve) => {
      const sent = request({ hostname, port, path: location, method: 'PATCH', headers: { 'content-length': '9' } });
      sent.on('error', () => resolve());
      sent.write('def', () => setTimeout(() => sent.destroy(new Error('broken off')), 50));
    });
    const settled = async () => (await ask('GET', location)).headers.range;
    await expect.poll(settled).toBe('0-2');
  });
});
