import { type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { percentEncode } from '../text/percent-encoding.ts';

interface Entry {
  readonly path: string;
  readonly index: number;
  readonly at: Position;
  readonly inPlace: boolean;
  readonly combination: string;
  readonly target?: string | undefined;
  readonly name?: string | undefined;
}

/**
 * Entries with one path are several environments, as the targets of a Dockerfile are: they differ in `target`, else in `name`, which
 * their ids end with (`Dockerfile?target=dev`). What differs in neither is an error: one of them would be built for all.
 */
export function separateEntries<E extends Entry>(findings: Findings, entries: readonly E[]): readonly E[] {
  const byPath = Map.groupBy(
    entries.filter(({ inPlace }) => !inPlace),
    ({ path }) => path,
  );
  const suffixes = new Map<Entry, string>();
  for (const same of byPath.values()) {
    if (new Set(same.map(({ index }) => index)).size < 2) continue;
    const suffix = suffixOf(same);
    const seen = new Set<string>();
    for (const entry of same) {
      const combination = suffix(entry);
      if (seen.has(combination)) reportDuplicate(findings, entry);
      seen.add(combination);
      suffixes.set(entry, combination);
    }
  }
  if (suffixes.size === 0) return entries;
  return entries.map((entry) => ({ ...entry, combination: suffixes.get(entry) ?? entry.combination }));
}

function suffixOf(same: readonly Entry[]): (entry: Entry) => string {
  const differs = (key: 'target' | 'name') => new Set(same.map((entry) => entry[key])).size === same.length;
  // The combinations of a matrix have suffixes of their own.
  if (same.some(({ combination }) => combination !== '')) return ({ combination }) => combination;
  const key = differs('target') ? 'target' : 'name';
  return (entry) => {
    const value = entry[key];
    return value === undefined ? '' : `?${key}=${percentEncode(value)}`;
  };
}

function reportDuplicate(findings: Findings, { path, at }: Entry): void {
  const hint = 'give each entry of this path its own target or name, or write one entry with a matrix';
  findings.error('entry-duplicate', `${quote(path)} has an entry already`, { at, hint });
}
