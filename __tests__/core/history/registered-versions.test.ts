import { afterEach, describe, expect, it } from 'vitest';
import { readHistory, readVersions } from '../../../src/core/history/registered-versions.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { readImageRecords } from '../../../src/core/oci/image-records.ts';
import { readNames } from '../../../src/core/oci/recorded-names.ts';
import { type EnvironmentRecord, writeRecord } from '../../../src/core/oci/records.ts';
import { describeVersion } from '../../../src/core/report/describe-versions.ts';
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
    expect(await readNames(registry, repository)).toEqual({
      names: [{ name: 'train', records: 3, anonymous: false, archived: false }],
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
