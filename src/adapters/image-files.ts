import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageFile, ReadImageFiles } from '../core/model/builder.ts';
import { TerrariumError } from '../core/model/errors.ts';
import { type Builder, lastLine, runAside, succeeded } from './buildx.ts';
import { diskFull, watchDisk } from './files/disk-full.ts';
import { inTemporaryFolder } from './files/temporary-folder.ts';
import { createFile } from './files/write-file.ts';

/** Larger files, and more of them, are not about packages. */
const MAX_BYTES = 32 * 1024 * 1024;
const MAX_FILES = 50_000;
const MAX_TOTAL = 1024 * 1024 * 1024;
const RPM_DATABASE = /\/rpm\/rpmdb\.sqlite$/;

/**
 * Reads files of an image by a build of one step, whose result is a folder: nothing of the image is run, and it needs no shell.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
export function imageFileReader({ options }: Builder): ReadImageFiles {
  return ({ image, platform, patterns }) =>
    inTemporaryFolder('files', async (folder) => {
      const copy = `COPY --from=image --parents ${patterns.join(' ')} /`;
      await createFile(join(folder, 'Dockerfile'), `FROM ${image} AS image\nFROM scratch\n${copy}\n`);
      const files = join(folder, 'files');
      const lines: string[] = [];
      const disk = watchDisk([files], (line) => lines.push(line));
      const result = await runAside(options, folder, platform, [`--output=type=local,dest=${files}`], disk.onLine);
      if (!succeeded(result)) throw disk.failure() ?? unread(lines);
      const found = await readFolder(files);
      return { files: found, rpmHeaders: await readRpmHeaders(files, found) };
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

// What was copied is hostile: no link is followed, and only files are read.
async function readFolder(folder: string): Promise<readonly ImageFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries.filter((entry) => entry.isFile());
  if (found.length > MAX_FILES)
    throw new TerrariumError(
      'packages-unread',
      `the image has ${found.length} files that tell of packages, expected at most ${MAX_FILES}`,
    );
  const files: ImageFile[] = [];
  let total = 0;
  for (const entry of found) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readPlain(path);
    total += bytes?.byteLength ?? 0;
    if (total > MAX_TOTAL)
      throw new TerrariumError('packages-unread', `what tells of packages is larger than ${MAX_TOTAL} bytes`);
    if (bytes !== undefined) files.push({ path: path.slice(folder.length), bytes });
  }
  return files;
}

async function readPlain(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    return size > MAX_BYTES && !RPM_DATABASE.test(path) ? undefined : await file.readFile();
  } finally {
    await file.close();
  }
}

/** https://github.com/rpm-software-management/rpm/blob/rpm-4.20.0-release/lib/backend/sqlite.cc */
async function readRpmHeaders(folder: string, files: readonly ImageFile[]): Promise<readonly Uint8Array[]> {
  const database = files.find(({ path }) => RPM_DATABASE.test(path));
  if (database === undefined) return [];
  // Loaded where an image has one: it is new in Node, which warns of it.
  const { DatabaseSync } = await import('node:sqlite');
  try {
    const opened = new DatabaseSync(join(folder, database.path), { readOnly: false });
    // A view could be endless.
    const table = opened.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'Packages'").get();
    const rows = table === undefined ? [] : opened.prepare(`SELECT blob FROM Packages LIMIT ${MAX_FILES}`).all();
    opened.close();
    return rows.flatMap(({ blob }) => (blob instanceof Uint8Array ? [blob] : []));
  } catch (cause) {
    throw new TerrariumError('packages-unread', "rpm's database could not be read", { cause });
  }
}
