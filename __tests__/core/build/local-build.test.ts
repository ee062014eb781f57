import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { formatImage } from '../../../src/core/names/reference.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { plan as planWith } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { itemOf, openWorkshop, outcomeOf, pushImage, pushIndex, type Workshop } from '../../fakes/fake-builder.ts';
import { type FakeEngine, fakeEngine } from '../../fakes/fake-engine.ts';
import { image } from '../../fakes/images.ts';

const FILES = {
  'base/Dockerfile': 'FROM {base}\nUSER 1000\n',
  'train/requirements.txt': 'six\n',
  'terrarium.yml': `environments:
  - path: base/Dockerfile
  - path: train/requirements.txt
    base: environment:base/Dockerfile
    test: import six
`,
};

let shop: Workshop;
let engine: FakeEngine;
beforeEach(async () => {
  shop = await openWorkshop(FILES);
  engine = fakeEngine((path) => readFile(path, 'utf8'));
});
afterEach(() => shop.close());

const plan = () => shop.plan({ engine, mayProbe: false });
const run = async () => shop.apply(await plan(), {}, { engine });
const statuses = async () => (await run()).outcomes.map(({ status }) => status);

describe('a run that pushes nothing', () => {
  it('builds into the engine, and depends on what is there', async () => {
    const { outcomes } = await run();
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
    const [base, train] = engine.seen;
    expect(base?.name).toMatch(/^localhost\/terrarium:env-[0-9a-f]{64}$/);
    expect(train?.dockerfile).toContain(`FROM ${base?.name} AS `);
    expect(train?.dockerfile).toMatch(/USER 1000\n$/);
    expect(outcomeOf({ outcomes }, 'train/requirements.txt')).toMatchObject({ image: image(train?.name ?? '') });
    const [checks, test] = shop.tested;
    expect(checks?.command).toContain('pip check');
    expect(test).toEqual({ image: train?.name, platform: 'linux/amd64', command: 'import six' });
    expect(shop.builder.seen).toEqual([]);
    expect(await shop.registry.listTags(shop.repository)).toBeUndefined();
  });

  it('finds next time what it built, and builds it again when it is gone', async () => {
    await run();
    const [base, train] = engine.seen.map(({ name }) => name);
    const planned = await plan();
    expect(itemOf(planned, 'base/Dockerfile')).toMatchObject({
      action: 'reuse',
      image: image(base ?? ''),
      detail: 'verified in the local engine',
    });
    expect(await statuses()).toEqual(['reused', 'reused']);
    engine.images.delete(train ?? '');
    expect(await statuses()).toEqual(['reused', 'built']);
  });

  it('forgets an image that did not pass its test', async () => {
    const smokeTest = async ({ command }: { readonly command: string }) => {
      if (command === 'import six') throw new TerrariumError('smoke-test-failed', 'the test failed');
    };
    const { outcomes } = await shop.apply(await plan(), {}, { engine, smokeTest });
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'failed']);
    expect(itemOf(await plan(), 'train/requirements.txt').action).toBe('build');
  });

  it('gives what it built a short name', async () => {
    await shop.write('terrarium.yml', FILES['terrarium.yml'].replace('Dockerfile\n', 'Dockerfile\n    name: base\n'));
    const { outcomes } = await run();
    const names = outcomes.map((outcome) => ('localNames' in outcome ? [...(outcome.localNames?.values() ?? [])] : []));
    expect(names).toEqual([
      ['localhost/terrarium:base'],
      [expect.stringMatching(/^localhost\/terrarium:train-requirements-txt-[0-9a-f]{6}$/)],
    ]);
    expect(engine.images.get('localhost/terrarium:base')).toBe(engine.images.get(engine.seen[0]?.name ?? ''));
  });

  it('loads what a repository has, where it is asked to', async () => {
    const pushed = await shop.run();
    const applied = await shop.apply(await plan(), { loads: true }, { engine });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(['reused', 'reused']);
    for (const outcome of applied.outcomes) {
      const [name = ''] = 'localNames' in outcome ? [...(outcome.localNames?.values() ?? [])] : [];
      const { image: held } = outcomeOf(pushed, outcome.item.ids[0] ?? '') as {
        image: Parameters<typeof formatImage>[0];
      };
      expect(engine.images.get(name)).toBe(engine.images.get(formatImage(held)));
    }
    expect(engine.seen).toEqual([]);
  });

  it('fails what cannot be loaded, and nothing else', async () => {
    await shop.run();
    const pull = async ({ name }: { readonly name: string }) => {
      if (name.length > 0) throw new TerrariumError('image-unloaded', 'no');
    };
    const applied = await shop.apply(await plan(), { loads: true }, { engine: { ...engine, pull } });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(['failed', 'blocked']);
  });

  it('prefers what a repository has', async () => {
    await shop.run();
    const planned = await plan();
    expect(itemOf(planned, 'base/Dockerfile').image).toMatchObject({ kind: 'pushed', repository: shop.repository });
    expect(await statuses()).toEqual(['reused', 'reused']);
    expect(engine.seen).toEqual([]);
  });

  it.each<[string, (labels: Record<string, string>) => Record<string, string>]>([
    ['another key', (labels) => ({ ...labels, [LABELS.key]: 'f'.repeat(64) })],
    ['no labels', () => ({})],
  ])('builds again over an image with %s', async (_, change) => {
    await run();
    for (const [name, image] of engine.images) engine.images.set(name, { ...image, labels: change(image.labels) });
    expect(itemOf(await plan(), 'base/Dockerfile')).toMatchObject({
      action: 'build',
      detail: expect.stringContaining('the local engine holds no usable image'),
    });
    expect(await statuses()).toEqual(['built', 'built']);
  });

  it('takes an image of another platform for none', async () => {
    await run();
    for (const [name, image] of engine.images) engine.images.set(name, { ...image, platform: 'linux/s390x' });
    expect(await statuses()).toEqual(['built', 'built']);
  });

  it('builds although the repository does not answer, for nothing is pushed there', async () => {
    const refused = async (repository: Repository) => {
      if (repository.path === shop.repository.path) throw new TerrariumError('registry-auth', 'no credentials');
    };
    const registry: Registry = {
      ...shop.registry,
      headManifest: async (repository, tag) =>
        refused(repository).then(() => shop.registry.headManifest(repository, tag)),
      getManifest: async (repository, tag) =>
        refused(repository).then(() => shop.registry.getManifest(repository, tag)),
    };
    const order = { target: shop.repository, order: [shop.repository] };
    const wishes = { environments: [], force: [], keepMoved: false, order, mayProbe: false, hints: new Map() } as const;
    const planned = await planWith(await shop.define(), undefined, registry, {
      ...wishes,
      strength: 'verified',
      engine,
    });
    expect(itemOf(planned, 'base/Dockerfile').detail).toContain('could not be asked');
    const { outcomes } = await shop.apply(planned, {}, { engine, registry });
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
  });

  it('fails where the engine does not have what it said to have built', async () => {
    const lossy = { ...engine, build: async () => ({ checked: false }) };
    const { outcomes } = await shop.apply(await plan(), {}, { engine: lossy });
    expect(outcomeOf({ outcomes }, 'base/Dockerfile')).toMatchObject({
      status: 'failed',
      error: { code: 'image-invalid' },
    });
    expect(outcomeOf({ outcomes }, 'train/requirements.txt')).toMatchObject({ status: 'blocked' });
  });

  it('builds the platform of the engine where there are several', async () => {
    await shop.write(
      'terrarium.yml',
      dedent`
        environments:
          - path: base/Dockerfile
            platforms: [linux/amd64, linux/arm64]
      `,
    );
    engine = fakeEngine((path) => readFile(path, 'utf8'), 'linux/arm64');
    const bases = { registry: shop.repository.registry, path: 'base/python' };
    const children = [];
    for (const platform of ['linux/amd64', 'linux/arm64'])
      children.push({ platform, ...(await pushImage(shop.registry, bases, { platform })) });
    await pushIndex(shop.registry, bases, '3.12', children);
    expect(await statuses()).toEqual(['built']);
    expect(engine.seen.map(({ platform }) => platform)).toEqual(['linux/arm64']);
    expect(await statuses()).toEqual(['reused']);
  });
});
