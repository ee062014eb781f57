import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRemovals } from '../../../src/core/cleanup/choose-removals.ts';
import type { Entry } from '../../../src/core/cleanup/inventory.ts';
import type { Roots } from '../../../src/core/cleanup/keep.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { createHistory, type History, type Step, stepsOf } from './generated-history.ts';

const hex = (name: string) => sha256Hex(name);
const digest = (name: string) => `sha256:${hex(name)}` as Digest;
const DAY = 86_400_000;

function entry(name: string, own: Partial<Entry> = {}): Entry {
  const blobs = [{ mediaType: 'layer', digest: digest(`layer of ${name}`), size: 10 }];
  return {
    digest: digest(name),
    tags: [],
    definition: '',
    bases: [],
    subject: undefined,
    children: [],
    blobs,
    ...own,
  };
}

const image = (name: string, definition: string, own: Partial<Entry> = {}) =>
  entry(name, { definition: hex(definition), tags: [`img-${hex(name)}`], ...own });

const UNLABELLED = {
  labels: new Map<string, ReadonlyMap<string, string>>(),
  unlabelled: new Set<string>(),
  stored: new Map<Digest, string>(),
};
const NONE = { damaged: new Set<string>(), named: new Set<Digest>(), newestOnly: false, ...UNLABELLED } as const;
const UNMARKED = { since: new Map<Digest, number>(), parts: new Set<Digest>() };
const NOTHING: Roots = {
  definitions: new Map(),
  records: [],
  keptVersions: undefined,
  isIgnored: () => false,
  ...NONE,
};
const AT_ONCE = { now: 100 * DAY, keptMs: 0 };

function removedOf(entries: readonly Entry[], roots: Partial<Roots> = {}) {
  const { removed, attached, children } = chooseRemovals(entries, { ...NOTHING, ...roots }, UNMARKED, AT_ONCE);
  return [...removed.map(({ entry }) => entry), ...attached].map((one) => one.digest).concat(children);
}

const version = (name: string, of: string, created: string) => ({
  ...{ name: 'train', version: name, image: digest(of), definitionHash: hex(of), created },
});

describe('what is not needed', () => {
  it('is what neither branch, version, tag nor another image needs', () => {
    const entries = [
      image('at a branch', 'a', { tags: [`def-${hex('a')}`] }),
      image('former build of a', 'a'),
      image('gone', 'b', { tags: [`def-${hex('b')}`] }),
      image('newest', 'c', { tags: ['train--latest'] }),
      image('tagged', 'd', { tags: ['prod'] }),
      image('base', 'e'),
      image('child', 'f', { tags: ['keep'], bases: [digest('base')] }),
      entry('of somebody else', { tags: ['v1'] }),
    ];
    const roots = { definitions: new Map([[hex('a'), 'refs/heads/main']]) };
    expect(removedOf(entries, roots)).toEqual([digest('former build of a'), digest('gone')]);
    expect(removedOf(entries, { ...roots, isIgnored: (tag) => tag === 'prod' })).toContain(digest('tagged'));
  });

  it('is what a build service pushed under a temporary tag alone', () => {
    const tag = `tmp-${'a'.repeat(32)}`;
    const entries = [entry('left', { tags: [tag] }), entry('named too', { tags: [tag, 'v1'] }), entry('untagged')];
    expect(removedOf(entries)).toEqual([digest('left')]);
  });

  it('is not what a key of a branch, a definition by its digest, or a record that cannot be read names', () => {
    const roots = {
      definitions: new Map([[hex('a'), 'main']]),
      named: new Set([digest('pinned')]),
      damaged: new Set(['rec-x']),
    };
    const entries = [
      image('newest', 'a', { tags: [`img-${hex('newest')}`, `def-${hex('a')}`] }),
      image('of another key', 'a', { tags: [`img-${hex('of another key')}`, `env-${'0'.repeat(64)}`] }),
      image('replaced', 'a'),
      image('pinned', 'b'),
      image('recorded', 'c'),
      entry('record', { tags: ['rec-x'], subject: digest('recorded') }),
    ];
    expect(removedOf(entries, roots)).toEqual([digest('replaced')]);
    expect(removedOf(entries, { ...roots, newestOnly: true })).toEqual([digest('of another key'), digest('replaced')]);
  });

  it('is finished where a run left parts of an index that is gone, unless something holds them', () => {
    const marks = { ...UNMARKED, parts: new Set([digest('left'), digest('held')]) };
    const entries = [image('stays', 'a', { tags: ['prod'], children: [digest('held')] })];
    expect(chooseRemovals(entries, NOTHING, marks, AT_ONCE).children).toEqual([digest('left')]);
  });

  it('is no build of a definition whose newest one no tag names', () => {
    const roots = { definitions: new Map([[hex('a'), 'main']]) };
    expect(removedOf([image('one', 'a'), image('other', 'a')], roots)).toEqual([]);
  });

  it('are versions beyond the last ones, with their own tags, where that is asked for', () => {
    const entries = ['1', '2', '3'].map((name) => image(name, name, { tags: [`train--${name}`] }));
    const records = [version('1', '1', '2026-01-01'), version('3', '3', '2026-03-01'), version('2', '2', '2026-02-01')];
    expect(removedOf(entries, { records })).toEqual([]);
    expect(removedOf(entries, { records, keptVersions: 2 })).toEqual([digest('1')]);
    const twice = [...records, version('3', '2', '2026-03-02')];
    expect(removedOf(entries, { records: twice, keptVersions: 1 })).toEqual([digest('1')]);
    const prod = entries.map((one, place) => (place === 0 ? { ...one, tags: [...one.tags, 'prod'] } : one));
    expect(removedOf(prod, { records, keptVersions: 2 })).toEqual([]);
    const latest = entries.map((one, place) => (place === 0 ? { ...one, tags: [...one.tags, 'train--latest'] } : one));
    expect(removedOf(latest, { records, keptVersions: 1 })).toEqual([digest('2')]);
  });

  it('are no versions that a label names, nor any of a name whose changes cannot be read', () => {
    const entries = ['1', '2', '3'].map((name) => image(name, name, { tags: [`img-${hex(name)}`, `train--${name}`] }));
    const records = [version('1', '1', '2026-01-01'), version('2', '2', '2026-02-01'), version('3', '3', '2026-03-01')];
    const last = { records, keptVersions: 1 };
    const labels = new Map([['train', new Map([['prod', '1']])]]);
    expect(removedOf(entries, last)).toEqual([digest('1'), digest('2')]);
    expect(removedOf(entries, { ...last, labels })).toEqual([digest('2')]);
    expect(removedOf(entries, { ...last, labels: new Map([['other', new Map([['prod', '1']])]]) })).toHaveLength(2);
    expect(removedOf(entries, { ...last, unlabelled: new Set(['train']) })).toEqual([]);
    const { kept } = chooseRemovals(entries, { ...NOTHING, ...last, labels }, UNMARKED, AT_ONCE);
    expect(kept.get(digest('1'))).toEqual({ kind: 'label', name: 'train', version: '1', label: 'prod' });
    expect(kept.get(digest('3'))).toEqual({ kind: 'version', name: 'train', version: '3' });
  });

  it('are no images that a workspace names', () => {
    const entries = ['1', '2'].map((name) => image(name, name, { tags: [`img-${hex(name)}`] }));
    const stored = new Map([[digest('1'), 'workspace ml-team']]);
    expect(removedOf(entries, { stored })).toEqual([digest('2')]);
    const { kept } = chooseRemovals(entries, { ...NOTHING, stored }, UNMARKED, AT_ONCE);
    expect(kept.get(digest('1'))).toEqual({ kind: 'workspace', target: 'workspace ml-team' });
  });

  it('keeps a version by its label although another one of its image is beyond the last ones', () => {
    const entries = [image('one', 'a', { tags: [`img-${hex('one')}`, 'train--1', 'train--2'] })];
    const records = [version('1', 'one', '2026-01-01'), version('2', 'one', '2026-02-01')];
    const labels = new Map([['train', new Map([['prod', '1']])]]);
    for (const listed of [records, records.toReversed()]) {
      const { kept } = chooseRemovals(
        entries,
        { ...NOTHING, records: listed, keptVersions: 1, labels },
        UNMARKED,
        AT_ONCE,
      );
      expect(kept.get(digest('one'))?.kind).toBe('label');
    }
  });

  it('takes with it what describes it, and parts that nothing else holds; records stay', () => {
    const about = { subject: digest('gone') };
    const entries = [
      image('gone', 'a', { children: [digest('amd64'), digest('arm64')] }),
      image('stays', 'b', { tags: ['prod'], children: [digest('arm64')] }),
      entry('packages', { tags: [`pkg-${hex('gone')}`], ...about }),
      entry('other packages', { tags: [`pkg-${hex('stays')}`] }),
      entry('signature', { tags: [`sha256-${hex('gone')}.sig`] }),
      entry('referrers', { tags: [`sha256-${hex('gone')}`], children: [digest('bundle'), digest('record')] }),
      entry('record', { tags: [`rec-${'0'.repeat(16)}-${'0'.repeat(32)}`], ...about }),
      entry('resolution', { tags: [`res-${hex('a')}`] }),
      entry('other resolution', { tags: [`res-${hex('b')}`] }),
      entry('memo', { tags: ['lyr-1'] }),
      // Whoever may push may give it a subject.
      entry('change', { tags: [`chg-${'0'.repeat(16)}-${'0'.repeat(32)}`], ...about }),
    ];
    expect(removedOf(entries).toSorted()).toEqual(
      ['gone', 'packages', 'signature', 'referrers', 'resolution', 'amd64', 'bundle'].map(digest).toSorted(),
    );
    const named = [version('1', 'other', '')].map((record) => ({ ...record, definitionHash: hex('a') }));
    expect(removedOf(entries, { records: named })).not.toContain(digest('resolution'));
  });

  it('waits for so many days since a run found it so, whatever the clock of that run said', () => {
    const entries = [image('old', 'a'), image('newer', 'b'), image('new', 'c'), image('of tomorrow', 'd')];
    const marks = new Map([
      [digest('old'), 70 * DAY],
      [digest('newer'), 71 * DAY],
      [digest('of tomorrow'), 200 * DAY],
    ]);
    const found = chooseRemovals(entries, NOTHING, { ...UNMARKED, since: marks }, { now: 100 * DAY, keptMs: 30 * DAY });
    expect(found.removed.map(({ entry }) => entry.digest)).toEqual([digest('old')]);
    expect(found.waiting.map(({ since }) => since / DAY)).toEqual([71, 100, 100]);
  });

  it('counts bytes that nothing else has, once', () => {
    const shared = { mediaType: 'layer', digest: digest('shared'), size: 1000 };
    const own = { mediaType: 'layer', digest: digest('own'), size: 7 };
    const entries = [
      image('gone', 'a', { blobs: [shared, own] }),
      image('gone too', 'b', { blobs: [own] }),
      image('stays', 'c', { blobs: [shared], tags: ['prod'] }),
    ];
    expect(chooseRemovals(entries, NOTHING, UNMARKED, AT_ONCE).bytes).toBe(7);
  });
});

describe('1,000 generated histories', () => {
  it('lose no base of a platform that two builds share', () => {
    const build = { kind: 'build', platforms: 2 } as const;
    check(createHistory(), [
      { kind: 'build', branch: 'main', again: false, platforms: 1, on: false },
      { kind: 'edit', branch: 'topic', definition: 1 },
      { ...build, branch: 'topic', again: false, on: true },
      { ...build, branch: 'topic', again: true, on: false },
      { kind: 'edit', branch: 'main', definition: 1 },
      { kind: 'clean', keptDays: 0 },
    ]);
  });

  it('lose no version that a label names, and one whose label is gone', () => {
    const history = createHistory();
    const version = (definition: number): readonly Step[] => [
      { kind: 'edit', branch: 'main', definition },
      { kind: 'build', branch: 'main', again: false, platforms: 1, on: false },
      { kind: 'register', branch: 'main' },
    ];
    const clean = { kind: 'clean', keptDays: 0, keptVersions: 1 } as const;
    const images = () => history.state(1).entries.filter(({ definition }) => definition !== '').length;
    const label = { kind: 'label', label: 'prod' } as const;
    check(history, [...version(0), ...version(1), ...version(2), { ...label, ago: 2 }, clean]);
    expect(images()).toBe(2);
    check(history, [...version(3), { kind: 'damage' }, { ...label, ago: undefined }, clean]);
    expect(images()).toBe(3);
    check(history, [{ kind: 'damage' }, clean]);
    expect(images()).toBe(1);
  });

  it('lose no image of a definition that is back, where its newest one is gone', () => {
    const history = createHistory();
    const build = { kind: 'build', branch: 'main', platforms: 1, on: false } as const;
    const edit = (definition: number) => ({ kind: 'edit', branch: 'main', definition }) as const;
    const register = { kind: 'register', branch: 'main' } as const;
    check(history, [edit(1), { ...build, again: false }, register, { ...build, again: true }]);
    check(history, [edit(0), { ...build, again: false }, register, { kind: 'clean', keptDays: 0 }]);
    const images = () => history.state(1).entries.filter(({ definition }) => definition !== '').length;
    expect(images()).toBe(2);
    check(history, [edit(1), { kind: 'clean', keptDays: 0, keptVersions: 1 }]);
    expect(images()).toBe(2);
    check(history, [edit(0), { kind: 'clean', keptDays: 0, keptVersions: 1 }]);
    expect(images()).toBe(1);
  });

  it('lose nothing that a root leads to, and keep nothing that none does', () => {
    fc.assert(
      fc.property(stepsOf(), (steps) => check(createHistory(), steps)),
      { numRuns: 1000 },
    );
  });
});

/** Plays a history, and cleans up in between: what is left is judged by the model. */
function check(history: History, steps: readonly Step[]): void {
  for (const step of steps) {
    history.play(step);
    if (step.kind !== 'clean') continue;
    const { entries, roots, needed } = history.state(step.keptVersions);
    const marks = new Map(history.marks);
    const { removed, attached, children, waiting } = chooseRemovals(
      entries,
      roots,
      { ...UNMARKED, since: marks },
      {
        now: history.now(),
        keptMs: step.keptDays * DAY,
      },
    );
    const gone = [...removed.map(({ entry }) => entry.digest), ...attached.map((one) => one.digest), ...children];
    expect(gone.filter((one) => needed.has(one))).toEqual([]);
    for (const { entry } of removed) {
      const since = marks.get(entry.digest) ?? history.now();
      expect(history.now() - since).toBeGreaterThanOrEqual(step.keptDays * DAY);
    }
    history.remove(gone);
    history.marks = new Map(waiting.map(({ entry, since }) => [entry.digest, since]));
    expect(history.dangling()).toEqual([]);
    if (step.keptDays === 0) expect(history.unneeded(step.keptVersions)).toEqual([]);
  }
}
