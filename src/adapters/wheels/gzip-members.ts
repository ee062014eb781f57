import type { Hash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { constants, crc32, createInflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';

/** A part of an archive: bytes, or what is compressed already and stays as it is. */
export type ArchivePart =
  | { readonly kind: 'plain'; readonly bytes: Uint8Array }
  | ({ readonly kind: 'deflated' } & DeflatedPart);

/** A raw stream of deflate, and what it has to become. */
export interface DeflatedPart {
  /** What a failure names. */
  readonly name: string;
  readonly read: () => AsyncIterable<Uint8Array>;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
}

/** Bytes that are inflated at once. */
const SMALL = 1024 * 1024;
/** Bytes that are gathered before they are compressed. */
const GATHERED = 1024 * 1024;

/**
 * A gzip file of parts: members one behind the other, of which each deflated part is one. Nothing is compressed again, and the bytes do not
 * depend on the version of zlib that compressed what is compressed here: only runs are looked for. `archive` gets what it inflates to.
 * https://www.rfc-editor.org/rfc/rfc1952#section-2.2
 */
export async function* gzipMembers(parts: AsyncIterable<ArchivePart>, archive: Hash): AsyncGenerator<Uint8Array> {
  const gathered: Uint8Array[] = [];
  let bytes = 0;
  const flush = (): readonly Uint8Array[] => {
    if (bytes === 0) return [];
    const plain = Buffer.concat(gathered.splice(0));
    bytes = 0;
    return [HEADER, deflateRawSync(plain, { strategy: constants.Z_RLE }), trailer(crc32(plain), plain.byteLength)];
  };
  for await (const part of parts) {
    if (part.kind === 'plain') {
      archive.update(part.bytes);
      gathered.push(part.bytes);
      bytes += part.bytes.byteLength;
      if (bytes >= GATHERED) yield* flush();
    } else {
      yield* flush();
      yield HEADER;
      yield* part.compressedSize <= SMALL && part.size <= 4 * SMALL
        ? smallPart(part, archive)
        : largePart(part, archive);
      yield trailer(part.crc32, part.size);
    }
  }
  yield* flush();
}

// No name, no time, an unknown system.
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

function trailer(checksum: number, size: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setUint32(0, checksum, true);
  bytes.setUint32(4, size % 2 ** 32, true);
  return new Uint8Array(bytes.buffer);
}

async function* smallPart(part: DeflatedPart, archive: Hash): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.read()) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const { buffer, engine } = inflate(raw, part);
  requireWhole(part, { taken: engine.bytesWritten, size: buffer.byteLength, checksum: crc32(buffer) });
  archive.update(buffer);
  yield raw;
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflate(raw: Buffer, part: DeflatedPart): Inflated {
  try {
    return inflateRawSync(raw, { info: true, maxOutputLength: Math.max(part.size, 1) }) as unknown as Inflated;
  } catch {
    throw damaged(part);
  }
}

// Read twice: once to see what it inflates to, once to hand it on.
async function* largePart(part: DeflatedPart, archive: Hash): AsyncGenerator<Uint8Array> {
  const inflating = createInflateRaw();
  let [size, checksum] = [0, 0];
  const take = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > part.size) throw damaged(part);
      checksum = crc32(chunk, checksum);
      archive.update(chunk);
    }
  };
  try {
    await pipeline(part.read(), inflating, take);
  } catch (cause) {
    throw cause instanceof TerrariumError ? cause : damaged(part);
  }
  requireWhole(part, { taken: inflating.bytesWritten, size, checksum });
  yield* part.read();
}

function requireWhole(
  part: DeflatedPart,
  found: { readonly taken: number; readonly size: number; readonly checksum: number },
): void {
  const isWhole = found.taken === part.compressedSize && found.size === part.size && found.checksum === part.crc32;
  if (!isWhole) throw damaged(part);
}

function damaged({ name }: DeflatedPart): TerrariumError {
  return needsBuildKit(`${JSON.stringify(name)} of a wheel is damaged`);
}
