import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFull, watchDisk } from '../../../src/adapters/files/disk-full.ts';
import { writeAll } from '../../../src/adapters/files/write-file.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';

const failed = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

describe('a write that found no room', () => {
  it.each([
    ['ENOSPC', 'no space left on device', 'free space on that disk'],
    ['EDQUOT', 'disk quota exceeded', 'free space there, or raise the quota'],
    ['EFBIG', 'file too large', 'raise the limit of file sizes (ulimit -f)'],
  ])('is told by what the system says: %s', (code, why, hint) => {
    expect(diskFull(failed(code), { path: '/data/out/report.json' })).toMatchObject({
      code: 'disk-full',
      message: `"report.json" cannot be written to /data/out: ${why}`,
      hint,
    });
  });

  it('is told with another place for temporary files, where it was one', () => {
    expect(diskFull(failed('ENOSPC'), { path: join(tmpdir(), 'terrarium-x/b') })?.hint).toMatch(/TMPDIR/);
  });

  it('is told by the path that the system names, the second of two', () => {
    expect(diskFull(failed('ENOSPC', { path: '/a/b' }))?.message).toMatch(/^"b" cannot be written to \/a:/);
    expect(diskFull(failed('ENOSPC', { path: 'x', dest: '/c/d' }))?.message).toMatch(/^"d" cannot be written to \/c:/);
    expect(diskFull(failed('ENOSPC'))?.message).toBe('a file cannot be written: no space left on device');
  });

  it('is no other failure', () => {
    for (const error of [failed('EACCES'), failed('EIO'), new Error('ENOSPC'), 'ENOSPC', undefined])
      expect(diskFull(error)).toBeUndefined();
    expect(diskFull(new TerrariumError('usage', 'x'))).toBeUndefined();
  });

  it('stays what it is', () => {
    const error = new TerrariumError('disk-full', 'x');
    expect(diskFull(error)).toBe(error);
  });
});

describe('output of a program that writes', () => {
  it('is handed on line by line, and looked through for our folders alone', () => {
    const lines: string[] = [];
    const disk = watchDisk(['/tmp/layout'], (line) => lines.push(line));
    for (const line of ['write /data/x: no space left on device', 'write /tmp/layout/x: input/output error'])
      disk.onLine(line);
    expect(disk.failure()).toBeUndefined();
    disk.onLine('write /tmp/layout/x: No space left on device');
    disk.onLine('write /tmp/layout/y: disk quota exceeded');
    expect(disk.failure()?.message).toBe('"layout" cannot be written to /tmp: no space left on device');
    expect(lines).toHaveLength(4);
  });
});

describe('writing all of it', () => {
  it.each([1, 2, 3, 7, 100])('goes on where a write took at most %d bytes', async (most) => {
    const bytes = Buffer.from('a text of some bytes');
    const taken: Buffer[] = [];
    const sink = {
      write: async (from: Uint8Array, offset: number, length: number) => {
        const bytesWritten = Math.min(most, length);
        taken.push(Buffer.from(from.subarray(offset, offset + bytesWritten)));
        return { bytesWritten, buffer: from };
      },
    };
    expect(await writeAll(sink, bytes)).toBe(bytes.length);
    expect(Buffer.concat(taken)).toEqual(bytes);
    expect(taken).toHaveLength(Math.ceil(bytes.length / most));
  });

  it('ends where nothing is taken', async () => {
    const sink = { write: async () => ({ bytesWritten: 0 }) };
    await expect(writeAll(sink, Buffer.from('x'))).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
