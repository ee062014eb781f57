import { afterEach, describe, expect, it } from 'vitest';
import type { Repository } from '../../../src/core/model/reference.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { dedent } from '../../dedent.ts';
import { itemOf, openWorkshop, outcomeOf, pushImage, type Workshop } from '../../fakes/fake-builder.ts';
import { digestText, image, imageText, reference } from '../../fakes/images.ts';

let shop: Workshop;
const open = async (files: Readonly<Record<string, string>>) => {
  shop = await openWorkshop(files);
};
afterEach(() => shop.close());

const python = (): Repository => ({ registry: shop.recorded.address, path: 'base/python' });
const moveBase = (salt: string, tag = 'latest') => pushImage(shop.registry, python(), { tag, salt });
const entry = (path: string, more = '') => `  - path: ${path}\n${more}`;

const FLOATING = {
  'a/Dockerfile': 'FROM {address}/base/python\nRUN a\n',
  'terrarium.yml': `environments:\n${entry('a/Dockerfile')}`,
};

/** `child` depends on `parent`, `grandchild` on `child`. */
const FAMILY = {
  'p/Dockerfile': 'FROM {address}/base/python\nRUN parent\n',
  'c/Dockerfile': 'FROM base\nRUN child\n',
  'g/Dockerfile': 'FROM base\nRUN grandchild\n',
  'terrarium.yml':
    'environments:\n' +
    entry('p/Dockerfile') +
    entry('c/Dockerfile', '    build-contexts: { base: "environment:p/Dockerfile" }\n') +
    entry('g/Dockerfile', '    build-contexts: { base: "environment:c/Dockerfile" }\n'),
};

describe('the requests of a plan in which nothing changed', () => {
  it('are one an environment, and those that find the platform of a followed base, once', async () => {
    await open({
      ...FLOATING,
      'b/Dockerfile': 'FROM {address}/base/python\nRUN b\n',
      'c/Dockerfile': 'FROM {base}\nRUN c\n',
      'terrarium.yml': `environments:\n${['a', 'b', 'c'].map((name) => entry(`${name}/Dockerfile`)).join('')}`,
    });
    await moveBase('first');
    await shop.run();
    const builds = shop.builder.seen.length;
    const seen = await shop.count(() => shop.plan({ strength: 'present', mayProbe: false }));
    expect(seen.filter((request) => request.includes('/acme/env/'))).toHaveLength(3);
    expect(seen.filter((request) => request.includes('/base/python/'))).toEqual([
      'HEAD /v2/base/python/manifests/latest',
      expect.stringContaining('GET /v2/base/python/manifests/sha256:'),
      expect.stringContaining('GET /v2/base/python/blobs/sha256:'),
    ]);
    expect(seen).toHaveLength(6);
    expect(shop.builder.seen).toHaveLength(builds);
  });

  it('are none for bases that are not followed, or pinned by digest', async () => {
    await open({
      'a/Dockerfile': 'FROM {base}\nRUN a\n',
      'b/Dockerfile': `FROM {base}@sha256:${'a'.repeat(64)}\nRUN b\n`,
      'terrarium.yml': `environments:\n${entry('a/Dockerfile')}${entry('b/Dockerfile')}`,
    });
    const seen = await shop.count(() => shop.plan({ strength: 'present', mayProbe: false }));
    expect(seen.filter((request) => request.includes('/base/'))).toEqual([]);
  });

  it('are one HEAD an environment with hints', async () => {
    await open({ 'a/Dockerfile': 'FROM {base}\nRUN a\n', 'terrarium.yml': `environments:\n${entry('a/Dockerfile')}` });
    const built = outcomeOf(await shop.run(), 'a/Dockerfile');
    const digest = digestText(built);
    const hints = new Map([[built.item.key as string, digest]]);
    const seen = await shop.count(() => shop.plan({ hints }));
    expect(seen).toHaveLength(1);
    expect(itemOf(await shop.plan({ hints }), 'a/Dockerfile')).toMatchObject({ action: 'reuse', strength: 'verified' });
  });
});

describe('a base that moves', () => {
  it.each([
    ['floating', 'latest', true],
    ['floating', '3.12', false],
    ['tags', '3.12', true],
    ['never', 'latest', false],
  ])('with follow-base: %s and the tag %s rebuilds: %s', async (follow, tag, rebuilds) => {
    await open({
      'a/Dockerfile': `FROM {address}/base/python:${tag}\nRUN a\n`,
      'terrarium.yml': `follow-base: ${follow}\nenvironments:\n${entry('a/Dockerfile')}`,
    });
    await moveBase('first', tag);
    await shop.run();
    expect(itemOf(await shop.plan(), 'a/Dockerfile').action).toBe('reuse');
    await moveBase('second', tag);
    const item = itemOf(await shop.plan(), 'a/Dockerfile');
    expect([item.action, item.reason]).toEqual(rebuilds ? ['build', 'base-moved'] : ['reuse', null]);
  });

  it('is kept, with its older key, where the definition equals the merge base and moves are only told', async () => {
    await open(FLOATING);
    await moveBase('first');
    const before = outcomeOf(await shop.run(), 'a/Dockerfile');
    await moveBase('second');
    const item = itemOf(await shop.plan({ keepMoved: true }, await shop.define()), 'a/Dockerfile');
    expect(item).toMatchObject({
      action: 'reuse',
      reason: 'base-moved',
      strength: 'verified',
      effectiveKey: before.item.key,
      image: image(imageText(before)),
    });
    expect(item.key).not.toBe(before.item.key);
  });

  it('is rebuilt where the definition differs from the merge base', async () => {
    await open(FLOATING);
    await moveBase('first');
    await shop.run();
    const base = await shop.define();
    await moveBase('second');
    await shop.write('a/Dockerfile', 'FROM {address}/base/python\nRUN changed\n');
    const item = itemOf(await shop.plan({ keepMoved: true }, base), 'a/Dockerfile');
    expect(item).toMatchObject({ action: 'build', reason: 'definition-changed' });
  });

  it('is rebuilt where there is no merge base, or no earlier image', async () => {
    await open(FLOATING);
    await moveBase('first');
    expect(itemOf(await shop.plan({ keepMoved: true }, await shop.define()), 'a/Dockerfile').action).toBe('build');
    await shop.run();
    await moveBase('second');
    expect(itemOf(await shop.plan({ keepMoved: true }), 'a/Dockerfile')).toMatchObject({ reason: 'base-moved' });
  });

  it('leaves children where they are: they fold the key that their parent is reused under', async () => {
    await open(FAMILY);
    await moveBase('first');
    const first = await shop.run();
    await moveBase('second');
    const kept = await shop.plan({ keepMoved: true }, await shop.define());
    expect(kept.items.map(({ action }) => action)).toEqual(['reuse', 'reuse', 'reuse']);
    expect(itemOf(kept, 'c/Dockerfile').key).toBe(outcomeOf(first, 'c/Dockerfile').item.key);
    const moved = await shop.plan();
    expect(moved.items.map(({ action, reason }) => `${action} ${reason}`)).toEqual([
      'build base-moved',
      'build parent-changed',
      'build parent-changed',
    ]);
  });

  it('gives a new child the kept image to depend on', async () => {
    await open(FAMILY);
    await moveBase('first');
    const parent = outcomeOf(await shop.run({ environments: ['p/Dockerfile'] }), 'p/Dockerfile');
    await moveBase('second');
    const applied = await shop.apply(await shop.plan({ keepMoved: true }, await shop.define()));
    const child = shop.builder.seen.find(({ dockerfile }) => dockerfile.includes('RUN child'));
    expect(child?.dockerfile).toBe(`FROM ${imageText(parent)}\nRUN child\n`);
    expect(applied.outcomes.map(({ status }) => status)).toEqual(['reused', 'built', 'built']);
  });

  it('is told as such, not as a change of our step, when it is not the base of the last stage', async () => {
    await open({
      'a/Dockerfile': dedent`
        FROM {address}/base/python AS tools
        RUN a
        FROM {address}/base/python:3.12
        COPY --from=tools /a /a
      `,
      'terrarium.yml': `follow-base: tags\nenvironments:\n${entry('a/Dockerfile')}`,
    });
    await moveBase('first');
    await shop.run();
    await moveBase('second');
    expect(itemOf(await shop.plan(), 'a/Dockerfile').reason).toBe('base-moved');
  });
});

describe('an environment that uses an image as it is', () => {
  const USE = { 'e/env.yml': 'name: used\nimage: {base}\n', 'terrarium.yml': `environments:\n${entry('e/env.yml')}` };
  const environment = '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n';

  it('is the image by digest, in one request, and builds nothing', async () => {
    await open({ ...USE, 'e/env.yml': `${environment}name: used\nimage: {base}\n` });
    const { digest } = (await shop.registry.headManifest(python(), '3.12')) ?? {};
    const seen = await shop.count(async () => {
      const item = itemOf(await shop.plan(), 'e/env.yml');
      expect(item).toMatchObject({ action: 'use', image: image(`${shop.recorded.address}/base/python@${digest}`) });
    });
    expect(seen).toEqual(['HEAD /v2/base/python/manifests/3.12']);
    const applied = await shop.run();
    expect(outcomeOf(applied, 'e/env.yml')).toMatchObject({ status: 'used' });
    expect(shop.builder.seen).toEqual([]);
  });

  it('costs nothing where it is pinned by digest', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    await open({ ...USE, 'e/env.yml': `${environment}name: used\nimage: {address}/base/python@${digest}\n` });
    const seen = await shop.count(async () => {
      expect(itemOf(await shop.plan(), 'e/env.yml')).toMatchObject({
        action: 'use',
        image: image(`${shop.recorded.address}/base/python@${digest}`),
      });
    });
    expect(seen).toEqual([]);
  });

  it('is unknown where the image does not exist, or its host is not allowed', async () => {
    await open({ ...USE, 'e/env.yml': `${environment}name: used\nimage: {address}/base/python:no\n` });
    expect(itemOf(await shop.plan(), 'e/env.yml')).toMatchObject({
      action: 'unknown',
      detail: expect.stringContaining('does not exist'),
    });
    await shop.write('e/env.yml', `${environment}name: used\nimage: registry.example/x@sha256:${'a'.repeat(64)}\n`);
    expect(itemOf(await shop.plan(), 'e/env.yml')).toMatchObject({
      action: 'unknown',
      detail: expect.stringContaining('not in allowed-registries'),
    });
  });
});

describe('a base that cannot be resolved', () => {
  it('makes the item and what depends on it unknown, and leaves the others', async () => {
    await open({
      ...FAMILY,
      'o/Dockerfile': 'FROM {base}\nRUN other\n',
      'terrarium.yml': `${FAMILY['terrarium.yml']}${entry('o/Dockerfile')}`,
    });
    const planned = await shop.plan();
    expect(itemOf(planned, 'p/Dockerfile')).toMatchObject({ action: 'unknown', key: null });
    expect(itemOf(planned, 'c/Dockerfile')).toMatchObject({ action: 'unknown', key: null });
    expect(itemOf(planned, 'o/Dockerfile').action).toBe('build');
    const { outcomes } = await shop.apply(planned);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['blocked', 'blocked', 'built', 'failed']);
  });

  it('is not asked at hosts that no file may name', async () => {
    await open({
      'a/Dockerfile': 'FROM registry.example/x\nRUN a\n',
      'terrarium.yml': `environments:\n${entry('a/Dockerfile')}`,
    });
    expect(itemOf(await shop.plan(), 'a/Dockerfile')).toMatchObject({
      action: 'unknown',
      detail: expect.stringContaining('registry.example'),
    });
  });
});

describe('force', () => {
  it('builds the named environment and everything that depends on it, under equal keys', async () => {
    await open(FAMILY);
    await moveBase('first');
    const first = await shop.run();
    const forced = await shop.plan({ force: ['c/Dockerfile'] });
    expect(forced.items.map(({ action, reason }) => `${action} ${reason}`)).toEqual([
      'reuse null',
      'build forced',
      'build parent-changed',
    ]);
    expect(itemOf(forced, 'g/Dockerfile').key).toBe(outcomeOf(first, 'g/Dockerfile').item.key);
    expect((await shop.plan({ force: ['all'] })).items.map(({ reason }) => reason)).toEqual([
      'forced',
      'forced',
      'forced',
    ]);
  });

  it('wins over keeping an image whose base moved', async () => {
    await open(FLOATING);
    await moveBase('first');
    await shop.run();
    await moveBase('second');
    const options = { keepMoved: true, force: ['a/Dockerfile'] };
    expect(itemOf(await shop.plan(options, await shop.define()), 'a/Dockerfile').reason).toBe('forced');
  });

  it('says when nothing goes by that name', async () => {
    await open(FLOATING);
    const { diagnostics } = await shop.plan({ force: ['nobody'] });
    expect(diagnostics).toContainEqual(expect.objectContaining({ severity: 'error', code: 'no-match' }));
  });
});

describe('an installer image', () => {
  const CONDA = {
    'e/conda.yml': 'channels: [conda-forge]\ndependencies: [python=3.12]\n',
    'terrarium.yml': `conda-installer: {address}/base/micromamba:2\nenvironments:\n${entry('e/conda.yml', '    base: "{base}"\n')}`,
  };

  it('is part of the key, and mounted by digest', async () => {
    await open(CONDA);
    const installer = { registry: shop.recorded.address, path: 'base/micromamba' };
    const { digest } = await pushImage(shop.registry, installer, { tag: '2', salt: 'one' });
    const first = await shop.plan();
    expect(itemOf(first, 'e/conda.yml').installers).toEqual([
      { reference: reference(`${shop.recorded.address}/base/micromamba:2`), platform: 'linux/amd64', digest },
    ]);
    await shop.apply(first);
    expect(shop.builder.seen[0]?.dockerfile).toContain(
      `from=${shop.recorded.address}/base/micromamba:2@${digest},target=`,
    );
    await pushImage(shop.registry, installer, { tag: '2', salt: 'two' });
    const second = itemOf(await shop.plan(), 'e/conda.yml');
    expect(second).toMatchObject({ action: 'build' });
    expect(second.key).not.toBe(itemOf(first, 'e/conda.yml').key);
  });
});

describe('labels of what is built', () => {
  it('name the base of the last stage, the key and the hash, and nothing that differs from run to run', async () => {
    await open(FLOATING);
    const { digest } = await moveBase('first');
    const { item } = outcomeOf(await shop.run(), 'a/Dockerfile');
    expect(shop.builder.seen[0]?.labels).toEqual({
      [LABELS.scheme]: 'terrarium.image-key/v1',
      [LABELS.definition]: item.hash,
      [LABELS.key]: item.key,
      [LABELS.baseName]: `${shop.recorded.address}/base/python`,
      [LABELS.baseDigest]: digest,
    });
  });
});
