import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { materializer } from '../../src/adapters/checkout/materialize.ts';
import { serveRegistry } from '../../src/adapters/registry/server/server.ts';
import type { ContextFile } from '../../src/core/model/definition.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { mayMount, type SmallDisk, smallDisk, withTemporaryFolders } from '../fakes/small-disk.ts';
import { digestOf, testClient } from './registry/scripted-server.ts';

const DISK = 4 * 1024 * 1024;
const PAGE = 4096;
/** What the Dockerfile and its ignore file take of the disk. */
const BESIDE = 2 * PAGE;
const noise = randomBytes(2 * DISK);

let root = '';
let disk: SmallDisk;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'terrarium-root-'));
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => disk.close());

function source(path: string, size: number): ContextFile {
  const bytes = noise.subarray(0, size);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
  return { path, executable: false, target: '', digest: digestOf(bytes) };
}

const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** What became of a copy: `wrong` is what no caller would learn of. */
async function copy(files: readonly ContextFile[]): Promise<'copied' | 'wrong' | string> {
  return withTemporaryFolders(disk.path, async () => {
    try {
      const wanted = { directory: '.', files, extra: new Map(), dockerfile: 'FROM scratch\n' };
      const made = await materializer(root)(wanted);
      const right = files.every(
        ({ path, digest, target }) =>
          target !== '' || sha256(readFileSync(join(made.contextDirectory, path))) === digest,
      );
      await made.dispose();
      return right ? 'copied' : 'wrong';
    } catch (error) {
      return error instanceof TerrariumError ? error.code : String(error);
    }
  });
}

/** Sizes around what fits: to the byte, around a page, around the pieces that are copied, and in odd steps through a range. */
function sizesAround(fits: number): readonly number[] {
  const near = [0, 1, 2, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 65_535, 65_536, 65_537, 262_144];
  const odd = Array.from({ length: 137 }, (_, index) => (index - 68) * 1021);
  return [...near.flatMap((step) => [fits - step, fits + step]), ...odd.map((step) => fits + step)];
}

describe.skipIf(!mayMount)(
  'a context on a disk that it just fits, or not (skipped where mount is not permitted)',
  () => {
    it('is copied right or not at all, whatever the size of its one file', async () => {
      disk = smallDisk(DISK);
      const fits = disk.free() - BESIDE;
      for (const size of sizesAround(fits)) {
        expect([size - fits, await copy([source('data.bin', size)])]).toEqual([
          size - fits,
          size <= fits ? 'copied' : 'disk-full',
        ]);
        expect(readdirSync(disk.path)).toEqual([]);
      }
    });

    it('is copied right or not at all when only part of a file fits, and what is free is no whole page', async () => {
      disk = smallDisk(DISK);
      for (let free = BESIDE; free < BESIDE + 20 * PAGE; free += 1000) {
        disk.leave(free);
        expect(await copy([source('data.bin', 10 * PAGE + 7)])).toMatch(/^(?:copied|disk-full)$/);
      }
    });

    it('is copied right or not at all where it has many small files', async () => {
      disk = smallDisk(DISK);
      const fits = disk.free() / PAGE - 2;
      for (const count of [fits - 1, fits, fits + 1, fits + 50]) {
        const files = Array.from({ length: count }, (_, index) => source(`many/${index}`, 1 + (index % PAGE)));
        expect([count - fits, await copy(files)]).toEqual([count - fits, count <= fits ? 'copied' : 'disk-full']);
      }
    });

    it('is not copied where there is room, but no place for another file, folder or link', async () => {
      const link: ContextFile = { path: 'link', executable: false, digest: '', target: 'data.bin' };
      rmSync(join(root, 'link'), { force: true });
      symlinkSync('data.bin', join(root, 'link'));
      const files = [source('data.bin', 10), source('deep/er/data.bin', 10), link];
      const outcomes = new Set<string>();
      // As many places as everything takes, and one less at a time.
      for (let places = 12; places > 1; places -= 1) {
        disk = smallDisk(DISK, `nr_inodes=${places}`);
        outcomes.add(await copy(files));
        disk.close();
      }
      disk = smallDisk(DISK);
      expect([...outcomes]).toEqual(['copied', 'disk-full']);
    });

    it('is not copied from a disk that has nothing left, and the message says where, and what to do', async () => {
      disk = smallDisk(DISK);
      const copied = withTemporaryFolders(disk.path, () =>
        materializer(root)({
          directory: '.',
          files: [source('sub/data.bin', 2 * DISK)],
          extra: new Map(),
          dockerfile: 'FROM scratch\n',
        }),
      );
      await expect(copied).rejects.toMatchObject({
        code: 'disk-full',
        message: expect.stringMatching(/^"data\.bin" cannot be written to .*small-disk-.*: no space left on device$/),
        hint: expect.stringContaining('TMPDIR'),
      });
    });
  },
);

describe.skipIf(!mayMount)('a registry that is served from a full disk (skipped where mount is not permitted)', () => {
  it('keeps blobs that are right, refuses others at once, and takes them when there is room', async () => {
    disk = smallDisk(DISK);
    const served = await serveRegistry({ directory: join(disk.path, 'registry') });
    const { registry, slept } = testClient();
    const repository = { registry: served.address, path: 'acme/env' };
    const outcomes: string[] = [];
    for (let step = -6; step <= 6; step += 1) {
      const bytes = noise.subarray(step + 6, step + 6 + 40 * PAGE + step * 1500);
      disk.leave(41 * PAGE);
      const descriptor = { mediaType: 'application/octet-stream', digest: digestOf(bytes), size: bytes.byteLength };
      outcomes.push(
        await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes }).then(
          async () => {
            const kept = readFileSync(join(disk.path, 'registry/blobs/sha256', descriptor.digest.slice(7)));
            return kept.equals(bytes) ? 'kept' : 'wrong';
          },
          (error: TerrariumError) => `${error.code}: ${error.message}`,
        ),
      );
    }
    expect(outcomes.filter((outcome) => outcome === 'kept').length).toBeGreaterThan(3);
    const refused = outcomes.filter((outcome) => outcome !== 'kept');
    expect(refused.length).toBeGreaterThan(3);
    for (const one of refused) expect(one).toMatch(/^registry-failed: .*received 507 .*no space left on device/);
    expect(slept).toEqual([]);
    await served.close();
  });
});

describe.skipIf(!mayMount)(
  'a blob that is copied between registries over a small disk (skipped where mount is not permitted)',
  () => {
    it('arrives right or not at all', async () => {
      disk = smallDisk(DISK);
      const folders = [
        mkdtempSync(join(tmpdir(), 'terrarium-a-')),
        mkdtempSync(join(tmpdir(), 'terrarium-b-')),
      ] as const;
      const [a, b] = await Promise.all(folders.map((directory) => serveRegistry({ directory })));
      const { registry } = testClient();
      const from = { registry: a?.address ?? '', path: 'acme/env' };
      const to = { registry: b?.address ?? '', path: 'acme/env' };
      const fits = disk.free();
      for (const size of sizesAround(fits).slice(0, 22)) {
        const bytes = noise.subarray(0, size);
        const descriptor = { mediaType: 'application/octet-stream', digest: digestOf(bytes), size };
        await registry.putBlob(from, descriptor, { kind: 'bytes', bytes });
        const copied = await withTemporaryFolders(disk.path, () =>
          registry.copyBlob(to, descriptor, from).then(
            () => 'copied',
            (error: TerrariumError) => error.code,
          ),
        );
        expect([size - fits, copied]).toEqual([size - fits, size <= fits ? 'copied' : 'disk-full']);
        if (copied === 'copied')
          expect(sha256(readFileSync(join(folders[1], 'blobs/sha256', descriptor.digest.slice(7))))).toBe(
            descriptor.digest,
          );
      }
      await Promise.all([a?.close(), b?.close()]);
      for (const folder of folders) rmSync(folder, { recursive: true });
    });
  },
);
