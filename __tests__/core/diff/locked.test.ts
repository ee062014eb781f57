import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange } from '../../../src/core/diff/diff.ts';
import { diffKnownDefinitions } from '../../../src/core/diff/known-definitions.ts';
import { diffLocked, nameLocked } from '../../../src/core/diff/locked.ts';
import type { ImageDefinition, LockedPackages } from '../../../src/core/model/definition.ts';
import { propertyRuns } from '../../test-size.ts';

const SHA = 'f'.repeat(64);
const conda = (file: string, digest = `sha256:${SHA}`, channel = 'https://h/forge') =>
  `${channel}/linux-64/${file}.conda#${digest}`;
const part = (packages: readonly string[], pip: readonly string[] = [], subdir = 'linux-64'): LockedPackages => ({
  conda: packages,
  pip,
  subdir,
});
const lines = (before: readonly LockedPackages[], after: readonly LockedPackages[]) =>
  diffLocked(before, after).map(formatChange);
const one = (before: string, after: string) => lines([part([before])], [part([after])]);
const pip = (before: string, after: string) => lines([part([], [before])], [part([], [after])]);

const EMPTY: ImageDefinition = {
  bases: [],
  context: [],
  platforms: ['linux/amd64'],
  python: { channels: [], conda: [], pip: [] },
  spark: { packages: [], precache: false, repositories: [] },
  steps: { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' },
};

describe('two locks', () => {
  it.each([
    [conda('numpy-1.26.4-h_0'), conda('numpy-2.0.1-h_0'), ['python: numpy 1.26.4 -> 2.0.1 (major upgrade)']],
    [conda('numpy-1.26.4-h_0'), conda('numpy-1.26.4-h_1'), ['python: numpy 1.26.4 h_0 -> 1.26.4 h_1']],
    [
      conda('numpy-1-0'),
      conda('numpy-1-0', SHA, 'https://h/other'),
      ['python: numpy https://h/forge/linux-64/numpy-1-0.conda -> https://h/other/linux-64/numpy-1-0.conda'],
    ],
    [conda('numpy-1-0'), conda('numpy-1-0', `sha256:${'e'.repeat(64)}`), ['python: numpy 1 -> 1 with another hash']],
    [conda('a-1-0'), conda('b-2-0'), ['python: removed a 1', 'python: added b 2']],
    [conda('a-1-0'), conda('a-1-0'), []],
    ['no URL', 'no URL', []],
    ['no URL', 'another', ['python: removed no URL no URL', 'python: added another another']],
  ])('of %s and %s', (before, after, expected) => {
    expect(one(before, after)).toEqual(expected);
  });

  it.each([
    [
      'https://h/six-1.16.0-py3-none-any.whl',
      'https://h/six-1.17.0-py3-none-any.whl',
      '1.16.0 -> 1.17.0 (minor upgrade)',
    ],
    ['https://h/x-y-1.0.tar.gz', 'https://h/x-y-1.1.zip?x#y', '1.0 -> 1.1 (minor upgrade)'],
    ['https://h/x-1.0.tar.bz2', 'https://h/x-1.1.tar.bz2', '1.0 -> 1.1 (minor upgrade)'],
    ['https://h/x.zip', 'https://h/y.zip', 'https://h/x.zip -> https://h/y.zip'],
    ['https://h/x.whl', 'https://h/y.whl', 'https://h/x.whl -> https://h/y.whl'],
    ['https://h/x-1.0.egg', 'https://h/x-1.1.egg', 'https://h/x-1.0.egg -> https://h/x-1.1.egg'],
    ['https://h/1/x-1.0.zip', 'https://h/2/x-1.0.zip', 'https://h/1/x-1.0.zip -> https://h/2/x-1.0.zip'],
    [
      `git+https://h/x@${'1'.repeat(40)}`,
      `git+https://h/x@${'2'.repeat(40)}#subdirectory=a`,
      `${'1'.repeat(12)} -> ${'2'.repeat(12)}`,
    ],
    [
      `https://h/x-1.zip --hash=sha256:${SHA}`,
      `https://h/x-1.zip --hash=sha256:${'e'.repeat(64)}`,
      '1 -> 1 with another hash',
    ],
  ])('of pip packages %s and %s', (before, after, expected) => {
    expect(pip(`x @ ${before}`, `x @ ${after}`)).toEqual([`python: pip x ${expected}`]);
  });

  it('in which a package moves from conda to pip', () => {
    expect(lines([part([conda('six-1-0')])], [part([], ['six @ https://h/six-1-py3-none-any.whl'])])).toEqual([
      'python: removed six 1',
      'python: added pip six 1',
    ]);
  });

  it('in another order', () => {
    const [a, b, c] = [conda('a-1-0'), conda('b-1-0'), conda('c-1-0')];
    expect(lines([part([a, b])], [part([b, a])])).toEqual(['python: locked packages reordered']);
    expect(lines([part([a, b])], [part([b, c, conda('a-2-0')])])).toEqual([
      'python: a 1 -> 2 (major upgrade)',
      'python: added c 1',
      'python: locked packages reordered',
    ]);
    expect(lines([part([a, b])], [part([a, c, b])])).toEqual(['python: added c 1']);
  });

  it('that name a package twice', () => {
    const [a, b] = [conda('a-1-0'), conda('a-2-0')];
    expect(lines([part([a, a])], [part([a, b])])).toEqual(['python: a (2) 1 -> 2 (major upgrade)']);
    expect(lines([part([a])], [part([a, b, b])])).toEqual(['python: added a (2) 2', 'python: added a (3) 2']);
  });

  it('tell what differs for every platform once, and else where', () => {
    const both = (a: string, b: string) => [part([conda(a)]), part([conda(b)], [], 'linux-aarch64')];
    expect(lines(both('a-1-0', 'a-1-0'), both('a-2-0', 'a-2-0'))).toEqual(['python: a 1 -> 2 (major upgrade)']);
    expect(lines(both('a-1-0', 'a-1-0'), both('a-2-0', 'a-1-0'))).toEqual([
      'python: a for linux-64 1 -> 2 (major upgrade)',
    ]);
    expect(lines(both('a-1-0', 'a-1-0'), both('a-2-0', 'a-3-0'))).toEqual([
      'python: a for linux-64 1 -> 2 (major upgrade)',
      'python: a for linux-aarch64 1 -> 3 (major upgrade)',
    ]);
  });

  it('for other platforms are counted', () => {
    const [amd, arm] = [part([conda('a-1-0')], ['b', 'c']), part([conda('a-1-0')], [], 'linux-aarch64')];
    expect(lines([amd], [amd, arm])).toEqual(['python: added locked packages for linux-aarch64 1 of conda, 0 of pip']);
    expect(lines([amd, arm], [arm])).toEqual(['python: removed locked packages for linux-64 1 of conda, 2 of pip']);
    expect(lines([], [])).toEqual([]);
  });

  it('are part of what differs between definitions', () => {
    const definition = (locked?: readonly LockedPackages[]): ImageDefinition => ({
      ...EMPTY,
      python: { ...EMPTY.python, ...(locked === undefined ? {} : { locked }) },
    });
    const [a, b] = [definition([part([conda('a-1-0')])]), definition([part([conda('a-2-0')])])];
    expect(diffKnownDefinitions({ definition: a }, { definition: b })?.map(formatChange)).toEqual([
      'python: a 1 -> 2 (major upgrade)',
    ]);
    expect(diffKnownDefinitions({ definition: definition() }, { definition: a })?.map(formatChange)).toEqual([
      'python: added locked packages for linux-64 1 of conda, 0 of pip',
    ]);
    expect(diffKnownDefinitions({ definition: a }, { definition: definition() })?.map(formatChange)).toEqual([
      'python: removed locked packages for linux-64 1 of conda, 0 of pip',
    ]);
    expect(diffKnownDefinitions({ definition: a }, { definition: a })).toEqual([]);
  });

  it('differ exactly where they have changes', () => {
    const name = fc.constantFrom('a', 'b');
    const line = fc.tuple(name, name, name, fc.constantFrom(SHA, '0'.repeat(32))).map((all) => {
      const [first, version, build, digest] = all;
      return conda(`${first}-${version}-${build}`, digest);
    });
    const lock = fc.uniqueArray(
      fc.record({
        conda: fc.array(line, { maxLength: 3 }),
        pip: fc.array(fc.constantFrom('a @ https://h/a-1.zip', 'b @ https://h/b-1.zip', 'x'), { maxLength: 2 }),
        subdir: fc.constantFrom('linux-64', 'noarch'),
      }),
      { selector: ({ subdir }) => subdir, maxLength: 2 },
    );
    const sorted = (all: readonly LockedPackages[]) => all.toSorted((x, y) => (x.subdir < y.subdir ? -1 : 1));
    fc.assert(
      fc.property(lock, lock, (before, after) => {
        const equal = JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
        expect(diffLocked(sorted(before), sorted(after)).length === 0).toBe(equal);
      }),
      propertyRuns(),
    );
  });
});

describe('a lock', () => {
  it('is listed by name and version in its order', () => {
    expect(nameLocked(part([conda('numpy-1.26.4-h_0')], ['six @ https://h/six-1.16.0-py3-none-any.whl']))).toEqual([
      'numpy 1.26.4',
      'pip six 1.16.0',
    ]);
  });
});
