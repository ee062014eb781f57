import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registryErrorCodes } from '../../../src/adapters/registry/failures.ts';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import type { Descriptor } from '../../../src/core/model/registry.ts';
import { type RegistryKind, registryKinds } from './registry-kinds.ts';
import { digestOf, MANIFEST_TYPE, testClient } from './scripted-server.ts';

const SKOPEO = '/usr/bin/skopeo';
const run = promisify(execFile);
const LAYER = gzipSync(Buffer.concat([Buffer.alloc(1024), randomBytes(300_000)]));
const CONFIG = Buffer.from(
  JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: { Labels: { a: 'b' } },
    rootfs: { type: 'layers', diff_ids: [] },
  }),
);
const MANIFEST = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST_TYPE,
    config: describeBytes('application/vnd.oci.image.config.v1+json', CONFIG),
    layers: [describeBytes('application/vnd.oci.image.layer.v1.tar+gzip', LAYER)],
  }),
);

function describeBytes(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

const embedded: RegistryKind = {
  name: 'the embedded registry',
  present: true,
  checksBlobs: true,
  sharesBlobs: false,
  start: (directory) => serveRegistry({ directory }),
};

for (const { name, present, checksBlobs, sharesBlobs, start } of [embedded, ...registryKinds])
  describe.skipIf(!present)(`push and pull with ${name}`, () => {
    let folder = '';
    let target: { readonly address: string; readonly close: () => Promise<void> } | undefined;
    const requests: string[] = [];
    const { registry } = testClient({ onRequest: (method) => requests.push(method) });
    const repository = (path: string): Repository => ({ registry: target?.address ?? '', path });
    const count = async (operation: () => Promise<unknown>): Promise<string> => {
      requests.length = 0;
      await operation();
      return requests.join(' ');
    };

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
      await writeFile(path.join(folder, 'layer'), LAYER);
      target = await start(folder);
    });
    afterAll(async () => {
      await target?.close();
      await rm(folder, { recursive: true });
    });

    it('finds nothing at first, and may push', async () => {
      expect(await registry.headManifest(repository('acme/env'), 'v1')).toBeUndefined();
      expect(await registry.listTags(repository('acme/env'))).toBeUndefined();
      expect(await count(() => registry.probePush(repository('acme/env')))).toBe('POST DELETE');
    });

    it.runIf(checksBlobs)('surfaces MANIFEST_BLOB_UNKNOWN after two more tries', async () => {
      requests.length = 0;
      const put = registry.putManifest(repository('acme/env'), 'v1', { mediaType: MANIFEST_TYPE, bytes: MANIFEST });
      const error = await put.catch((caught) => caught);
      expect(registryErrorCodes(error)).toContain('MANIFEST_BLOB_UNKNOWN');
      expect(requests).toEqual(['PUT', 'PUT', 'PUT']);
    });

    it('uploads from memory and from a file, once', async () => {
      const to = repository('acme/env');
      const config = describeBytes('application/vnd.oci.image.config.v1+json', CONFIG);
      const layer = describeBytes('application/vnd.oci.image.layer.v1.tar+gzip', LAYER);
      const source = { kind: 'file', path: path.join(folder, 'layer') } as const;
      expect(await count(() => registry.putBlob(to, config, { kind: 'bytes', bytes: CONFIG }))).toBe('HEAD POST PUT');
      expect(await count(() => registry.putBlob(to, layer, source))).toBe('HEAD POST PUT');
      expect(await count(() => registry.putBlob(to, layer, source))).toBe('HEAD');
      expect(await registry.getBlob(to, layer)).toEqual(LAYER);
    });

    it('uploads without a question what has to be sent again', async () => {
      const layer = describeBytes('application/vnd.oci.image.layer.v1.tar+gzip', LAYER);
      const source = { kind: 'file', path: path.join(folder, 'layer') } as const;
      expect(await count(() => registry.putBlob(repository('acme/env'), layer, source, 'again'))).toBe('POST PUT');
    });

    it('copies blobs by mounting them', async () => {
      const layer = describeBytes('application/vnd.oci.image.layer.v1.tar+gzip', LAYER);
      const copy = () => registry.copyBlob(repository('acme/mounted'), layer, repository('acme/env'));
      expect(await count(copy)).toBe(sharesBlobs ? 'HEAD' : 'HEAD POST');
      expect(await count(copy)).toBe('HEAD');
      expect(await registry.getBlob(repository('acme/mounted'), layer)).toEqual(LAYER);
      if (sharesBlobs) return;
      const fromNowhere = registry.copyBlob(repository('acme/other'), layer, repository('acme/empty'));
      await expect(fromNowhere).rejects.toMatchObject({ code: 'registry-failed' });
    });

    it('serves by tag and by digest what was put', async () => {
      const to = repository('acme/env');
      const manifest = { mediaType: MANIFEST_TYPE, bytes: MANIFEST };
      expect(await registry.putManifest(to, digestOf(MANIFEST), manifest)).toBe(digestOf(MANIFEST));
      expect(await registry.putManifest(to, 'v1', manifest)).toBe(digestOf(MANIFEST));
      const described = describeBytes(MANIFEST_TYPE, MANIFEST);
      expect(await registry.headManifest(to, 'v1')).toEqual(described);
      expect(await registry.headManifest(to, described.digest)).toEqual(described);
      expect(await registry.getManifest(to, 'v1')).toEqual({ ...described, bytes: MANIFEST });
      expect(await registry.listTags(to)).toEqual(['v1']);
    });

    it.skipIf(!existsSync(SKOPEO))('pushes what skopeo reads and copies (skipped without skopeo)', async () => {
      const image = `docker://${target?.address}/acme/env:v1`;
      const { stdout } = await run(SKOPEO, ['inspect', '--tls-verify=false', image]);
      expect(JSON.parse(stdout)).toMatchObject({ Digest: digestOf(MANIFEST), Labels: { a: 'b' }, RepoTags: ['v1'] });
      const copy = `docker://${target?.address}/acme/copy:v2`;
      await run(SKOPEO, [
        '--insecure-policy',
        'copy',
        '--src-tls-verify=false',
        '--dest-tls-verify=false',
        image,
        copy,
      ]);
      expect((await registry.headManifest(repository('acme/copy'), 'v2'))?.digest).toBe(digestOf(MANIFEST));
    });
  });
