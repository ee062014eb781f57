import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import type { Reference } from '../model/reference.ts';
import { formatReference } from './reference.ts';
import { sha256Hex } from './sha256.ts';

export const KEY_SCHEME = 'terrarium.image-key/v1';

/** A base or installer image as resolved. */
export interface ResolvedImage {
  readonly reference: Reference;
  readonly platform: string;
  readonly digest: Digest;
}

export interface KeyInputs {
  readonly definition: DefinitionHash;
  /** `conda/1`, `pip/1`; `undefined` if no step is generated. */
  readonly recipe: string | undefined;
  /** Followed bases only. */
  readonly bases: readonly ResolvedImage[];
  readonly installers: readonly ResolvedImage[];
  /** Effective image keys of the parents. */
  readonly parents: readonly ImageKey[];
}

/** Address of the image that a definition produces with these bases (docs/hash.md). */
export function imageKey(inputs: KeyInputs): ImageKey {
  const lines = [
    KEY_SCHEME,
    `definition ${inputs.definition}`,
    ...(inputs.recipe === undefined ? [] : [`recipe ${inputs.recipe}`]),
    ...sortedLines('base', inputs.bases),
    ...sortedLines('installer', inputs.installers),
    ...[...new Set(inputs.parents)].sort().map((key) => `parent ${key}`),
  ];
  return sha256Hex(lines.map((line) => `${line}\n`).join('')) as ImageKey;
}

// Every part is ASCII, so that code-unit order is byte order.
function sortedLines(keyword: string, images: readonly ResolvedImage[]): readonly string[] {
  const lines = images.map(
    ({ reference, platform, digest }) => `${keyword} ${formatReference(reference)} ${platform} ${digest}`,
  );
  return [...new Set(lines)].sort();
}
