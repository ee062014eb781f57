import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';

/**
 * What a bzip2 file decompresses to, block by block: a block of 900 KB may become 46 MB. The stream of the library would decompress all that
 * it has before anything of it is read.
 */
export async function* decompressBzip2(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const blocks = new Blocks();
  for await (const piece of compressed) {
    if (piece.byteLength === 0) continue;
    blocks.add(piece);
    while (blocks.hasWhole()) yield* blocks.next();
  }
  while (blocks.hasMore()) yield* blocks.next();
  if (blocks.isOpen) throw new Error('the bzip2 file ends early');
}

/** What a block of a hundred thousand bytes may take compressed, and more. */
const PER_LEVEL = 100_000;
const MARGIN = 25_000;
/** Runs of a block are up to 259 bytes for 5. */
const MAX_BLOCK = 9 * PER_LEVEL * 52;

class Blocks {
  readonly #pieces: Uint8Array[] = [];
  #bits: ReturnType<typeof bitIterator> | undefined;
  #given = 0;
  /** In hundreds of thousands of bytes; 0 before the header of a stream. */
  #level = 0;
  #checksum: number | null = null;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#given += piece.byteLength;
  }

  get #left(): number {
    return this.#given - (this.#bits?.bytesRead ?? 0);
  }

  /** True if the next block is there as a whole, however large it is. */
  hasWhole(): boolean {
    return this.#left >= MARGIN + PER_LEVEL * this.#level;
  }

  hasMore(): boolean {
    return this.#left > 0;
  }

  /** True within a stream. */
  get isOpen(): boolean {
    return this.#checksum !== null;
  }

  /** The next block; nothing for the header and the end of a stream. */
  *next(): Generator<Uint8Array> {
    this.#bits ??= bitIterator(() => this.#pieces.shift());
    if (this.#level === 0) {
      this.#level = bzip2.header(this.#bits);
      this.#checksum = 0;
      return;
    }
    const block = new Growing();
    const size = PER_LEVEL * this.#level;
    this.#checksum = bzip2.decompress(this.#bits, block.add, new Int32Array(size), size, this.#checksum ?? 0);
    if (this.#checksum === null) this.#level = 0;
    if (block.size > 0) yield block.bytes();
  }
}

/** Bytes that come one by one. */
class Growing {
  #bytes = new Uint8Array(PER_LEVEL);
  size = 0;

  readonly add = (byte: number): void => {
    if (this.size === this.#bytes.byteLength) this.#grow();
    this.#bytes[this.size] = byte;
    this.size += 1;
  };

  #grow(): void {
    if (this.size >= MAX_BLOCK) throw new Error('a block of the bzip2 file is larger than one can be');
    const larger = new Uint8Array(2 * this.size);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.size);
  }
}
