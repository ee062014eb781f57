import { createHash } from 'node:crypto';
import type { Digest } from '../../core/model/digest.ts';
import { parseDigest } from '../../core/names/digest.ts';
import { hashFile } from '../files/hash-file.ts';

/** The sha256 digest of bytes. */
export function sha256(bytes: Uint8Array): Digest {
  const digest = parseDigest(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  if (digest === undefined) throw new Error('sha256 gave no digest');
  return digest;
}

/** The sha256 digest of a file's bytes. */
export async function fileDigest(path: string): Promise<Digest> {
  return `sha256:${await hashFile(path)}` as Digest;
}

/** True when a Docker-Content-Digest header, in any registered algorithm, is that of the bytes. */
export function headerMatches(header: string, bytes: Uint8Array): boolean {
  const [algorithm, hex] = header.split(':');
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return false;
  return createHash(algorithm).update(bytes).digest('hex') === hex;
}

/** Docker-Content-Digest of a reply, unchecked. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
export function digestHeader(headers: NodeJS.Dict<string | string[]>): string | undefined {
  const value = headers['docker-content-digest'];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
