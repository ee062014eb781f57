import { afterEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { findRecord, readRecords, writeRecord } from '../../../src/core/oci/records.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import { digestOf } from '../../adapters/registry/scripted-server.ts';
import { dedent } from '../../dedent.ts';
import { openWorkshop, PROVENANCE, pushImage, putJson, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function openOne() {
  const shop = await openWorkshop({
    'a/Dockerfile': 'FROM {base}\nRUN a\n',
    'terrarium.yml': dedent`
      environments:
        - path: a/Dockerfile
          name: train
          version: "1"
    `,
  });
  opened = shop;
  const [environment] = environmentsOf(await shop.define());
  if (environment === undefined) throw new Error('nothing is defined');
  const subject = await pushImage(shop.registry, shop.repository, { salt: 'subject' });
  const { definition, sections, hash } = environment;
  const record = {
    formatVersion: '1',
    name: 'train',
    version: '1',
    source: 'a/Dockerfile',
    definitionHash: hash as string,
    imageKey: 'k'.repeat(64),
    image: subject.digest,
    definition,
    sections,
    ...PROVENANCE,
  } as const;
  return { ...shop, environment, subject, record };
}

const prefix = `rec-${sha256Hex('train').slice(0, 16)}-`;

describe('records', () => {
  it('are written under their own digest: again changes nothing', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    await writeRecord(registry, repository, { environment, record, subject });
    const tags = await registry.listTags(repository);
    await writeRecord(registry, repository, { environment, record, subject });
    expect(await registry.listTags(repository)).toEqual(tags);
    expect(await readRecords(registry, repository, environment)).toEqual([record]);
    expect(await findRecord(registry, repository, environment, environment.hash)).toEqual(record);
    expect(await findRecord(registry, repository, environment, 'other')).toBeUndefined();
  });

  it('are none where there is no repository', async () => {
    const { registry, environment, recorded } = await openOne();
    expect(await readRecords(registry, { registry: recorded.address, path: 'nowhere' }, environment)).toEqual([]);
  });

  it('of another name are not taken, though their tag says so', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    await writeRecord(registry, repository, { environment, record: { ...record, name: 'other' }, subject });
    expect(await readRecords(registry, repository, environment)).toEqual([]);
  });

  it('that are not what their tag says are not taken', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    await writeRecord(registry, repository, { environment, record, subject });
    const [tag = ''] = ((await registry.listTags(repository)) ?? []).filter((name) => name.startsWith(prefix));
    const manifest = await registry.getManifest(repository, tag);
    if (manifest === undefined) throw new Error('no record');
    await registry.putManifest(repository, `${prefix}${'0'.repeat(32)}`, manifest);
    expect(await readRecords(registry, repository, environment)).toHaveLength(1);
  });

  it('that are no records are passed over', async () => {
    const { registry, repository, environment } = await openOne();
    await pushImage(registry, repository, { tag: `${prefix}${'1'.repeat(32)}` });
    const type = 'application/vnd.terrarium.environment.v1+json';
    for (const text of ['[]', 'null', '7', 'no json', '"x"']) {
      const bytes = Buffer.from(text);
      const layer = { mediaType: type, digest: digestOf(bytes), size: bytes.length };
      await registry.putBlob(repository, layer, { kind: 'bytes', bytes });
      const tag = `${prefix}${sha256Hex(bytes).slice(0, 32)}`;
      const content = { schemaVersion: 2, mediaType: MEDIA.manifest, config: layer, layers: [layer] };
      await putJson(registry, repository, tag, MEDIA.manifest, content);
    }
    expect(await readRecords(registry, repository, environment)).toEqual([]);
  });

  it('are all found among many of one name', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    for (let version = 0; version < 40; version += 1)
      await writeRecord(registry, repository, { environment, record: { ...record, version: `${version}` }, subject });
    const records = await readRecords(registry, repository, environment);
    expect(new Set(records.map(({ version }) => version)).size).toBe(40);
  });
});
