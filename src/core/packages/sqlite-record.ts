import { Malformed, readVarint } from './sqlite-pages.ts';

/** A value of a row as it is stored. */
interface Column {
  /** https://www.sqlite.org/fileformat2.html#record_format */
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** Sizes by type; types behind these are blobs and texts. */
const SIZES = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;
const FIRST_BLOB = 12;
const ZERO = 8;
const ONE = 9;

/** Splits a record into its columns, of which there are exactly `count`. */
export function columnsOf(record: Uint8Array, count: number): readonly Column[] {
  const [headerEnd, first] = readVarint(record, 0);
  const columns: Column[] = [];
  let at = headerEnd;
  for (let next = first; next < headerEnd; ) {
    const [type, end] = readVarint(record, next);
    const after = at + sizeOf(type);
    if (columns.length === count || end > headerEnd || after > record.byteLength) break;
    columns.push({ type, bytes: record.subarray(at, after) });
    [next, at] = [end, after];
    if (next === headerEnd && columns.length === count) return columns;
  }
  throw new Malformed('a row of it is not as its table says');
}

/** The text of a column; `undefined` if it is none. */
export function textIn({ type, bytes }: Column): string | undefined {
  return type > FIRST_BLOB && type % 2 === 1 ? new TextDecoder().decode(bytes) : undefined;
}

/** The blob of a column; `undefined` if it is none. */
export function blobIn({ type, bytes }: Column): Uint8Array | undefined {
  return type >= FIRST_BLOB && type % 2 === 0 ? bytes : undefined;
}

/** The number of a page in a column; 0, which no page has, if it is none. */
export function pageIn({ type, bytes }: Column): number {
  if (type === ZERO || type === ONE) return type - ZERO;
  return type < ZERO - 1 ? bytes.reduce((value, byte) => value * 256 + byte, 0) : 0;
}

function sizeOf(type: number): number {
  const size = type < FIRST_BLOB ? SIZES[type] : Math.floor((type - FIRST_BLOB) / 2);
  if (size === undefined) throw new Malformed('a column of it has a reserved type');
  return size;
}
