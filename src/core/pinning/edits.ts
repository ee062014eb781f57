import { parseDigest } from '../names/digest.ts';
import type { Pin } from './check.ts';
import type { Place } from './subject/place.ts';
import type { Fix, Replacement } from './subject/rule.ts';

/** One correction of a file: the text in this range is replaced. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
  /** Rule whose finding it resolves. */
  readonly code: string;
  readonly subject: string;
}

/** The version or digest that a fix writes; `undefined` if it is not known. */
export type FindReplacement = (replacement: Replacement) => string | undefined;

/**
 * Fixes with the text that they write. Records come from outside, so only valid versions and digests are written into a
 * file.
 */
export function editsOf(pins: readonly Pin[], find: FindReplacement): readonly Edit[] {
  return pins.flatMap(({ diagnostic: { code }, subject, fixes }) =>
    fixes.flatMap((fix): readonly Edit[] => {
      const value = find(fix.replacement);
      if (value === undefined || !isSafe(fix.replacement, value)) return [];
      return [{ place: fix.place, text: textOf(fix, value), code, subject }];
    }),
  );
}

/** The replacements that fixes write, without duplicates. */
export function replacementsOf(pins: readonly Pin[]): readonly Replacement[] {
  const all = pins.flatMap(({ fixes }) =>
    fixes.map(({ replacement }) => [JSON.stringify(replacement), replacement] as const),
  );
  return [...new Map(all).values()];
}

/**
 * Edits that do not conflict, in file order: environments that share a file produce equal edits. If two edits have
 * different texts for one place, neither is made; they are `disputed`.
 */
export function mergeEdits(edits: readonly Edit[]): {
  readonly edits: readonly Edit[];
  readonly disputed: readonly Edit[];
} {
  const byPlace = Map.groupBy(edits, ({ place }) => JSON.stringify([place.path, place.start, place.end]));
  const merged = { edits: [] as Edit[], disputed: [] as Edit[] };
  for (const [first, ...rest] of byPlace.values()) {
    if (first === undefined) continue;
    (rest.every(({ text }) => text === first.text) ? merged.edits : merged.disputed).push(first);
  }
  merged.edits.sort((a, b) =>
    a.place.path === b.place.path ? a.place.start - b.place.start : a.place.path < b.place.path ? -1 : 1,
  );
  return merged;
}

/** Applies the edits of a file, which do not overlap. The rest of the text stays the same byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.place.start - b.place.start);
  const pieces = sorted.map(({ place, text: inserted }, index) => {
    const before = sorted[index - 1]?.place.end ?? 0;
    return `${text.slice(before, place.start)}${inserted}`;
  });
  return [...pieces, text.slice(sorted.at(-1)?.place.end ?? 0)].join('');
}

function textOf({ before, after }: Fix, value: string): string {
  return `${before}${value}${after}`;
}

function isSafe({ kind }: Replacement, value: string): boolean {
  return kind === 'digest' ? parseDigest(value) !== undefined : /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,100}$/.test(value);
}
