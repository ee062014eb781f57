import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { componentsOf } from '../../../src/core/plan/plan.ts';
import { growthOf, LINEAR } from '../../growth.ts';

function items(size: number, parentsOf: (index: number) => readonly number[], reused: readonly number[] = []) {
  return Array.from({ length: size }, (_, index) => {
    const action = reused.includes(index) ? 'reuse' : 'build';
    return { hash: `${index}`, parents: parentsOf(index).map(String), action } as unknown as PlanItem;
  });
}

describe('components', () => {
  it('connect what is to be built through parents, in the order of the plan', () => {
    expect(componentsOf(items(6, (index) => (index === 4 ? [0, 1] : index === 5 ? [3] : [])))).toEqual([
      ['0', '1', '4'],
      ['2'],
      ['3', '5'],
    ]);
  });

  it('are not connected by what is there', () => {
    expect(componentsOf(items(3, (index) => (index === 0 ? [] : [0]), [0]))).toEqual([['1'], ['2']]);
  });

  it.each<[string, (index: number) => readonly number[]]>([
    ['a chain', (index) => (index === 0 ? [] : [index - 1])],
    ['a tree on one parent', (index) => (index === 0 ? [] : [0])],
    ['nothing', () => []],
  ])('of %s take n log n time', (_name, parentsOf) => {
    expect(growthOf((size) => items(size, parentsOf), componentsOf, 500)).toBeLessThan(LINEAR);
  });
});
