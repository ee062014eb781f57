import { rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { diskFull } from './disk-full.ts';

const KINDS = ['blob', 'buildkitd', 'context', 'files', 'layers', 'layout', 'metadata', 'task', 'test'] as const;
type Kind = (typeof KINDS)[number];

/** A name of ours, with the process that made it. */
const NAME = new RegExp(`^terrarium-(?:${KINDS.join('|')})-([0-9]+)-[A-Za-z0-9]{6}$`);
const HOUR_MS = 3_600_000;
const STALE_MS = 24 * HOUR_MS;

/** A private folder. Disposing of it never fails: what cannot be removed is left to a later start. */
export interface TemporaryFolder {
  readonly path: string;
  readonly dispose: () => Promise<void>;
}

const open = new Set<string>();
let pulse: NodeJS.Timeout | undefined;

/** Makes a private folder in TMPDIR; what keeps it from being made is a `TerrariumError`, `disk-full` or `usage`. */
export async function temporaryFolder(kind: Kind): Promise<TemporaryFolder> {
  const path = await newFolder(tmpdir(), `terrarium-${kind}-${process.pid}-`);
  open.add(path);
  pulse ??= setInterval(touchOpen, HOUR_MS).unref();
  const dispose = async () => {
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
    release(path);
  };
  return { path, dispose };
}

/** Makes a private folder, which stays; what keeps it from being made is a `TerrariumError`, `disk-full` or `usage`. */
export function newFolder(parent: string, prefix: string): Promise<string> {
  return mkdtemp(join(parent, prefix)).catch((error: NodeJS.ErrnoException): never => {
    const why = error.code === 'ENOENT' ? 'it does not exist' : error.message;
    const message = `no temporary folder can be made in ${parent}: ${why}`;
    const hint = 'set TMPDIR, or RUNNER_TEMP in a workflow, to a folder that may be written to';
    throw diskFull(error) ?? new TerrariumError('usage', message, { hint, cause: error });
  });
}

/** Hands a private folder to the work, and removes it afterwards. */
export async function inTemporaryFolder<T>(kind: Kind, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder(kind);
  try {
    return await work(folder.path);
  } finally {
    await folder.dispose();
  }
}

/** Removes at once what this process has open: for one that is about to end. */
export function removeOpenFolders(): void {
  for (const path of open) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Left to a later start.
    }
    release(path);
  }
}

/**
 * Removes folders that killed runs left behind: ours by name and owner, untouched for a day, and of no process that lives. Links
 * are removed, not followed. Never fails.
 */
export async function removeStaleFolders(now = Date.now()): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const [, pid] = NAME.exec(name) ?? [];
    const path = join(tmpdir(), name);
    if (pid === undefined || isRunning(Number(pid)) || !(await isStale(path, now))) continue;
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function isStale(path: string, now: number): Promise<boolean> {
  const stats = await lstat(path).catch(() => undefined);
  return stats?.isDirectory() === true && stats.uid === process.getuid?.() && now - stats.mtimeMs > STALE_MS;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// A run in another container may share TMPDIR, and knows nothing of our process: it sees how old a folder is.
function touchOpen(): void {
  const now = new Date();
  for (const path of open) utimes(path, now, now).catch(() => undefined);
}

function release(path: string): void {
  open.delete(path);
  if (open.size > 0) return;
  clearInterval(pulse);
  pulse = undefined;
}
