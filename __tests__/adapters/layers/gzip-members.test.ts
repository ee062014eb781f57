import { createHash } from 'node:crypto';
import { crc32, deflateRawSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ArchivePart } from '../../../src/adapters/layers/archive-parts.ts';
import { gzipMembers } from '../../../src/adapters/layers/gzip-members.ts';

function deflated(bytes: Buffer, change: Partial<Extract<ArchivePart, { kind: 'deflated' }>> = {}): ArchivePart {
  const raw = deflateRawSync(bytes);
  const read = async function* () {
    for (let at = 0; at < raw.length; at += 100_000) yield raw.subarray(at, at + 100_000);
  };
  return {
    kind: 'deflated',
    name: 'x',
    read,
    compressedSize: raw.length,
    size: bytes.length,
    crc32: crc32(bytes),
    ...change,
  };
}

async function written(parts: readonly ArchivePart[]) {
  const archive = createHash('sha256');
  const chunks: Uint8Array[] = [];
  const source = async function* () {
    yield* parts;
  };
  for await (const chunk of gzipMembers(source(), archive)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), archive: archive.digest('hex') };
}

// Noise, so that the compressed form is as large.
const noise = (bytes: number) =>
  Buffer.concat(Array.from({ length: bytes / 32 }, (_, index) => createHash('sha256').update(String(index)).digest()));

describe('gzip files of parts', () => {
  it('inflate to the parts in order, whose digest they say', async () => {
    const parts = [
      Buffer.from('head'),
      Buffer.alloc(0),
      noise(64),
      Buffer.alloc(3000),
      noise(4_000_000),
      Buffer.from('end'),
    ];
    const { bytes, archive } = await written([
      { kind: 'plain', bytes: parts[0] as Buffer },
      deflated(parts[1] as Buffer),
      deflated(parts[2] as Buffer),
      { kind: 'plain', bytes: parts[3] as Buffer },
      deflated(parts[4] as Buffer),
      { kind: 'plain', bytes: parts[5] as Buffer },
    ]);
    const whole = Buffer.concat(parts);
    expect(gunzipSync(bytes).equals(whole)).toBe(true);
    expect(archive).toBe(createHash('sha256').update(whole).digest('hex'));
    // What is compressed already is in there as it was.
    expect(bytes.includes(deflateRawSync(parts[4] as Buffer))).toBe(true);
  });

  it.each([64, 4_000_000])('refuse what does not inflate to what it should: %i bytes', async (size) => {
    const bytes = noise(size);
    const raw = deflateRawSync(bytes);
    const behind = Buffer.concat([raw, Buffer.from('more')]);
    const reading = (content: Buffer) => ({
      read: async function* () {
        yield content;
      },
      compressedSize: content.length,
    });
    for (const change of [
      { size: size - 1 },
      { size: size + 1 },
      { crc32: crc32(bytes) ^ 1 },
      reading(behind),
      reading(raw.subarray(0, raw.length - 3)),
      reading(Buffer.from('no deflate at all')),
    ])
      await expect(written([deflated(bytes, change)])).rejects.toMatchObject({ code: 'needs-buildkit' });
  });
});
