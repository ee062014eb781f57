/** A stretch of a sorted list: from the first index to before the second one. */
export type Range = readonly [number, number];

/** Where the texts that start with a prefix are in a sorted list. */
export function rangeOf(sorted: readonly string[], prefix: string): Range {
  const from = firstIndex(sorted, 0, (text) => text >= prefix);
  return [from, firstIndex(sorted, from, (text) => !text.startsWith(prefix))];
}

// The first index of which it is true: it is true of all behind it.
function firstIndex(sorted: readonly string[], start: number, isTrue: (text: string) => boolean): number {
  let [low, high] = [start, sorted.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isTrue(sorted[middle] ?? '')) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Finds those of many texts that start with a prefix, in their own order. */
export type FindPrefixed = (prefix: string) => readonly string[];

export function prefixIndex(texts: readonly string[]): FindPrefixed {
  const order = [...texts.keys()].sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
  const sorted = order.map((index) => texts[index] ?? '');
  return (prefix) => {
    const found = order.slice(...rangeOf(sorted, prefix)).sort((a, b) => a - b);
    return found.map((index) => texts[index] ?? '');
  };
}

/** Finds the first of some prefixes, in their order, that a text starts with. */
export function prefixFinder(prefixes: readonly string[]): (text: string) => string | undefined {
  const order = new Map(prefixes.toReversed().map((prefix, index) => [prefix, prefixes.length - index]));
  const lengths = [...new Set(prefixes.map(({ length }) => length))];
  return (text) => {
    const found = lengths.map((length) => text.slice(0, length)).filter((prefix) => order.has(prefix));
    return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
  };
}
