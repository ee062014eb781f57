import type { HashedEnvironment } from '../../model/environment.ts';
import type { Reference } from '../../model/reference.ts';
import { formatReference, parseReference } from '../../names/reference.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import type { Fix, PinSubject } from './rule.ts';

/** An external image that an environment is built on or copies from, and where it is named. */
export interface ExternalBase {
  readonly text: string;
  readonly reference: Reference;
  readonly place: Place | undefined;
  /** Fixes that append its digest in each place where the file contains the whole reference. */
  readonly fixes: readonly Fix[];
}

/** External images only: a parent is an environment of this tree and is pinned by its hash. */
export function externalBases({ environment, places }: PinSubject): readonly ExternalBase[] {
  return environment.image.bases.flatMap(({ slot, source }): readonly ExternalBase[] => {
    if (source.kind !== 'image') return [];
    const { reference } = source;
    const text = formatReference(reference);
    const inDockerfile = environment.image.dockerfile !== undefined;
    const found = inDockerfile ? spansOf(environment, slot, reference) : basePlace(places);
    const fixes = found.flatMap(({ whole, place }) => (whole ? fixOf(place, reference) : []));
    return [{ text, reference, place: found[0]?.place, fixes }];
  });
}

interface Span {
  readonly place: Place;
  /** True if the file contains the whole reference at this place. */
  readonly whole: boolean;
}

function basePlace(places: Places): readonly Span[] {
  const base = places.base();
  return base === undefined ? [] : [{ place: base.place, whole: base.literal !== undefined }];
}

// The value of a build argument is written somewhere else.
function spansOf({ image: { dockerfile } }: HashedEnvironment, slot: number, reference: Reference): readonly Span[] {
  if (dockerfile === undefined) return [];
  const { path, text, images } = dockerfile;
  return images
    .filter((image) => image.slot === slot)
    .map(({ start, end }) => {
      const written = parseReference(text.slice(start, end));
      const whole = written !== undefined && formatReference(written) === formatReference(reference);
      return { place: { path, start, end }, whole };
    });
}

function fixOf({ path, end }: Place, reference: Reference): readonly Fix[] {
  if (reference.digest !== undefined) return [];
  return [{ place: { path, start: end, end }, before: '@', after: '', replacement: { kind: 'digest', reference } }];
}
