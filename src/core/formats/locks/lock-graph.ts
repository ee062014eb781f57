import { type Budget, both, type Condition, either, NEVER } from './lock-condition.ts';

/** An edge from one package of a lock to another, and the condition under which it applies. */
export interface LockEdge {
  readonly to: number;
  readonly condition: Condition;
}

/**
 * The condition under which each node is reached: true if all edges of at least one path apply. Cycles are allowed.
 * `undefined` if there are too many conditions.
 */
export function reach(
  start: readonly LockEdge[],
  edgesOf: (node: number) => readonly LockEdge[] | undefined,
  budget: Budget,
): ReadonlyMap<number, Condition> | undefined {
  const reached = new Map<number, Condition>();
  const queue = new Set<number>();
  const follow = (edges: readonly LockEdge[], from: Condition | undefined): boolean =>
    edges.every(({ to, condition }) => {
      const way = from === undefined ? condition : both(from, condition, budget);
      const known = reached.get(to) ?? NEVER;
      const now = way === undefined ? undefined : either(known, way, budget);
      if (now === undefined) return false;
      if (isSame(now, known)) return true;
      reached.set(to, now);
      queue.add(to);
      return true;
    });
  if (!follow(start, undefined)) return undefined;
  for (const node of queue) {
    queue.delete(node);
    const edges = edgesOf(node);
    if (edges === undefined || !follow(edges, reached.get(node))) return undefined;
  }
  return reached;
}

function isSame(a: Condition, b: Condition): boolean {
  return a.length === b.length && a.every((clause, index) => clause.join('\n') === b[index]?.join('\n'));
}
