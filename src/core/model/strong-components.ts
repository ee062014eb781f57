/** A node that is being walked, and how far. */
interface Frame<T> {
  readonly node: T;
  readonly next: readonly T[];
  at: number;
}

/**
 * Groups nodes that lead to each other, depth first: what a group leads to comes before it. Without cycles each group is one
 * node. It takes linear time, and no recursion that a long chain would exhaust.
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
export function strongComponents<T>(nodes: Iterable<T>, nextOf: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const walk = new Walk(nextOf);
  for (const node of nodes) walk.from(node);
  return walk.components;
}

class Walk<T> {
  readonly components: (readonly T[])[] = [];
  readonly #nextOf: (node: T) => readonly T[];
  readonly #order = new Map<T, number>();
  /** For nodes that belong to no group yet: the first node that they are known to lead back to. */
  readonly #back = new Map<T, number>();
  readonly #open: T[] = [];
  readonly #frames: Frame<T>[] = [];

  constructor(nextOf: (node: T) => readonly T[]) {
    this.#nextOf = nextOf;
  }

  from(node: T): void {
    if (!this.#order.has(node)) this.#enter(node);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      if (frame.at === frame.next.length) this.#leave(frame.node);
      else this.#follow(frame.node, frame.next[frame.at++] as T);
    }
  }

  #enter(node: T): void {
    this.#back.set(node, this.#order.size);
    this.#order.set(node, this.#order.size);
    this.#open.push(node);
    this.#frames.push({ node, next: this.#nextOf(node), at: 0 });
  }

  #follow(node: T, other: T): void {
    if (!this.#order.has(other)) this.#enter(other);
    else this.#reach(node, this.#back.get(other));
  }

  #reach(node: T, back: number | undefined): void {
    if (back !== undefined) this.#back.set(node, Math.min(back, this.#back.get(node) ?? back));
  }

  #leave(node: T): void {
    this.#frames.pop();
    const back = this.#back.get(node);
    if (back === this.#order.get(node)) this.#close(node);
    const above = this.#frames.at(-1);
    if (above !== undefined) this.#reach(above.node, this.#back.get(node));
  }

  #close(node: T): void {
    const members = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of members) this.#back.delete(member);
    this.components.push(members);
  }
}
