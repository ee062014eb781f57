import { expect, it } from 'vitest';
import { growthOf, LINEAR } from './growth.ts';

const list = (size: number) => Array.from({ length: size }, (_, index) => index);

it('growth of time tells work that is linear from work that is quadratic', () => {
  expect(growthOf(list, (all) => all.map((each) => String(each)).join(), 4000)).toBeLessThan(LINEAR);
  expect(growthOf(list, (all) => all.filter((each) => all.indexOf(each) !== each), 1000)).toBeGreaterThan(LINEAR);
});
