import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGlob } from '../../../src/core/text/glob.ts';
import { indexGlobs, indexPaths, type WrittenGlob } from '../../../src/core/text/glob-index.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';

function written(pattern: string): WrittenGlob {
  return { pattern, glob: parseGlob(pattern) ?? (() => false) };
}

const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', '\u{1F600}'), minLength: 1, maxLength: 5 });
const pattern = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      '/',
      '.',
      '*',
      '**/',
      '**',
      '?',
      '[ab]',
      '[!a]',
      '{a,b/a}',
      '{',
      '}',
      ']',
      '[',
      '\u{1F600}',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => written(parts.join('')));

describe('indexed paths', () => {
  it('match as each of them does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), pattern, (paths, glob) => {
        const expected = paths.filter(glob.glob).toSorted();
        expect(indexPaths(paths).filter(glob).toSorted()).toEqual(expected);
        expect(indexPaths(paths).some(glob)).toBe(expected.length > 0);
      }),
      propertyRuns(),
    );
  });

  it.each(['none/%/*.yml', '**/none-%.yml', 'e%/*'])('take n log n time for as many patterns like %s', (form) => {
    const make = (size: number) => ({
      paths: Array.from({ length: size }, (_, index) => `e${index}/environment.yml`),
      globs: Array.from({ length: size }, (_, index) => written(form.replace('%', String(index)))),
    });
    const work = ({ paths, globs }: ReturnType<typeof make>) => {
      const index = indexPaths(paths);
      return globs.map(index.filter);
    };
    expect(growthOf(make, work, 200)).toBeLessThan(LINEAR);
  });
});

describe('indexed patterns', () => {
  it('give the first one that matches', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 8 }), path, (globs, one) => {
        const first = globs.findIndex(({ glob }) => glob(one));
        expect(indexGlobs(globs)(one)).toBe(first < 0 ? undefined : first);
      }),
      propertyRuns(),
    );
  });

  it.each(['e%/*.yml', '**/e%.yml', '**/*.yml'])('like %s take linear time for as many paths', (form) => {
    const make = (size: number) =>
      Array.from({ length: size }, (_, index) => written(form.replace('%', String(index))));
    const work = (globs: readonly WrittenGlob[]) => {
      const find = indexGlobs(globs);
      return globs.map((_, index) => find(`a/f${index}.yaml`));
    };
    expect(growthOf(make, work, 200)).toBeLessThan(LINEAR);
  });
});
