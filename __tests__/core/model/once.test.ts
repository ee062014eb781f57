import { expect, it } from 'vitest';
import { once } from '../../../src/core/model/once.ts';

it('asks once for each name, and also remembers that there is nothing', async () => {
  const asked: string[] = [];
  const find = once(
    (text: string) => {
      asked.push(text);
      return text === 'none' ? undefined : Promise.resolve(text.length);
    },
    (text) => text.toLowerCase(),
  );
  expect(find('abc')).toBe(find('ABC'));
  expect([await find('abc'), find('none'), find('none')]).toEqual([3, undefined, undefined]);
  expect(asked).toEqual(['abc', 'none']);
});
