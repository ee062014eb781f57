import { describe, expect, it } from 'vitest';
import { layerGroups } from '../../../src/core/layers/groups.ts';

describe('layers', () => {
  const sized = (name: string, size: number) => ({ name, size });

  it('are those of large packages, and buckets of others that no change of another moves', () => {
    const small = Array.from({ length: 40 }, (_, number) => sized(`s${number}`, 1000));
    const before = layerGroups([sized('large', 2 ** 21), ...small], 3);
    expect(before.length).toBeLessThanOrEqual(13);
    expect(before.filter((group) => group.length === 1)).toContainEqual([sized('large', 2 ** 21)]);
    const after = layerGroups([...small.slice(1), sized('another', 2 ** 22)], 3);
    const names = (groups: typeof before) => new Set(groups.map((group) => group.map(({ name }) => name).join(' ')));
    const same = [...names(after)].filter((group) => names(before).has(group));
    expect(same.length).toBeGreaterThanOrEqual(10);
  });

  it('are not shared by small packages and large ones', () => {
    const large = Array.from({ length: 100 }, (_, number) => sized(`w${number}`, 2 ** 22 + number));
    const groups = layerGroups([...large, sized('medium', 300_000), sized('small', 3000)], 5);
    expect(groups).toContainEqual([sized('medium', 300_000)]);
    expect(groups).toContainEqual([sized('small', 3000)]);
  });

  it('are never more than an engine takes', () => {
    const sizes = [1000, 2 ** 18, 2 ** 21];
    const packages = Array.from({ length: 400 }, (_, number) => sized(`w${number}`, (sizes[number % 3] ?? 0) + number));
    for (let base = 0; base < 124; base += 1) {
      const groups = layerGroups(packages, base);
      expect(groups.length + 1 + base, `${base} layers`).toBeLessThanOrEqual(base < 60 ? 105 : 125);
      expect(groups.flat()).toHaveLength(400);
    }
  });
});
