import { expect, it } from 'vitest';
import { diffList, type Named } from '../../../src/core/diff/named.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const named = (text: string): Named => ({ name: 'a', text });

it('elements of one name are paired in order, each text as often as it is there', () => {
  const [before, after] = [['1', '1', '2'].map(named), ['1', '3'].map(named)];
  expect(diffList('python', 'packages', before, after)).toEqual([
    { kind: 'changed', section: 'python', what: 'a', from: '1', to: '3' },
    { kind: 'removed', section: 'python', what: 'a', value: '2' },
  ]);
});

it('many elements of one name are compared in time that grows with their number', () => {
  const list = (size: number, from: number) => Array.from({ length: size }, (_, index) => named(`==${from + index}`));
  const make = (size: number) => [list(size, 0), list(size, size)] as const;
  expect(growthOf(make, ([a, b]) => diffList('python', 'packages', a, b), 1000)).toBeLessThan(LINEAR);
});
