import type { Hash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import type { Compression } from '../../core/model/compression.ts';
import { compressing } from '../files/compress-layer.ts';
import { type ArchivePart, inflateLarge, isSmall, readSmall } from './archive-parts.ts';

/** A compressed file of parts: what is deflated is inflated and compressed again. `archive` gets what it inflates to. */
export function compressedFile(
  parts: AsyncIterable<ArchivePart>,
  archive: Hash,
  compression: Compression,
): AsyncIterable<Uint8Array> {
  // A failure ends the stream that is read.
  return pipeline(Readable.from(plainBytes(parts, archive)), compressing(compression), () => undefined);
}

async function* plainBytes(parts: AsyncIterable<ArchivePart>, archive: Hash): AsyncGenerator<Uint8Array> {
  for await (const part of parts)
    for await (const chunk of plainPart(part)) {
      archive.update(chunk);
      // An empty chunk would end a stream.
      if (chunk.byteLength > 0) yield chunk;
    }
}

async function* plainPart(part: ArchivePart): AsyncGenerator<Uint8Array> {
  if (part.kind === 'plain') yield part.bytes;
  else if (part.kind === 'streamed') yield* part.read();
  else if (isSmall(part)) yield (await readSmall(part)).bytes;
  else yield* inflateLarge(part);
}
