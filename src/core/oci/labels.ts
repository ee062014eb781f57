import type { Digest } from '../model/digest.ts';
import type { ImageConfig } from '../model/registry.ts';
import { parseDigest } from '../names/digest.ts';

export const LABELS = {
  scheme: 'io.terrarium.scheme',
  definition: 'io.terrarium.definition-hash',
  key: 'io.terrarium.image-key',
  baseName: 'org.opencontainers.image.base.name',
  baseDigest: 'org.opencontainers.image.base.digest',
} as const;

/** The labels of one of our images. The texts are untrusted; a missing label is empty. */
export interface OwnLabels {
  readonly definition: string;
  readonly key: string;
  readonly base: { readonly name: string; readonly digest: Digest | undefined };
}

/** Reads our labels of the first platform. */
export function readOwnLabels([config]: readonly ImageConfig[]): OwnLabels {
  const label = (name: keyof typeof LABELS) => config?.labels[LABELS[name]] ?? '';
  return {
    definition: label('definition'),
    key: label('key'),
    base: { name: label('baseName'), digest: parseDigest(label('baseDigest')) },
  };
}
