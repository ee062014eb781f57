import type { Digest } from '../model/digest.ts';
import type { Descriptor } from '../model/registry.ts';
import { sha256Hex } from '../names/sha256.ts';

/** The descriptor of bytes that a registry is to hold. */
export function describeBytes(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: `sha256:${sha256Hex(bytes)}` as Digest, size: bytes.byteLength };
}
