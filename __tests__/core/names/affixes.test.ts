import { expect, it } from 'vitest';
import { withoutTrailing } from '../../../src/core/names/affixes.ts';

it.each([
  ['https://host/a///', '/', 'https://host/a'],
  ['///', '/', ''],
  ['/a/b', '/', '/a/b'],
  ['', '/', ''],
  ['user:password\0\0', '\0', 'user:password'],
])('%j without %j at its end is %j', (text, sign, expected) => {
  expect(withoutTrailing(text, sign)).toBe(expected);
});
