import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pushLayout } from '../../../src/adapters/buildkit/push-layout.ts';
import type { Descriptor } from '../../../src/core/model/registry.ts';
import { digestHex } from '../../../src/core/names/digest.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import {
  answerErrors,
  digestOf,
  type Script,
  type ScriptedServer,
  serveScript,
  testClient,
} from '../registry/scripted-server.ts';

let layout = '';
let server: ScriptedServer | undefined;
beforeEach(async () => {
  layout = await mkdtemp(join(tmpdir(), 'layout-'));
  await mkdir(join(layout, 'blobs/sha256'), { recursive: true });
});
afterEach(async () => {
  await rm(layout, { recursive: true });
  await server?.close();
});

async function store(mediaType: string, content: string): Promise<Descriptor> {
  const digest = digestOf(content);
  await writeFile(join(layout, 'blobs/sha256', digestHex(digest)), content);
  return { mediaType, digest, size: content.length };
}

async function image(): Promise<Descriptor> {
  const config = await store('application/vnd.oci.image.config.v1+json', '{}');
  const layers = [await store('application/vnd.oci.image.layer.v1.tar', 'layer')];
  const content = { schemaVersion: 2, mediaType: MEDIA.manifest, config, layers };
  return store(MEDIA.manifest, JSON.stringify(content));
}

async function push(script: Script): Promise<readonly string[]> {
  server = await serveScript(script);
  const { host, seen } = server;
  await pushLayout(testClient().registry, { registry: host, path: 'a/b' }, layout);
  return seen.map(
    ({ method, path }) => `${method} ${path.replace(/.*manifests.*/, 'manifest').replace(/\?.*|sha256:.*/, '')}`,
  );
}

describe('an OCI layout', () => {
  it('is pushed children first, each under its digest', async () => {
    const child = await image();
    const index = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests: [child] });
    const root = await store(MEDIA.index, index);
    await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
    const requests = await push((request, response) => {
      const status = request.method === 'HEAD' ? 200 : 201;
      response.writeHead(status).end();
    });
    expect(requests).toEqual(['HEAD /v2/a/b/blobs/', 'HEAD /v2/a/b/blobs/', 'PUT manifest', 'PUT manifest']);
    expect(server?.seen.at(-1)?.path).toBe(`/v2/a/b/manifests/${root.digest}`);
  });

  it('is uploaded again where the registry has blobs that its manifests may not name', async () => {
    await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [await image()] }));
    let uploads = 0;
    const requests = await push((request, response) => {
      if (request.path.includes('/manifests/')) {
        if (uploads < 2) answerErrors(response, 400, 'MANIFEST_BLOB_UNKNOWN');
        else response.writeHead(201).end();
      } else if (request.method === 'POST') response.writeHead(202, { location: '/up' }).end();
      else {
        if (request.method === 'PUT') uploads += 1;
        response.writeHead(request.method === 'HEAD' ? 200 : 201).end();
      }
    });
    expect(requests.filter((request) => request === 'PUT manifest')).toHaveLength(4);
    expect(requests.filter((request) => request === 'PUT /up')).toHaveLength(2);
    expect(requests.filter((request) => request.startsWith('HEAD'))).toHaveLength(2);
    expect(requests.at(-1)).toBe('PUT manifest');
  });

  it('is given up where that does not help, and not repeated after another failure', async () => {
    await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [await image()] }));
    const refusing = (status: number, code: string) =>
      push((request, response) => {
        if (request.path.includes('/manifests/')) answerErrors(response, status, code);
        else if (request.method === 'POST') response.writeHead(202, { location: '/up' }).end();
        else response.writeHead(request.method === 'HEAD' ? 200 : 201).end();
      });
    await expect(refusing(400, 'MANIFEST_BLOB_UNKNOWN')).rejects.toMatchObject({ code: 'registry-failed' });
    await server?.close();
    await expect(refusing(400, 'MANIFEST_INVALID')).rejects.toMatchObject({ code: 'registry-failed' });
    expect(server?.seen.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});
