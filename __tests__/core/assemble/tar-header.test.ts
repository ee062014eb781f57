import { describe, expect, it } from 'vitest';
import { isTarHeader, padding, type TarMember, tarHeader } from '../../../src/core/assemble/tar-header.ts';

const PLAIN: TarMember = {
  name: 'a',
  kind: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  time: 946_684_800,
  size: 0,
  target: '',
};
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const header = (member: Partial<TarMember>) => tarHeader({ ...PLAIN, ...member });

describe('headers of an archive', () => {
  it('are ustar where everything fits', () => {
    const block = header({ name: 'folder/', kind: 'folder', mode: 0, uid: 0o7777777 });
    expect(block.byteLength).toBe(512);
    expect(text(block.subarray(0, 8))).toBe('folder/\0');
    expect(text(block.subarray(100, 124))).toBe('0000000\x007777777\x000000000\0');
    expect(text(block.subarray(156, 157))).toBe('5');
    expect(text(block.subarray(257, 265))).toBe('ustar\x0000');
  });

  it.each([
    [{ name: 'n'.repeat(101) }, `111 path=${'n'.repeat(101)}\n`],
    [{ kind: 'link', target: 'é' } as const, '15 linkpath=Ã©\n'],
    [{ uid: 3_000_000, gid: 4_000_000 }, '15 uid=3000000\n15 gid=4000000\n'],
    [{ size: 2 ** 33 }, '19 size=8589934592\n'],
    [{ time: -1 }, '12 mtime=-1\n'],
  ])('have records of pax for what does not: %j', (member, records) => {
    const blocks = header(member);
    expect(blocks.byteLength).toBe(3 * 512);
    expect(text(blocks.subarray(512, 1024)).replace(/\0+$/, '')).toBe(records);
    expect(isTarHeader(blocks)).toBe(true);
    expect(isTarHeader(blocks.subarray(1024))).toBe(true);
  });

  it('are known by their checksum', () => {
    expect(isTarHeader(header({}))).toBe(true);
    expect(isTarHeader(new Uint8Array(512))).toBe(false);
    expect(isTarHeader(header({}).subarray(0, 511))).toBe(false);
    expect(isTarHeader(header({}).with(0, 98))).toBe(false);
  });

  it('are followed by whole blocks', () => {
    expect([0, 1, 512, 513].map((bytes) => padding(bytes).byteLength)).toEqual([0, 511, 0, 511]);
  });
});
