import type { Digest } from '../model/digest.ts';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Parses a digest; `undefined` if it is not valid. Only sha256 is accepted: it is the one algorithm that every
 * registry implements. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#digests
 */
export function parseDigest(text: string): Digest | undefined {
  return DIGEST.test(text) ? (text as Digest) : undefined;
}

/** The 64 hex digits of a digest, as they appear in our tags. */
export function digestHex(digest: Digest): string {
  return digest.slice('sha256:'.length);
}
