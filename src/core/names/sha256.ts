import { hash } from 'node:crypto';

/** sha256 of UTF-8 text, 64 lower-case hex digits. */
export function sha256Hex(text: string | Uint8Array): string {
  return hash('sha256', text);
}
