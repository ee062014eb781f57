/** A file that is not as its format says. It is thrown within a reader, and answered as the reason of a reading. */
export class Malformed extends Error {}

/** A database file, and how much of it may still be read. */
export interface Database {
  readonly bytes: Uint8Array;
  readonly pageSize: number;
  /** Bytes of a page that hold content; the others are reserved for extensions. */
  readonly usable: number;
  /** Pages that were read: trees and chains of a database never share one. */
  readonly read: Set<number>;
}

/** A page of a table's tree, of one of its cells, or of a chain. */
export interface Page {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where its header begins: the first page has that of the file before it. */
  readonly start: number;
}

const MAGIC = [...new TextEncoder().encode('SQLite format 3\0')];
const FILE_HEADER = 100;
const UTF_8 = 1;

/** Parses the header of a database file. https://www.sqlite.org/fileformat2.html#the_database_header */
export function openDatabase(bytes: Uint8Array): Database {
  if (bytes.byteLength < FILE_HEADER || MAGIC.some((byte, at) => bytes[at] !== byte))
    throw new Malformed('it is no SQLite database');
  const view = viewOf(bytes);
  const written = view.getUint16(16);
  const pageSize = written === 1 ? 65_536 : written;
  const usable = pageSize - view.getUint8(20);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
    throw new Malformed(`it has pages of ${pageSize} bytes`);
  const versions = [view.getUint8(18), view.getUint8(19)];
  if (versions.some((version) => version !== 1 && version !== 2)) throw new Malformed('it is of a later format');
  if ([64, 32, 32].some((fraction, at) => view.getUint8(21 + at) !== fraction))
    throw new Malformed('its payload fractions are wrong');
  if (view.getUint32(56) !== UTF_8) throw new Malformed('its text is not UTF-8');
  return { bytes, pageSize, usable, read: new Set() };
}

/** Takes a page by its number, from 1, once. */
export function takePage({ bytes, pageSize, usable, read }: Database, number: number): Page {
  const end = number * pageSize;
  if (number < 1 || end > bytes.byteLength) throw new Malformed(`it has no page ${number}`);
  if (read.has(number)) throw new Malformed(`its page ${number} is used twice`);
  read.add(number);
  const content = bytes.subarray(end - pageSize, end - pageSize + usable);
  return { bytes: content, view: viewOf(content), start: number === 1 ? FILE_HEADER : 0 };
}

/**
 * A big-endian number of 1 to 9 bytes, and where it ends. Those that are no safe integers are in no database of rpm.
 * https://www.sqlite.org/fileformat2.html#varint
 */
export function readVarint(bytes: Uint8Array, start: number): readonly [value: number, end: number] {
  let value = 0;
  for (let at = start; at < start + 9; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new Malformed('a number of it has no end');
    const last = at === start + 8;
    value = last ? value * 256 + byte : value * 128 + (byte & 0x7f);
    if (!Number.isSafeInteger(value)) break;
    if (last || byte < 0x80) return [value, at + 1];
  }
  throw new Malformed('a number of it is too large');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
