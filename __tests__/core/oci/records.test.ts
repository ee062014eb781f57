import { afterEach, describe, expect, it } from 'vitest';
import type { ImageDefinition } from '../../../src/core/model/definition.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { type Canonical, canonical } from '../../../src/core/names/canonical.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import {
  type EnvironmentRecord,
  latestTag,
  RECORD_TYPE,
  readRecords,
  writeRecord,
} from '../../../src/core/oci/records.ts';
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
    imageKey: 'b'.repeat(64),
    image: subject.digest,
    definition,
    sections,
    ...PROVENANCE,
  } as const;
  return { ...shop, environment, subject, record };
}

const prefix = `rec-${sha256Hex('train').slice(0, 16)}-`;

/** The record with another definition, under its hash. */
function forge(record: object, definition: unknown): object {
  const hash = sha256Hex(`terrarium.image-definition/v1\n${canonical(definition as Canonical)}`);
  return { ...record, definition, definitionHash: hash };
}

const withPip = (definition: ImageDefinition, entry: unknown) => ({
  ...definition,
  python: { ...definition.python, pip: [entry] },
});

const nest = (depth: number): unknown => (depth === 0 ? 'six' : ['-r', [nest(depth - 1)]]);

/** Puts a record as it is written, under the tag that belongs to it. */
async function putRecord(registry: Registry, repository: Repository, text: string): Promise<Uint8Array> {
  const bytes = Buffer.from(text);
  const layer = { mediaType: RECORD_TYPE, digest: digestOf(bytes), size: bytes.length };
  await registry.putBlob(repository, layer, { kind: 'bytes', bytes });
  const tag = `${prefix}${sha256Hex(bytes).slice(0, 32)}`;
  const content = {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    artifactType: RECORD_TYPE,
    config: layer,
    layers: [layer],
  };
  await putJson(registry, repository, tag, MEDIA.manifest, content);
  return bytes;
}

describe('records', () => {
  it('are written under their own digest: again changes nothing', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    await writeRecord(registry, repository, { environment, record, subject });
    const tags = await registry.listTags(repository);
    await writeRecord(registry, repository, { environment, record, subject });
    expect(await registry.listTags(repository)).toEqual(tags);
    expect(await readRecords(registry, repository, environment)).toEqual([record]);
  });

  it('say of files that no commit has that they were dirty', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    const dirty = { ...record, dirty: true } as const;
    await writeRecord(registry, repository, { environment, record: dirty, subject });
    expect(await readRecords(registry, repository, environment)).toEqual([dirty]);
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
    for (const text of ['[]', 'null', '7', 'no json', '"x"']) await putRecord(registry, repository, text);
    expect(await readRecords(registry, repository, environment)).toEqual([]);
  });

  // Each is signed by its own hash and tag, as whoever may push can do it.
  const list = (definition: ImageDefinition) => ({ ...definition, python: [] });
  it.each<[string, (record: EnvironmentRecord) => unknown]>([
    ['an empty definition', (record) => forge(record, {})],
    ['a list for a definition', (record) => forge(record, [])],
    ['a text for a definition', (record) => forge(record, 'x')],
    ['lists for maps', (record) => forge(record, list(record.definition))],
    ['a map for a list', (record) => forge(record, { ...record.definition, platforms: { length: 1 } })],
    ['a text for a list', (record) => forge(record, { ...record.definition, bases: 'abc' })],
    ['a member missing', ({ definition: { spark: _, ...rest }, ...record }) => forge(record, rest)],
    ['a member more', (record) => forge(record, { ...record.definition, more: 'x' })],
    ['a member of the prototype', (record) => forge(record, JSON.parse('{"__proto__":{"bases":[]}}'))],
    ['an entry of pip that is none', (record) => forge(record, withPip(record.definition, ['-x', ['a']]))],
    ['an entry of pip with a map', (record) => forge(record, withPip(record.definition, ['-r', { map: 'a' }]))],
    ['pip as deep as it goes', (record) => forge(record, withPip(record.definition, nest(80)))],
    ['no sections', (record) => ({ ...record, sections: {} })],
    ['sections that are a list', (record) => ({ ...record, sections: Array(6).fill('a'.repeat(64)) })],
    ['sections that are no hashes', (record) => ({ ...record, sections: { ...record.sections, base: 'x' } })],
    ['an image that is no digest', (record) => ({ ...record, image: '../../etc' })],
    ['a key that is none', (record) => ({ ...record, imageKey: '' })],
    ['a list for a commit', (record) => ({ ...record, commit: ['a'] })],
    ['a number for a version', (record) => ({ ...record, version: 1e308 })],
    ['a lone surrogate', (record) => ({ ...record, source: '\ud800' })],
    ['a later format', (record) => ({ ...record, formatVersion: '2' })],
    ['the hash of another definition', (record) => ({ ...record, definitionHash: 'a'.repeat(64) })],
    ['is dirty in another way', (record) => ({ ...record, dirty: 'no' })],
    ['says that it is not dirty', (record) => ({ ...record, dirty: false })],
  ])('that were forged are passed over, and hide no other: %s', async (_, change) => {
    const { registry, repository, environment, record, subject } = await openOne();
    await writeRecord(registry, repository, { environment, record, subject });
    await putRecord(registry, repository, JSON.stringify(change(record)));
    expect(await readRecords(registry, repository, environment)).toEqual([record]);
  });

  it.each([
    [
      'brackets',
      (text: string) => text.replace('"commit":', `"more":${'['.repeat(750_000)}${']'.repeat(750_000)},"commit":`),
    ],
    ['brackets alone', () => '['.repeat(1_500_000)],
    [
      'objects',
      (text: string) => text.replace('"commit":', `"more":${'{"a":'.repeat(9999)}1${'}'.repeat(9999)},"commit":`),
    ],
    ['bytes that are no text', (text: string) => text.replace('a/Dockerfile', '\u0000\\ud800')],
  ])('that end in %s are passed over', async (_, change) => {
    const { registry, repository, environment, record } = await openOne();
    await putRecord(registry, repository, change(JSON.stringify(record)));
    expect(await readRecords(registry, repository, environment)).toEqual([]);
  });

  it('take the last of equal keys, and keep control characters as they are', async () => {
    const { registry, repository, environment, record } = await openOne();
    const text = JSON.stringify({ ...record, source: '\0\u001b[31m' }).replace('{', '{"version":"0",');
    await putRecord(registry, repository, text);
    expect(await readRecords(registry, repository, environment)).toEqual([{ ...record, source: '\0\u001b[31m' }]);
  });

  it('that are too large to be read again are not written', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    const large = { ...record, source: 'x'.repeat(4 * 1024 * 1024) };
    await expect(writeRecord(registry, repository, { environment, record: large, subject })).rejects.toMatchObject({
      code: 'record-too-large',
    });
    await putRecord(registry, repository, JSON.stringify(large));
    expect(await readRecords(registry, repository, environment)).toEqual([]);
  });

  it.each(['registry-digest-mismatch', 'registry-content-invalid'] as const)(
    'that the registry does not serve as it says are passed over: %s',
    async (code) => {
      const { registry, repository, environment, record, subject } = await openOne();
      await writeRecord(registry, repository, { environment, record, subject });
      const other = sha256Hex(await putRecord(registry, repository, JSON.stringify({ ...record, version: '2' })));
      const getBlob: typeof registry.getBlob = async (from, descriptor, limit) => {
        if (descriptor.digest.endsWith(other)) throw new TerrariumError(code, 'other bytes');
        return registry.getBlob(from, descriptor, limit);
      };
      expect(await readRecords({ ...registry, getBlob }, repository, environment)).toEqual([record]);
      const failing: typeof registry.getBlob = () => Promise.reject(new TerrariumError('registry-unreachable', 'no'));
      await expect(readRecords({ ...registry, getBlob: failing }, repository, environment)).rejects.toMatchObject({
        code: 'registry-unreachable',
      });
    },
  );

  it.each<[string, (record: EnvironmentRecord) => unknown]>([
    ['an empty definition', (record) => forge(record, {})],
    ['lists for maps', (record) => forge(record, list(record.definition))],
    ['deep pip', (record) => forge(record, withPip(record.definition, nest(80)))],
  ])('that were forged behind a name take no plan down: %s', async (_, change) => {
    const { registry, repository, environment, record, plan } = await openOne();
    const forged = change(record) as EnvironmentRecord;
    await putRecord(registry, repository, JSON.stringify(forged));
    const labels = {
      'io.terrarium.scheme': 'terrarium.image-key/v1',
      'io.terrarium.definition-hash': forged.definitionHash,
      'io.terrarium.image-key': 'b'.repeat(64),
    };
    await pushImage(registry, repository, { tag: latestTag(environment), labels });
    const { items } = await plan();
    expect(items).toMatchObject([{ action: 'build', reason: 'definition-changed' }]);
  });

  it('are all found among many of one name', async () => {
    const { registry, repository, environment, record, subject } = await openOne();
    for (let version = 0; version < 40; version += 1)
      await writeRecord(registry, repository, { environment, record: { ...record, version: `${version}` }, subject });
    const records = await readRecords(registry, repository, environment);
    expect(new Set(records.map(({ version }) => version)).size).toBe(40);
  });
});
