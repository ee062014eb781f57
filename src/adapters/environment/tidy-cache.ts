import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DAY_MS = 86_400_000;

/** Empties a folder of the cache that holds more files and folders than this: what is used again is made again. */
export function emptyLargeCache(folder: string, most: number): void {
  try {
    if (readdirSync(folder, { recursive: true }).length > most) rmSync(folder, { recursive: true, force: true });
  } catch {
    // There is none, it is another user's, or another run empties it.
  }
}

/**
 * Removes earlier versions of a program from the cache: folders beside `folder` whose names begin with `prefix`, and that nobody used
 * for so many days. Another version of this program may still use a younger one.
 */
export function removeEarlierVersions(folder: string, prefix: string, { days, now = Date.now() }: Age): void {
  const parent = dirname(folder);
  try {
    const beside = readdirSync(parent).filter((name) => name.startsWith(prefix) && join(parent, name) !== folder);
    const unused = beside.map((name) => join(parent, name)).filter((path) => now - lastUse(path) > days * DAY_MS);
    for (const path of unused) rmSync(path, { recursive: true, force: true });
  } catch {
    // What cannot be removed now is removed by another run.
  }
}

interface Age {
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/** The latest time of anything in a folder, in milliseconds since 1970. Folders are read by looking; not all systems note who reads a file. */
function lastUse(folder: string): number {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = found.map((entry) => {
    const { atimeMs, mtimeMs } = lstatSync(join(entry.parentPath, entry.name));
    return entry.isDirectory() ? mtimeMs : Math.max(atimeMs, mtimeMs);
  });
  return Math.max(lstatSync(folder).mtimeMs, ...times);
}
