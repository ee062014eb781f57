import { constants } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageFile, ReadImageFiles } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { RPM_DATABASE } from '../../core/packages/read-packages.ts';
import { diskFull, watchDisk } from '../files/disk-full.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { createFile } from '../files/write-file.ts';
import { type BuildxOptions, lastLine, runAside, succeeded } from './buildx.ts';

/** Budgets of what is read of one image. Larger files are not about packages, and are left out. */
export interface ImageBudget {
  /** Files, folders and links. */
  readonly entries: number;
  readonly fileBytes: number;
  readonly rpmDatabaseBytes: number;
  readonly totalBytes: number;
  /** Milliseconds that the builder may take. */
  readonly milliseconds: number;
}

const MIB = 1024 * 1024;
const BUDGET: ImageBudget = {
  entries: 200_000,
  fileBytes: 32 * MIB,
  rpmDatabaseBytes: 256 * MIB,
  totalBytes: 512 * MIB,
  milliseconds: 30 * 60_000,
};

/** Takes files, by path and bytes, as long as they fit; false for one that is too large by itself. */
export function contentBudget(budget = BUDGET): (path: string, bytes: number) => boolean {
  let [left, entries] = [budget.totalBytes, budget.entries];
  return (path, bytes) => {
    if (bytes > (RPM_DATABASE.test(path) ? budget.rpmDatabaseBytes : budget.fileBytes)) return false;
    left -= bytes;
    entries -= 1;
    if (left < 0) throw tooMuch('its files about packages are too large together');
    if (entries < 0) throw tooMuch(`more than ${budget.entries} names in it are about packages`);
    return true;
  };
}

/**
 * Reads files of an image by a build of one step, whose result is a folder: nothing of the image is run, and it needs no shell.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
export function imageFileReader(options: BuildxOptions, budget = BUDGET): ReadImageFiles {
  return ({ image, platform, patterns }) =>
    inTemporaryFolder('files', async (folder) => {
      const copy = `COPY --from=image --parents ${patterns.join(' ')} /`;
      await createFile(join(folder, 'Dockerfile'), `FROM ${image} AS image\nFROM scratch\n${copy}\n`);
      const files = join(folder, 'files');
      const lines: string[] = [];
      const disk = watchDisk([files], (line) => lines.push(line));
      const time = AbortSignal.timeout(budget.milliseconds);
      const limited = { ...options, signal: AbortSignal.any([time, ...(options.signal ? [options.signal] : [])]) };
      const result = await runAside(limited, folder, platform, [`--output=type=local,dest=${files}`], disk.onLine);
      if (time.aborted) throw tooMuch(`to copy its files takes more than ${budget.milliseconds / 1000} seconds`);
      if (!succeeded(result)) throw disk.failure() ?? unread(lines);
      return readFolder(files, budget);
    }).catch(unreadable);
}

// The image is there all the same.
function unreadable(cause: unknown): never {
  if (cause instanceof TerrariumError) throw cause;
  const message = `the image could not be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  throw diskFull(cause) ?? new TerrariumError('packages-unread', message, { cause });
}

function unread(lines: readonly string[]): TerrariumError {
  const old = lines.some((line) => /unknown flag: --?parents/.test(line));
  const why = old ? 'the builder is older than BuildKit 0.26' : lastLine(lines.join('\n'));
  return new TerrariumError('packages-unread', `the image could not be read: ${why}`, { hint: 'update BuildKit' });
}

function tooMuch(what: string): TerrariumError {
  return new TerrariumError('packages-unread', `the image could not be read: ${what}`);
}

async function readFolder(folder: string, budget: ImageBudget): Promise<readonly ImageFile[]> {
  const files: ImageFile[] = [];
  let left = budget.totalBytes;
  for (const path of await listFiles(folder, budget.entries)) {
    const name = path.slice(folder.length);
    const most = RPM_DATABASE.test(name) ? budget.rpmDatabaseBytes : budget.fileBytes;
    const bytes = await readPlain(path, most, left);
    if (bytes === undefined) continue;
    left -= bytes.byteLength;
    files.push({ path: name, bytes });
  }
  return files;
}

// What was copied is hostile: no link is followed, and a folder may have any number of names.
async function listFiles(root: string, most: number): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [root];
  let entries = 0;
  for (const folder of folders) {
    for await (const entry of await opendir(folder)) {
      entries += 1;
      if (entries > most) throw tooMuch(`more than ${most} names in it are about packages`);
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) files.push(path);
    }
  }
  return files;
}

/** Reads a file of at most `most` bytes, of which `left` are left in all. */
async function readPlain(path: string, most: number, left: number): Promise<Uint8Array | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    if (size > most) return undefined;
    if (size > left) throw tooMuch('its files about packages are too large together');
    return await file.readFile();
  } finally {
    await file.close();
  }
}
