import { describe, expect, it } from 'vitest';
import { defineAll } from '../../fakes/memory-tree.ts';

async function causes(size: number, baseOf: (index: number) => string): Promise<readonly string[]> {
  const entries = Array.from(
    { length: size },
    (_, index) => `  - { name: e${index}, base: "${baseOf(index)}", pip: ["a==1"] }`,
  );
  const config = `environments:\n${entries.join('\n')}\n`;
  // Environments in place are read from the tree, too.
  const { definitions } = await defineAll({ files: { 'terrarium.yml': config }, config });
  return definitions.map(({ item }) => (item.ok ? 'ok' : item.cause));
}

describe('a cycle of parents', () => {
  it('is spelled out from each of its members', async () => {
    expect(await causes(3, (index) => `environment:e${(index + 1) % 3}`)).toEqual([
      'environments depend on each other: terrarium.yml#/environments/e0 -> terrarium.yml#/environments/e1 -> terrarium.yml#/environments/e2 -> terrarium.yml#/environments/e0',
      'environments depend on each other: terrarium.yml#/environments/e1 -> terrarium.yml#/environments/e2 -> terrarium.yml#/environments/e0 -> terrarium.yml#/environments/e1',
      'environments depend on each other: terrarium.yml#/environments/e2 -> terrarium.yml#/environments/e0 -> terrarium.yml#/environments/e1 -> terrarium.yml#/environments/e2',
    ]);
  });

  it('of many members is told by its first step and its length', async () => {
    const [first] = await causes(40, (index) => `environment:e${(index + 1) % 40}`);
    expect(first).toBe(
      'environments depend on each other: terrarium.yml#/environments/e0 -> terrarium.yml#/environments/e1 -> ... -> terrarium.yml#/environments/e0 (40 in all)',
    );
  });
});
