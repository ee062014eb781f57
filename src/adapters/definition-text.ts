import { isUtf8 } from 'node:buffer';
import type { FileReading } from '../core/model/tree.ts';

/** Of a definition. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

const HINT = 'save the file as UTF-8';

/** The refusal of a file that is too large for a definition. */
export function tooLarge(size: number): FileReading {
  const message = `expected a definition of at most 4 MiB, received ${size} bytes`;
  return {
    kind: 'refused',
    code: 'file-too-large',
    message,
    hint: 'move data out of the definition, or ignore the file',
  };
}

/** Text, where the bytes are UTF-8 without NUL. */
export function decodeText(bytes: Buffer): FileReading {
  if (!isUtf8(bytes)) return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: HINT };
  if (bytes.includes(0))
    return { kind: 'refused', code: 'not-utf8', message: 'expected text, received NUL bytes', hint: HINT };
  return { kind: 'text', text: bytes.toString() };
}
