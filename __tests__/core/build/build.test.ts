import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import { NO_CONDA_TOOL } from '../../../src/core/recipes/conda-step.ts';
import { digestOf } from '../../adapters/registry/scripted-server.ts';
import { dedent } from '../../dedent.ts';
import {
  hashesOf,
  itemOf,
  openWorkshop,
  outcomeOf,
  pushImage,
  pushIndex,
  type SeenBuild,
  type Workshop,
} from '../../fakes/fake-builder.ts';
import { digestText, imageText } from '../../fakes/images.ts';
import { markImage } from '../../fakes/marked-image.ts';

let shop: Workshop;
let opened: Workshop | undefined;
const open = async (files: Readonly<Record<string, string>>) => {
  shop = await openWorkshop(files);
  opened = shop;
};
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const entry = (path: string, more = '') => `  - path: ${path}\n${more}`;
const dockerfile = (name: string) => `${name}/Dockerfile`;
/** Environments by name with the names of what they depend on. */
function graph(parents: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> {
  const files = Object.entries(parents).map(([name, on]) => {
    const copies = on.slice(1).map((_, index) => `COPY --from=base${index + 1} / /x${index}\n`);
    return [dockerfile(name), `FROM ${on.length === 0 ? '{base}' : 'base0'}\n${copies.join('')}RUN ${name}\n`];
  });
  const entries = Object.entries(parents).map(([name, on]) => {
    const contexts = on.map((parent, index) => `base${index}: "environment:${dockerfile(parent)}"`).join(', ');
    return entry(dockerfile(name), on.length === 0 ? '' : `    build-contexts: { ${contexts} }\n`);
  });
  return { ...Object.fromEntries(files), 'terrarium.yml': `environments:\n${entries.join('')}` };
}
const nameOf = ({ dockerfile: text }: SeenBuild) => /RUN (\w+)\n$/.exec(text)?.[1] ?? '';
const order = () => shop.builder.seen.map(nameOf);
const failure = (code: TerrariumError['code'] = 'build-failed') => new TerrariumError(code, 'it failed');
const tags = async () => (await shop.registry.listTags(shop.repository)) ?? [];
/** PUTs of tags, in order. */
const putTags = (seen: readonly string[]) =>
  seen.flatMap((request) => /^PUT .*\/manifests\/((?:img|env|def)-)/.exec(request)?.[1] ?? []);

const DIAMOND = { a: [], b: ['a'], c: ['a'], d: ['b', 'c'], e: [] };
const ONE = { 'a/Dockerfile': 'FROM {base}\nRUN a\n', 'terrarium.yml': `environments:\n${entry('a/Dockerfile')}` };

describe('a job of a later wave', () => {
  it('depends on what an earlier one built, and builds it where it is missing', async () => {
    await open(graph({ a: [], b: ['a'] }));
    const planned = await shop.plan();
    await shop.apply(planned, { only: hashesOf(planned, dockerfile('a')) });
    await shop.apply(planned, { only: hashesOf(planned, dockerfile('b')) });
    expect(order()).toEqual(['a', 'b']);
    await shop.write(dockerfile('a'), 'FROM {base}\nRUN c\n');
    const again = await shop.plan();
    await shop.apply(again, { only: hashesOf(again, dockerfile('b')) });
    expect(order()).toEqual(['a', 'b', 'c', 'b']);
  });
});

describe('the order of builds', () => {
  it.each([1, 2, 8])('is parents first, each once, at most %i at a time', async (jobs) => {
    await open(graph(DIAMOND));
    shop.builder.act = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return undefined;
    };
    const { outcomes } = await shop.run({}, { jobs });
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'built', 'built', 'built', 'built']);
    const at = (name: string) => order().indexOf(name);
    expect(order().toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(at('a')).toBeLessThan(Math.min(at('b'), at('c')));
    expect(at('d')).toBeGreaterThan(Math.max(at('b'), at('c')));
    expect(shop.builder.peak()).toBeLessThanOrEqual(jobs);
    if (jobs > 1) expect(shop.builder.peak()).toBeGreaterThan(1);
  });

  it('gives every child the digests of its parents, and answers in the order of the plan', async () => {
    await open(graph(DIAMOND));
    const { outcomes } = await shop.run();
    const imageOf = (name: string) => {
      const outcome = outcomeOf({ outcomes }, dockerfile(name));
      return imageText(outcome);
    };
    const child = shop.builder.seen.find((build) => nameOf(build) === 'd');
    expect(imageOf('b')).toMatch(/@sha256:[0-9a-f]{64}$/);
    expect(child?.dockerfile).toBe(dedent`
      FROM ${imageOf('b')}
      COPY --from=${imageOf('c')} / /x0
      RUN d
    `);
    expect(outcomes.map(({ item }) => item.hash)).toEqual((await shop.plan()).items.map(({ hash }) => hash));
  });

  it('gives no child a digest of a base that its name is not of', async () => {
    await open(graph({ a: [], b: ['a'] }));
    await shop.run();
    const labels = new Map(shop.builder.seen.map((build) => [nameOf(build), build.labels]));
    const [parent, child] = ['a', 'b'].map((name) => labels.get(name) ?? {});
    expect(parent).toMatchObject({ [LABELS.baseName]: expect.any(String), [LABELS.baseDigest]: expect.any(String) });
    expect(Object.keys(child ?? {})).not.toEqual(expect.arrayContaining([LABELS.baseName]));
    expect(Object.keys(child ?? {})).not.toEqual(expect.arrayContaining([LABELS.baseDigest]));
  });

  it('gives a child of a reused parent that image', async () => {
    await open(graph({ a: [], b: ['a'] }));
    const first = await shop.run({ environments: [dockerfile('a')] });
    const parent = outcomeOf(first, dockerfile('a'));
    await shop.run();
    expect(order()).toEqual(['a', 'b']);
    expect(shop.builder.seen[1]?.dockerfile).toBe(`FROM ${imageText(parent)}\nRUN b\n`);
  });
});

describe('a failed build', () => {
  it('blocks only what depends on it, and says what', async () => {
    await open(graph({ ...DIAMOND, f: ['e'] }));
    shop.builder.act = (build) => {
      if (nameOf(build) === 'b') throw failure();
      return undefined;
    };
    const applied = await shop.run();
    const status = (name: string) => outcomeOf(applied, dockerfile(name)).status;
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map(status)).toEqual([
      'built',
      'failed',
      'built',
      'blocked',
      'built',
      'built',
    ]);
    expect(outcomeOf(applied, dockerfile('d'))).toMatchObject({ by: dockerfile('b') });
    expect(order()).not.toContain('d');
  });

  it('keeps the last twenty lines of its output', async () => {
    await open(ONE);
    shop.builder.act = ({ request }) => {
      for (let line = 1; line <= 50; line += 1) request.onLine(`line ${line}`);
      throw failure();
    };
    const outcome = outcomeOf(await shop.run(), 'a/Dockerfile');
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'build-failed' } });
    expect('tail' in outcome && outcome.tail).toEqual(Array.from({ length: 20 }, (_, index) => `line ${index + 31}`));
    expect(shop.events.at(0)).toEqual({ kind: 'started', id: 'a/Dockerfile', title: 'a/Dockerfile' });
    expect(shop.events.at(-1)).toMatchObject({ kind: 'finished', status: 'failed' });
  });

  it('leads to the instruction of the Dockerfile, and not to generated ones behind it', async () => {
    await open(ONE);
    let line = 2;
    shop.builder.act = ({ request }) => {
      request.onLine('#6 ERROR: process "/bin/sh -c a" did not complete successfully: exit code: 3');
      request.onLine(`Dockerfile:${line}`);
      request.onLine('--------------------');
      throw failure();
    };
    const place = { path: 'a/Dockerfile', at: { line: 2, column: 1 } };
    const failed = { code: 'step-failed', message: 'an instruction of the Dockerfile failed with exit code 3', place };
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({ error: failed, tail: ['exit code: 3'] });
    line = 3;
    const generated = { code: 'build-failed', place: undefined };
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({ error: generated });
  });

  it('is explained where the base brings no conda tool, and only then', async () => {
    await open(ONE);
    shop.builder.act = ({ request }) => {
      request.onLine(`#7 0.1 ${NO_CONDA_TOOL} in the base image`);
      throw failure();
    };
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({ error: { code: 'no-conda-tool' } });
    shop.builder.act = ({ request }) => {
      request.onLine(NO_CONDA_TOOL);
      throw failure('cancelled');
    };
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({ error: { code: 'cancelled' } });
  });

  it('is tried again by the next run, which converges', async () => {
    await open(graph(DIAMOND));
    shop.builder.act = (build) => {
      if (nameOf(build) === 'c') throw failure();
      return undefined;
    };
    await shop.run();
    shop.builder.act = () => undefined;
    const { outcomes } = await shop.run();
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['built', 'built', 'reused', 'reused', 'reused']);
    expect(order().toSorted().join('')).toBe('abccde');
  });

  it('is no failed build when it is a bug: it reaches the host', async () => {
    await open(graph({ a: [], b: ['a'] }));
    const bug = new Error('a bug');
    shop.builder.act = () => {
      throw bug;
    };
    await expect(shop.run()).rejects.toBe(bug);
  });
});

describe('what is published', () => {
  it('is tagged img-, env-, def- in this order, after the image is there', async () => {
    await open(ONE);
    const seen = await shop.count(() => shop.run());
    expect(putTags(seen)).toEqual(['img-', 'env-', 'def-']);
    const writes = seen.filter((request) => /^(?:PUT|PATCH|POST)/.test(request));
    expect(writes.slice(-3).every((request) => /manifests\/(?:img|env|def)-/.test(request))).toBe(true);
    const { item } = outcomeOf(await shop.run(), 'a/Dockerfile');
    const digest = (await shop.registry.headManifest(shop.repository, `env-${item.key}`))?.digest ?? '';
    expect((await tags()).toSorted()).toEqual(
      [`def-${item.hash}`, `env-${item.key}`, `img-${digest.slice(7)}`].toSorted(),
    );
    for (const tag of await tags())
      expect((await shop.registry.headManifest(shop.repository, tag))?.digest).toBe(digest);
  });

  it('writes nothing and builds nothing the second time', async () => {
    await open(graph(DIAMOND));
    await shop.run();
    const builds = shop.builder.seen.length;
    const seen = await shop.count(() => shop.run());
    expect(seen.filter((request) => !/^(?:GET|HEAD) /.test(request))).toEqual([]);
    expect(shop.builder.seen).toHaveLength(builds);
  });

  it('is the index of both platforms, each built with its own labels', async () => {
    await open({
      ...ONE,
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    platforms: [linux/arm64, linux/amd64]\n')}`,
    });
    const base = { registry: shop.recorded.address, path: 'base/python' };
    const amd = { ...(await pushImage(shop.registry, base, {})), platform: 'linux/amd64' };
    const arm = { ...(await pushImage(shop.registry, base, { platform: 'linux/arm64' })), platform: 'linux/arm64' };
    await pushIndex(shop.registry, base, '3.12', [amd, arm]);
    const outcome = outcomeOf(await shop.run(), 'a/Dockerfile');
    expect(outcome.status).toBe('built');
    expect(shop.builder.seen.map(({ request, labels }) => [request.platform, labels[LABELS.baseDigest]])).toEqual([
      ['linux/amd64', amd.digest],
      ['linux/arm64', arm.digest],
    ]);
    expect(shop.builder.seen[1]?.dockerfile).toBe(`FROM ${shop.base}@${arm.digest}\nRUN a\n`);
    const manifest = await shop.registry.headManifest(shop.repository, `env-${outcome.item.key}`);
    expect(manifest?.mediaType).toBe(MEDIA.index);
    expect(itemOf(await shop.plan(), 'a/Dockerfile')).toMatchObject({ action: 'reuse', strength: 'verified' });
  });

  it('is not begun where ACR Tasks have no machine for one of its platforms', async () => {
    const acr =
      'acr: { subscription: 00000000-1111-4222-8333-444444444444, resource-group: a, registry: acmeregistry }';
    const platforms = entry('a/Dockerfile', '    platforms: [linux/amd64, linux/s390x]\n');
    await open({ ...ONE, 'terrarium.yml': `builder: acr\n${acr}\nenvironments:\n${platforms}` });
    const base = { registry: shop.recorded.address, path: 'base/python' };
    const [amd, other] = await Promise.all(
      ['linux/amd64', 'linux/s390x'].map(async (platform) => ({
        ...(await pushImage(shop.registry, base, { platform })),
        platform,
      })),
    );
    await pushIndex(
      shop.registry,
      base,
      '3.12',
      [amd, other].flatMap((child) => child ?? []),
    );
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({
      status: 'failed',
      error: { code: 'needs-buildkit' },
    });
    expect(shop.builder.seen).toEqual([]);
  });

  it('takes builds with attestations for two platforms', async () => {
    await open({
      ...ONE,
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    platforms: [linux/arm64, linux/amd64]\n')}`,
    });
    const base = { registry: shop.recorded.address, path: 'base/python' };
    const amd = { ...(await pushImage(shop.registry, base, {})), platform: 'linux/amd64' };
    const arm = { ...(await pushImage(shop.registry, base, { platform: 'linux/arm64' })), platform: 'linux/arm64' };
    await pushIndex(shop.registry, base, '3.12', [amd, arm]);
    // With --provenance=mode=max BuildKit answers an index: the image, and its attestation.
    shop.builder.act = async ({ request, labels }) => {
      const { platform, repository } = request;
      const image = { ...(await pushImage(shop.registry, repository, { platform, labels })), platform };
      const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
      return pushIndex(shop.registry, repository, undefined, [
        image,
        { ...image, platform: 'unknown/unknown', annotations },
      ]);
    };
    expect(outcomeOf(await shop.run(), 'a/Dockerfile').status).toBe('built');
  });

  it.each<[string, (build: SeenBuild) => ReturnType<Workshop['builder']['act']>]>([
    ['no labels', ({ request }) => pushImage(shop.registry, request.repository, { platform: request.platform })],
    [
      'another key',
      ({ request, labels }) =>
        pushImage(shop.registry, request.repository, { labels: { ...labels, [LABELS.key]: 'e'.repeat(64) } }),
    ],
    [
      'another definition hash',
      ({ request, labels }) =>
        pushImage(shop.registry, request.repository, { labels: { ...labels, [LABELS.definition]: 'e'.repeat(64) } }),
    ],
    [
      'another platform',
      ({ request, labels }) => pushImage(shop.registry, request.repository, { labels, platform: 'linux/arm64' }),
    ],
  ])('is nothing when the builder pushed an image with %s', async (_, act) => {
    await open(ONE);
    shop.builder.act = act;
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({
      status: 'failed',
      error: { code: 'image-invalid' },
    });
    expect(await tags()).toEqual([]);
  });

  it('is nothing when the registry does not show for a while what the builder pushed', async () => {
    await open(ONE);
    shop.builder.act = () => ({ mediaType: MEDIA.manifest, digest: digestOf('nowhere'), size: 7 });
    expect(outcomeOf(await shop.run(), 'a/Dockerfile')).toMatchObject({
      status: 'failed',
      error: { code: 'registry-lagging', hint: 'run again: what was pushed is kept' },
    });
    expect(await tags()).toEqual([]);
  });

  it('is nothing when its test fails, which runs before any tag', async () => {
    await open({ ...ONE, 'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    test: "true"\n')}` });
    const planned = await shop.plan();
    const smokeTest = async () => {
      throw failure('smoke-test-failed');
    };
    const applied = await shop.apply(planned, {}, { smokeTest });
    expect(outcomeOf(applied, 'a/Dockerfile')).toMatchObject({ error: { code: 'smoke-test-failed' } });
    expect(await tags()).toEqual([]);
    await shop.apply(planned);
    expect(shop.tested).toMatchObject([{ command: 'true', platform: 'linux/amd64' }]);
    expect(shop.tested[0]?.image).toMatch(/@sha256:/);
  });

  it('is nothing where no repository is configured', async () => {
    await open(ONE);
    const planned = await shop.plan();
    const applied = await shop.apply(planned, { order: { target: undefined, order: [] } });
    expect(outcomeOf(applied, 'a/Dockerfile')).toMatchObject({ error: { code: 'repository-missing' } });
    expect(shop.builder.seen).toEqual([]);
  });
});

describe('a race for one key', () => {
  it('adopts the valid image that another run tagged meanwhile', async () => {
    await open(ONE);
    const planned = await shop.plan();
    const { key, hash, platforms } = itemOf(planned, 'a/Dockerfile');
    if (key === null) throw new Error('no key');
    let winner = '';
    shop.builder.act = async () => {
      winner = await markImage(shop.registry, shop.repository, `env-${key}`, { hash, key, platforms });
      return undefined;
    };
    const seen = await shop.count(async () => {
      expect(outcomeOf(await shop.apply(planned), 'a/Dockerfile')).toMatchObject({
        status: 'built',
        image: { kind: 'pushed', repository: shop.repository, digest: winner },
      });
    });
    expect((await shop.registry.headManifest(shop.repository, `env-${key}`))?.digest).toBe(winner);
    expect(putTags(seen)).toEqual(['env-', 'img-']);
  });

  it('does not adopt an invalid image', async () => {
    await open(ONE);
    const planned = await shop.plan();
    const tag = `env-${itemOf(planned, 'a/Dockerfile').key}`;
    shop.builder.act = async () => {
      await pushImage(shop.registry, shop.repository, { tag, salt: 'not ours' });
      return undefined;
    };
    const outcome = outcomeOf(await shop.apply(planned), 'a/Dockerfile');
    const { digest } = (await shop.registry.headManifest(shop.repository, tag)) ?? {};
    expect(outcome).toMatchObject({ image: { kind: 'pushed', repository: shop.repository, digest } });
    expect(itemOf(await shop.plan(), 'a/Dockerfile').strength).toBe('verified');
  });

  it('gives children the adopted image', async () => {
    await open(graph({ a: [], b: ['a'] }));
    const planned = await shop.plan();
    const { key, hash, platforms } = itemOf(planned, dockerfile('a'));
    if (key === null) throw new Error('no key');
    shop.builder.act = async (build) => {
      if (nameOf(build) === 'a')
        await markImage(shop.registry, shop.repository, `env-${key}`, { hash, key, platforms });
      return undefined;
    };
    await shop.apply(planned);
    const winner = await shop.registry.headManifest(shop.repository, `env-${key}`);
    expect(shop.builder.seen[1]?.dockerfile).toContain(`@${winner?.digest}`);
  });

  it('is lost by nobody where a parent changed: two runs report one digest', async () => {
    await open(graph({ a: [], b: ['a'] }));
    await shop.run();
    const before = await shop.define();
    await shop.write(dockerfile('a'), 'FROM {base}\nRUN changed\n');
    const planned = await shop.plan({}, before);
    expect(itemOf(planned, dockerfile('b')).reason).toBe('parent-changed');
    const first = outcomeOf(await shop.apply(planned), dockerfile('b'));
    const second = outcomeOf(await shop.apply(planned), dockerfile('b'));
    expect(imageText(second)).toBe(imageText(first));
  });

  it('is lost by nobody where an image is repaired: two runs report one digest', async () => {
    await open(ONE);
    const tag = `env-${itemOf(await shop.plan(), 'a/Dockerfile').key}`;
    await pushImage(shop.registry, shop.repository, { tag, salt: 'not ours' });
    const planned = await shop.plan();
    expect(itemOf(planned, 'a/Dockerfile').reason).toBe('image-invalid');
    const first = outcomeOf(await shop.apply(planned), 'a/Dockerfile');
    const second = outcomeOf(await shop.apply(planned), 'a/Dockerfile');
    expect(imageText(second)).toBe(imageText(first));
  });

  it('is won by force, with what depends on it', async () => {
    await open(graph({ a: [], b: ['a'] }));
    const first = await shop.run();
    const forced = await shop.run({ force: [dockerfile('a')] });
    for (const name of ['a', 'b']) {
      const [before, after] = [first, forced].map((applied) => outcomeOf(applied, dockerfile(name)));
      expect(after?.status).toBe('built');
      expect(imageText(after)).not.toBe(imageText(before));
      const digest = digestText(after);
      expect((await shop.registry.headManifest(shop.repository, `env-${after?.item.key}`))?.digest).toBe(digest);
      expect((await shop.registry.headManifest(shop.repository, `def-${after?.item.hash}`))?.digest).toBe(digest);
    }
    const parent = outcomeOf(forced, dockerfile('a'));
    expect(shop.builder.seen.at(-1)?.dockerfile).toContain(imageText(parent));
  });
});

describe('a checkout that changes between plan and build', () => {
  const FILES = {
    'a/Dockerfile': dedent`
      FROM {base}
      COPY f /f
      RUN a
    `,
    'a/f': 'as hashed',
    'b/Dockerfile': 'FROM {base}\nRUN b\n',
    'c/Dockerfile': 'FROM base\nRUN c\n',
    'terrarium.yml': `environments:\n${entry('a/Dockerfile')}${entry('b/Dockerfile')}${entry('c/Dockerfile', '    build-contexts: { base: "environment:a/Dockerfile" }\n')}`,
  };
  it.each<[string, (path: string) => Promise<void>]>([
    ['other bytes', () => shop.write('a/f', 'as changed')],
    ['other bytes of equal length', () => shop.write('a/f', 'AS HASHED')],
    ['another mode', (path) => chmod(path, 0o755)],
    ['no file', (path) => rm(path)],
  ])('fails the item and pushes nothing for it: %s', async (_, change) => {
    await open(FILES);
    const planned = await shop.plan();
    // The change comes after the definitions were checked, and before the context is copied.
    const { materializer } = await import('../../../src/adapters/checkout/materialize.ts');
    const copy = materializer(shop.root);
    const seen = await shop.count(async () => {
      const applied = await shop.apply(
        planned,
        {},
        {
          materialize: async (wanted) => {
            await change(join(shop.root, 'a/f')).catch(() => undefined);
            return copy(wanted);
          },
        },
      );
      expect(outcomeOf(applied, 'a/Dockerfile')).toMatchObject({ error: { code: 'context-changed' } });
      expect(outcomeOf(applied, 'b/Dockerfile').status).toBe('built');
      expect(outcomeOf(applied, 'c/Dockerfile').status).toBe('blocked');
    });
    expect(order()).toEqual(['b']);
    expect(putTags(seen)).toEqual(['img-', 'env-', 'def-']);
  });

  it('is refused as a whole where the definition differs already', async () => {
    await open(FILES);
    const planned = await shop.plan();
    await shop.write('a/f', 'changed');
    await expect(shop.apply(planned)).rejects.toMatchObject({ code: 'plan-mismatch' });
    expect(await tags()).toEqual([]);
  });
});

describe('limits', () => {
  it('stops before the first of more builds than max-builds', async () => {
    await open(graph(DIAMOND));
    await expect(shop.run({}, { maxBuilds: 4 })).rejects.toThrow('5 builds are more than max-builds (4)');
    expect(shop.builder.seen).toEqual([]);
    expect((await shop.run({}, { maxBuilds: 5 })).outcomes).toHaveLength(5);
  });

  it('builds only the component that it is given', async () => {
    await open(graph(DIAMOND));
    const planned = await shop.plan();
    const { outcomes } = await shop.apply(planned, { only: hashesOf(planned, dockerfile('e')), maxBuilds: 1 });
    expect(outcomes.map(({ item }) => item.ids[0])).toEqual([dockerfile('e')]);
    expect(order()).toEqual(['e']);
    expect((await shop.plan()).items.filter(({ action }) => action === 'build')).toHaveLength(4);
  });

  it('tells of a parent that it had to build, and of its failure', async () => {
    await open(graph({ a: [], b: ['a'] }));
    const planned = await shop.plan();
    shop.builder.act = () => {
      throw failure();
    };
    const applied = await shop.apply(planned, { only: hashesOf(planned, dockerfile('b')) });
    expect(outcomeOf(applied, dockerfile('b')).status).toBe('blocked');
    expect(outcomeOf(applied, dockerfile('a')).status).toBe('failed');
  });
});
