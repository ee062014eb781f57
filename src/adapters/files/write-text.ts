import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { diskFull } from './disk-full.ts';
import { replaceCache, replaceFile } from './write-file.ts';

/**
 * Writes a file below the root as a whole, never through a link; its folder is made where it does not exist. With `before` it must
 * still hold that text: what was read and what is replaced are one. Failures are `usage` errors, or `disk-full`.
 */
export function writeText(root: string, path: string, text: string, before?: string): Promise<void> {
  return write({ root, path, before }, (file, temporary, mode) => replaceFile(file, temporary, text, mode));
}

/** The same for what is made again at any time: nobody waits for the disk. */
export function rewriteText(root: string, path: string, text: string): Promise<void> {
  return write({ root, path, before: undefined }, (file, temporary, mode) => replaceCache(file, temporary, text, mode));
}

interface Writing {
  readonly root: string;
  readonly path: string;
  readonly before: string | undefined;
}

type Replace = (file: string, temporary: string, mode: number) => Promise<void>;

async function write({ root, path, before }: Writing, replace: Replace): Promise<void> {
  const name = JSON.stringify(path);
  try {
    const base = await realpath(root);
    const folder = await openFolder(base, dirname(join(base, path)), name);
    const file = join(folder, basename(path));
    const mode = await checkFile(file, name, before);
    const temporary = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}`);
    await replace(file, temporary, mode);
  } catch (cause) {
    if (cause instanceof TerrariumError) throw cause;
    const full = diskFull(cause);
    if (full !== undefined) throw full;
    throw new TerrariumError('usage', `${name} cannot be written`, { cause, hint: 'it must be a file, and no link' });
  }
}

// What exists of the folder may be links, which must not lead out; the rest is made.
async function openFolder(base: string, folder: string, name: string): Promise<string> {
  const found = await realpath(folder).catch(async (error: unknown) => {
    if (!isAbsent(error) || dirname(folder) === folder) throw error;
    const parent = await openFolder(base, dirname(folder), name);
    const made = join(parent, basename(folder));
    await mkdir(made);
    return made;
  });
  if (relative(base, found).split('/')[0] === '..') throw new TerrariumError('usage', `${name} leads out of the root`);
  return found;
}

async function checkFile(file: string, name: string, before: string | undefined): Promise<number> {
  const stats = await lstat(file).catch((error: unknown) => {
    if (isAbsent(error) && before === undefined) return undefined;
    throw error;
  });
  if (stats === undefined) return 0o644;
  if (!stats.isFile()) throw new Error('no regular file');
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    if (before !== undefined && !(await handle.readFile()).equals(Buffer.from(before)))
      throw new TerrariumError('usage', `${name} changed while it was read`, { hint: 'run it again' });
  } finally {
    await handle.close();
  }
  return stats.mode & 0o777;
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
