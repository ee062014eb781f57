import { describe, expect, it } from 'vitest';
import type { ChangeTarget } from '../../../src/core/history/change-target.ts';
import { targetNames } from '../../../src/core/history/change-target.ts';
import { changeVersion, planChanges } from '../../../src/core/history/change-version.ts';
import { checkEdits, type Edits } from '../../../src/core/history/check-edits.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import type { Change } from '../../../src/core/oci/changes.ts';
import { stateOf } from '../../../src/core/oci/version-state.ts';
import { describeChanges } from '../../../src/core/report/describe-changes.ts';
import { memoryRegistry } from '../../fuzz/memory-registry.ts';

const REPOSITORY = { registry: 'ghcr.io', path: 'acme/env' };
const AT = '2026-11-30T16:50:00.000Z';
const NONE: Edits = { archived: undefined, description: undefined, tags: new Map(), labels: [], unlabels: [] };

function target(version: string | undefined, ...changes: readonly Partial<Change>[]): ChangeTarget {
  const none = { formatVersion: '1', name: 'train', version: null, at: AT, run: 'x' } as const;
  const stored = changes.map((own, place) => ({ tag: `t${place}`, change: { ...none, ...own } }));
  return { name: 'train', version, state: stateOf({ changes: stored, damaged: [], unread: 0 }) };
}

const manyTags = (length: number) => new Map(Array.from({ length }, (_, at) => [`k${at}`, 'v'] as const));

describe('a change', () => {
  it('says what is not so yet, and nothing where all is', () => {
    const now = { version: '1', archived: true, description: 'a', tags: { a: '1', b: '2' } };
    const edits = { ...NONE, archived: true, description: 'a', tags: new Map([['a', '1']]) };
    expect(planChanges(target('1', now), edits)).toEqual([]);
    expect(planChanges(target('2', now), edits)).toEqual([
      { version: '2', archived: true, description: 'a', tags: { a: '1' } },
    ]);
    const other = {
      ...NONE,
      archived: false,
      description: null,
      tags: new Map([
        ['a', null],
        ['c', null],
        ['b', '3'],
      ]),
    };
    expect(planChanges(target('1', now), other)).toEqual([
      { version: '1', archived: false, description: null, tags: { a: null, b: '3' } },
    ]);
    expect(planChanges(target(undefined), { ...NONE, archived: false, description: null })).toEqual([]);
  });

  it('of labels is one of the whole name, and takes none from another version', () => {
    const now = { labels: { prod: '1', test: '2' } };
    const edits = { ...NONE, tags: new Map([['a', '1']]), labels: ['prod', 'next'], unlabels: ['test'] };
    expect(planChanges(target('1', now), edits)).toEqual([
      { version: '1', tags: { a: '1' } },
      { version: null, labels: { next: '1' } },
    ]);
    expect(planChanges(target('2', now), { ...NONE, labels: ['prod'], unlabels: ['test'] })).toEqual([
      { version: null, labels: { test: null, prod: '2' } },
    ]);
    expect(planChanges(target(undefined, now), { ...NONE, description: 'd', unlabels: ['prod', 'gone'] })).toEqual([
      { version: null, description: 'd', labels: { prod: null } },
    ]);
  });

  it.each<[string, string | undefined, Partial<Edits>, string]>([
    ['restores a version of an archived name', '1', { archived: false }, 'is archived with all of its versions'],
    ['labels a name', undefined, { labels: ['prod'] }, 'a label names a version'],
    ['sets latest', '1', { labels: ['latest'] }, '"latest" is what names the newest version'],
    ['has a label that is none', '1', { unlabels: ['a b'] }, '"a b" is no label'],
    ['has a key that is none', '1', { tags: new Map([['', 'a']]) }, '"" is no key'],
    ['gives and takes', '1', { labels: ['a'], unlabels: ['a'] }, 'at once'],
    ['has a long value', '1', { tags: new Map([['a', 'x'.repeat(257)]]) }, 'over 256 characters'],
    ['has a long description', '1', { description: 'x'.repeat(4097) }, 'at most 4096 characters'],
    ['has half a character', '1', { description: '\ud800' }, 'not valid Unicode'],
    ['has too many tags', '1', { tags: manyTags(65) }, 'received 65'],
    ['has more tags with those that there are', '2', { tags: new Map([['more', 'v']]) }, 'received 65'],
    ['has too many labels', '1', { labels: [...manyTags(65).keys()] }, 'received 65'],
  ])('that %s is refused', (_, version, own, message) => {
    const now = [{ archived: true }, { version: '2', tags: Object.fromEntries(manyTags(64)) }];
    const check = () => checkEdits(target(version, ...now), { ...NONE, ...own });
    expect(check).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }));
  });

  it('may take the place of a tag where there are as many as there may be', () => {
    const full = target('2', { version: '2', tags: Object.fromEntries(manyTags(64)) });
    expect(() =>
      checkEdits(full, {
        ...NONE,
        tags: new Map([
          ['k0', null],
          ['more', 'v'],
        ]),
      }),
    ).not.toThrow();
  });

  it('is of now, or of a millisecond after the newest one where that is of the future', async () => {
    const written: string[] = [];
    const { registry } = memoryRegistry();
    const keeping = {
      ...registry,
      putBlob: async (_: unknown, __: unknown, source: { readonly bytes?: Uint8Array }) => {
        written.push(new TextDecoder().decode(source.bytes));
      },
      putManifest: async () => 'sha256:x',
    } as unknown as Registry;
    const change = (newest: string, now: string) =>
      changeVersion(
        keeping,
        REPOSITORY,
        target('1', { at: newest }),
        { ...NONE, archived: true },
        {
          ...{ run: 'r', now: Date.parse(now) },
        },
      );
    await change(AT, '2026-12-01T00:00:00.000Z');
    await change(AT, AT);
    await change('2030-01-01T00:00:00.999Z', AT);
    const times = written.filter((text) => text !== '{}').map((text) => JSON.parse(text).at);
    expect(times).toEqual(['2026-12-01T00:00:00.000Z', '2026-11-30T16:50:00.001Z', '2030-01-01T00:00:01.000Z']);
    await expect(change('9999-12-31T23:59:59.999Z', AT)).rejects.toMatchObject({ code: 'usage' });
  });

  it('is not written where there would be more than are read', async () => {
    const { registry, tags } = memoryRegistry();
    const full = (count: number) => {
      const { state, ...rest } = target('1');
      return { ...rest, state: { ...state, count } };
    };
    const both = { ...NONE, archived: true, labels: ['prod'] };
    const author = { run: 'r', now: Date.parse(AT) };
    for (const [count, edits] of [
      [1000, both],
      [999, both],
      [1001, { ...NONE, archived: true }],
    ] as const)
      await expect(changeVersion(registry, REPOSITORY, full(count), edits, author)).rejects.toMatchObject({
        message: expect.stringContaining('at most 1000 are read'),
        hint: expect.stringContaining('chg-'),
      });
    expect(await changeVersion(registry, REPOSITORY, full(1000), NONE, author)).toEqual([]);
    expect(tags).toEqual([]);
  });

  it('is told in words', () => {
    const lines = describeChanges('train', [
      { version: '1', archived: false, description: null, tags: { a: null, b: 'c' } },
      { version: null, archived: true, description: 'd', labels: { prod: '1', test: null } },
    ]);
    expect(lines).toEqual([
      ...['train:1  restored', 'train:1  no description', 'train:1  no tag a', 'train:1  tag b=c'],
      ...['train  archived', 'train  description: d', 'train  label prod: 1', 'train  no label test'],
    ]);
  });
});

describe('what a text may name', () => {
  it.each([
    ['train', ['train']],
    ['train:1', ['train:1', 'train']],
    ['train@prod', ['train@prod', 'train']],
    ['a:b@c:d', ['a:b@c:d', 'a:b@c', 'a:b']],
    [':', [':']],
  ])('%j', (text, names) => {
    expect(targetNames(text)).toEqual(names);
  });
});
