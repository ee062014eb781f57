import { afterEach, describe, expect, it } from 'vitest';
import type { ImageKey } from '../../../src/core/model/definition.ts';
import { imageKey } from '../../../src/core/names/image-key.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { definitionTag, keyTag } from '../../../src/core/oci/lookup.ts';
import { latestTag, writeRecord } from '../../../src/core/oci/records.ts';
import { checkPlan } from '../../../src/core/plan/check.ts';
import { formatPlan, parsePlan } from '../../../src/core/plan/file.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { componentsOf } from '../../../src/core/plan/plan.ts';
import { answerErrors, serveScript } from '../../adapters/registry/scripted-server.ts';
import { dedent } from '../../dedent.ts';
import { itemOf, openWorkshop, outcomeOf, PROVENANCE, pushImage, type Workshop } from '../../fakes/fake-builder.ts';
import { image } from '../../fakes/images.ts';
import { item, planOf } from '../../hosts/action/plan-items.ts';

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
const ONE = { 'a/Dockerfile': 'FROM {base}\nRUN a\n', 'terrarium.yml': `environments:\n${entry('a/Dockerfile')}` };
const TWO = {
  'p/Dockerfile': 'FROM {base}\nRUN parent\n',
  'c/Dockerfile': 'FROM base\nRUN child\n',
  'terrarium.yml':
    'environments:\n' +
    entry('p/Dockerfile') +
    entry('c/Dockerfile', '    build-contexts: { base: "environment:p/Dockerfile" }\n'),
};
const reasonOf = async (id: string, ...args: Parameters<Workshop['plan']>) =>
  itemOf(await shop.plan(...args), id).reason;
const remove = async (tag: string) => {
  const url = `http://${shop.recorded.address}/v2/acme/env/manifests/${tag}`;
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
};
const spoil = (tag: string) => pushImage(shop.registry, shop.repository, { tag, salt: 'not ours' });

describe('reasons', () => {
  it('new: there is no previous definition', async () => {
    await open(ONE);
    expect(await reasonOf('a/Dockerfile')).toBe('new');
    await shop.write('z/x', '');
    expect(await reasonOf('a/Dockerfile', {}, { ...(await shop.define()), definitions: [] })).toBe('new');
  });

  it('definition-changed: by the merge base', async () => {
    await open(ONE);
    const before = await shop.define();
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN b\n');
    expect(await reasonOf('a/Dockerfile', {}, before)).toBe('definition-changed');
  });

  it('definition-changed: by the image that was registered last', async () => {
    await open(ONE);
    await shop.run({}, { provenance: PROVENANCE });
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN b\n');
    expect(await reasonOf('a/Dockerfile')).toBe('definition-changed');
  });

  it('parent-changed: only the parent differs from the merge base, or from the record', async () => {
    await open(TWO);
    const before = await shop.define();
    await shop.run({}, { provenance: PROVENANCE });
    await shop.write('p/Dockerfile', 'FROM {base}\nRUN another parent\n');
    expect(await reasonOf('c/Dockerfile', {}, before)).toBe('parent-changed');
    expect(await reasonOf('c/Dockerfile')).toBe('parent-changed');
    expect(await reasonOf('p/Dockerfile')).toBe('definition-changed');
    await shop.write('c/Dockerfile', 'FROM base\nRUN another child\n');
    expect(await reasonOf('c/Dockerfile', {}, before)).toBe('definition-changed');
    expect(await reasonOf('c/Dockerfile')).toBe('definition-changed');
  });

  it('image-missing: the newest image of the definition carries this very key', async () => {
    await open(ONE);
    const { item: built } = outcomeOf(await shop.run(), 'a/Dockerfile');
    await remove(`env-${built.key}`);
    const missing = { reason: 'image-missing', detail: 'nothing changed, but the image is gone' };
    expect(itemOf(await shop.plan(), 'a/Dockerfile')).toMatchObject(missing);
    await shop.run();
    expect(itemOf(await shop.plan(), 'a/Dockerfile').action).toBe('reuse');
  });

  it('image-missing: the merge base has this very definition', async () => {
    await open(ONE);
    const missing = { reason: 'image-missing', detail: 'nothing changed, and it was not built yet' };
    expect(itemOf(await shop.plan({}, await shop.define()), 'a/Dockerfile')).toMatchObject(missing);
  });

  it('image-invalid: the tag holds something else; the detail says what', async () => {
    await open(ONE);
    const key = itemOf(await shop.plan(), 'a/Dockerfile').key;
    if (key !== null) await spoil(keyTag(key));
    const found = itemOf(await shop.plan(), 'a/Dockerfile');
    expect(found).toMatchObject({ action: 'build', reason: 'image-invalid', replaces: false });
    expect(found.detail).toContain('io.terrarium');
    const { outcomes } = await shop.run();
    expect(outcomes.map(({ status }) => status)).toEqual(['built']);
    expect(itemOf(await shop.plan(), 'a/Dockerfile')).toMatchObject({ action: 'reuse', strength: 'verified' });
  });

  it('recipe-changed: an image of the definition depends on the same base under another key', async () => {
    await open({
      'e/requirements.txt': 'numpy==2.0.0\n',
      'terrarium.yml': `environments:\n${entry('e/requirements.txt', '    base: "{address}/base/python"\n')}`,
    });
    await pushImage(shop.registry, { registry: shop.recorded.address, path: 'base/python' }, { tag: 'latest' });
    const { item: built } = outcomeOf(await shop.run(), 'e/requirements.txt');
    const labels = { ...shop.builder.seen[0]?.labels, 'io.terrarium.image-key': 'e'.repeat(64) };
    await pushImage(shop.registry, shop.repository, { tag: definitionTag(built.hash), labels });
    await remove(`env-${built.key}`);
    expect(await reasonOf('e/requirements.txt')).toBe('recipe-changed');
  });

  it('none where a recipe is accepted that an image was made by', async () => {
    const config = `environments:\n${entry('e/requirements.txt', '    base: "{address}/base/python"\n')}`;
    await open({ 'e/requirements.txt': 'numpy==2.0.0\n', 'terrarium.yml': config });
    await pushImage(shop.registry, { registry: shop.recorded.address, path: 'base/python' }, { tag: 'latest' });
    const { item: built } = outcomeOf(await shop.run(), 'e/requirements.txt');
    const found = itemOf(await shop.plan(), 'e/requirements.txt');
    const [base] = found.bases;
    if (base === undefined || built.key === null) throw new Error('nothing was built');
    const key = imageKey({ definition: built.hash, recipe: 'pip/4', bases: [base], installers: [], parents: [] });
    const labels = { ...shop.builder.seen[0]?.labels, 'io.terrarium.image-key': key };
    await pushImage(shop.registry, shop.repository, { tag: keyTag(key), labels });
    await remove(`env-${built.key}`);
    expect(itemOf(await shop.plan(), 'e/requirements.txt')).toMatchObject({ action: 'build' });
    await shop.write('terrarium.yml', `accept-recipes: [pip/3, pip/4]\n${config}`);
    expect(itemOf(await shop.plan(), 'e/requirements.txt')).toMatchObject({
      action: 'reuse',
      reason: null,
      detail: 'verified in the registry, made by pip/4',
      effectiveKey: key,
    });
  });

  it('none for what is reused, used, or unknown', async () => {
    await open(ONE);
    await shop.run();
    expect(itemOf(await shop.plan(), 'a/Dockerfile')).toMatchObject({ action: 'reuse', reason: null });
  });

  it('stay open, and stop nothing, when the registry does not answer about earlier builds', async () => {
    await open(ONE);
    const server = await serveScript((request, response) =>
      answerErrors(response, request.path.includes('/manifests/env-') ? 404 : 500, 'X'),
    );
    const repository = { registry: server.host, path: 'acme/env' };
    const found = itemOf(
      await shop.plan({ order: { target: repository, order: [repository] } }, undefined),
      'a/Dockerfile',
    );
    expect(found).toMatchObject({ action: 'build', reason: 'new' });
    await server.close();
  });
});

describe('evidence that was written by others', () => {
  const forge = async (record: object) => {
    await open(ONE);
    await shop.run({}, { provenance: PROVENANCE });
    const [environment] = environmentsOf(await shop.define());
    const latest = environment && (await shop.registry.headManifest(shop.repository, latestTag(environment)));
    if (environment === undefined || latest === undefined) throw new Error('nothing is registered');
    const own = `rec-${sha256Hex(environment.id).slice(0, 16)}-`;
    const tags = (await shop.registry.listTags(shop.repository)) ?? [];
    for (const tag of tags.filter((each) => each.startsWith(own))) await remove(tag);
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN changed\n');
    const forged = { name: environment.id, version: 'x', definitionHash: environment.hash, ...record };
    await writeRecord(shop.registry, shop.repository, { environment, record: forged as never, subject: latest });
    return itemOf(await shop.plan(), 'a/Dockerfile');
  };

  it('explains a change, also without a definition', async () => {
    expect(await forge({})).toMatchObject({ action: 'build', reason: 'definition-changed' });
  });

  it.each([7, {}, { bases: 'x' }])('does not crash the plan: %j', async (definition) => {
    expect(await forge({ definition })).toMatchObject({ action: 'build' });
  });
});

describe('items', () => {
  it('are one for environments of equal definition', async () => {
    await open({
      'a/Dockerfile': 'FROM {base}\nRUN a\n',
      'b/Dockerfile': dedent`
        # a comment
        FROM {base}
        RUN   a
      `,
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    name: first\n')}${entry('b/Dockerfile', '    name: second\n')}`,
    });
    await shop.write(
      'b/Dockerfile',
      dedent`
        # a comment
        FROM {base}
        RUN a
      `,
    );
    const { items } = await shop.plan();
    expect(items.map(({ ids, title }) => [ids, title])).toEqual([[['a/Dockerfile', 'b/Dockerfile'], 'first']]);
    const { outcomes } = await shop.run();
    expect(outcomes).toHaveLength(1);
    expect(shop.builder.seen).toHaveLength(1);
  });

  it('include what the wanted ones depend on, parents first', async () => {
    await open(TWO);
    const { items } = await shop.plan({ environments: ['c/Dockerfile'] });
    expect(items.map(({ ids }) => ids[0])).toEqual(['p/Dockerfile', 'c/Dockerfile']);
    expect((await shop.plan({ environments: ['p/Dockerfile'] })).items).toHaveLength(1);
  });

  it('are equal from run to run', async () => {
    await open(TWO);
    expect(formatPlan(await shop.plan())).toBe(formatPlan(await shop.plan()));
  });

  it('say which environments failed before there was anything to plan', async () => {
    await open({ ...ONE, 'a/Dockerfile': 'FROM {base}\nCOPY missing /x\n' });
    const planned = await shop.plan();
    expect(planned.items).toEqual([]);
    expect(planned.failed).toMatchObject([{ id: 'a/Dockerfile', stage: 'snapshot' }]);
  });

  it('are unknown where the target refuses to be read and may not be probed', async () => {
    await open(ONE);
    const server = await serveScript((_, response) => answerErrors(response, 403, 'DENIED'));
    const repository = { registry: server.host, path: 'acme/env' };
    const planned = await shop.plan({ order: { target: repository, order: [repository] }, mayProbe: false });
    expect(itemOf(planned, 'a/Dockerfile')).toMatchObject({ action: 'unknown', reason: null, image: null });
    expect(planned.components).toEqual([[itemOf(planned, 'a/Dockerfile').hash]]);
    expect(server.seen.every(({ method }) => method === 'GET' || method === 'HEAD')).toBe(true);
    await server.close();
  });

  it('write nothing', async () => {
    await open(TWO);
    const before = shop.recorded.writes().length;
    await shop.plan({ mayProbe: false, force: ['all'] });
    expect(shop.recorded.writes().length).toBe(before);
  });

  it('stay forced where what they depend on is unknown', async () => {
    await open(TWO);
    await shop.run();
    const parent = itemOf(await shop.plan(), 'p/Dockerfile');
    const server = await serveScript((request, response) =>
      answerErrors(response, request.path.includes(`env-${parent.key}`) ? 500 : 404, 'X'),
    );
    const broken = { registry: server.host, path: 'acme/env' };
    const order = { target: broken, order: [broken] };
    const planned = await shop.plan({ order, force: ['c/Dockerfile'] });
    await server.close();
    // The registry is well again.
    const applied = await shop.apply(planned);
    expect(outcomeOf(applied, 'c/Dockerfile').status).toBe('built');
  });
});

describe('components', () => {
  const row = (id: string, action: PlanItem['action'], parents: readonly string[] = []) =>
    item(id, { action, parents: parents.map((parent) => item(parent).hash) });
  const names = (items: readonly PlanItem[]) =>
    componentsOf(items).map((hashes) => hashes.map((hash) => items.find((each) => each.hash === hash)?.title));

  it('hold what is to be built or unknown, parents first, each once', () => {
    expect(names([row('a', 'build'), row('b', 'unknown'), row('c', 'reuse'), row('d', 'use')])).toEqual([['a'], ['b']]);
    expect(names([row('a', 'build'), row('b', 'build', ['a']), row('c', 'unknown', ['b'])])).toEqual([['a', 'b', 'c']]);
  });

  it('join at a diamond, and at a child of two strangers', () => {
    expect(
      names([row('a', 'build'), row('b', 'build', ['a']), row('c', 'build', ['a']), row('d', 'build', ['b', 'c'])]),
    ).toEqual([['a', 'b', 'c', 'd']]);
    expect(names([row('a', 'build'), row('b', 'build'), row('x', 'build'), row('c', 'build', ['a', 'b'])])).toEqual(
      expect.arrayContaining([['a', 'b', 'c'], ['x']]),
    );
  });

  it('are not joined by what is only depended on', () => {
    expect(names([row('a', 'reuse'), row('b', 'build', ['a']), row('c', 'build', ['a'])])).toEqual([['b'], ['c']]);
  });
});

describe('the plan file', () => {
  it('comes back as it was, but for what this run must see itself', async () => {
    await open(TWO);
    await shop.run({ environments: ['p/Dockerfile'] });
    const planned = await shop.plan();
    const read = parsePlan(formatPlan(planned));
    expect(itemOf(planned, 'p/Dockerfile').strength).toBe('verified');
    expect(itemOf(read, 'p/Dockerfile').strength).toBe('present');
    const doubted = planned.items.map((each) => (each.strength === null ? each : { ...each, strength: 'present' }));
    expect(read).toEqual({ ...planned, items: doubted });
    checkPlan(read, environmentsOf(await shop.define()));
  });

  it('gives a child no other parent than its key says, where the kept image of the parent is gone', async () => {
    const files = { ...TWO, 'p/Dockerfile': 'FROM {address}/base/python\nRUN parent\n' };
    await open(files);
    const base = { registry: shop.recorded.address, path: 'base/python' };
    await pushImage(shop.registry, base, { tag: 'latest', salt: 'one' });
    const { item: old } = outcomeOf(await shop.run({ environments: ['p/Dockerfile'] }), 'p/Dockerfile');
    const before = await shop.define();
    await pushImage(shop.registry, base, { tag: 'latest', salt: 'two' });
    await remove(`env-${old.key}`);
    await shop.write('c/Dockerfile', 'FROM base\nRUN changed child\n');
    const planned = await shop.plan({ keepMoved: true }, before);
    expect(itemOf(planned, 'p/Dockerfile')).toMatchObject({ action: 'reuse', effectiveKey: old.key });
    const applied = await shop.apply(parsePlan(formatPlan(planned)));
    const [parent, child] = ['p/Dockerfile', 'c/Dockerfile'].map((id) => outcomeOf(applied, id));
    const stands = child?.status === 'built' && parent !== undefined && 'key' in parent ? parent.key : old.key;
    expect(stands).toBe(old.key);
  });

  it('is applied by another machine with the digests that it names', async () => {
    await open({ ...ONE, 'a/Dockerfile': 'FROM {address}/base/python\nRUN a\n' });
    const base = { registry: shop.recorded.address, path: 'base/python' };
    const { digest } = await pushImage(shop.registry, base, { tag: 'latest', salt: 'one' });
    const read = parsePlan(formatPlan(await shop.plan()));
    await pushImage(shop.registry, base, { tag: 'latest', salt: 'two' });
    const seen = await shop.count(() => shop.apply(read));
    expect(shop.builder.seen[0]?.dockerfile).toBe(`FROM ${shop.recorded.address}/base/python@${digest}\nRUN a\n`);
    expect(seen.filter((request) => request.includes('/base/python/manifests/latest'))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a step',
      {
        'a/Dockerfile': dedent`
          FROM {base}
          RUN changed
          COPY f /f
        `,
      },
      'section steps differs; compare terrarium hash --json',
    ],
    ['a copied file', { 'a/f': 'changed' }, 'section context differs: "f" has other content'],
    [
      'a base',
      {
        'a/Dockerfile': dedent`
          FROM {base}x
          RUN a
          COPY f /f
        `,
      },
      'section base differs; compare terrarium hash --json',
    ],
    ['a path', { 'terrarium.yml': 'environments: []\n' }, 'it is not in this checkout'],
  ])('is refused where the checkout differs in %s', async (_, change, message) => {
    await open({
      ...ONE,
      'a/Dockerfile': dedent`
        FROM {base}
        RUN a
        COPY f /f
      `,
      'a/f': 'f',
    });
    const planned = await shop.plan();
    for (const [path, text] of Object.entries(change)) await shop.write(path, text);
    const head = message.includes('checkout') ? [] : environmentsOf(await shop.define());
    expect(() => checkPlan(planned, head)).toThrow(expect.objectContaining({ code: 'plan-mismatch' }));
    expect(() => checkPlan(planned, head)).toThrow(message);
    expect(shop.builder.seen).toEqual([]);
  });

  it('names the section of a plan without a list of files', async () => {
    await open({ ...ONE, 'a/Dockerfile': 'FROM {base}\nCOPY f /f\n', 'a/f': 'f' });
    const planned = await shop.plan();
    const older = { ...planned, items: planned.items.map(({ files: _, ...item }) => item) };
    await shop.write('a/f', 'changed');
    const head = environmentsOf(await shop.define());
    const read = parsePlan(formatPlan(older));
    expect(() => checkPlan(read, head)).toThrow('section context differs; compare terrarium hash --json');
  });

  const good = () => JSON.parse(formatPlan(planOf([item('a')])));
  it.each<[string, (plan: Record<string, unknown> & { items: Record<string, unknown>[] }) => unknown]>([
    ['another format version', (plan) => ({ ...plan, formatVersion: 2 })],
    ['a version as text', (plan) => ({ ...plan, formatVersion: '1' })],
    ['items that are no list', (plan) => ({ ...plan, items: {} })],
    ['an item of null', (plan) => ({ ...plan, items: [null] })],
    ['no diagnostics', (plan) => ({ ...plan, diagnostics: undefined })],
    ['no components', (plan) => ({ ...plan, components: undefined })],
    ['no failures', (plan) => ({ ...plan, failed: undefined })],
    ['a repository that is no text', (plan) => ({ ...plan, repository: 1 })],
    ...(
      [
        ['hash', 'x'],
        ['hash', `${'a'.repeat(64)}\n`],
        ['key', 1],
        ['key', '../../x'],
        ['effectiveKey', 'x'],
        ['ids', ['a', 1]],
        ['ids', undefined],
        ['title', undefined],
        ['action', 'run'],
        ['action', 'constructor'],
        ['image', 'a\nRUN evil'],
        ['image', '--privileged'],
        ['strength', 'certain'],
        ['replaces', 'yes'],
        ['parents', 'a'],
        ['parents', ['a']],
        ['platforms', [1]],
        ['runsOn', 'big'],
        ['runsOn', [1]],
        ['owners', undefined],
        ['owners', [null]],
        ['sections', []],
        ['bases', [{ reference: 'a', platform: 'linux/amd64', digest: 'sha256:x' }]],
        ['bases', [{ reference: 'no reference', platform: 'linux/amd64', digest: `sha256:${'a'.repeat(64)}` }]],
        ['installers', [null]],
      ] as const
    ).map(
      ([name, value]) =>
        [
          `${name}: ${JSON.stringify(value)}`,
          (plan: { items: Record<string, unknown>[] }) => ({
            ...plan,
            items: [{ ...plan.items[0], [name]: value }],
          }),
        ] as [string, (plan: Record<string, unknown> & { items: Record<string, unknown>[] }) => unknown],
    ),
  ])('is refused with %s', (_, change) => {
    expect(() => parsePlan(JSON.stringify(change(good())))).toThrow(expect.objectContaining({ code: 'plan-invalid' }));
  });

  it.each(['', 'null', '[]', '1', '"x"', '{', '{"formatVersion":1}', '{"__proto__":{"formatVersion":1,"items":[]}}'])(
    'is refused when it is %s',
    (text) => {
      expect(() => parsePlan(text)).toThrow(expect.objectContaining({ code: 'plan-invalid' }));
    },
  );

  it('is refused when its items depend on each other', () => {
    const a = item('a', { parents: [item('b').hash] });
    const b = item('b', { parents: [item('a').hash] });
    expect(() => parsePlan(formatPlan(planOf([a, b])))).toThrow(expect.objectContaining({ code: 'plan-invalid' }));
  });

  it('is refused when a key is not that of its definition and bases', async () => {
    await open(ONE);
    const planned = await shop.plan();
    const forged = { ...planned, items: planned.items.map((each) => ({ ...each, key: 'e'.repeat(64) as ImageKey })) };
    await expect(shop.apply(parsePlan(formatPlan(forged)))).rejects.toMatchObject({ code: 'plan-mismatch' });
  });

  it('uses nothing but the base of a definition as it is', async () => {
    const environment = '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n';
    await open({
      'e/env.yml': `${environment}name: used\nimage: {base}\n`,
      'terrarium.yml': `environments:\n${entry('e/env.yml')}`,
    });
    const planned = await shop.plan();
    const evil = image(`docker.io/library/evil@sha256:${'a'.repeat(64)}`);
    const forged = { ...planned, items: planned.items.map((each) => ({ ...each, image: evil })) };
    await expect(shop.apply(parsePlan(formatPlan(forged)))).rejects.toMatchObject({ code: 'plan-mismatch' });
  });
});

describe('a plan in which another machine says that an image is verified', () => {
  it('is verified again', async () => {
    await open(ONE);
    await shop.run();
    const planned = await shop.plan();
    const forged = {
      ...planned,
      items: planned.items.map((each) => ({ ...each, image: image(`evil.example/x@sha256:${'a'.repeat(64)}`) })),
    };
    const { outcomes } = await shop.apply(parsePlan(formatPlan(forged)));
    expect(outcomes).toMatchObject([{ status: 'reused', image: itemOf(planned, 'a/Dockerfile').image }]);
  });
});

describe('a client without a network', () => {
  it('makes every item unknown', async () => {
    await open(ONE);
    const server = await serveScript(() => undefined);
    await server.close();
    const repository = { registry: server.host, path: 'acme/env' };
    const planned = await shop.plan({ order: { target: repository, order: [repository] } });
    expect(itemOf(planned, 'a/Dockerfile').action).toBe('unknown');
  });
});
