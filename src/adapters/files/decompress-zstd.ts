import { once } from 'node:events';
import { createZstdDecompress, type ZstdDecompress } from 'node:zlib';

/**
 * What a zstd file decompresses to. A file may have several frames, as tools write it that compress in parallel or make every file of a layer
 * readable by itself; the stream of Node ends with the first. https://datatracker.ietf.org/doc/html/rfc8878#section-3
 */
export async function* decompressZstd(compressed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const pieces = compressed[Symbol.asyncIterator]();
  try {
    let rest = await nextOf(pieces);
    while (rest !== undefined) {
      const frame = createZstdDecompress();
      const feeding = feed(frame, rest, pieces);
      yield* frame as AsyncIterable<Buffer>;
      rest = await feeding;
    }
  } finally {
    // Whoever stops reading leaves the file open otherwise.
    await pieces.return?.();
  }
}

type Pieces = AsyncIterator<Uint8Array>;

async function nextOf(pieces: Pieces): Promise<Uint8Array | undefined> {
  const { done, value } = await pieces.next();
  if (done === true) return undefined;
  return value.byteLength === 0 ? nextOf(pieces) : value;
}

/** Gives a frame what it takes, piece by piece. Returns what follows it; `undefined` at the end of the file. Whoever reads the frame gets a failure. */
async function feed(frame: ZstdDecompress, first: Uint8Array, pieces: Pieces): Promise<Uint8Array | undefined> {
  try {
    return await feedPieces(frame, first, pieces);
  } catch (error) {
    frame.destroy(error as Error);
    return undefined;
  }
}

async function feedPieces(frame: ZstdDecompress, first: Uint8Array, pieces: Pieces): Promise<Uint8Array | undefined> {
  const ended = once(frame, 'end').catch(() => undefined);
  let given = 0;
  for (let piece: Uint8Array | undefined = first; piece !== undefined; piece = await nextOf(pieces)) {
    given += piece.byteLength;
    const written = piece;
    // A frame that has ended may never say that it was given something.
    await Promise.race([new Promise((resolve) => frame.write(written, resolve)), ended]);
    if (frame.errored !== null) return undefined;
    const left = given - frame.bytesWritten;
    if (left > 0) return piece.subarray(piece.byteLength - left);
    if (frame.destroyed) return undefined;
  }
  frame.end();
  await ended;
  return undefined;
}
