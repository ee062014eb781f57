import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strongComponents } from '../../../src/core/model/strong-components.ts';
import { growthOf, LINEAR } from '../../growth.ts';
import { propertyRuns } from '../../test-size.ts';

type Graph = readonly (readonly number[])[];

const componentsOf = (graph: Graph) => strongComponents(graph.keys(), (node) => graph[node] ?? []);

function reachable(graph: Graph, start: number): ReadonlySet<number> {
  const found = new Set<number>();
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop())
    for (const next of graph[node] ?? []) {
      if (!found.has(next)) queue.push(next);
      found.add(next);
    }
  return found;
}

describe('strong components', () => {
  it('are nodes that lead to each other, after what they lead to', () => {
    expect(componentsOf([[1], [2], [0, 3], [], [0]])).toEqual([[3], [0, 1, 2], [4]]);
    expect(componentsOf([[0], []])).toEqual([[0], [1]]);
    expect(componentsOf([])).toEqual([]);
  });

  it('are in depth-first order', () => {
    expect(componentsOf([[2, 1], [], [3], []])).toEqual([[3], [2], [1], [0]]);
  });

  it('agree with what each node leads to', () => {
    const graphs = fc
      .integer({ min: 1, max: 8 })
      .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));
    fc.assert(
      fc.property(graphs, (graph) => {
        const components = componentsOf(graph);
        const place = new Map(components.flatMap((members, index) => members.map((node) => [node, index] as const)));
        expect([...place.keys()].toSorted()).toEqual([...graph.keys()]);
        for (const node of graph.keys())
          for (const other of reachable(graph, node)) {
            const isMutual = reachable(graph, other).has(node);
            expect(place.get(other) === place.get(node)).toBe(isMutual || other === node);
            expect(place.get(other)).toBeLessThanOrEqual(place.get(node) ?? -1);
          }
      }),
      propertyRuns(),
    );
  });

  it.each<[string, (size: number) => Graph]>([
    ['a chain', (size) => Array.from({ length: size }, (_, node) => (node === 0 ? [] : [node - 1]))],
    [
      'a chain from its end',
      (size) => Array.from({ length: size }, (_, node) => (node === size - 1 ? [] : [node + 1])),
    ],
    ['a cycle', (size) => Array.from({ length: size }, (_, node) => [(node + 1) % size])],
    ['a tree', (size) => Array.from({ length: size }, (_, node) => (node === 0 ? [] : [0]))],
    ['pairs', (size) => Array.from({ length: size }, (_, node) => [node ^ 1].filter((other) => other < size))],
  ])('of %s take linear time, however long it is', (_name, make) => {
    expect(componentsOf(make(50_000)).flat()).toHaveLength(50_000);
    expect(growthOf(make, componentsOf, 1000)).toBeLessThan(LINEAR);
  });
});
