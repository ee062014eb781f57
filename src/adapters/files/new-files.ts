import { lstat, mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { throwDiskFull } from './disk-full.ts';
import { createFile } from './write-file.ts';

/** What is at the place of a new file. */
export type FileState = 'absent' | 'same' | 'other';

/** Whether a file is there with a text. What is no file, such as a link or a pipe, is not read. */
export async function stateOfFile(file: string, text: string): Promise<FileState> {
  const found = await lstat(file).catch(() => undefined);
  if (found === undefined) return 'absent';
  if (!found.isFile()) return 'other';
  return (await readFile(file, 'utf8').catch(() => undefined)) === text ? 'same' : 'other';
}

/** Writes a file that is not there, with its folder, and answers what was there before. What is there is not changed. */
export async function writeNewFile(file: string, text: string): Promise<FileState> {
  try {
    await mkdir(dirname(file), { recursive: true }).catch(throwDiskFull);
    await createFile(file, text);
    return 'absent';
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    // In the place of its folder there may be no folder: nothing was written then.
    const state = await stateOfFile(file, text);
    return state === 'absent' ? 'other' : state;
  }
}

/**
 * Throws `usage` for a path below a folder that a link on the way leads out of it; the folder is there. A link in the file's own place is
 * refused by writing a new file.
 */
export async function requireInside(root: string, path: string, hint: string): Promise<void> {
  const top = await realpath(root);
  let folder = dirname(join(top, path));
  let real = await realpath(folder).catch(() => undefined);
  while (real === undefined && folder !== top) {
    folder = dirname(folder);
    real = await realpath(folder).catch(() => undefined);
  }
  if (real === top || real?.startsWith(top.endsWith(sep) ? top : `${top}${sep}`) === true) return;
  throw new TerrariumError('usage', `${JSON.stringify(path)} leads out of the folder by a link`, { hint });
}
