import { afterEach, describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/core/cleanup/read-roots.ts';
import { findTarget } from '../../../src/core/history/change-target.ts';
import { readHistory, readVersions } from '../../../src/core/history/registered-versions.ts';
import { identifyImage } from '../../../src/core/history/what-is.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { type Change, changePrefix, writeChange } from '../../../src/core/oci/changes.ts';
import { readImageRecords } from '../../../src/core/oci/image-records.ts';
import { readNames } from '../../../src/core/oci/recorded-names.ts';
import { type EnvironmentRecord, writeRecord } from '../../../src/core/oci/records.ts';
import { findDefinition } from '../../../src/core/packages/find-definition.ts';
import { describeImage } from '../../../src/core/report/describe-image.ts';
import { describeKnown } from '../../../src/core/report/describe-packages.ts';
import { describeName, describeVersion, versionCells } from '../../../src/core/report/describe-versions.ts';
import { openWorkshop, PROVENANCE, pushImage, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** A registry with records of some versions, each with an image of its own. */
async function openWith(versions: readonly Pick<EnvironmentRecord, 'version' | 'created'>[]) {
  const shop = await openWorkshop({
    'a/Dockerfile': 'FROM {base}\nRUN a\n',
    'terrarium.yml': 'environments: [{ path: a/Dockerfile }]\n',
  });
  opened = shop;
  const { registry, repository } = shop;
  const [environment] = environmentsOf(await shop.define());
  if (environment === undefined) throw new Error('nothing is defined');
  const { definition, sections, hash } = environment;
  for (const own of versions) {
    const subject = await pushImage(registry, repository, { salt: own.version, tag: `image-${own.version}` });
    const record = {
      ...({ formatVersion: '1', name: 'train', source: 'a/Dockerfile', definitionHash: hash as string } as const),
      ...{ imageKey: 'b'.repeat(64), image: subject.digest, definition, sections, ...PROVENANCE, ...own },
    };
    await writeRecord(registry, repository, { environment: { ...environment, name: 'train' }, record, subject });
  }
  return shop;
}

const wanted = { name: 'train', latest: 'image-2' };

describe('registered versions', () => {
  it('are the newest first, those that do not say when last, and one of them is the latest', async () => {
    const { registry, repository } = await openWith([
      { version: '0' },
      { version: '2', created: '2026-11-29T00:00:00Z' },
      { version: '3', created: '2026-11-28T00:00:00Z' },
    ]);
    const found = await readVersions(registry, [{ ...repository, path: 'nothing/here' }, repository], wanted);
    expect(found?.versions.map(({ record, isLatest }) => [record.version, isLatest])).toEqual([
      ['2', true],
      ['3', false],
      ['0', false],
    ]);
    expect(found).toMatchObject({ repository, damaged: [], unread: 0 });
    expect(await readNames(registry, repository)).toMatchObject({
      names: [{ name: 'train', records: 3, anonymous: false, archived: false, newest: { version: '2' } }],
      unread: 0,
    });
    expect(await readVersions(registry, [repository], { name: 'other', latest: 'x' })).toBeUndefined();
  });

  it('have a history of their definitions, also where images hold something else', async () => {
    const { registry, repository } = await openWith([
      { version: '1', created: '2026-11-27T00:00:00Z' },
      { version: '2', created: '2026-11-29T00:00:00Z' },
    ]);
    const found = await readVersions(registry, [repository], wanted);
    if (found === undefined) throw new Error('nothing was found');
    expect(await readHistory(registry, found)).toMatchObject([
      { stored: { hash: '' }, changes: [], packages: undefined },
      { stored: { hash: '' }, changes: undefined, packages: undefined },
    ]);
    const [newest] = await readHistory(registry, found);
    expect(newest && describeVersion(newest).join('\n')).toContain('(its labels say another definition)');
  });

  it('are told although the registry cannot serve one of their images, or one of the records of an image', async () => {
    const { registry, repository } = await openWith([
      { version: '9', created: '2026-11-27T00:00:00Z' },
      { version: '10', created: '2026-11-27T00:00:00Z' },
    ]);
    const found = await readVersions(registry, [repository], wanted);
    if (found === undefined) throw new Error('nothing was found');
    const [newest] = found.versions.map(({ record }) => record);
    expect(newest?.version).toBe('10');
    const wrong = new TerrariumError('registry-digest-mismatch', 'other bytes');
    const lying = {
      ...registry,
      getManifest: async (of: Repository, reference: string) => {
        if (reference === newest?.image) throw wrong;
        return registry.getManifest(of, reference);
      },
    };
    expect(await readHistory(lying, found)).toMatchObject([{ stored: undefined }, { stored: { hash: '' } }]);
    const image = newest?.image as Digest;
    expect(await readImageRecords(registry, repository, image)).toMatchObject({
      records: [newest],
      damaged: 0,
      unread: 0,
    });
    const blobs = { ...registry, getBlob: () => Promise.reject(wrong) };
    expect(await readImageRecords(blobs, repository, image)).toMatchObject({ records: [], damaged: 1 });
  });

  it('that are too many are counted', async () => {
    const versions = Array.from({ length: 300 }, (_, number) => ({ version: `${number}` }));
    const { registry, repository } = await openWith(versions);
    const found = await readVersions(registry, [repository], wanted);
    expect([found?.versions.length, found?.unread]).toEqual([256, 44]);
  });
});

describe('what was changed of registered versions', () => {
  const change = (own: Partial<Change>): Change => ({
    ...({ formatVersion: '1', name: 'train', version: null, at: '2026-11-30T16:50:00.000Z', run: 'x' } as const),
    ...own,
  });

  /** Two versions, of which the first has two labels, and a name that is archived. */
  async function openChanged() {
    const shop = await openWith([
      { version: '1', created: '2026-11-27T00:00:00Z' },
      { version: '2', created: '2026-11-29T00:00:00Z' },
    ]);
    const write = (own: Partial<Change>) => writeChange(shop.registry, shop.repository, change(own));
    await write({ labels: { prod: '1', test: '1', gone: '7' }, description: 'Ranks' });
    await write({ version: '1', tags: { team: 'x' }, description: 'for GPUs' });
    const versionsOf = (name: string) => ({ name, latest: 'image-2' });
    return {
      ...shop,
      write,
      find: (text: string) => findDefinition(shop.registry, [shop.repository], text, []),
      target: (text: string) => findTarget(shop.registry, shop.repository, text, versionsOf),
      versions: async () => {
        const found = await readVersions(shop.registry, [shop.repository], wanted);
        if (found === undefined) throw new Error('nothing was found');
        return found;
      },
    };
  }

  it('is shown beside them, and of their name', async () => {
    const { registry, repository, versions, write } = await openChanged();
    const { state, versions: found } = await versions();
    expect(found.map((version) => versionCells(version).slice(0, 2))).toEqual([
      ['2', 'latest'],
      ['1', 'prod, test'],
    ]);
    expect(describeName('train', state)).toEqual(['train', '  about      Ranks', '']);
    expect((await readNames(registry, repository)).names).toMatchObject([{ archived: false }]);
    await write({ archived: true, description: null, at: '2026-11-30T16:50:00.001Z' });
    const archived = await versions();
    expect(archived.versions.map((version) => versionCells(version)[1])).toEqual([
      'latest, archived',
      'prod, test, archived',
    ]);
    expect(describeName('train', archived.state)).toEqual(['train  archived', '']);
    expect((await readNames(registry, repository)).names).toMatchObject([{ archived: true }]);
    const [, history] = await readHistory(registry, archived);
    expect(history && describeVersion(history).slice(1, 3)).toEqual(['  about      for GPUs', '  tags       team=x']);
  });

  it('names them by labels, wherever something is looked for by name', async () => {
    const { find, target, registry, repository } = await openChanged();
    const known = await find('train@prod');
    expect(known).toMatchObject({ title: 'train@prod', record: { version: '1' } });
    expect(describeKnown(known)).toEqual(
      expect.arrayContaining(['  marks      prod, test', '  about      for GPUs', '  tags       team=x']),
    );
    const image = await identifyImage(
      registry,
      [repository],
      [{ repository: undefined, reference: known.record?.image ?? '' }],
    );
    expect(image && describeImage(image)).toContain('  registered train 1, from a/Dockerfile (prod, test)');
    expect([await target('train@test'), await target('train@latest'), await target('train:2')]).toMatchObject([
      { name: 'train', version: '1' },
      { name: 'train', version: '2' },
      { name: 'train', version: '2' },
    ]);
    expect(await target('train')).toMatchObject({ name: 'train', version: undefined });
    for (const text of ['train@gone', 'train@nothing', 'other@prod', 'train@-x', 'train:prod'])
      for (const look of [find, target]) await expect(look(text)).rejects.toMatchObject({ code: 'usage' });
  });

  it('is not guessed where a change is damaged, or there are too many', async () => {
    const { registry, repository, find, target, versions } = await openChanged();
    const read = recordsOf(registry, repository);
    const labels = new Map([['train', new Map(Object.entries({ gone: '7', prod: '1', test: '1' }))]]);
    expect(await read()).toMatchObject({ labels, unlabelled: new Set() });
    const tag = `${changePrefix('train')}${'0'.repeat(32)}`;
    await pushImage(registry, repository, { tag });
    expect(await read()).toMatchObject({ labels, unlabelled: new Set(['train']), damaged: new Set() });
    expect(await versions()).toMatchObject({ damaged: [], state: { damaged: [tag], unread: 0 } });
    const tags = (await registry.listTags(repository)) ?? [];
    const more = Array.from({ length: 1000 }, (_, at) => `${changePrefix('train')}${`${at}`.padStart(32, 'a')}`);
    const full = { ...registry, listTags: async () => [...tags, ...more] };
    expect(await recordsOf(full, repository)()).toMatchObject({ labels: new Map(), unlabelled: new Set(['train']) });
    const found = await readVersions(full, [repository], wanted);
    expect(found).toMatchObject({ versions: [{ state: { labels: [] } }, {}], state: { unread: 1003 } });
    const refused = { code: 'usage', message: expect.stringContaining('at most 1000 are read') };
    await expect(findDefinition(full, [repository], 'train@prod', [])).rejects.toMatchObject(refused);
    await expect(findTarget(full, repository, 'train', () => wanted)).rejects.toMatchObject(refused);
    // What needs no label is found all the same.
    expect(await findDefinition(full, [repository], 'train:1', [])).toMatchObject({ record: { version: '1' } });
    expect([(await find('train@prod')).record?.version, (await target('train@prod')).version]).toEqual(['1', '1']);
  });
});
