import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, zstdCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { unpackPackage } from '../../../src/adapters/conda/package-archive.ts';
import { retyped } from '../retyped-tar.ts';
import { type ZipMember, zipOf } from '../wheels/wheels.ts';
import { type PackageFile, partsOf } from './packages.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-test-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAME = 'x-1.0-0';
const BIG = 3 << 20;

const member = (kind: string, bytes: Buffer, more: Partial<ZipMember> = {}): ZipMember => ({
  name: `${kind}-${NAME}.tar.zst`,
  bytes,
  stored: true,
  ...more,
});

async function parts(files: readonly PackageFile[]) {
  const { info, contents } = await partsOf({ name: 'x', files });
  return { info: zstdCompressSync(info), contents };
}

async function archiveOf(files: readonly PackageFile[], change: (contents: Buffer) => Buffer = (same) => same) {
  const { info, contents } = await parts(files);
  return zipOf([member('pkg', zstdCompressSync(change(contents))), member('info', info)]);
}

let tries = 0;
async function unpack(bytes: Buffer, ending = '.conda') {
  tries += 1;
  const file = join(folder, `${tries}${ending}`);
  writeFileSync(file, bytes);
  return unpackPackage(file, `${NAME}${ending}`, join(folder, `${tries}.contents`));
}

/** Files of ours that are open. */
function openFiles(): readonly string[] {
  const targets = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return targets.filter((target) => target.startsWith(folder));
}

const file = (path: string, bytes: Buffer | string = 'x'): PackageFile => ({ path, bytes });
const large = Buffer.alloc(BIG, 'x');

describe('the archive of a conda package', () => {
  it('is read with its links, whatever a file is called', async () => {
    const files = [file('a'), { path: 'b', link: 'a' }, { path: 'c', hardLink: 'a' }, file('é/日本')];
    const archive = await unpack(await archiveOf(files));
    expect([...archive.files].map(([name, { kind, size, target }]) => [name, kind, size, target])).toEqual([
      ['a', 'file', 1, ''],
      ['b', 'link', 0, 'a'],
      ['c', 'file', 1, ''],
      ['é/日本', 'file', 1, ''],
    ]);
    await archive.close();
    // A stream ends before the system has closed its file.
    await expect.poll(openFiles, { timeout: 5000 }).toEqual([]);
  });

  const deflated = (raw: Buffer, size: number) => async () => {
    const { info, contents } = await parts([file('a', large)]);
    return zipOf([member('pkg', zstdCompressSync(contents), { stored: false, raw, size }), member('info', info)]);
  };
  const noise = deflateRawSync(Buffer.alloc(BIG, 'noise'));

  it.each<[string, () => Promise<Buffer>]>([
    ['that ends within a member', deflated(noise.subarray(0, 100), BIG)],
    ['whose member is shorter than it says', deflated(noise, 2 * BIG)],
    ['with a member that is no zstd', deflated(noise, BIG)],
    ['with a sparse file', () => archiveOf([file('a', large)], (contents) => retyped(contents, 'S'))],
    ['with a folder of some size', () => archiveOf([file('a', large)], (contents) => retyped(contents, '5'))],
    ['with a device', () => archiveOf([file('a')], (contents) => retyped(contents, '3'))],
    ['with a hard link before its target', () => archiveOf([{ path: 'a', hardLink: 'b' }, file('b')])],
    ['with a file twice, and a large one behind it', () => archiveOf([file('a'), file('a'), file('b', large)])],
    ['with one file in two spellings', () => archiveOf([file('lib/a'), file('lib/./a')])],
    ['with a file that leaves it', () => archiveOf([file('../a')])],
    ['with a file below a link', () => archiveOf([{ path: 'lib64', link: 'lib' }, file('lib64/a')])],
    ['with a file below a file', () => archiveOf([file('lib/a'), file('lib')])],
    [
      'with a member more',
      async () => {
        const { info, contents } = await parts([]);
        const packed = zstdCompressSync(contents);
        return zipOf([member('pkg', packed), member('info', info), member('more', packed)]);
      },
    ],
    [
      'that describes itself twice',
      async () => {
        const { info } = await parts([]);
        return zipOf([member('pkg', info), member('info', info)]);
      },
    ],
  ])('is left to BuildKit: %s', { timeout: 20_000 }, async (_, bytes) => {
    await expect(unpack(await bytes())).rejects.toMatchObject({ code: 'needs-buildkit' });
    // A stream ends before the system has closed its file.
    await expect.poll(openFiles, { timeout: 5000 }).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.contents'))).toEqual([]);
  });
});
