/** Something that is compared by its key. */
export interface Keyed {
  readonly key: string;
}

/** An element of two lists: only in the first, only in the second, or in both (then as in the second). */
export interface Aligned<T> {
  readonly sign: '-' | '+' | ' ';
  readonly item: T;
}

/** The elements between two elements that both lists have in common. */
export interface Gap<T> {
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Maximum cells in the table for a longest common subsequence. Beyond it, all elements in between count as replaced.
 */
const MAX_CELLS = 4_000_000;

/** Merges both lists along a longest common subsequence. */
export function align<T extends Keyed>(before: readonly T[], after: readonly T[]): readonly Aligned<T>[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key) start += 1;
  const same = after.slice(0, start).map((item): Aligned<T> => ({ sign: ' ', item }));
  const [old, current] = [before.slice(start), after.slice(start)];
  if (old.length * (current.length + 1) > MAX_CELLS) {
    return [...same, ...old.map((item) => signed('-', item)), ...current.map((item) => signed('+', item))];
  }
  return [...same, ...alignRest(old, current)];
}

/** The differing elements between the common elements of both lists, in order. */
export function gaps<T extends Keyed>(before: readonly T[], after: readonly T[]): readonly Gap<T>[] {
  const found: { removed: T[]; added: T[] }[] = [{ removed: [], added: [] }];
  for (const { sign, item } of align(before, after)) {
    if (sign === ' ') found.push({ removed: [], added: [] });
    else found.at(-1)?.[sign === '-' ? 'removed' : 'added'].push(item);
  }
  return found;
}

function signed<T>(sign: Aligned<T>['sign'], item: T): Aligned<T> {
  return { sign, item };
}

function alignRest<T extends Keyed>(old: readonly T[], current: readonly T[]): readonly Aligned<T>[] {
  const width = current.length + 1;
  const lengths = commonLengths(old, current);
  const found: Aligned<T>[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    const [left, right] = [old[i], current[j]];
    if (left !== undefined && right !== undefined && left.key === right.key) {
      found.push(signed(' ', right));
      [i, j] = [i + 1, j + 1];
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      found.push(signed('-', left));
      i += 1;
    } else {
      if (right !== undefined) found.push(signed('+', right));
      j += 1;
    }
  }
  return found;
}

function commonLengths(before: readonly Keyed[], after: readonly Keyed[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = before[i]?.key === after[j]?.key ? both : Math.max(down, right);
    }
  }
  return lengths;
}
