import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/core/model/json.ts';

const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}0${close.repeat(depth)}`;

describe('JSON of strangers', () => {
  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['both', '[{"a":', '}]'],
    ['lists behind texts with brackets and quotes', '["\\"]]]]\\\\",', ']'],
  ])('is read down to 200 levels: %s', (_, open, close) => {
    const levels = open === '[{"a":' ? 100 : 200;
    expect(parseJson(nested(open, close, levels))).toBeDefined();
    expect(parseJson(nested(open, close, levels + 1))).toBeUndefined();
    expect(parseJson(nested(open, close, 300_000))).toBeUndefined();
  });

  it('may have many brackets beside each other, and in texts', () => {
    expect(parseJson(`[${'[],'.repeat(1000)}0]`)).toHaveLength(1001);
    expect(parseJson(JSON.stringify('['.repeat(1000)))).toBe('['.repeat(1000));
  });
});
