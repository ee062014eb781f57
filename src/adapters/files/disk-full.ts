import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { quote } from '../../core/model/diagnostic.ts';
import { TerrariumError } from '../../core/model/errors.ts';

interface Limit {
  readonly why: string;
  readonly hint: string;
}

const NO_SPACE: Limit = { why: 'no space left on device', hint: 'free space on that disk' };
const QUOTA: Limit = { why: 'disk quota exceeded', hint: 'free space there, or raise the quota' };
const TOO_LARGE: Limit = { why: 'file too large', hint: 'raise the limit of file sizes (ulimit -f)' };
const LIMITS: Readonly<Record<string, Limit>> = { ENOSPC: NO_SPACE, EDQUOT: QUOTA, EFBIG: TOO_LARGE };

/** What was written. */
type Target = { readonly path: string } | { readonly what: string };

/** The failure of a write that found no room, by the system's error code; `undefined` for every other error. */
export function diskFull(error: unknown, target: Target = targetOf(error)): TerrariumError | undefined {
  if (error instanceof TerrariumError) return error.code === 'disk-full' ? error : undefined;
  const limit = error instanceof Error && 'code' in error ? LIMITS[String(error.code)] : undefined;
  return limit && noRoom(limit, target, error);
}

/** For `catch`: throws the failure of a full disk as what it is, and every other error unchanged. */
export function throwDiskFull(error: unknown): never {
  throw diskFull(error) ?? error;
}

function noRoom({ why, hint }: Limit, target: Target, cause: unknown): TerrariumError {
  if ('what' in target)
    return new TerrariumError('disk-full', `${target.what} cannot be written: ${why}`, { hint, cause });
  const { path } = target;
  const message = `${quote(basename(path))} cannot be written to ${dirname(path)}: ${why}`;
  const elsewhere = isTemporary(path) ? ', or set TMPDIR to a folder on another one' : '';
  return new TerrariumError('disk-full', message, { hint: `${hint}${elsewhere}`, cause });
}

function isTemporary(path: string): boolean {
  return path.startsWith(join(tmpdir(), 'terrarium-'));
}

// Of two paths (rename, symlink) the second is what is made.
function targetOf(error: unknown): Target {
  const { dest, path } = error instanceof Error ? (error as NodeJS.ErrnoException & { readonly dest?: unknown }) : {};
  const made = dest ?? path;
  return typeof made === 'string' ? { path: made } : { what: 'a file' };
}

/**
 * Looks through the output of a program that writes below the folders for a write that found no room. Output is hostile: it
 * chooses among our own words.
 */
export function watchDisk(folders: readonly string[], onLine: (line: string) => void) {
  let found: TerrariumError | undefined;
  return {
    onLine: (line: string): void => {
      const limit = Object.values(LIMITS).find(({ why }) => line.toLowerCase().includes(why));
      const folder = limit && folders.find((one) => line.includes(one));
      if (limit !== undefined && folder !== undefined) found ??= noRoom(limit, { path: folder }, new Error(line));
      onLine(line);
    },
    failure: () => found,
  };
}
