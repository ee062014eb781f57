import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tagKind } from '../../../src/core/cleanup/tag-kinds.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import {
  type Change,
  changePrefix,
  changeReader,
  isKey,
  parseChange,
  writeChange,
} from '../../../src/core/oci/changes.ts';
import { putSealed } from '../../../src/core/oci/sealed-document.ts';
import { prefixIndex } from '../../../src/core/text/sorted-texts.ts';
import { testClient } from '../../adapters/registry/scripted-server.ts';
import { pushImage } from '../../fakes/fake-builder.ts';
import { type RecordedRegistry, serveRecorded } from '../../hosts/action/recorded-registry.ts';
import { propertyRuns } from '../../test-size.ts';

const TYPE = 'application/vnd.terrarium.change.v1+json';
const change: Change = {
  ...({ formatVersion: '1', name: 'train', version: null, at: '2026-11-30T16:50:00.123Z', run: 'x' } as const),
  ...{ archived: true, description: null, tags: { team: 'ranking', old: null }, labels: { prod: '3', '10': '1' } },
};

let recorded: RecordedRegistry;
let count = 0;
const { registry } = testClient();
beforeAll(async () => {
  recorded = await serveRecorded();
});
afterAll(() => recorded.close());

/** A repository of its own. */
function open(): Repository {
  count += 1;
  return { registry: recorded.address, path: `acme/changes-${count}` };
}

const tagsOf = async (repository: Repository) => (await registry.listTags(repository)) ?? [];
const read = async (repository: Repository, name = 'train') =>
  changeReader(registry, repository)(name, prefixIndex(await tagsOf(repository)));

/** Puts a document as it is written, under the tag that belongs to it. */
const put = (repository: Repository, text: string) =>
  putSealed(registry, repository, changePrefix('train'), { kind: { type: TYPE, maxBytes: 1e7 }, text });

describe('changes', () => {
  it('are written in canonical form under their own hash: again changes nothing', async () => {
    const repository = open();
    await writeChange(registry, repository, change);
    await writeChange(registry, repository, { ...change, labels: { '10': '1', prod: '3' } });
    const [tag = '', ...others] = await tagsOf(repository);
    const text =
      '{"archived":true,"at":"2026-11-30T16:50:00.123Z","description":null,"formatVersion":"1","labels":{"10":"1","prod":"3"},"name":"train","run":"x","tags":{"old":null,"team":"ranking"},"version":null}';
    expect([tag, others]).toEqual([`chg-${sha256Hex('train').slice(0, 16)}-${sha256Hex(text).slice(0, 32)}`, []]);
    expect(tagKind(tag)).toBe('change');
    expect(await read(repository)).toEqual({ changes: [{ tag, change }], damaged: [], unread: 0 });
  });

  it('are read again as they were written', () => {
    const key = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/);
    const text = (maxLength: number) => fc.string({ maxLength, unit: 'grapheme' });
    const values = fc.option(fc.dictionary(key, fc.option(text(60)), { maxKeys: 8 }), { nil: undefined });
    const any = fc.record({
      ...{ version: fc.option(text(20)), archived: fc.option(fc.boolean(), { nil: undefined }) },
      ...{ description: fc.oneof(fc.constant(undefined), fc.option(text(200))), tags: values },
    });
    fc.assert(
      fc.property(any, (own) => {
        const defined = Object.entries({ ...change, labels: undefined, ...own }).filter(([, one]) => one !== undefined);
        const written = Object.fromEntries(defined);
        expect(parseChange(JSON.parse(JSON.stringify(written)))).toEqual(written);
      }),
      propertyRuns(),
    );
  });

  it('of another name, of other bytes, and what is none, are told as damaged and hide no other', async () => {
    const repository = open();
    await writeChange(registry, repository, change);
    const [tag = ''] = await tagsOf(repository);
    const manifest = await registry.getManifest(repository, tag);
    const moved = `${changePrefix('train')}${'0'.repeat(32)}`;
    await registry.putManifest(repository, moved, manifest ?? { mediaType: '', bytes: Buffer.alloc(0) });
    await put(repository, JSON.stringify({ ...change, name: 'other' }));
    await pushImage(registry, repository, { tag: `${changePrefix('train')}${'1'.repeat(32)}` });
    const { changes, damaged, unread } = await read(repository);
    expect([changes, unread]).toEqual([[{ tag, change }], 0]);
    expect(damaged).toHaveLength(3);
    expect(damaged).toContain(moved);
    expect(await read(repository, 'other')).toEqual({ changes: [], damaged: [], unread: 0 });
    expect(await read(open())).toEqual({ changes: [], damaged: [], unread: 0 });
  });

  it('that the registry cannot serve fail, and those that it serves wrongly are damaged', async () => {
    const repository = open();
    await writeChange(registry, repository, change);
    const find = prefixIndex(await tagsOf(repository));
    const failing = (code: 'registry-unreachable' | 'registry-digest-mismatch') =>
      changeReader({ ...registry, getBlob: () => Promise.reject(new TerrariumError(code, 'no')) }, repository);
    await expect(failing('registry-unreachable')('train', find)).rejects.toMatchObject({
      code: 'registry-unreachable',
    });
    expect((await failing('registry-digest-mismatch')('train', find)).damaged).toHaveLength(1);
  });

  it('are read once, however often they are asked for', async () => {
    const repository = open();
    await writeChange(registry, repository, change);
    const find = prefixIndex(await tagsOf(repository));
    let asked = 0;
    const counting = {
      ...registry,
      getManifest: (of: Repository, reference: string) => {
        asked += 1;
        return registry.getManifest(of, reference);
      },
    };
    const reader = changeReader(counting, repository);
    for (let time = 0; time < 3; time += 1) expect((await reader('train', find)).changes).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it('are not read where there are more than 1,000', async () => {
    const tags = (length: number) =>
      Array.from({ length }, (_, at) => `${changePrefix('train')}${`${at}`.padStart(32, '0')}`);
    const absent = open();
    expect(await changeReader(registry, absent)('train', prefixIndex(tags(1001)))).toEqual({
      ...{ changes: [], damaged: [], unread: 1001 },
    });
    const none = { ...registry, getManifest: async () => undefined };
    expect((await changeReader(none, absent)('train', prefixIndex(tags(1000)))).damaged).toHaveLength(1000);
  });
});

describe('a document', () => {
  const { labels: _, ...ofVersion } = { ...change, version: '1' };
  const keys = (length: number) => Object.fromEntries(Array.from({ length }, (__, at) => [`k${at}`, 'v']));

  it.each<[string, unknown]>([
    ['of a version', ofVersion],
    ['with as many keys as there may be', { ...change, tags: keys(64) }],
    [
      'with the longest texts',
      { ...change, description: 'x'.repeat(4096), tags: { ['k'.repeat(63)]: 'v'.repeat(256) } },
    ],
    [
      'with keys of the prototype',
      { ...change, tags: { constructor: 'a', toString: null }, labels: { hasOwnProperty: '1' } },
    ],
    ['with members of later releases', { ...change, more: [1] }],
  ])('%s is a change', (__, value) => {
    expect(parseChange(value)).toBeDefined();
  });

  it.each<[string, unknown]>([
    ['that is no object', [change]],
    ['of a later format', { ...change, formatVersion: '2' }],
    ['without a version', { ...ofVersion, version: undefined }],
    ['with a number for a version', { ...ofVersion, version: 1 }],
    ['with labels of a version', { ...change, version: '1' }],
    ['that sets latest', { ...change, labels: { latest: '1' } }],
    ['with a time of another form', { ...change, at: '2026-11-30T16:50:00Z' }],
    ['with a day that there is not', { ...change, at: '2026-02-30T16:50:00.123Z' }],
    ['with a time that there is not', { ...change, at: '2026-13-30T25:50:00.123Z' }],
    ['that is archived in another way', { ...change, archived: 'yes' }],
    ['with a long description', { ...change, description: 'x'.repeat(4097) }],
    ['with a long value', { ...change, tags: { a: 'x'.repeat(257) } }],
    ['with a number for a value', { ...change, tags: { a: 1 } }],
    ['with a list of tags', { ...change, tags: ['a'] }],
    ['with too many tags', { ...change, tags: keys(65) }],
    ['with too many labels', { ...change, labels: keys(65) }],
    ['with an empty key', { ...change, tags: { '': 'a' } }],
    ['with a key that a shell or a terminal obeys', { ...change, tags: { 'a\u001b[31m': 'a' } }],
    ['with a key of the prototype', { ...change, tags: JSON.parse('{"__proto__":"a"}') }],
    ['with a label that is none', { ...change, labels: { '-x': '1' } }],
    ['with a lone surrogate', { ...change, description: '\ud800' }],
  ])('%s is none', (__, value) => {
    expect(parseChange(value)).toBeUndefined();
  });

  it('that is too large is neither written nor read', async () => {
    const repository = open();
    const large = { ...change, run: 'x'.repeat(256 * 1024) };
    await expect(writeChange(registry, repository, large)).rejects.toMatchObject({ code: 'record-too-large' });
    await put(repository, JSON.stringify(large));
    expect((await read(repository)).damaged).toHaveLength(1);
  });

  it.each(['a\n', 'ä', '.a', '_a', ' a', 'a b', 'x'.repeat(64)])('has no key %j', (text) => {
    expect(isKey(text)).toBe(false);
  });
});
