import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builderOf, smokeTester } from '../../src/adapters/buildkit/buildx.ts';
import { imageFileReader } from '../../src/adapters/buildkit/image-files.ts';
import { ociPublisher } from '../../src/adapters/buildkit/publish-oci.ts';
import type { Outcome } from '../../src/core/build/outcome.ts';
import { parseDescriptor } from '../../src/core/oci/stored-image.ts';
import { buildxOptions } from '../adapters/buildkit/buildx-options.ts';
import { dedent } from '../dedent.ts';
import { type FailingDisk, FULL_DISKS, failingDisk } from '../fakes/failing-disk.ts';
import { openWorkshop, type Workshop } from '../fakes/fake-builder.ts';
import { LAYER, putDocker } from '../fakes/fake-docker.ts';
import { digestText } from '../fakes/images.ts';
import { withTemporaryFolders } from '../fakes/small-disk.ts';

const ID = 'train/Dockerfile';
let shop: Workshop;
let tools = '';
let temporary = '';
beforeAll(async () => {
  tools = mkdtempSync(join(tmpdir(), 'terrarium-tools-'));
  temporary = mkdtempSync(join(tmpdir(), 'terrarium-tmpdir-'));
  shop = await openWorkshop({
    [ID]: 'FROM {base}\nCOPY . /app/\n',
    'train/train.py': 'print()\n',
    'terrarium.yml': dedent`
      environments:
        - path: ${ID}
          test: "true"
    `,
  });
  mkdirSync(join(shop.root, 'train/data'));
  writeFileSync(join(shop.root, 'train/data/large.bin'), randomBytes(700_001));
});
afterAll(async () => {
  await shop.close();
  for (const folder of [tools, temporary]) rmSync(folder, { recursive: true });
});

/** Plans and builds as `terrarium build --publisher oci` does, with every temporary file on the disk. */
async function run(take: Parameters<typeof failingDisk>[1]): Promise<{ outcome: Outcome; disk: FailingDisk }> {
  const builder = builderOf('docker-container', buildxOptions({ env: putDocker(tools) }));
  const planned = await shop.plan({ force: [ID] });
  return withTemporaryFolders(temporary, async () => {
    const disk = await failingDisk(temporary, take);
    try {
      const ports = {
        build: ociPublisher(builder, shop.registry),
        smokeTest: smokeTester(builder.options),
        readImageFiles: imageFileReader(builder.options),
      };
      const [outcome] = (await shop.apply(planned, {}, ports)).outcomes;
      if (outcome === undefined) throw new Error('there is no outcome');
      return { outcome, disk };
    } finally {
      disk.restore();
    }
  });
}

/** Files of an image that are not as they are in the checkout. */
async function wrongFiles(reference: string): Promise<readonly string[]> {
  const manifest = await shop.registry.getManifest(shop.repository, reference);
  const { layers } = JSON.parse(Buffer.from(manifest?.bytes ?? '').toString());
  const layer = parseDescriptor(layers.find(({ mediaType }: { mediaType: string }) => mediaType === LAYER));
  if (layer === undefined) throw new Error(`${reference} has no layer`);
  const blob = await shop.registry.getBlob(shop.repository, layer);
  const files: Record<string, string> = JSON.parse(Buffer.from(blob ?? '').toString());
  expect(Object.keys(files).sort()).toEqual(['Dockerfile', 'data/large.bin', 'train.py']);
  return Object.keys(files).filter((path) => readFileSync(join(shop.root, 'train', path), 'base64') !== files[path]);
}

/** Every image that a tag names: none may be wrong, whatever became of the run. */
async function wrongTags(): Promise<readonly string[]> {
  const tags = ((await shop.registry.listTags(shop.repository)) ?? []).filter((tag) => /^(?:env|img)-/.test(tag));
  const wrong = await Promise.all(tags.map(async (tag) => ((await wrongFiles(tag)).length > 0 ? [tag] : [])));
  return wrong.flat();
}

async function check({ outcome }: { readonly outcome: Outcome }): Promise<string> {
  expect(readdirSync(temporary)).toEqual([]);
  expect(await wrongTags()).toEqual([]);
  if (outcome.status === 'failed') return outcome.error.code;
  if (outcome.status !== 'built') return outcome.status;
  expect(await wrongFiles(digestText(outcome))).toEqual([]);
  return outcome.recorded?.failure === undefined ? 'built' : `built, ${outcome.recorded.failure.code}`;
}

describe('a build whose disk is full at some write', () => {
  it.each(FULL_DISKS)('fails with disk-full, and tags nothing: %s', async (_, takeAt) => {
    const { disk } = await run(() => Infinity);
    expect(disk.writes()).toBeGreaterThan(6);
    const seen = new Map<string, number>();
    for (let fault = 0; fault < disk.writes(); fault += 1) {
      const came = await check(await run(takeAt(fault)));
      seen.set(came, (seen.get(came) ?? 0) + 1);
    }
    // The last write is for what is read of a published image: it is there all the same.
    expect([...seen.keys()]).toEqual(['disk-full', 'built, disk-full']);
    expect(seen.get('built, disk-full')).toBe(1);
  });

  it.each([1, 1000, 65_536])('that takes at most %d bytes a write builds what was hashed', async (bytes) => {
    const { outcome, disk } = await run((index) => (index < 3000 ? bytes : Infinity));
    expect(disk.writes()).toBeGreaterThan(10);
    expect(await check({ outcome })).toBe('built');
  });

  it('that takes nothing, without an error, is full', async () => {
    expect(await check(await run((index) => (index < 3 ? Infinity : 0)))).toBe('disk-full');
  });
});
