import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefixFinder, prefixIndex, rangeOf } from '../../../src/core/text/sorted-texts.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '/', '\u{1F600}', '\uffff'), maxLength: 4 });
const texts = fc.array(text, { maxLength: 12 });
const names = (size: number) => Array.from({ length: size }, (_, index) => `name-${index}-`);

describe('texts with a prefix', () => {
  it('are one stretch of a sorted list', () => {
    fc.assert(
      fc.property(texts, text, (list, prefix) => {
        const sorted = list.toSorted();
        expect(sorted.slice(...rangeOf(sorted, prefix))).toEqual(sorted.filter((one) => one.startsWith(prefix)));
      }),
      propertyRuns(),
    );
  });

  it('are found in their own order', () => {
    fc.assert(
      fc.property(texts, text, (list, prefix) => {
        expect(prefixIndex(list)(prefix)).toEqual(list.filter((one) => one.startsWith(prefix)));
      }),
      propertyRuns(),
    );
  });

  it('are found in n log n time for as many prefixes', () => {
    const work = (list: readonly string[]) => {
      const find = prefixIndex(list);
      return list.map((prefix) => find(prefix));
    };
    expect(growthOf(names, work, 500)).toBeLessThan(LINEAR);
  });
});

describe('the first prefix of a text', () => {
  it('is that of the list', () => {
    fc.assert(
      fc.property(texts, text, (list, name) => {
        expect(prefixFinder(list)(name)).toBe(list.find((prefix) => name.startsWith(prefix)));
      }),
      propertyRuns(),
    );
  });

  it('is found in linear time for as many texts', () => {
    const work = (list: readonly string[]) => {
      const find = prefixFinder(list);
      return list.map((name) => find(`other-${name}`));
    };
    expect(growthOf(names, work, 500)).toBeLessThan(LINEAR);
  });
});
