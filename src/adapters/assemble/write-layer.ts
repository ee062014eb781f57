import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type BuiltLayer, LAYER_MEDIA } from '../../core/assemble/image-files.ts';
import type { LayerEntry } from '../../core/assemble/layer-draft.ts';
import { BLOCK, padding, tarHeader } from '../../core/assemble/tar-header.ts';
import type { Compression } from '../../core/model/compression.ts';
import type { Digest } from '../../core/model/digest.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { compressing } from '../files/compress-layer.ts';
import { writeStream } from '../files/write-file.ts';

/** A layer in a file. Equal entries with equal contents are equal bytes. */
export async function writeLayer(
  entries: readonly LayerEntry[],
  context: string,
  file: string,
  compression: Compression,
): Promise<BuiltLayer> {
  const [archive, compressed] = [createHash('sha256'), createHash('sha256')];
  await pipeline(
    archiveOf(entries, context),
    hashing(archive),
    compressing(compression),
    hashing(compressed),
    (chunks) => writeStream(file, 'w', chunks as AsyncIterable<Uint8Array>),
  );
  const { size } = await stat(file);
  return { mediaType: LAYER_MEDIA[compression], digest: digestOf(compressed), size, diffId: digestOf(archive) };
}

async function* archiveOf(entries: readonly LayerEntry[], context: string): AsyncGenerator<Uint8Array> {
  for (const entry of entries) {
    const { path, kind, source } = entry;
    const name = `${path.slice(1)}${kind === 'folder' ? '/' : ''}`;
    const from = join(context, source);
    const size = kind === 'file' ? (await stat(from)).size : 0;
    yield tarHeader({ ...entry, name, size });
    if (kind === 'file') yield* contentOf(from, size);
  }
  // The end of an archive.
  yield new Uint8Array(2 * BLOCK);
}

async function* contentOf(file: string, size: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    bytes += (chunk as Uint8Array).byteLength;
    yield chunk as Uint8Array;
  }
  if (bytes !== size)
    throw new TerrariumError('context-changed', `${JSON.stringify(file)} changed while it was copied`);
  yield padding(size);
}

function hashing(hash: Hash): Transform {
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(undefined, chunk);
    },
  });
}

function digestOf(hash: Hash): Digest {
  return `sha256:${hash.digest('hex')}` as Digest;
}
