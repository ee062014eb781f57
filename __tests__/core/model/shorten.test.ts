import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/core/model/shorten.ts';
import { propertyRuns } from '../../test-size.ts';

describe('a shortened text', () => {
  it.each([
    ['abc', 5, 'abc'],
    ['abc', 2, 'ab'],
    ['a\u{1F600}b', 1, 'a'],
    ['a\u{1F600}b', 2, 'a'],
    ['a\u{1F600}b', 3, 'a\u{1F600}'],
    ['\u{1F600}', 0, ''],
    ['a\ud83d', 2, 'a\ufffd'],
    ['\ude00a', 2, '\ufffda'],
  ])('%j has %i units at most: %j', (text, max, shown) => {
    expect(shorten(text, max)).toBe(shown);
  });

  it('is well-formed, and the beginning of the text', () => {
    const text = fc.array(fc.constantFrom('a', '\ud83d', '\ude00', '\u{1F600}', '\0')).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.nat(12), (whole, max) => {
        const short = shorten(whole, max);
        expect(short.isWellFormed() && whole.toWellFormed().startsWith(short)).toBe(true);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.length).toBeGreaterThanOrEqual(Math.min(whole.length, max) - 1);
      }),
      propertyRuns(),
    );
  });
});
