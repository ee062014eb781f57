import type { Hash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { compressing } from '../files/compress-layer.ts';
import { type ArchivePart, inflateLarge, isSmall, readSmall } from './archive-parts.ts';

/** A zstd file of parts, which are inflated and compressed again. `archive` gets what it inflates to. */
export function zstdFile(parts: AsyncIterable<ArchivePart>, archive: Hash): AsyncIterable<Uint8Array> {
  // A failure ends the stream that is read.
  return pipeline(Readable.from(plainBytes(parts, archive)), compressing('zstd'), () => undefined);
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
  else if (isSmall(part)) yield (await readSmall(part)).bytes;
  else yield* inflateLarge(part);
}
