import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeImageArchive } from '../../src/adapters/image-archive.ts';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { serveRegistry } from '../../src/adapters/registry/server/server.ts';
import type { PushedImage } from '../../src/core/model/reference.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import { describeBytes } from '../../src/core/oci/describe-bytes.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-archive-'));
let served: Awaited<ReturnType<typeof serveRegistry>>;
let registry: Registry;
const repository = () => ({ registry: served.address, path: 'acme/env' });
const NAME = 'localhost/terrarium:vision';

beforeAll(async () => {
  served = await serveRegistry({ directory: join(folder, 'registry') });
  registry = createRegistry({ credentials: async () => undefined, env: {}, allowInsecure: [served.address] });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

async function blob(text: string): Promise<Descriptor> {
  const bytes = Buffer.from(text);
  const descriptor = describeBytes('application/vnd.oci.image.layer.v1.tar', bytes);
  await registry.putBlob(repository(), descriptor, { kind: 'bytes', bytes });
  return descriptor;
}

async function manifest(mediaType: string, content: object): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...content }));
  const descriptor = describeBytes(mediaType, bytes);
  await registry.putManifest(repository(), descriptor.digest, { mediaType, bytes });
  return descriptor;
}

const image = async (...layers: readonly string[]) =>
  manifest(MEDIA.manifest, {
    config: await blob(`{"of":${layers.length}}`),
    layers: await Promise.all(layers.map(blob)),
  });

const pushed = ({ digest }: Descriptor): PushedImage => ({ kind: 'pushed', repository: repository(), digest });

async function filesOf(path: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const members = extract();
  members.end(readFileSync(path));
  for await (const member of members) {
    const chunks: Buffer[] = [];
    for await (const chunk of member) chunks.push(chunk as Buffer);
    expect(found.has(member.header.name)).toBe(false);
    found.set(member.header.name, Buffer.concat(chunks).toString('utf8'));
  }
  return found;
}

const pathOf = ({ digest }: Descriptor) => `blobs/sha256/${digest.slice('sha256:'.length)}`;

describe('the archive of an image', () => {
  it('is a layout with everything that the image names, each once, and the list that engines load', async () => {
    const root = await image('layer one', '', 'x'.repeat(70_000), 'layer one');
    const file = join(folder, 'one.tar');
    await writeImageArchive(registry, pushed(root), { file, name: NAME });
    const files = await filesOf(file);
    expect(files.get('oci-layout')).toBe('{"imageLayoutVersion":"1.0.0"}');
    expect(JSON.parse(files.get('index.json') ?? '')).toEqual({
      schemaVersion: 2,
      mediaType: MEDIA.index,
      manifests: [
        {
          ...root,
          annotations: { 'io.containerd.image.name': NAME, 'org.opencontainers.image.ref.name': 'vision' },
        },
      ],
    });
    const [saved] = JSON.parse(files.get('manifest.json') ?? '');
    expect(saved.RepoTags).toEqual([NAME]);
    expect(files.get(saved.Config)).toBe('{"of":4}');
    expect(saved.Layers.map((path: string) => files.get(path))).toEqual([
      'layer one',
      '',
      'x'.repeat(70_000),
      'layer one',
    ]);
    expect(files.has(pathOf(root))).toBe(true);
    expect(files.size).toBe(3 + 1 + 1 + 3);
  });

  it('has every platform of an index, and then no list', async () => {
    const [one, other] = [await image('amd64', 'shared'), await image('arm64', 'shared')];
    const root = await manifest(MEDIA.index, { manifests: [one, other] });
    const file = join(folder, 'index.tar');
    await writeImageArchive(registry, pushed(root), { file, name: NAME });
    const files = await filesOf(file);
    expect(files.has('manifest.json')).toBe(false);
    for (const part of [root, one, other]) expect(files.has(pathOf(part))).toBe(true);
    expect([...files.values()].filter((text) => /^(?:amd64|arm64|shared)$/.test(text)).sort()).toEqual([
      'amd64',
      'arm64',
      'shared',
    ]);
  });

  it('has the list of an index with one platform, beside what was attested', async () => {
    const own = await image('amd64');
    const attested = await image('statement');
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const root = await manifest(MEDIA.index, { manifests: [own, { ...attested, annotations }] });
    const file = join(folder, 'attested.tar');
    await writeImageArchive(registry, pushed(root), { file, name: NAME });
    const files = await filesOf(file);
    const [saved] = JSON.parse(files.get('manifest.json') ?? '');
    expect(saved.Layers.map((path: string) => files.get(path))).toEqual(['amd64']);
    expect([...files.values()]).toContain('statement');
  });

  it('is refused of what would not be in it', async () => {
    const own = await image('amd64');
    const inner = await manifest(MEDIA.index, { manifests: [own] });
    const nested = await manifest(MEDIA.index, { manifests: [{ ...inner, mediaType: MEDIA.manifest }] });
    const config = await blob('{}');
    const layer = await blob('short');
    const longer = await manifest(MEDIA.manifest, { config, layers: [{ ...layer, size: layer.size + 600 }] });
    const file = join(folder, 'refused.tar');
    const write = (root: Descriptor) => writeImageArchive(registry, pushed(root), { file, name: NAME });
    await expect(write(nested)).rejects.toMatchObject({ code: 'image-invalid' });
    await expect(write(longer)).rejects.toMatchObject({ code: 'registry-digest-mismatch' });
    expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  });

  it('has equal bytes for equal images, and replaces what is there', async () => {
    const root = await image('equal');
    const [one, other] = [join(folder, 'equal-1.tar'), join(folder, 'equal-2.tar')];
    writeFileSync(other, 'longer than an archive'.repeat(10_000));
    for (const file of [one, other]) await writeImageArchive(registry, pushed(root), { file, name: NAME });
    expect(readFileSync(other).equals(readFileSync(one))).toBe(true);
  });

  it('is not written where a part is missing or another one, and what was there stays', async () => {
    const root = await image('kept', 'lost');
    const lost = describeBytes('', Buffer.from('lost'));
    const other = { ...registry, fetchBlob: registryWithout(lost) };
    const absent = await manifest(MEDIA.index, { manifests: [await image('there')] });
    const gone = {
      ...registry,
      getManifest: async (...args: Parameters<Registry['getManifest']>) =>
        args[1] === absent.digest ? registry.getManifest(...args) : undefined,
    };
    const file = join(folder, 'kept.tar');
    writeFileSync(file, 'before');
    const before = readdirSync(folder);
    await expect(writeImageArchive(other, pushed(root), { file, name: NAME })).rejects.toThrow('it is lost');
    await expect(writeImageArchive(gone, pushed(absent), { file, name: NAME })).rejects.toMatchObject({
      code: 'image-invalid',
      message: expect.stringMatching(/^127.*@sha256:\w+: the manifest sha256:\w+ is missing$/),
    });
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(before);
    expect(existsSync(`${file}.partial`)).toBe(false);
  });
});

function registryWithout(lost: Descriptor): Registry['fetchBlob'] {
  return async (from, descriptor, file) => {
    if (descriptor.digest === lost.digest) throw new Error('it is lost');
    return registry.fetchBlob(from, descriptor, file);
  };
}
