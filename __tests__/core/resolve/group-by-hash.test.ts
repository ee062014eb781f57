import { describe, expect, it } from 'vitest';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { groupByHash, waves } from '../../../src/core/resolve/group-by-hash.ts';
import { growthOf, LINEAR } from '../../growth.ts';

function environments(size: number, parentOf: (index: number) => number, hashOf = (index: number) => `${index}`) {
  return Array.from({ length: size }, (_, index) => {
    const parents = parentOf(index) < 0 ? [] : [`e${parentOf(index)}`];
    return { id: `e${index}`, hash: hashOf(index), parents } as unknown as HashedEnvironment;
  });
}

const plan = (all: readonly HashedEnvironment[]) => waves(groupByHash(all, new Set(all.map(({ id }) => id))));

describe('groups', () => {
  it('are in waves, parents first', () => {
    const found = plan(environments(5, (index) => Math.floor((index - 1) / 2)));
    expect(found.map((wave) => wave.map(({ hash }) => hash))).toEqual([['0'], ['1', '2'], ['3', '4']]);
  });

  it('have the environments of equal definition in their order', () => {
    const [wave] = plan(
      environments(
        3,
        () => -1,
        () => 'same',
      ),
    );
    expect(wave?.map((group) => group.environments.map(({ id }) => id))).toEqual([['e0', 'e1', 'e2']]);
  });

  it.each<[string, (size: number) => readonly HashedEnvironment[]]>([
    ['a chain', (size) => environments(size, (index) => index - 1)],
    ['a tree on one parent', (size) => environments(size, (index) => (index === 0 ? -1 : 0))],
    ['no parents', (size) => environments(size, () => -1)],
    [
      'equal definitions',
      (size) =>
        environments(
          size,
          () => -1,
          () => 'same',
        ),
    ],
  ])('of %s take linear time', (_name, make) => {
    expect(growthOf(make, plan, 500)).toBeLessThan(LINEAR);
  });
});
