import { randomBytes } from 'node:crypto';
import { zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decompressZstd } from '../../../src/adapters/files/decompress-zstd.ts';

async function* piecesOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function decompressed(bytes: Buffer, size = 65_536): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of decompressZstd(piecesOf(bytes, size))) pieces.push(piece);
  return Buffer.concat(pieces);
}

// https://datatracker.ietf.org/doc/html/rfc8878#section-3.1.2
const SKIPPED = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
const plain = Array.from({ length: 12 }, (_, number) => randomBytes(number * 20_000));
const frames = Buffer.concat([SKIPPED, ...plain.map((part) => zstdCompressSync(part)), SKIPPED]);

describe('a zstd file', () => {
  it.each([100, 1000, 65_536, 100_000, 1e8])('may have several frames, in pieces of %d bytes', async (size) => {
    expect((await decompressed(frames, size)).equals(Buffer.concat(plain))).toBe(true);
  });

  it('may be empty', async () => {
    expect(await decompressed(Buffer.alloc(0))).toHaveLength(0);
  });

  it.each([
    ['ends early', frames.subarray(0, frames.length - 30)],
    ['ends in its first frames', frames.subarray(0, 5000)],
    ['ends one byte early', zstdCompressSync(Buffer.from('a')).subarray(0, -1)],
    ['ends where a zero is missing', Buffer.concat([SKIPPED.subarray(0, -4), Buffer.alloc(3)])],
    ['has something else behind it', Buffer.concat([frames, Buffer.from('garbage')])],
    ['is none', Buffer.from('garbage')],
  ])('is refused that %s', async (_, bytes) => {
    await expect(decompressed(bytes)).rejects.toThrow();
  });
});
