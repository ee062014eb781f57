import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseReader } from '../../../src/adapters/assemble/base-contents-reader.ts';
import type { PackageBase } from '../../../src/adapters/layers/install-task.ts';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { type ServedRegistry, serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { describeBytes } from '../../../src/core/oci/describe-bytes.ts';
import { retyped } from '../retyped-tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-base-'));
let served: ServedRegistry;
let registry: Registry;
let fetched = 0;
beforeAll(async () => {
  served = await serveRegistry({ directory: join(folder, 'registry') });
  const client = createRegistry({ credentials: async () => undefined, env: {} });
  registry = {
    ...client,
    fetchBlob: (...args) => {
      fetched += 1;
      return client.fetchBlob(...args);
    },
  };
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const OS = 'ID=debian\nVERSION_ID=12\n';

async function tarOf(name: string, text: string): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name }, text);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const path = { base: 'base', target: 'images' };

/** A base of one layer, which need not be unpacked anywhere. */
async function push(bytes: Buffer, kind: 'gzip' | 'zstd', manifest: string): Promise<PackageBase> {
  const repository = { registry: served.address, path: path.base };
  const layer = describeBytes(`application/vnd.oci.image.layer.v1.tar+${kind}`, bytes);
  await registry.putBlob(repository, layer, { kind: 'bytes', bytes });
  const digest = `sha256:${manifest.repeat(64)}` as PackageBase['manifest'];
  return { repository, manifest: digest, configuration: {}, layers: [layer], platform: 'linux/amd64' };
}

const request = (wantsPython: boolean) => ({
  target: { registry: served.address, path: path.target },
  wantsPython,
  onLine: () => undefined,
});

describe('what a base holds', () => {
  it('is read once, and again where an interpreter is wanted and none was found', async () => {
    const base = await push(gzipSync(await tarOf('etc/os-release', OS)), 'gzip', '1');
    const read = (wantsPython: boolean) => baseReader(registry, { trustsRepository: true })(base, request(wantsPython));
    const contents = await read(false);
    expect(contents).toMatchObject({ packages: { distribution: 'debian 12' }, python: { ok: false } });
    fetched = 0;
    expect(await read(false)).toEqual(contents);
    expect(fetched).toBe(0);
    expect(await read(true)).toEqual(contents);
    expect(fetched).toBe(1);
    await baseReader(registry, { trustsRepository: false })(base, request(false));
    expect(fetched).toBe(2);
  });

  it.each(['zstd', 'gzip'] as const)('is all of a layer that is %s in several parts', async (kind) => {
    const archive = await tarOf('etc/os-release', OS);
    const compress = kind === 'zstd' ? zstdCompressSync : gzipSync;
    const parts = [archive.subarray(0, 512), archive.subarray(512)].map((part) => compress(part));
    const base = await push(Buffer.concat(parts), kind, kind === 'zstd' ? '2' : '3');
    const contents = await baseReader(registry, { trustsRepository: false })(base, request(false));
    expect(contents.packages.distribution).toBe('debian 12');
  });

  it.each([
    ['5', 'image-invalid'],
    ['S', undefined],
    // It leads to the root.
    ['1', 'image-invalid'],
    ['3', undefined],
    ['D', undefined],
  ])('is read to its end where a large member is of type %s', { timeout: 20_000 }, async (type, code) => {
    const archive = retyped(await tarOf('etc/large', 'x'.repeat(3 << 20)), type);
    const base = await push(gzipSync(archive), 'gzip', '4');
    const reading = baseReader(registry, { trustsRepository: false })(base, request(false));
    if (code === undefined) await expect(reading).resolves.toBeDefined();
    else await expect(reading).rejects.toMatchObject({ code });
  });
});
