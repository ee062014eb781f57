import { expect, it } from 'vitest';
import { isSuperLinear } from '../../tools/regular-expressions/growth.ts';

it.each<[string, RegExp, string, string, boolean]>([
  ['a run at the end', /\/+$/, '/', 'a', true],
  ['white space over lines', /^\s+x/m, '\n', 'a', true],
  ['a run at the start', /^a+$/, 'a', '!', false],
  ['a bounded run', /-a{1,10}$/, '-a', '!', false],
])('an attack on %s: %s', (_, expression, pump, suffix, expected) => {
  expect(isSuperLinear(expression, { pumps: [{ prefix: '', pump }], suffix })).toBe(expected);
});
