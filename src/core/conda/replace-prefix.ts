import type { Placeholder } from './package-description.ts';

/**
 * Replaces the prefix that a text was built at, also in a first line that names an interpreter.
 * https://github.com/conda/rattler/blob/main/crates/rattler/src/install/link.rs
 */
export function replaceInText(text: Uint8Array, { prefix: before }: Placeholder, prefix: string): Uint8Array {
  return replaceAll(Buffer.from(text.buffer, text.byteOffset, text.byteLength), Buffer.from(before), prefix);
}

function replaceAll(bytes: Buffer, wanted: Buffer, prefix: string): Buffer {
  const added = Buffer.from(prefix);
  const parts: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, start)) {
    parts.push(bytes.subarray(start, at), added);
    start = at + wanted.byteLength;
  }
  return Buffer.concat([...parts, bytes.subarray(start)]);
}

/** Bytes of a string of a binary file that are looked through for its end: far more than any string with a path has. */
const LONGEST = 8 * 1024 * 1024;

/**
 * Replaces the prefix that a binary file was built at, piece by piece. What a string becomes shorter by is filled with zeros at its end, so
 * that the file keeps its size. `endless` is thrown for a string of more than 8 MB.
 */
export async function* replaceInBinary(
  pieces: AsyncIterable<Uint8Array>,
  { prefix: before }: Placeholder,
  prefix: string,
  endless: Error,
): AsyncGenerator<Uint8Array> {
  const wanted = Buffer.from(before);
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    held = Buffer.concat([held, piece]);
    const { ready, rest } = replaceStrings(held, wanted, prefix, false);
    if (ready.byteLength > 0) yield ready;
    held = rest;
    if (held.byteLength > LONGEST) throw endless;
  }
  yield replaceStrings(held, wanted, prefix, true).ready;
}

interface Replaced {
  readonly ready: Buffer;
  /** What may go on in the next piece. */
  readonly rest: Buffer;
}

function replaceStrings(bytes: Buffer, wanted: Buffer, prefix: string, isLast: boolean): Replaced {
  const ready: Buffer[] = [];
  let start = 0;
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, start)) {
    const zero = bytes.indexOf(0, at);
    ready.push(bytes.subarray(start, at));
    start = at;
    if (zero < 0 && !isLast) return { ready: Buffer.concat(ready), rest: bytes.subarray(at) };
    const end = zero < 0 ? bytes.byteLength : zero;
    ready.push(shortened(bytes.subarray(at, end), wanted, prefix));
    start = end;
  }
  // The beginning of the prefix may be at the end of a piece.
  const kept = isLast ? bytes.byteLength : Math.max(start, bytes.byteLength - wanted.byteLength + 1);
  return { ready: Buffer.concat([...ready, bytes.subarray(start, kept)]), rest: bytes.subarray(kept) };
}

function shortened(text: Buffer, wanted: Buffer, prefix: string): Buffer {
  const replaced = replaceAll(text, wanted, prefix);
  return Buffer.concat([replaced, Buffer.alloc(text.byteLength - replaced.byteLength)]);
}

/** Bytes of a first line that every kernel reads. https://man7.org/linux/man-pages/man2/execve.2.html */
const INTERPRETER_LINE = 127;

/** True for a script whose first line is longer than kernels read, or is no ASCII: installers write another one. */
export function hasOddInterpreter(text: Uint8Array): boolean {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  if (!bytes.subarray(0, 2).equals(Buffer.from('#!'))) return false;
  const end = bytes.indexOf('\n');
  const line = bytes.subarray(0, end < 0 ? bytes.byteLength : end);
  return line.byteLength > INTERPRETER_LINE || line.some((byte) => byte > 0x7e);
}
