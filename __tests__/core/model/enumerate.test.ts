import { expect, it } from 'vitest';
import { enumerate } from '../../../src/core/model/diagnostic.ts';

it('a list in a message has at most twenty elements, and says how many more there are', () => {
  const texts = Array.from({ length: 22 }, (_, index) => `e${index}`);
  expect(enumerate([])).toBe('');
  expect(enumerate(texts.slice(0, 2))).toBe('e0, e1');
  expect(enumerate(texts.slice(0, 20))).toMatch(/^e0, .*, e19$/);
  expect(enumerate(texts)).toMatch(/^e0, .*, e19 and 2 more$/);
});
