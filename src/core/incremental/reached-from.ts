/** Nodes of a graph, and everything to which they lead. */
export function reachedFrom(start: Iterable<string>, nextOf: (node: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  const queue = [...reached];
  for (let node = queue.pop(); node !== undefined; node = queue.pop())
    for (const next of nextOf(node)) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  return reached;
}

/** The edges of a graph by the nodes to which they lead. */
export function backwards(
  edges: Iterable<readonly [string, readonly string[]]>,
): ReadonlyMap<string, readonly string[]> {
  const back = new Map<string, string[]>();
  for (const [from, nodes] of edges)
    for (const to of nodes) {
      const same = back.get(to);
      if (same === undefined) back.set(to, [from]);
      else same.push(from);
    }
  return back;
}
