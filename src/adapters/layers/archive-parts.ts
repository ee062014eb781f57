import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';

/** A part of an archive: bytes, bytes that are read piece by piece, or what is compressed already and stays as it is. */
export type ArchivePart =
  | { readonly kind: 'plain'; readonly bytes: Uint8Array }
  | { readonly kind: 'streamed'; readonly read: () => AsyncIterable<Uint8Array> }
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

/** True for a part that may be held in memory. */
export function isSmall({ compressedSize, size }: DeflatedPart): boolean {
  return compressedSize <= SMALL && size <= 4 * SMALL;
}

/** The bytes of a small part, as they are compressed and as they are. What is not what it says is `needs-buildkit`. */
export async function readSmall(part: DeflatedPart): Promise<{ readonly raw: Buffer; readonly bytes: Buffer }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of part.read()) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const { buffer: bytes, engine } = inflate(raw, part);
  requireWhole(part, { taken: engine.bytesWritten, size: bytes.byteLength, checksum: crc32(bytes) });
  return { raw, bytes };
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

/** What a part inflates to, piece by piece. What is not what it says is `needs-buildkit`. */
export async function* inflateLarge(part: DeflatedPart): AsyncGenerator<Buffer> {
  const inflating = createInflateRaw();
  // Its failure ends the reading below.
  const feeding = pipeline(part.read(), inflating).catch(() => undefined);
  let [size, checksum] = [0, 0];
  try {
    for await (const chunk of inflating) {
      size += (chunk as Buffer).byteLength;
      if (size > part.size) throw damaged(part);
      checksum = crc32(chunk as Buffer, checksum);
      yield chunk as Buffer;
    }
  } catch (cause) {
    throw cause instanceof TerrariumError ? cause : damaged(part);
  } finally {
    await feeding;
  }
  requireWhole(part, { taken: inflating.bytesWritten, size, checksum });
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
