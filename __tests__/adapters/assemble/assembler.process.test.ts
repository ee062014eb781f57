import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { assembler } from '../../../src/adapters/assemble/assembler.ts';
import { layerFileReader } from '../../../src/adapters/assemble/layer-file-reader.ts';
import { nativeBuilder, nativeBuilderFirst } from '../../../src/adapters/assemble/native-builder.ts';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { BuildRequest } from '../../../src/core/model/builder.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-assembler-'));
let served: Awaited<ReturnType<typeof serveRegistry>>;
let registry: Registry;
const repositoryOf = (path: string) => ({ registry: served.address, path });

beforeAll(async () => {
  served = await serveRegistry({ directory: join(folder, 'registry') });
  registry = createRegistry({ credentials: async () => undefined, env: {}, allowInsecure: [served.address] });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  rmSync(join(folder, 'context'), { recursive: true, force: true });
});

const OPTIONS = { env: {}, notBelow: [], trustsRepository: true, secrets: new Map() };
const NO_WHEELS = () => Promise.reject(new Error('no package was asked for'));

type Member = Partial<Header> & { readonly name: string; readonly text?: string };

async function archive(members: readonly Member[]): Promise<Buffer> {
  const packed = pack();
  for (const { text = '', ...header } of members) packed.entry({ ...header, size: text.length }, text);
  packed.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packed) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const blobOf = (mediaType: string, bytes: Uint8Array) => ({
  mediaType,
  digest: `sha256:${sha256Hex(bytes)}` as Digest,
  size: bytes.byteLength,
});

const KINDS = {
  gzip: ['application/vnd.docker.image.rootfs.diff.tar.gzip', gzipSync],
  zstd: ['application/vnd.oci.image.layer.v1.tar+zstd', zstdCompressSync],
  plain: ['application/vnd.oci.image.layer.v1.tar', (bytes: Buffer) => bytes],
} as const;

/** Pushes an image with these layers; answers what FROM names. */
async function pushBase(
  layers: readonly (readonly Member[])[],
  config: unknown = {},
  kind: keyof typeof KINDS = 'gzip',
): Promise<string> {
  const repository = repositoryOf('base');
  const [mediaType, compress] = KINDS[kind];
  const archives = await Promise.all(layers.map(archive));
  const push = async (type: string, bytes: Uint8Array) => {
    const blob = blobOf(type, bytes);
    await registry.putBlob(repository, blob, { kind: 'bytes', bytes });
    return blob;
  };
  const pushed = await Promise.all(archives.map((bytes) => push(mediaType, compress(bytes))));
  const diffIds = archives.map((bytes) => `sha256:${sha256Hex(bytes)}`);
  const configuration = { os: 'linux', architecture: 'amd64', config, rootfs: { type: 'layers', diff_ids: diffIds } };
  const own = await push('application/vnd.oci.image.config.v1+json', Buffer.from(JSON.stringify(configuration)));
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: own, layers: pushed }));
  const manifest = blobOf('application/vnd.oci.image.manifest.v1+json', bytes);
  await registry.putManifest(repository, manifest.digest, { mediaType: manifest.mediaType, bytes });
  return `${served.address}/base@${manifest.digest}`;
}

function request(dockerfile: string, files: Readonly<Record<string, string>> = { x: 'x' }, path = 'own'): BuildRequest {
  const context = join(folder, 'context');
  mkdirSync(context, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(context, name), text);
  writeFileSync(join(folder, 'Dockerfile'), dockerfile);
  return {
    contextDirectory: context,
    dockerfile: join(folder, 'Dockerfile'),
    platform: 'linux/amd64',
    target: '',
    arguments: [],
    labels: [['l', '1']],
    annotations: [['a', '1']],
    fresh: false,
    compression: 'gzip',
    onLine: () => undefined,
    repository: repositoryOf(path),
  };
}

async function built(dockerfile: string, files?: Readonly<Record<string, string>>) {
  const asked = request(dockerfile, files);
  const { digest } = await assembler(registry, NO_WHEELS).build(asked);
  const manifest = JSON.parse(
    Buffer.from((await registry.getManifest(asked.repository, digest))?.bytes ?? []).toString(),
  );
  const config = await registry.getBlob(asked.repository, manifest.config);
  const image = `${served.address}/own@${digest}`;
  const read = layerFileReader(registry);
  const found = await read({ image, platform: 'linux/amd64', patterns: ['/**/*'] });
  const texts = found.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]);
  return {
    digest,
    manifest,
    config: JSON.parse(Buffer.from(config ?? []).toString()),
    files: Object.fromEntries(texts),
  };
}

const LIST = `
import io, sys, tarfile
for m in tarfile.open(fileobj=io.BytesIO(sys.stdin.buffer.read())): print(m.name, oct(m.mode), m.uid, m.gid)
`;

const folders = (...names: readonly string[]): readonly Member[] =>
  names.map((name) => ({ name: `${name}/`, type: 'directory' as const, mode: 0o750, uid: 4, gid: 5 }));

describe('images that are assembled', () => {
  it.each(['gzip', 'zstd', 'plain'] as const)('have the layers of their base and their own: %s', async (kind) => {
    const base = await pushBase(
      [[...folders('etc'), { name: 'etc/own', text: 'own' }]],
      { Env: ['A=1', 'PATH=/bin'] },
      kind,
    );
    const { manifest, config, files } = await built(`FROM ${base}\nENV B=2\nCOPY x /etc/\nWORKDIR /etc\n`);
    expect(files).toEqual({ '/etc/own': 'own', '/etc/x': 'x' });
    expect(manifest).toMatchObject({ schemaVersion: 2, annotations: { a: '1' }, layers: [{}, {}] });
    expect(manifest.layers[0].mediaType).toMatch(/^application\/vnd\.oci\.image\.layer\.v1\.tar/);
    expect(config).toMatchObject({ architecture: 'amd64', os: 'linux', created: '1970-01-01T00:00:00Z' });
    expect(config.config).toEqual({ Env: ['A=1', 'PATH=/bin', 'B=2'], WorkingDir: '/etc', Labels: { l: '1' } });
    expect(config.rootfs.diff_ids).toHaveLength(2);
    expect(config.history.map((entry: { empty_layer?: boolean }) => entry.empty_layer === true)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('have one digest for equal inputs', async () => {
    const base = await pushBase([folders('etc')]);
    const text = `FROM ${base}\nCOPY x y /a/\n`;
    const [first, second] = [await built(text, { x: 'x', y: 'y' }), await built(text, { y: 'y', x: 'x' })];
    expect(first.digest).toBe(second.digest);
  });

  it('see what is left of a base whose layers hide files', async () => {
    const lower = [
      ...folders('a', 'b', 'c'),
      { name: 'a/x', text: '1' },
      { name: 'b/x', text: '1' },
      { name: 'c', type: 'symlink' as const, linkname: 'a' },
    ];
    const upper = [
      { name: 'a/.wh.x' },
      { name: 'b/new', text: '2' },
      { name: 'b/.wh..wh..opq' },
      { name: './/etc/../d', text: '3' },
    ];
    const base = await pushBase([lower, upper]);
    expect((await built(`FROM ${base}\nCOPY x /c/own\n`)).files).toEqual({ '/b/new': '2', '/d': '3', '/a/own': 'x' });
  });

  it('see what a layer hides wherever it says so, and what links lead to', async () => {
    const lower = [...folders('d', 'd/sub'), { name: 'd/sub/old', type: 'symlink' as const, linkname: '/else' }];
    const upper = [...folders('d', 'd/sub'), { name: 'd/sub/new', text: 'n' }, { name: 'd/.wh..wh..opq' }];
    const hard = [
      { name: 'real/x', text: 'r' },
      { name: 'soft', type: 'symlink' as const, linkname: 'real' },
      { name: 'hard', type: 'link' as const, linkname: 'soft' },
    ];
    const base = await pushBase([lower, upper, hard]);
    const { files } = await built(`FROM ${base}\nCOPY x /d/sub/old\nCOPY x /hard/y\n`);
    expect(files).toEqual({ '/d/sub/new': 'n', '/d/sub/old': 'x', '/real/x': 'r', '/real/y': 'x' });
  });

  it('have the owners that the image names by then, also behind links', async () => {
    const users = [...folders('etc', 'usr'), { name: 'usr/people', text: 'me:x:55:3000000\n' }];
    const link = { name: 'etc/passwd', type: 'symlink' as const, linkname: '../usr/people' };
    const base = await pushBase([[...users, link]]);
    const ownersOf = async (dockerfile: string, files?: Readonly<Record<string, string>>) => {
      const { manifest } = await built(dockerfile, files);
      const blob = (await registry.getBlob(repositoryOf('own'), manifest.layers.at(-1))) ?? new Uint8Array();
      return execFileSync('python3', ['-c', LIST], { input: blob, encoding: 'utf8' }).trim().split('\n');
    };
    const closed = await ownersOf(`FROM ${base}\nCOPY --chown=me --chmod=0 x /d/\n`);
    expect(closed).toEqual(['d 0o0 55 3000000', 'd/x 0o0 55 3000000']);
    const own = `FROM ${base}\nCOPY passwd /etc/passwd\nCOPY --chown=me x /y\n`;
    expect(await ownersOf(own, { passwd: 'me:x:777:778\n', x: 'x' })).toEqual(['y 0o644 777 778']);
  });

  it.each(['.wh.', '.wh..', '.wh...'])('are none where a base has a strange whiteout: %s', async (name) => {
    const base = await pushBase([[...folders('d'), { name: `d/${name}` }]]);
    const asked = request(`FROM ${base}\nCOPY x /\n`);
    await expect(assembler(registry, NO_WHEELS).build(asked)).rejects.toMatchObject({ code: 'image-invalid' });
  });

  it('can begin with nothing', async () => {
    const { manifest, config, files } = await built('FROM scratch\nADD x /y\n');
    expect(files).toEqual({ '/y': 'x' });
    expect(manifest.layers).toHaveLength(1);
    expect(config.config.Env).toEqual(['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin']);
  });

  it('are none where a base cannot be read', async () => {
    const cut = gzipSync(await archive([{ name: 'a', text: 'a'.repeat(10_000) }])).subarray(0, 60);
    const blob = blobOf('application/vnd.oci.image.layer.v1.tar+gzip', cut);
    await registry.putBlob(repositoryOf('base'), blob, { kind: 'bytes', bytes: cut });
    const config = Buffer.from(
      JSON.stringify({ os: 'linux', architecture: 'amd64', rootfs: { diff_ids: ['sha256:1'] } }),
    );
    const own = blobOf('application/vnd.oci.image.config.v1+json', config);
    await registry.putBlob(repositoryOf('base'), own, { kind: 'bytes', bytes: config });
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: own, layers: [blob] }));
    const manifest = blobOf('application/vnd.oci.image.manifest.v1+json', bytes);
    await registry.putManifest(repositoryOf('base'), manifest.digest, { mediaType: manifest.mediaType, bytes });
    const from = `FROM ${served.address}/base@${manifest.digest}`;
    await expect(assembler(registry, NO_WHEELS).build(request(`${from}\nCOPY x /\n`))).rejects.toMatchObject({
      code: 'image-invalid',
    });
    const missing = `FROM ${served.address}/base@sha256:${'0'.repeat(64)}`;
    await expect(assembler(registry, NO_WHEELS).build(request(`${missing}\nCOPY x /\n`))).rejects.toMatchObject({
      code: 'registry-not-found',
    });
  });

  it('are left to BuildKit for a step of ours, which is told in words and not by its line', async () => {
    const asked = {
      ...request(`FROM ${await pushBase([folders('etc')])}\nRUN x\n`, undefined, 'step'),
      stepRuns: 'a reason',
    };
    await expect(assembler(registry, NO_WHEELS).build(asked)).rejects.toMatchObject({
      code: 'needs-buildkit',
      message: 'an image cannot be assembled here: a reason',
    });
  });

  it('are left to BuildKit where something has to run or to be unpacked, and nothing is pushed', async () => {
    const base = await pushBase([folders('etc')]);
    const packed = { 'x.tgz': gzipSync('x').toString('latin1') };
    for (const [line, files] of [
      ['RUN true', {}],
      ['ADD x.tgz /', packed],
      ['ADD old /', { old: (await archive([{ name: 'a' }])).toString('latin1') }],
    ] as const) {
      const asked = request(`FROM ${base}\nENV A=1\n${line}\n`, undefined, 'refused');
      for (const [name, text] of Object.entries(files))
        writeFileSync(join(asked.contextDirectory, name), text, 'latin1');
      await expect(assembler(registry, NO_WHEELS).build(asked)).rejects.toMatchObject({ code: 'needs-buildkit' });
      const said: string[] = [];
      const later = nativeBuilderFirst(registry, OPTIONS, async () => ({
        build: async () => ({ mediaType: 'm', digest: 'sha256:1' as Digest, size: 1 }),
        smokeTest: async () => undefined,
        readImageFiles: async () => [],
        makeRoom: async () => undefined,
        knownPackages: async () => undefined,
      }));
      expect(await later.build({ ...asked, onLine: (text) => said.push(text) })).toMatchObject({ digest: 'sha256:1' });
      expect(said.at(-1)).toMatch(/cannot be assembled here/);
    }
    const nobody = nativeBuilderFirst(registry, OPTIONS, async () => {
      throw new TerrariumError('buildx-missing', 'there is no docker command', { hint: 'install Docker' });
    });
    const message = 'an image cannot be assembled here: line 2 is "RUN true"; and there is no docker command';
    const needing = request(`FROM ${base}\nRUN true\n`, undefined, 'refused');
    await expect(nobody.build(needing)).rejects.toMatchObject({
      code: 'buildx-missing',
      message,
      hint: 'install Docker',
    });
    await expect(nobody.build({ ...needing, tested: true })).rejects.toThrow(/its test runs in a container; and there/);
    // What needs nobody is built all the same.
    await nobody.makeRoom(() => undefined);
    const { digest } = await nobody.build(request('FROM scratch\nCOPY x /\n', undefined, 'later'));
    const image = `${served.address}/later@${digest}`;
    expect(await nobody.readImageFiles({ image, platform: 'linux/amd64', patterns: ['/etc/none'] })).toEqual([]);
    const alone = nativeBuilder(registry, OPTIONS);
    const tested = { ...request('FROM scratch\nCOPY x /\n', undefined, 'refused'), tested: true };
    await expect(alone.build(tested)).rejects.toMatchObject({ code: 'needs-buildkit' });
    expect(await registry.listTags(repositoryOf('refused'))).toBeUndefined();
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`terrarium-layers-${process.pid}`))).toEqual([]);
  });
});
