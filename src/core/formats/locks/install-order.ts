/** A conda package in a lock. */
export interface OrderedPackage {
  readonly name: string;
  /** Names of the packages that it needs, including those that are not in the lock. */
  readonly dependencies: readonly string[];
  readonly text: string;
}

/**
 * Texts in installation order, because micromamba installs in the order of the file: every package after the packages
 * that it needs, otherwise in the lock's order. A cycle is entered at its first package. That python needs pip is
 * ignored, because pip needs python. https://github.com/conda/conda/blob/24.11.0/conda/common/toposort.py#L94
 */
export function installOrder(packages: readonly OrderedPackage[]): readonly string[] {
  const places = new Map(packages.map(({ name }, place) => [name, place]));
  const needs = packages.map(({ name, dependencies }) => {
    const counted = dependencies.filter((other) => name !== 'python' || other !== 'pip');
    return counted.flatMap((other) => places.get(other) ?? []).sort((a, b) => a - b);
  });
  const order: number[] = [];
  const entered = new Set<number>();
  for (const root of packages.keys()) if (!entered.has(root)) walk(root, needs, entered, order);
  return order.flatMap((place) => packages[place]?.text ?? []);
}

// An explicit stack: a chain of packages can be longer than the call stack is deep.
function walk(root: number, needs: readonly (readonly number[])[], entered: Set<number>, order: number[]): void {
  const stack = [{ place: root, next: 0 }];
  entered.add(root);
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const need = needs[top.place]?.[top.next];
    top.next += 1;
    if (need === undefined) {
      order.push(top.place);
      stack.pop();
    } else if (!entered.has(need)) {
      entered.add(need);
      stack.push({ place: need, next: 0 });
    }
  }
}
