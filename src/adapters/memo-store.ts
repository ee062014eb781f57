import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../core/model/json.ts';
import { sha256Hex } from '../core/names/sha256.ts';
import { attempt } from './attempt.ts';
import { replaceCache } from './files/write-file.ts';

/** Values by name, in files of a folder. Everything in it can be made again: what is damaged, or cannot be written, is not there. */
export interface MemoStore {
  readonly get: (name: string) => unknown;
  readonly keep: (name: string, value: unknown) => Promise<void>;
}

/** Bytes and files that a folder may hold: those that were not used for longest go first. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_FILES = 128;
const SUFFIX = '.memo';

/** `most` are limits of the folder. */
export function openMemoStore(folder: string, most = { bytes: MOST_BYTES, files: MOST_FILES }): MemoStore {
  const fileOf = (name: string) => join(folder, `${sha256Hex(name).slice(0, 32)}${SUFFIX}`);
  return {
    get: (name) => attempt(() => readMemo(fileOf(name), name)),
    keep: async (name, value) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const file = fileOf(name);
        const temporary = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
        await replaceCache(file, temporary, formatMemo(name, value), 0o600);
        removeOldest(folder, most);
      } catch {
        // A disk that is full, or a folder of somebody else.
      }
    },
  };
}

/** The digest of the rest, and the rest. */
function formatMemo(name: string, value: unknown): string {
  const body = JSON.stringify({ name, value });
  return `${sha256Hex(body)}\n${body}\n`;
}

function readMemo(file: string, name: string): unknown {
  const stats = lstatSync(file);
  // What another user could have written is not believed.
  if (!stats.isFile() || (process.getuid !== undefined && stats.uid !== process.getuid())) return undefined;
  const text = readFileSync(file, 'utf8');
  const body = text.slice(65, -1);
  if (sha256Hex(body) !== text.slice(0, 64)) return undefined;
  // Our own, says its digest.
  const memo: unknown = JSON.parse(body);
  if (!isRecord(memo) || memo.name !== name) return undefined;
  const now = new Date();
  attempt(() => utimesSync(file, now, now));
  return memo.value;
}

function removeOldest(folder: string, most: { readonly bytes: number; readonly files: number }): void {
  const files = readdirSync(folder)
    .filter((file) => file.includes(SUFFIX))
    .flatMap((file) => attempt(() => ({ path: join(folder, file), ...sizeAndAge(join(folder, file)) })) ?? [])
    .sort((a, b) => b.used - a.used);
  let bytes = 0;
  for (const [index, { path, size }] of files.entries()) {
    bytes += size;
    if (index >= most.files || bytes > most.bytes) rmSync(path, { force: true });
  }
}

function sizeAndAge(file: string): { readonly size: number; readonly used: number } {
  const { size, mtimeMs } = lstatSync(file);
  return { size, used: mtimeMs };
}
