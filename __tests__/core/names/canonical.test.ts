import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Canonical, canonical, isCanonical } from '../../../src/core/names/canonical.ts';
import { propertyRuns } from '../../test-size.ts';

describe('canonical text', () => {
  it('has null, and keys in the order of their characters, in documents that are not hashed', () => {
    expect(canonical({ b: null, '10': [null], '9': 'x' })).toBe('{"10":[null],"9":"x","b":null}');
    expect(isCanonical({ b: null })).toBe(false);
  });

  it.each<[Canonical, string]>([
    ['', '""'],
    [true, 'true'],
    [false, 'false'],
    [[], '[]'],
    [{}, '{}'],
    [{ b: 'x', a: ['y', true] }, '{"a":["y",true],"b":"x"}'],
    [{ a: '', A: '', _: '', 1: '' }, '{"1":"","A":"","_":"","a":""}'],
    ['\b\t\n\f\r"\\/', '"\\b\\t\\n\\f\\r\\"\\\\/"'],
    ['\0\u001f\u007f', '"\\u0000\\u001f\u007f"'],
    ['é€😀\u2028', '"é€😀\u2028"'],
    ['__proto__', '"__proto__"'],
  ])('of %j is %s', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it.each(['\ud800', 'a\udc00', '\udc00\ud800'])('of a lone surrogate is refused', (text) => {
    expect(() => canonical([text])).toThrow(new RangeError('canonical form of a lone surrogate is undefined'));
  });

  it.each<[unknown, boolean]>([
    ['', true],
    ['é😀', true],
    ['\ud800', false],
    [true, true],
    [false, true],
    [[], true],
    [['a', [true]], true],
    [['a', 1], false],
    [{}, true],
    [{ a: 'x', b: { c: [] } }, true],
    [{ a: 'x', b: 1 }, false],
    [{ a: { b: ['\udc00'] } }, false],
    [null, false],
    [[null], false],
    [undefined, false],
    [0, false],
    [1n, false],
    [() => true, false],
    [Symbol('x'), false],
  ])('exists of %o: %s', (value, exists) => {
    expect(isCanonical(value)).toBe(exists);
  });

  it.each([
    ['lists', (value: unknown): unknown => [value]],
    ['maps', (value: unknown): unknown => ({ a: value })],
  ])('exists of at most 64 levels of %s', (_, wrap) => {
    const nest = (depth: number) => Array.from({ length: depth }).reduce<unknown>((value) => wrap(value), 'x');
    expect([64, 65, 100_000].map((depth) => isCanonical(nest(depth)))).toEqual([true, false, false]);
  });

  it('exists of no key that is half a character', () => {
    expect([isCanonical({ a: 'x' }), isCanonical({ '\ud800': 'x' })]).toEqual([true, false]);
  });

  it('is JSON that reads back, whatever the order of keys', () => {
    const value = fc.letrec<{ node: Canonical }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.boolean(),
        fc.array(tie('node')),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(value, (node) => {
        fc.pre(JSON.stringify(node).isWellFormed());
        expect(JSON.parse(canonical(node))).toEqual(JSON.parse(JSON.stringify(node)));
      }),
      propertyRuns(),
    );
  });
});
