import { lazy } from '../model/once.ts';
import type { Glob } from './glob.ts';
import { type Range, rangeOf } from './sorted-texts.ts';

/** A pattern as it is written, and parsed. */
export interface WrittenGlob {
  readonly pattern: string;
  readonly glob: Glob;
}

/** Paths, of which a pattern tests only those that have its literal start and end. */
export interface PathIndex {
  readonly some: (glob: WrittenGlob) => boolean;
  /** In ascending order of the paths, or of their ends. */
  readonly filter: (glob: WrittenGlob) => readonly string[];
}

/** Paths that are tested before an index is made for a pattern. */
const NEAR = 32;

export function indexPaths(paths: readonly string[]): PathIndex {
  const sorted = paths.toSorted(compare);
  const byEnd = lazy(() => {
    const pairs = paths.map((path) => [reversed(path), path] as const).sort(([a], [b]) => compare(a, b));
    return { ends: pairs.map(([end]) => end), paths: pairs.map(([, path]) => path) };
  });
  const candidates = ({ pattern }: WrittenGlob) => {
    const { prefix, suffix } = literalEnds(pattern);
    const starts = { paths: sorted, range: rangeOf(sorted, prefix) };
    if (suffix === '' || sizeOf(starts.range) <= 1) return starts;
    const ends = { paths: byEnd().paths, range: rangeOf(byEnd().ends, reversed(suffix)) };
    return sizeOf(ends.range) < sizeOf(starts.range) ? ends : starts;
  };
  // Most patterns match something near the start of their range: all ends are sorted for the others alone.
  const isNear = ({ pattern, glob }: WrittenGlob) => {
    const [from, to] = rangeOf(sorted, literalEnds(pattern).prefix);
    return !candidatesOf({ paths: sorted, range: [from, Math.min(to, from + NEAR)] }, glob).next().done;
  };
  return {
    some: (written) => isNear(written) || !candidatesOf(candidates(written), written.glob).next().done,
    filter: (written) => [...candidatesOf(candidates(written), written.glob)],
  };
}

function* candidatesOf(
  { paths, range: [from, to] }: { readonly paths: readonly string[]; readonly range: Range },
  glob: Glob,
): Generator<string> {
  for (let index = from; index < to; index += 1) {
    const path = paths[index] ?? '';
    if (glob(path)) yield path;
  }
}

/** Finds the index of the first pattern that matches, testing only patterns whose literal start or end the path has. */
export function indexGlobs(globs: readonly WrittenGlob[]): (path: string) => number | undefined {
  const [starts, ends] = [new Buckets(), new Buckets()];
  const seen = new Set<string>();
  for (const [index, { pattern, glob }] of globs.entries()) {
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    const { prefix, suffix } = literalEnds(pattern);
    if (prefix.length >= suffix.length) starts.add(prefix, { index, glob });
    else ends.add(suffix, { index, glob });
  }
  return (path) => {
    const found = Math.min(
      starts.first(path, (length) => path.slice(0, length)),
      ends.first(path, (length) => path.slice(Math.max(0, path.length - length))),
    );
    return found === Number.POSITIVE_INFINITY ? undefined : found;
  };
}

interface Numbered {
  readonly index: number;
  readonly glob: Glob;
}

/** Patterns by the literal text that they share, in their order. */
class Buckets {
  readonly #byKey = new Map<string, Numbered[]>();
  readonly #lengths = new Set<number>();

  add(key: string, one: Numbered): void {
    const same = this.#byKey.get(key);
    if (same === undefined) this.#byKey.set(key, [one]);
    else same.push(one);
    this.#lengths.add(key.length);
  }

  /** The least index of a pattern that matches, or infinity. */
  first(path: string, keyOf: (length: number) => string): number {
    let least = Number.POSITIVE_INFINITY;
    for (const length of this.#lengths) {
      const found = this.#byKey.get(keyOf(length))?.find(({ index, glob }) => index < least && glob(path));
      if (found !== undefined) least = found.index;
    }
    return least;
  }
}

/** The literal text that all paths start and end with that a pattern matches. */
function literalEnds(pattern: string): { readonly prefix: string; readonly suffix: string } {
  const first = pattern.search(/[*?[{]/);
  if (first < 0) return { prefix: pattern, suffix: '' };
  const last = Math.max(...Array.from('*?[]{}', (sign) => pattern.lastIndexOf(sign)));
  // `**/` matches nothing, too.
  const from = pattern[last + 1] === '/' ? last + 2 : last + 1;
  return { prefix: pattern.slice(0, first), suffix: pattern.slice(from) };
}

function sizeOf([from, to]: Range): number {
  return to - from;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a === b ? 0 : 1;
}
