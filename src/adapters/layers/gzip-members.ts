import type { Hash } from 'node:crypto';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { type ArchivePart, inflateLarge, isSmall, readSmall } from './archive-parts.ts';

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
    if (part.kind !== 'deflated') {
      for await (const piece of part.kind === 'plain' ? [part.bytes] : part.read()) {
        archive.update(piece);
        gathered.push(piece);
        bytes += piece.byteLength;
        if (bytes >= GATHERED) yield* flush();
      }
      continue;
    }
    yield* flush();
    yield HEADER;
    if (isSmall(part)) {
      const { raw, bytes } = await readSmall(part);
      archive.update(bytes);
      yield raw;
    } else {
      // Read twice: once to see what it inflates to, once to hand it on.
      for await (const chunk of inflateLarge(part)) archive.update(chunk);
      yield* part.read();
    }
    yield trailer(part.crc32, part.size);
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
