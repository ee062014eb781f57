import type { HashedEnvironment } from '../model.ts';
import { parseReference, type Reference } from '../names/reference.ts';

/** An external image that an environment stands on or copies from, and where it is named. */
export interface ExternalBase {
  readonly text: string;
  readonly reference: Reference;
  readonly inDockerfile: boolean;
  readonly offset: number | undefined;
}

/** External images; a parent is an environment of this tree, whose hash pins it. */
export function externalBases({ image }: HashedEnvironment): readonly ExternalBase[] {
  const inDockerfile = image.dockerfile !== undefined;
  return image.bases.flatMap(({ slot, source }): readonly ExternalBase[] => {
    const reference = source.kind === 'image' ? parseReference(source.reference) : undefined;
    if (source.kind !== 'image' || reference === undefined) return [];
    const offset = image.dockerfile?.images.find((span) => span.slot === slot)?.start;
    return [{ text: source.reference, reference, inDockerfile, offset }];
  });
}
