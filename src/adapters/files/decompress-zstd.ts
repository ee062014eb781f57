import { once } from 'node:events';
import { createZstdDecompress, type ZstdDecompress } from 'node:zlib';

/**
 * What a zstd file decompresses to. A file may have several frames, as tools write it that compress in parallel or make every file of a layer
 * readable by itself; the stream of Node ends with the first. https://datatracker.ietf.org/doc/html/rfc8878#section-3
 */
export async function* decompressZstd(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const pieces = guarded(compressed);
  try {
    let rest = await nextOf(pieces);
    while (rest !== undefined && !isGuard(rest)) {
      const frame = createZstdDecompress();
      const feeding = feed(frame, rest, pieces);
      yield* frame as AsyncIterable<Buffer>;
      rest = await feeding;
    }
  } finally {
    // Whoever stops reading leaves the file open otherwise.
    await pieces.return(undefined);
  }
}

/** Bytes of a file, never none; with `isLast` a guard follows them, which is no part of the file. */
interface Piece {
  readonly bytes: Uint8Array;
  readonly isLast: boolean;
}

type Pieces = AsyncGenerator<Piece, undefined>;

/**
 * The pieces of a file, the last with one byte more: a complete frame leaves it, one that was cut off takes it. Node 22, and 24 up to 24.12, do not
 * tell them apart.
 */
async function* guarded(compressed: AsyncIterable<Uint8Array>): Pieces {
  let before: Uint8Array | undefined;
  for await (const bytes of compressed) {
    if (bytes.byteLength === 0) continue;
    if (before !== undefined) yield { bytes: before, isLast: false };
    before = bytes;
  }
  if (before !== undefined) yield { bytes: Buffer.concat([before, Buffer.alloc(1)]), isLast: true };
  return undefined;
}

function isGuard({ bytes, isLast }: Piece): boolean {
  return isLast && bytes.byteLength === 1;
}

async function nextOf(pieces: Pieces): Promise<Piece | undefined> {
  return (await pieces.next()).value;
}

/** Gives a frame what it takes, piece by piece. Returns what follows it. Whoever reads the frame gets a failure. */
async function feed(frame: ZstdDecompress, first: Piece, pieces: Pieces): Promise<Piece | undefined> {
  try {
    return await feedPieces(frame, first, pieces);
  } catch (error) {
    frame.destroy(error as Error);
    return undefined;
  }
}

async function feedPieces(frame: ZstdDecompress, first: Piece, pieces: Pieces): Promise<Piece | undefined> {
  const ended = once(frame, 'end').catch(() => undefined);
  let given = 0;
  for (let piece: Piece | undefined = first; piece !== undefined; piece = await nextOf(pieces)) {
    const { bytes, isLast } = piece;
    given += bytes.byteLength;
    // A frame that has ended may never say that it was given something.
    await Promise.race([new Promise((resolve) => frame.write(bytes, resolve)), ended]);
    if (frame.errored !== null) return undefined;
    const left = given - frame.bytesWritten;
    if (left > 0) return { bytes: bytes.subarray(bytes.byteLength - left), isLast };
    if (frame.destroyed) return undefined;
  }
  throw new Error('a zstd frame ends early');
}
