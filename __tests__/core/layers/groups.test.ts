import { describe, expect, it } from 'vitest';
import { layerGroups } from '../../../src/core/layers/groups.ts';

describe('layers', () => {
  const sized = (name: string, size: number) => ({ name, size });

  it('are those of large packages, and buckets of others that no change of another moves', () => {
    const small = Array.from({ length: 40 }, (_, number) => sized(`s${number}`, 1000));
    const before = layerGroups([sized('large', 2 ** 21), ...small], 3);
    expect(before.length).toBeLessThanOrEqual(33);
    expect(before.filter((group) => group.length === 1)).toContainEqual([sized('large', 2 ** 21)]);
    const after = layerGroups([...small.slice(1), sized('another', 2 ** 22)], 3);
    const names = (groups: typeof before) => new Set(groups.map((group) => group.map(({ name }) => name).join(' ')));
    const same = [...names(after)].filter((group) => names(before).has(group));
    expect(same.length).toBeGreaterThanOrEqual(15);
  });

  it('are never more than an engine takes', () => {
    const packages = Array.from({ length: 200 }, (_, number) => sized(`w${number}`, 2 ** 21 + number));
    expect(layerGroups(packages, 10).length).toBeLessThanOrEqual(92);
    expect(layerGroups(packages, 70).length + 70 + 1).toBeLessThanOrEqual(105);
    expect(layerGroups(packages, 124).length).toBe(32);
    expect(layerGroups(packages, 10).flat()).toHaveLength(200);
  });
});
