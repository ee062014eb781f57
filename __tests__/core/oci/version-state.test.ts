import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, StoredChange } from '../../../src/core/oci/changes.ts';
import { stateOf, versionStateOf } from '../../../src/core/oci/version-state.ts';
import { propertyRuns } from '../../test-size.ts';

const fold = (changes: readonly StoredChange[]) => stateOf({ changes, damaged: [], unread: 0 });

/** Changes of one name, each a millisecond after the one before it. */
const inTurn = (...all: readonly Partial<Change>[]): readonly StoredChange[] =>
  all.map((own, place) => stored(`t${place}`, { at: `2026-11-30T16:50:00.00${place}Z`, ...own }));

function stored(tag: string, own: Partial<Change>): StoredChange {
  const none = { formatVersion: '1', name: 'train', version: null, at: '2026-11-30T16:50:00.000Z', run: 'x' } as const;
  return { tag, change: { ...none, ...own } };
}

const value = fc.option(fc.constantFrom('a', 'b'));
const values = fc.option(fc.dictionary(fc.constantFrom('k', 'l', 'constructor'), value), { nil: undefined });
const change = fc.record({
  ...{ at: fc.nat(3), version: fc.constantFrom(null, '1', '2'), tags: values, labels: values },
  ...{ archived: fc.option(fc.boolean(), { nil: undefined }), description: fc.oneof(fc.constant(undefined), value) },
});
const anyChanges = fc.array(change, { maxLength: 12 }).map((all) =>
  all.map(({ at, version, labels, tags, archived, description }, place) =>
    stored(`t${place}`, {
      ...{ at: `2026-11-30T16:50:00.00${at}Z`, version },
      ...(tags === undefined ? {} : { tags }),
      ...(archived === undefined ? {} : { archived }),
      ...(description === undefined ? {} : { description }),
      ...(labels === undefined || version !== null ? {} : { labels }),
    }),
  ),
);

describe('the state of a name', () => {
  it('is nothing where nothing was changed', () => {
    const state = fold([]);
    expect(state).toMatchObject({ archived: false, description: undefined, newest: undefined });
    expect(versionStateOf(state, '1')).toEqual({
      archived: false,
      description: undefined,
      tags: new Map(),
      labels: [],
    });
  });

  it('is what was said last of each, and null takes away', () => {
    const state = fold(
      inTurn(
        { description: 'first', tags: { a: '1', b: '1' }, labels: { prod: '1', test: '1' } },
        { version: '1', description: 'of 1', archived: true, tags: { a: 'own' } },
        { description: 'second', tags: { a: null, c: '2' }, labels: { prod: '2', next: '2' } },
        { version: '1', archived: false, description: null },
        { labels: { next: null }, archived: true },
      ),
    );
    expect([state.archived, state.description, [...state.tags]]).toEqual([
      true,
      'second',
      [
        ['b', '1'],
        ['c', '2'],
      ],
    ]);
    expect([...state.labels]).toEqual([
      ['prod', '2'],
      ['test', '1'],
    ]);
    expect(state.newest).toBe('2026-11-30T16:50:00.004Z');
    const tags = new Map([['a', 'own']]);
    // A version of an archived name is archived, whatever was said of itself.
    expect(versionStateOf(state, '1')).toEqual({ archived: true, description: undefined, tags, labels: ['test'] });
    expect(versionStateOf(state, '2').labels).toEqual(['prod']);
  });

  it('is the same in whatever order its changes were read', () => {
    fc.assert(
      fc.property(
        anyChanges.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(all));
        },
      ),
      propertyRuns(),
    );
  });

  it('is that of a slow model which applies one change after the other', () => {
    fc.assert(
      fc.property(anyChanges, (all) => {
        const model = {
          archived: false,
          description: undefined as string | undefined,
          labels: new Map<string, string>(),
        };
        const ordered = all.toSorted((a, b) => (`${a.change.at} ${a.tag}` < `${b.change.at} ${b.tag}` ? -1 : 1));
        for (const { change: one } of ordered.filter((each) => each.change.version === null)) {
          model.archived = one.archived ?? model.archived;
          if (one.description !== undefined) model.description = one.description ?? undefined;
          for (const [label, version] of Object.entries(one.labels ?? {}))
            if (version === null) model.labels.delete(label);
            else model.labels.set(label, version);
        }
        expect(fold(all)).toMatchObject({ archived: model.archived, description: model.description });
        expect(new Set(fold(all).labels)).toEqual(new Set(model.labels));
      }),
      propertyRuns(),
    );
  });

  it('has both of two changes at one time, and of two that contradict each other that of the later tag', () => {
    const both = [stored('a', { labels: { prod: '1' }, tags: { x: '1' } }), stored('b', { labels: { test: '2' } })];
    expect([...fold(both).labels]).toEqual([
      ['prod', '1'],
      ['test', '2'],
    ]);
    const contrary = [stored('b', { labels: { prod: '2' } }), stored('a', { labels: { prod: '1' } })];
    expect(fold(contrary).labels.get('prod')).toBe('2');
    expect(fold(contrary.toReversed()).labels.get('prod')).toBe('2');
  });

  it('says what could not be read', () => {
    expect(stateOf({ changes: [], damaged: ['chg-x'], unread: 7 })).toMatchObject({ damaged: ['chg-x'], unread: 7 });
  });
});
