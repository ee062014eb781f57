import type { Document, HashedEnvironment } from '../model/environment.ts';
import { once } from '../model/once.ts';
import { valuesOf } from '../model/part.ts';
import { indexLines } from '../text/line-index.ts';
import type { Edit } from './edits.ts';
import type { PlacedPart } from './subject/place.ts';
import { placesOf } from './subject/places.ts';

/** Code of edits that restore the order. */
export const ORDER_ONLY = 'order-only';

/**
 * Edits that put packages and channels back into their former order, if nothing else changed. None if one of them is
 * written in a way that cannot be moved, or appears twice.
 */
export function restoreOrder(before: HashedEnvironment, after: HashedEnvironment): readonly Edit[] {
  if (before.hash === after.hash || before.unorderedHash() !== after.unorderedHash()) return [];
  const { find } = placesOf(
    after,
    once(({ text }: Document) => indexLines(text)),
  );
  const [old, now] = [before.image.python, after.image.python];
  return [
    ...moved(old.channels, now.channels, (text) => find('channel', text)),
    ...moved(old.conda, now.conda, (text) => find('conda', text)),
    ...moved(requirements(before), requirements(after), (text) => find('pip', text)),
  ];
}

function moved(
  before: readonly string[],
  after: readonly string[],
  find: (text: string) => readonly PlacedPart[],
): readonly Edit[] {
  const placed = new Map(after.map((text) => [text, find(text)] as const));
  const all = [...placed.values()].flat();
  if (placed.size !== after.length || all.length !== after.length || !areAlike(all)) return [];
  return after.flatMap((text, index): readonly Edit[] => {
    const [[here], [former]] = [placed.get(text) ?? [], placed.get(before[index] ?? '') ?? []];
    if (here === undefined || former?.literal === undefined || here === former) return [];
    return [{ place: here.place, text: former.literal, code: ORDER_ONLY, subject: text }];
  });
}

// True if the parts can be swapped: they are in the same file, with the same quotes.
function areAlike(all: readonly PlacedPart[]): boolean {
  const [first] = all;
  return all.every((one) => isMovable(one) && one.quote === first?.quote && one.place.path === first.place.path);
}

/** Text that YAML reads as a plain scalar in every context, including inside brackets. */
const PLAIN = /^[A-Za-z0-9_.=<>~*:/ -]+$/;

function isMovable({ literal, form, quote }: PlacedPart): boolean {
  if (literal === undefined) return false;
  return form === 'line' || (quote === '' ? PLAIN.test(literal) : !/["'\\]/.test(literal));
}

// In nested files, only the order inside each file could have changed. They are not touched.
function requirements({ image, parts }: HashedEnvironment): readonly string[] {
  const known = valuesOf(parts).requirements;
  return image.python.pip.flatMap((entry) => (typeof entry === 'string' && known.has(entry) ? [entry] : []));
}
