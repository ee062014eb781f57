import { expect, it } from 'vitest';
import { once, remember } from '../../../src/core/model/once.ts';

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

it('keeps a promise that fails, and asks again where there is no answer', async () => {
  let count = 0;
  const fail = once(
    async (_name: string) => {
      count += 1;
      throw new Error('no');
    },
    (name) => name,
  );
  await expect(Promise.all([fail('a'), fail('a')])).rejects.toThrow('no');
  await expect(fail('a')).rejects.toThrow('no');
  expect(count).toBe(1);
  const refuse = once(
    () => {
      count += 1;
      throw new Error('no');
    },
    () => '',
  );
  expect(refuse).toThrow('no');
  expect(refuse).toThrow('no');
  expect(count).toBe(3);
});

it('remembers the answers to short texts, as many as are bounded', () => {
  const asked: string[] = [];
  const find = remember((text) => {
    asked.push(text);
    return [text];
  });
  expect(find('a')).toBe(find('a'));
  expect(find('x'.repeat(201))).not.toBe(find('x'.repeat(201)));
  expect(asked.filter((text) => text === 'a')).toHaveLength(1);
  for (let count = 0; count < 20_000; count += 1) find(`${count}`);
  find('a');
  expect(asked.filter((text) => text === 'a')).toHaveLength(2);
});
