import type { PipEntry } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { formatRequirement, parseRequirement } from '../names/requirement.ts';
import type { Edit } from './edits.ts';
import { placesOf, requirementText } from './subject/places.ts';
import type { Written } from './subject/written.ts';

/** Code of edits that restore an order. */
export const ORDER_ONLY = 'order-only';

/**
 * Edits by which packages and channels stand in their former order again, where nothing else changed. None where one of them is
 * written in a way that cannot be moved, or twice.
 */
export function restoreOrder(before: HashedEnvironment, after: HashedEnvironment): readonly Edit[] {
  if (before.hash === after.hash || before.unorderedHash !== after.unorderedHash) return [];
  const places = placesOf(after);
  const [old, now] = [before.image.python, after.image.python];
  return [
    ...moved(old.channels, now.channels, places.channel),
    ...moved(old.conda, now.conda, places.conda),
    ...moved(requirements(old.pip), requirements(now.pip), places.pip),
  ];
}

function moved(
  before: readonly string[],
  after: readonly string[],
  find: (text: string) => readonly Written[],
): readonly Edit[] {
  const written = new Map(after.flatMap((text) => [[text, find(text)] as const]));
  const all = [...written.values()].flat();
  if (written.size !== after.length || all.length !== after.length || !areAlike(all)) return [];
  return after.flatMap((text, index): readonly Edit[] => {
    const [[here], [wanted]] = [written.get(text) ?? [], written.get(before[index] ?? '') ?? []];
    if (here === undefined || wanted === undefined || here === wanted) return [];
    return [{ place: here.place, text: wanted.text, code: ORDER_ONLY, subject: text }];
  });
}

// One takes the place of another: in the same file, between the same quotes.
function areAlike(all: readonly Written[]): boolean {
  const [first] = all;
  return all.every((one) => isMovable(one) && one.quote === first?.quote && one.place.path === first.place.path);
}

/** What is plain text to YAML in every context, also within brackets. */
const PLAIN = /^[A-Za-z0-9_.=<>~*:/ -]+$/;

function isMovable({ exact, element, form, quote, text }: Written): boolean {
  if (!exact || !element) return false;
  return form === 'lines' || (quote === '' ? PLAIN.test(text) : !/["'\\]/.test(text));
}

// Of nested files only the order inside of each could have changed: they are left alone.
function requirements(entries: readonly PipEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    const body = typeof entry === 'string' ? requirementText(entry) : undefined;
    const reading = body === undefined ? undefined : parseRequirement(body);
    return reading?.ok ? [formatRequirement(reading.requirement)] : [];
  });
}
