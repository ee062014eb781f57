import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of a few megabytes in memory. */
export interface SmallDisk {
  readonly path: string;
  readonly free: () => number;
  /** Leaves this many bytes free. */
  readonly leave: (bytes: number) => void;
  /** Removes everything that is on it. */
  readonly empty: () => void;
  readonly close: () => void;
}

/** True where a test may mount: as root, outside most containers. */
export const mayMount = canMount();

/** `options` are those of tmpfs, such as `nr_inodes=64`. */
export function smallDisk(bytes: number, options = ''): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
  mount(path, `size=${bytes}${options === '' ? '' : `,${options}`}`);
  const free = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  const filler = join(path, 'filler');
  return {
    path,
    free,
    leave: (wanted) => {
      rmSync(filler, { force: true });
      writeFileSync(filler, Buffer.alloc(Math.max(0, free() - wanted)));
    },
    empty: () => {
      for (const name of execFileSync('ls', ['-A', path], { encoding: 'utf8' }).split('\n').filter(Boolean))
        rmSync(join(path, name), { recursive: true });
    },
    close: () => {
      execFileSync('umount', ['-l', path]);
      rmSync(path, { recursive: true });
    },
  };
}

/** Lets temporary folders be made elsewhere while the work runs. */
export async function withTemporaryFolders<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function canMount(): boolean {
  const path = join(mkdtempSync(join(tmpdir(), 'small-disk-')), 'try');
  mkdirSync(path);
  try {
    mount(path, 'size=4096');
    execFileSync('umount', ['-l', path]);
    return true;
  } catch {
    console.log('Left out: tests on small disks, because mount is not permitted.');
    return false;
  } finally {
    rmSync(join(path, '..'), { recursive: true, force: true });
  }
}

function mount(path: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'pipe' });
}
