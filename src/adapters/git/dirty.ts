import { createHash } from 'node:crypto';
import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { openBlobs, type ReadBlob } from './blobs.ts';
import { readCheckoutConfig, withoutDrivers } from './config.ts';
import { lfsDigest, prefixOf } from './contents.ts';
import { readIndex, SUBMODULE, type TrackedFile } from './files.ts';
import { gitRecords } from './start.ts';

const MAX_POINTER = 1024;

/**
 * Tracked files below a folder that are not as the commit has them, by path relative to it; `undefined` where git does not tell. Also
 * what git was told to overlook, and what is in submodules. git starts no program: files of a filter are compared by what git noted
 * when it wrote them.
 */
export async function listDirty(folder: string): Promise<readonly string[] | undefined> {
  try {
    const flags = withoutDrivers(await readCheckoutConfig(folder));
    const prefix = await prefixOf(folder);
    const tracked = await readIndex(folder);
    const changed = await listChanged(folder, flags, prefix);
    // A folder without tracked files is no part of the commit.
    if (tracked === undefined || changed === undefined || tracked.size === 0) return undefined;
    const overlooked = [...tracked].filter(([path, { tag }]) => isOverlooked(tag, join(folder, path)));
    const dirty = new Set(overlooked.map(([path]) => path));
    const readBlob = openBlobs(folder);
    for (const { path, staged } of changed)
      if (staged || !(await isFetched(readBlob, join(folder, path), tracked.get(path)))) dirty.add(path);
    for (const path of await listInSubmodules(folder, tracked)) dirty.add(path);
    return [...dirty].sort();
  } catch (error) {
    if (error instanceof TerrariumError) return undefined;
    throw error;
  }
}

interface Changed {
  readonly path: string;
  /** False where only the file differs, not what git noted of it. */
  readonly staged: boolean;
}

/** Flags without which settings let git take a changed file for the one that it wrote. */
const STRICT_FLAGS = ['core.trustctime=true', 'core.checkStat=default'].flatMap((pair) => ['-c', pair]);
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--ignore-submodules=dirty', '--no-renames'];

async function listChanged(folder: string, flags: readonly string[], prefix: string) {
  const changed: Changed[] = [];
  const take = (record: string) =>
    changed.push({ path: record.slice(3 + prefix.length), staged: !record.startsWith(' M ') });
  return (await gitRecords(folder, [...flags, ...STRICT_FLAGS, ...STATUS, '--', '.'], take)) ? changed : undefined;
}

// A file that is left out of a sparse checkout is not there; one that is there may be anything.
function isOverlooked(tag: string, path: string): boolean {
  return tag === 'S' ? existsSync(path) : tag !== tag.toUpperCase();
}

/** True for the content that a pointer of Git LFS stands for: without its filter, it differs from the pointer. */
async function isFetched(readBlob: ReadBlob, path: string, tracked: TrackedFile | undefined): Promise<boolean> {
  if (tracked === undefined || tracked.mode === SUBMODULE || !existsSync(path)) return false;
  const chunks: Buffer[] = [];
  let size = 0;
  await readBlob(tracked.oid, (chunk) => {
    size += chunk.length;
    if (size <= MAX_POINTER) chunks.push(chunk);
  });
  const pointed = size <= MAX_POINTER ? lfsDigest(Buffer.concat(chunks).toString('latin1')) : undefined;
  return pointed !== undefined && pointed === (await digestOf(path));
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return `sha256:${hash.digest('hex')}`;
}

// A submodule has a configuration of its own, which may name programs: it is asked apart.
async function listInSubmodules(folder: string, tracked: ReadonlyMap<string, TrackedFile>): Promise<readonly string[]> {
  const found: string[] = [];
  const base = realpathSync(folder);
  for (const [path, { mode }] of tracked) {
    const submodule = join(base, path);
    // Not through links, which may lead back here: in the place of a submodule, they are a change.
    if (mode !== SUBMODULE || !existsSync(join(submodule, '.git')) || realpathSync(submodule) !== submodule) continue;
    const dirty = await listDirty(submodule);
    found.push(...(dirty?.map((name) => `${path}/${name}`) ?? [path]));
  }
  return found;
}
