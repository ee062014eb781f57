/** A member of an archive. */
export interface TarMember {
  /** Without a slash at its beginning; of a folder, with one at its end. */
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'link';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** In seconds since 1970. */
  readonly time: number;
  /** Bytes that follow. */
  readonly size: number;
  /** Of a link. */
  readonly target: string;
}

export const BLOCK = 512;
const TYPES = { file: '0', link: '2', folder: '5' } as const;
/** What fits into the fields of a header, which are octal. */
const MOST_ID = 0o7777777;
const MOST_NUMBER = 0o77777777777;
const MOST_NAME = 100;

/**
 * The blocks before the content of a member: ustar, and pax for what does not fit. Equal members have equal bytes.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
export function tarHeader(member: TarMember): Uint8Array {
  const { name, kind, mode, uid, gid, time, size, target } = member;
  const records = recordsOf(member);
  const own = header({ name, type: TYPES[kind], mode, uid, gid, time, size, target });
  if (records === '') return own;
  const text = new TextEncoder().encode(records);
  const type = 'x';
  const plain = { name: 'PaxHeader', type, mode: 0o644, uid: 0, gid: 0, time: 0, size: text.byteLength, target: '' };
  return concat([header(plain), text, padding(text.byteLength), own]);
}

/** Zeros that follow so many bytes of content. */
export function padding(bytes: number): Uint8Array {
  return new Uint8Array((BLOCK - (bytes % BLOCK)) % BLOCK);
}

function recordsOf({ name, uid, gid, time, size, target }: TarMember): string {
  const fits = (text: string) => /^[\x20-\x7e]*$/.test(text) && text.length <= MOST_NAME;
  return [
    fits(name) ? '' : record('path', name),
    fits(target) ? '' : record('linkpath', target),
    uid <= MOST_ID ? '' : record('uid', String(uid)),
    gid <= MOST_ID ? '' : record('gid', String(gid)),
    size <= MOST_NUMBER ? '' : record('size', String(size)),
    time >= 0 && time <= MOST_NUMBER ? '' : record('mtime', String(time)),
  ].join('');
}

// The length counts its own digits.
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const bytes = new TextEncoder().encode(rest).byteLength;
  let length = bytes + 1;
  while (String(length).length + bytes !== length) length += 1;
  return `${length}${rest}`;
}

interface HeaderFields extends Omit<TarMember, 'kind'> {
  readonly type: string;
}

function header({ name, type, mode, uid, gid, time, size, target }: HeaderFields): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (text: string, at: number, most: number) => {
    block.set(new TextEncoder().encode(text).subarray(0, most), at);
  };
  const number = (value: number, at: number, digits: number, most: number) =>
    put((value < 0 || value > most ? 0 : value).toString(8).padStart(digits, '0'), at, digits);
  put(name, 0, MOST_NAME);
  number(mode, 100, 7, MOST_ID);
  number(uid, 108, 7, MOST_ID);
  number(gid, 116, 7, MOST_ID);
  number(size, 124, 11, MOST_NUMBER);
  number(time, 136, 11, MOST_NUMBER);
  put(type, 156, 1);
  put(target, 157, MOST_NAME);
  put('ustar', 257, 5);
  put('00', 263, 2);
  // With blanks in its own place.
  const sum = block.reduce((total, byte) => total + byte, 8 * 32);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8);
  return block;
}

/** True for a block that begins an archive, whichever program wrote it: its checksum says so. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.byteLength < BLOCK) return false;
  const written = /^[ \0]*([0-7]+)[ \0]/.exec(new TextDecoder('latin1').decode(block.subarray(148, 156)))?.[1];
  const sum = block.subarray(0, BLOCK).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return written !== undefined && Number.parseInt(written, 8) === sum;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
