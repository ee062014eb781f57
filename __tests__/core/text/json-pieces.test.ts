import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BETWEEN_ITEMS, jsonAround, jsonItem, jsonPieces } from '../../../src/core/text/json-pieces.ts';
import { propertyRuns } from '../../test-size.ts';

const written = (value: unknown) => [...jsonPieces(value)].join('');

describe('JSON in pieces', () => {
  it('is what JSON.stringify writes', () => {
    const check = fc.property(fc.jsonValue(), (value) => {
      expect(written(value)).toBe(JSON.stringify(value, undefined, 2));
    });
    fc.assert(check, propertyRuns());
  });

  it('is so for long lists, and for members that are not there', () => {
    const items = Array.from({ length: 250 }, (_, index) => ({
      index,
      text: 'a\n"b',
      list: [index, []],
      none: undefined,
    }));
    const value = { first: 1, items, absent: undefined, holes: [...items.keys(), undefined], last: {} };
    expect(written(value)).toBe(JSON.stringify(value, undefined, 2));
    expect(Math.max(...Array.from(jsonPieces(value), ({ length }) => length))).toBeLessThan(written(value).length / 2);
  });

  it('is so around the items of a list, wherever it is', () => {
    const members = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 });
    const items = fc.array(fc.jsonValue(), { minLength: 1 });
    const check = fc.property(members, items, members, (before, list, after) => {
      const value: Record<string, unknown> = { ...before, list, absent: undefined, ...after };
      value.list = list;
      const around = jsonAround(value, 'list');
      const text = `${around.before}${list.map(jsonItem).join(BETWEEN_ITEMS)}${around.after}`;
      expect(text).toBe(JSON.stringify(value, undefined, 2));
    });
    fc.assert(check, propertyRuns());
  });
});
