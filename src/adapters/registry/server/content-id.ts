import { createHash } from 'node:crypto';
import { hashFile } from '../../files/hash-file.ts';
import { Refused } from './errors.ts';

/** A digest of a registered algorithm; both parts are safe as names of files. */
export interface ContentId {
  readonly algorithm: 'sha256' | 'sha512';
  readonly hex: string;
}

const CONTENT_ID = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md#registered-algorithms */
export function parseContentId(text: string): ContentId | undefined {
  if (!CONTENT_ID.test(text)) return undefined;
  const [algorithm, hex = ''] = text.split(':');
  return { algorithm: algorithm === 'sha512' ? 'sha512' : 'sha256', hex };
}

/** The digest that a request names; refuses the request when it is none. */
export function requireContentId(text: string | null): ContentId {
  const id = parseContentId(text ?? '');
  if (id === undefined) throw new Refused(400, 'DIGEST_INVALID', `"${text}" is no sha256 or sha512 digest`);
  return id;
}

export function formatContentId(id: ContentId): string {
  return `${id.algorithm}:${id.hex}`;
}

export function contentIdOf(bytes: Uint8Array, algorithm: ContentId['algorithm'] = 'sha256'): ContentId {
  return { algorithm, hex: createHash(algorithm).update(bytes).digest('hex') };
}

/** The digest of a file, which is read as a stream. */
export async function contentIdOfFile(file: string, algorithm: ContentId['algorithm']): Promise<ContentId> {
  return { algorithm, hex: await hashFile(file, algorithm) };
}
