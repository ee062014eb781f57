import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { type CleanUp, chooseRemovals } from '../../../src/core/cleanup/choose-removals.ts';
import { inventoryOf } from '../../../src/core/cleanup/inventory.ts';
import { readMarks, writeMarks } from '../../../src/core/cleanup/marks.ts';
import { removeUnneeded } from '../../../src/core/cleanup/remove.ts';
import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { digestHex } from '../../../src/core/names/digest.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { putArtifact } from '../../../src/core/oci/artifact.ts';
import { MEDIA, readImage } from '../../../src/core/oci/stored-image.ts';
import type { StartedRegistry } from '../../adapters/registry/debian-registry.ts';
import { registryKinds } from '../../adapters/registry/registry-kinds.ts';
import { markImage } from '../../fakes/marked-image.ts';

const hash = (name: string) => sha256Hex(name) as DefinitionHash;
const platforms = ['linux/amd64', 'linux/arm64'] as const;

describe.each(registryKinds.filter(({ present }) => present))('a clean-up on $name', ({ start }) => {
  let folder = '';
  let served: StartedRegistry;
  const registry = createRegistry({ credentials: async () => undefined });
  const at = (path: string): Repository => ({ registry: served.address, path });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terrarium-cleanup-'));
    served = await start(folder);
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  /** An image of two platforms under the tags of a build, with what describes it. */
  async function push(repository: Repository, name: string, platform = name): Promise<Digest> {
    const parts: { readonly digest: Digest; readonly size: number }[] = [];
    for (const one of platforms) {
      const key = sha256Hex(`key of ${name}`) as ImageKey;
      const marks = { hash: hash(name), key, platforms: [one] };
      const digest = await markImage(registry, repository, 'pushed', marks, { platform });
      parts.push({ digest, size: (await registry.getManifest(repository, digest))?.bytes.length ?? 0 });
    }
    const manifests = parts.map((part, place) => {
      const [os, architecture] = platforms[place]?.split('/') ?? [];
      return { mediaType: MEDIA.manifest, ...part, platform: { os, architecture } };
    });
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests, annotations: { name } }),
    );
    const index = { mediaType: MEDIA.index, bytes };
    const digest = await registry.putManifest(repository, `def-${hash(name)}`, index);
    await registry.putManifest(repository, `img-${digestHex(digest)}`, index);
    await putArtifact(registry, repository, `pkg-${digestHex(digest)}`, {
      kind: { type: 'application/vnd.example.packages', maxBytes: 1000 },
      layers: [{ mediaType: 'application/json', bytes: Buffer.from(JSON.stringify({ name })) }],
      subject: { mediaType: MEDIA.index, digest, size: bytes.length },
    });
    return digest;
  }

  function cleaner(repository: Repository, needed: readonly string[]) {
    const definitions = new Map(needed.map((name) => [hash(name) as string, 'refs/heads/main']));
    const roots = {
      ...{ damaged: new Set<string>(), named: new Set<Digest>(), newestOnly: false },
      ...{ labels: new Map<string, ReadonlyMap<string, string>>(), unlabelled: new Set<string>(), stored: new Map() },
      definitions,
      records: [],
      keptVersions: undefined,
      isIgnored: (tag: string) => tag === 'pushed',
    };
    const marks = { since: new Map<Digest, number>(), parts: new Set<Digest>() };
    const takeInventory = inventoryOf(registry, repository);
    const look = async (): Promise<CleanUp> =>
      chooseRemovals(await takeInventory(), roots, marks, { now: Date.now(), keptMs: 0 });
    return {
      look,
      remove: (planned: CleanUp, pause: () => Promise<void> = async () => undefined) =>
        removeUnneeded(repository, planned, { registry, pause, lookAgain: look, lookAtRepository: look }),
    };
  }

  it('removes an image with its parts and what describes it, and leaves the others whole', async () => {
    const repository = at('acme/whole');
    const [gone, kept] = [await push(repository, 'gone'), await push(repository, 'kept')];
    const { look, remove } = cleaner(repository, ['kept']);
    const removed = await remove(await look()).catch((error: unknown) => error);
    if (removed instanceof TerrariumError) {
      // A registry may keep everything, and says so.
      expect(removed.code).toBe('registry-keeps');
      expect(await readImage(registry, repository, gone)).toMatchObject({ kind: 'image' });
      return;
    }
    expect(removed).toMatchObject({ manifests: 4, images: new Set([gone]) });
    expect(await registry.getManifest(repository, gone)).toBeUndefined();
    expect(await readImage(registry, repository, kept)).toMatchObject({ kind: 'image' });
    const tags = (await registry.listTags(repository)) ?? [];
    expect(tags.filter((tag) => tag.includes(digestHex(gone)) || tag.includes(hash('gone')))).toEqual([]);
    expect(tags).toContain(`pkg-${digestHex(kept)}`);
    expect((await look()).removed).toEqual([]);
  });

  it('leaves what somebody began to need meanwhile', async () => {
    const repository = at('acme/race');
    await push(repository, 'kept');
    const gone = await push(repository, 'gone', 'shared');
    const { look, remove } = cleaner(repository, ['kept', 'other']);
    const planned = await look();
    expect(planned.removed.map(({ entry }) => entry.digest)).toContain(gone);
    const manifest = await registry.getManifest(repository, gone);
    await registry.putManifest(repository, 'prod', manifest ?? { mediaType: '', bytes: Buffer.alloc(0) });
    expect(await remove(planned)).toMatchObject({ manifests: 0, images: new Set() });
    expect(await readImage(registry, repository, 'prod')).toMatchObject({ kind: 'image' });
  });

  it('shows who reads meanwhile an image whole, or none', async () => {
    const repository = at('acme/readers');
    for (let round = 0; round < 10; round += 1) await push(repository, `gone ${round}`);
    await push(repository, 'kept');
    const { look, remove } = cleaner(repository, ['kept']);
    const planned = await look();
    let isDone = false;
    const seen = new Set<string>();
    const reading = (async () => {
      while (!isDone)
        for (let round = 0; round < 10; round += 1) {
          const image = await readImage(registry, repository, `def-${hash(`gone ${round}`)}`);
          seen.add(image === undefined ? 'none' : image.kind === 'image' ? 'image' : image.why);
        }
    })();
    await remove(planned, () => new Promise((resolve) => setTimeout(resolve, 500))).catch((error: unknown) => {
      if (!(error instanceof TerrariumError) || error.code !== 'registry-keeps') throw error;
    });
    isDone = true;
    await reading;
    expect([...seen].filter((one) => one !== 'none')).toEqual(['image']);
  });

  it('remembers since when', async () => {
    const repository = at('acme/marks');
    const digest = `sha256:${'a'.repeat(64)}` as Digest;
    const marks = { since: new Map([[digest, 1000]]), parts: new Set([digest]) };
    const notes: string[] = [];
    await writeMarks(registry, repository, marks, (text) => notes.push(text));
    expect([await readMarks(registry, repository), notes]).toEqual([marks, []]);
    expect(await readMarks(registry, at('acme/nothing'))).toEqual({ since: new Map(), parts: new Set() });
  });
});
