import { afterEach, describe, expect, it } from 'vitest';
import { promote } from '../../../src/core/build/promote.ts';
import { formatRepository } from '../../../src/core/names/reference.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import {
  itemOf,
  openWorkshop,
  outcomeOf,
  pushImage,
  pushIndex,
  putJson,
  type Workshop,
} from '../../fakes/fake-builder.ts';
import { digestText, image, imageText, pushed } from '../../fakes/images.ts';

const FILE = 'a/Dockerfile';
const files = (more: string) => ({
  [FILE]: 'FROM {base}\nRUN a\n',
  'terrarium.yml': `${more}environments:\n  - path: ${FILE}\n`,
});
const ELSEWHERE = 'lookup-repositories: ["{address}/shared/env"]\n';
let shop: Workshop;
afterEach(() => shop.close());

/** Builds the environment into the shared repository, then lets the target look there. */
async function builtElsewhere(more: string, platforms = ''): Promise<string> {
  shop = await openWorkshop(files(platforms));
  const base = { registry: shop.repository.registry, path: 'base/python' };
  const children = await Promise.all(
    ['linux/amd64', 'linux/arm64'].map(async (platform) => ({
      platform,
      ...(await pushImage(shop.registry, base, { platform, salt: platform })),
    })),
  );
  await pushIndex(shop.registry, base, '3.12', children);
  const shared = { registry: shop.repository.registry, path: 'shared/env' };
  const { outcomes } = await shop.run(
    { order: { target: shared, order: [shared] } },
    { order: { target: shared, order: [shared] } },
  );
  await shop.write('terrarium.yml', `${ELSEWHERE}${more}${platforms}environments:\n  - path: ${FILE}\n`);
  const outcome = outcomeOf({ outcomes }, FILE);
  if (outcome.status !== 'built') throw new Error(`expected an image, received ${JSON.stringify(outcome)}`);
  return digestText(outcome);
}

const tags = async () =>
  ((await shop.registry.listTags(shop.repository)) ?? []).map((tag) => tag.slice(0, 4)).toSorted();

describe('an image of another repository', () => {
  it('is used where it is', async () => {
    const digest = await builtElsewhere('');
    const applied = await shop.run();
    expect(outcomeOf(applied, FILE)).toMatchObject({
      status: 'reused',
      image: image(`${shop.repository.registry}/shared/env@${digest}`),
    });
    expect(await tags()).toEqual([]);
  });

  it('is copied to the target with promote: blobs mounted, the same digest, the tags of a build', async () => {
    const digest = await builtElsewhere('promote: true\n');
    const planned = await shop.plan();
    expect(itemOf(planned, FILE)).toMatchObject({ action: 'reuse' });
    let reused = '';
    const requests = await shop.count(async () => {
      const outcome = outcomeOf(await shop.apply(planned), FILE);
      reused = `${outcome.status} ${imageText(outcome)}`;
    });
    expect(reused).toBe(`reused ${formatRepository(shop.repository)}@${digest}`);
    expect(
      requests.filter((request) => request.startsWith('POST')).every((request) => request.includes('mount=')),
    ).toBe(true);
    expect(requests.some((request) => request.startsWith('PUT') && request.includes('blobs'))).toBe(false);
    expect(await tags()).toEqual(['def-', 'env-', 'img-']);
    expect(shop.builder.seen).toHaveLength(1);
    expect(itemOf(await shop.plan(), FILE).image).toEqual(image(`${formatRepository(shop.repository)}@${digest}`));
  });

  it('is copied with all its platforms', async () => {
    const digest = await builtElsewhere('promote: true\n', 'defaults: { platforms: [linux/amd64, linux/arm64] }\n');
    expect(outcomeOf(await shop.run(), FILE)).toMatchObject({
      status: 'reused',
      image: image(`${formatRepository(shop.repository)}@${digest}`),
    });
    expect(itemOf(await shop.plan(), FILE)).toMatchObject({ action: 'reuse', strength: 'verified' });
  });

  it('cannot be copied when it is gone, or is no image', async () => {
    const digest = await builtElsewhere('');
    const { hash, key } = itemOf(await shop.plan(), FILE);
    if (key === null) throw new Error('no key');
    const expected = { hash, key, platforms: ['linux/amd64'] };
    const shared = { registry: shop.repository.registry, path: 'shared/env' };
    const copy = (from: string) =>
      promote(shop.registry, shop.repository, pushed(from), {
        expected,
        adopts: async () => true,
        onNote: () => undefined,
      });
    await expect(copy(`${formatRepository(shared)}@sha256:${'0'.repeat(64)}`)).rejects.toThrow('it is gone');
    const strange = await putJson(shop.registry, shared, 'x', MEDIA.manifest, { schemaVersion: 2, layers: [] });
    await expect(copy(`${formatRepository(shared)}@${strange.digest}`)).rejects.toThrow('it cannot be read');
    const child = await pushImage(shop.registry, shared, {});
    const inner = await pushIndex(shop.registry, shared, undefined, [{ ...child, platform: 'linux/amd64' }]);
    const nested = await pushIndex(shop.registry, shared, undefined, [{ ...inner, platform: 'linux/amd64' }]);
    await expect(copy(`${formatRepository(shared)}@${nested.digest}`)).rejects.toThrow('it cannot be read');
    const layers = Array(1001).fill(child);
    const many = await putJson(shop.registry, shared, 'y', MEDIA.manifest, { schemaVersion: 2, config: child, layers });
    await expect(copy(`${formatRepository(shared)}@${many.digest}`)).rejects.toThrow('it cannot be read');
    expect(await copy(`${formatRepository(shop.repository)}@${digest}`)).toEqual(
      pushed(`${formatRepository(shop.repository)}@${digest}`),
    );
    expect(await tags()).toEqual([]);
  });
});
