import { type Database, Malformed, type Page, readVarint, takePage } from './sqlite-pages.ts';

/** Depth of SQLite's own cursors. */
const MAX_DEPTH = 20;
/** More rows than any table of rpm has. */
const MAX_ROWS = 50_000;
const INTERIOR = 0x05;
const LEAF = 0x0d;

/**
 * The records of a table by the number of its root page, in the order of their keys. The payloads of a file are never
 * larger than the file, keys ascend, and no page is read twice: so a file cannot ask for more work than its size is worth.
 * https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
export function* recordsOf(database: Database, root: number): Generator<Uint8Array> {
  let left = database.bytes.byteLength;
  let rows = 0;
  let last = -1;
  for (const page of leavesOf(database, root, 1)) {
    for (const at of cellsOf(page, 8)) {
      const [size, afterSize] = readVarint(page.bytes, at);
      const [key, start] = readVarint(page.bytes, afterSize);
      if (key <= last) throw new Malformed('the keys of a table do not ascend');
      last = key;
      left -= size;
      rows += 1;
      if (left < 0) throw new Malformed('its records are larger than the file');
      if (rows > MAX_ROWS) throw new Malformed(`it has more than ${MAX_ROWS} rows`);
      yield payloadOf(database, page, start, size);
    }
  }
}

function* leavesOf(database: Database, number: number, depth: number): Generator<Page> {
  if (depth > MAX_DEPTH) throw new Malformed(`a tree of it is more than ${MAX_DEPTH} pages deep`);
  const page = takePage(database, number);
  const type = page.view.getUint8(page.start);
  if (type === LEAF) yield page;
  else if (type !== INTERIOR) throw new Malformed(`its page ${number} is not of a table`);
  else for (const child of childrenOf(page)) yield* leavesOf(database, child, depth + 1);
}

function childrenOf(page: Page): readonly number[] {
  const { view, start } = page;
  const left = cellsOf(page, 12).map((at) => {
    if (at + 4 > view.byteLength) throw new Malformed('a cell of it leaves its page');
    return view.getUint32(at);
  });
  return [...left, view.getUint32(start + 8)];
}

/** Where the cells of a page begin. */
function cellsOf({ view, start }: Page, header: number): readonly number[] {
  const count = view.getUint16(start + 3);
  const pointers = start + header;
  const content = pointers + 2 * count;
  if (content > view.byteLength) throw new Malformed('a page of it has more cells than room');
  return Array.from({ length: count }, (_, index) => {
    const at = view.getUint16(pointers + 2 * index);
    if (at < content || at >= view.byteLength) throw new Malformed('a cell of it leaves its page');
    return at;
  });
}

// https://www.sqlite.org/fileformat2.html#cellformat
function payloadOf(database: Database, { bytes, view }: Page, start: number, size: number): Uint8Array {
  const local = localSize(database.usable, size);
  const end = start + local;
  if (end + (local < size ? 4 : 0) > bytes.byteLength) throw new Malformed('a cell of it leaves its page');
  if (local === size) return bytes.subarray(start, end);
  const payload = new Uint8Array(size);
  payload.set(bytes.subarray(start, end));
  readChain(database, view.getUint32(end), payload.subarray(local));
  return payload;
}

function localSize(usable: number, size: number): number {
  const most = usable - 35;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const local = least + ((size - least) % (usable - 4));
  return local <= most ? local : least;
}

/** Fills `rest` from a chain of overflow pages. https://www.sqlite.org/fileformat2.html#ovflpgs */
function readChain(database: Database, first: number, rest: Uint8Array): void {
  let next = first;
  for (let at = 0; at < rest.byteLength; ) {
    const { bytes, view } = takePage(database, next);
    const chunk = bytes.subarray(4, 4 + rest.byteLength - at);
    rest.set(chunk, at);
    at += chunk.byteLength;
    next = view.getUint32(0);
  }
  if (next !== 0) throw new Malformed('a chain of its pages is too long');
}
