import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../attempt.ts';
import { gitRecords, unanswered } from '../git.ts';
import { pathsKept } from '../git-attributes.ts';
import { withoutDrivers } from '../git-config.ts';
import { STRICT_FLAGS } from '../git-dirty.ts';
import { contentName } from '../git-files.ts';
import type { RepositoryReader } from '../git-modes.ts';

const REGULAR = /^100(?:644|755)$/;

/**
 * Names of the contents of the regular files below a folder that are as git wrote them, by path relative to it. Left out is what git was told to
 * overlook, what a sparse checkout leaves out, what a checkout converts, and what may have changed since: git compares times and sizes,
 * and starts no program. Empty where git is missing or has no answer.
 */
export async function cleanFiles(folder: string, reader: RepositoryReader): Promise<ReadonlyMap<string, string>> {
  return (await findClean(folder, reader).catch(unanswered)) ?? new Map();
}

async function findClean(folder: string, reader: RepositoryReader): Promise<ReadonlyMap<string, string>> {
  const changed = new Set<string>();
  const config = await reader.config();
  const flags = withoutDrivers(config);
  const diff = [...flags, ...STRICT_FLAGS, 'diff-files', '-z', '--name-only', '--relative', '--ignore-submodules=all'];
  const [listing, compared] = await Promise.all([
    reader.listing(),
    gitRecords(folder, diff, (path) => changed.add(path)),
  ]);
  if (listing === undefined || !compared) return new Map();
  const clean = [...listing.tracked].filter(
    ([path, { tag, mode }]) => tag === 'H' && REGULAR.test(mode) && !changed.has(path),
  );
  const isKept = await pathsKept(
    folder,
    clean.map(([path]) => path),
    config,
  );
  const named = clean.flatMap(([path, { oid }]) => {
    const size = isKept(path) ? sizeOf(join(folder, path)) : undefined;
    return size === undefined ? [] : [[path, contentName(oid, size)] as const];
  });
  return new Map(named);
}

// A file that cannot be looked at is none that git compared.
function sizeOf(path: string): number | undefined {
  const stats = attempt(() => lstatSync(path));
  return stats?.isFile() ? stats.size : undefined;
}
