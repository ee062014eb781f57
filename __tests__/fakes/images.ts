import type { Outcome } from '../../src/core/build/outcome.ts';
import type { BaseImage, ImageRef, PinnedReference, PushedImage, Reference } from '../../src/core/model/reference.ts';
import { parseBaseImage } from '../../src/core/names/base-image.ts';
import { formatImage, parseImage, parseReference } from '../../src/core/names/reference.ts';

function required<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`${JSON.stringify(text)} names no image`);
  return value;
}

export const reference = (text: string): Reference => required(parseReference(text), text);
export function pinned(text: string): PinnedReference {
  const { digest, ...rest } = reference(text);
  return { ...rest, digest: required(digest, text) };
}

export const baseImage = (text: string): BaseImage => required(parseBaseImage(text), text);
export const image = (text: string): ImageRef => required(parseImage(text), text);

export function pushed(text: string): PushedImage {
  const found = image(text);
  return required(found.kind === 'pushed' ? found : undefined, text);
}

/** `repository@digest` of an outcome; empty where it has no image. */
export const imageText = (outcome: Outcome | undefined): string =>
  outcome !== undefined && 'image' in outcome ? formatImage(outcome.image) : '';

/** Digest of an outcome's image in a repository; empty where it has none. */
export const digestText = (outcome: Outcome | undefined): string =>
  outcome !== undefined && 'image' in outcome && outcome.image.kind === 'pushed' ? outcome.image.digest : '';
