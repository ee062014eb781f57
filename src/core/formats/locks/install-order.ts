/** A conda package of a lock. */
export interface OrderedPackage {
  readonly name: string;
  /** Names of the packages that it needs, also of those that the lock does not have. */
  readonly dependencies: readonly string[];
  readonly text: string;
}

/**
 * Texts in the order of installation, for micromamba installs in the order of the file: every package behind those that it
 * needs, otherwise in the lock's order. A circle is entered at its first package; that python needs pip does not count, for pip
 * needs python. https://github.com/conda/conda/blob/24.11.0/conda/common/toposort.py#L94
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

// A stack of our own: a chain of packages can be longer than the runtime's is deep.
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
