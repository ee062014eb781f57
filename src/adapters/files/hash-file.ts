import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** The digest of a file's bytes, in hexadecimal. The file is read as a stream. */
export async function hashFile(path: string, algorithm: 'sha256' | 'sha512' | 'md5' = 'sha256'): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
