import { readlinkSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

type Write = (this: FileHandle, bytes: Uint8Array, offset?: number, length?: number) => Promise<unknown>;

/** How many bytes a write takes, by its number and its length; with `undefined` the disk is full. */
type Take = (index: number, length: number) => number | undefined;

/** Ways in which a disk is full at a write. */
export const FULL_DISKS: readonly (readonly [string, (fault: number) => Take])[] = [
  ['from there on', (fault) => (index) => (index < fault ? Infinity : undefined)],
  [
    'after a part of it',
    (fault) => (index, length) =>
      index < fault ? Infinity : index === fault && length > 1 ? Math.ceil(length / 2) : undefined,
  ],
  ['for a moment', (fault) => (index) => (index === fault ? undefined : Infinity)],
];

export interface FailingDisk {
  /** Writes below the folder so far. */
  readonly writes: () => number;
  readonly restore: () => void;
}

/**
 * Lets each write through a file handle below the folder take as many bytes as `take` says of its number and its length; with
 * `undefined` the disk is full. What a small file system cannot reach: any write of a run may be the one that does not fit.
 */
export async function failingDisk(folder: string, take: Take): Promise<FailingDisk> {
  const handle = await open(import.meta.filename);
  const prototype: { write: Write } = Object.getPrototypeOf(handle);
  await handle.close();
  const { write } = prototype;
  let writes = 0;
  prototype.write = async function (bytes, offset = 0, length = bytes.byteLength - offset) {
    if (!readlinkSync(`/proc/self/fd/${this.fd}`).startsWith(`${folder}/`))
      return write.call(this, bytes, offset, length);
    const taken = take(writes, length);
    writes += 1;
    if (taken === undefined)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return write.call(this, bytes, offset, Math.min(taken, length));
  };
  return {
    writes: () => writes,
    restore: () => {
      prototype.write = write;
    },
  };
}
