import type { Document, DocumentPlace, HashedEnvironment } from '../../model/environment.ts';
import type { Reference } from '../../model/reference.ts';
import { formatReference, parseReference } from '../../names/reference.ts';
import type { Place } from './place.ts';
import type { Fix, PinSubject } from './rule.ts';
import { scalarAt, type Written } from './written.ts';

/** An external image that an environment stands on or copies from, and where it is named. */
export interface ExternalBase {
  readonly text: string;
  readonly reference: Reference;
  readonly place: Place | undefined;
  /** Writes its digest behind it wherever it is written out. */
  readonly fixes: readonly Fix[];
}

/** External images; a parent is an environment of this tree, whose hash pins it. */
export function externalBases({ environment, places }: PinSubject): readonly ExternalBase[] {
  return environment.image.bases.flatMap(({ slot, source }): readonly ExternalBase[] => {
    const reference = source.kind === 'image' ? parseReference(source.reference) : undefined;
    if (source.kind !== 'image' || reference === undefined) return [];
    const text = source.reference;
    const inDockerfile = environment.image.dockerfile !== undefined;
    const found = inDockerfile ? spansOf(environment, slot, reference) : spanOf(environment, places, text);
    const fixes = found.flatMap(({ exact, place }) => (exact ? fixOf(place, text, reference) : []));
    return [{ text, reference, place: found[0]?.place, fixes }];
  });
}

type Span = Pick<Written, 'place' | 'exact'>;

// In the configuration where that names it, else in the definition.
function spanOf({ baseAt }: HashedEnvironment, places: PinSubject['places'], text: string): readonly Span[] {
  return baseAt === undefined ? places.image(text) : [configured(baseAt, text)];
}

function configured({ document, ...at }: DocumentPlace, text: string): Span {
  const written = wordAt(document, at);
  const reference = parseReference(written);
  const exact = reference !== undefined && formatReference(reference) === text;
  const scalar = scalarAt(document, at, written);
  return { ...scalar, exact: exact && scalar.exact };
}

// A reference holds neither blanks nor signs of YAML.
function wordAt({ text }: Document, { line, column }: Omit<DocumentPlace, 'document'>): string {
  const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1);
  return /^["']?([A-Za-z0-9._:/@-]+)/.exec(rest)?.[1] ?? '';
}

// What comes out of build arguments stands somewhere else.
function spansOf({ image: { dockerfile } }: HashedEnvironment, slot: number, reference: Reference): readonly Span[] {
  if (dockerfile === undefined) return [];
  const { path, text, images } = dockerfile;
  return images
    .filter((image) => image.slot === slot)
    .map(({ start, end }) => {
      const written = parseReference(text.slice(start, end));
      const exact = written !== undefined && formatReference(written) === formatReference(reference);
      return { place: { path, start, end }, exact };
    });
}

function fixOf({ path, end }: Place, text: string, { digest }: Reference): readonly Fix[] {
  if (digest !== undefined) return [];
  return [{ place: { path, start: end, end }, before: '@', after: '', wanted: { kind: 'digest', reference: text } }];
}
