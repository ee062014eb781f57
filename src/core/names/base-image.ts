import type { BaseImage, Repository } from '../model/reference.ts';
import { formatReference, parseReference } from './reference.ts';
import { templateBase } from './template-pin.ts';

/** Parses the text by which a definition names an image; `undefined` if it is neither a reference nor a template. */
export function parseBaseImage(text: string): BaseImage | undefined {
  const repository = templateBase(text);
  if (repository !== undefined) return { kind: 'template', repository, text };
  const reference = parseReference(text);
  return reference && { kind: 'image', reference };
}

/** A reference in full form, or a template as written: this text is hashed. */
export function formatBaseImage(image: BaseImage): string {
  return image.kind === 'image' ? formatReference(image.reference) : image.text;
}

/** The repository of the image. */
export function repositoryOf(image: BaseImage): Repository {
  return image.kind === 'image' ? image.reference : image.repository;
}
