import type { HashedEnvironment, PipEntry } from '../model.ts';
import { formatRequirement, parseRequirement } from '../names/requirement.ts';
import type { Edit } from './edits.ts';
import { placesOf, requirementText } from './places.ts';
import type { Written } from './written.ts';

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
  find: (text: string) => Written | undefined,
): readonly Edit[] {
  const written = new Map(after.flatMap((text) => [[text, find(text)] as const]));
  const all = [...written.values()];
  const whole = written.size === after.length && all.every((one) => one?.exact && one.element);
  if (!whole || new Set(all.map((one) => one?.place.path)).size > 1) return [];
  return after.flatMap((text, index): readonly Edit[] => {
    const [here, wanted] = [written.get(text), written.get(before[index] ?? '')];
    if (here === undefined || wanted === undefined || here === wanted) return [];
    return [{ place: here.place, text: wanted.text, code: ORDER_ONLY, subject: text }];
  });
}

// Of nested files only the order inside of each could have changed: they are left alone.
function requirements(entries: readonly PipEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    const body = typeof entry === 'string' ? requirementText(entry) : undefined;
    const reading = body === undefined ? undefined : parseRequirement(body);
    return reading?.ok ? [formatRequirement(reading.requirement)] : [];
  });
}
