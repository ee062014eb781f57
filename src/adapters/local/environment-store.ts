import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../attempt.ts';

/** Installed environments by name, in a folder of the user's. */
export interface EnvironmentStore {
  /** Where one is that was installed before; `undefined` if there is none. */
  readonly find: (name: string) => string | undefined;
  /** Installs one into a new folder. Where somebody else was faster, that one is answered. */
  readonly add: (name: string, install: (folder: string) => Promise<void>) => Promise<string>;
}

/** What is found again: environments that are kept, how long one stays that was just used, and whether one is as it was installed. */
export interface StoreLimits {
  readonly most: number;
  readonly keptMs: number;
  readonly isWhole: (folder: string) => boolean;
}

const MOST = 20;
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Marks an environment as used. */
export function touch(folder: string): void {
  const now = new Date();
  attempt(() => utimesSync(folder, now, now));
}

/**
 * A store in a folder. An environment is a folder of its own name, since files in it hold its path, and the link `<name>` leads to it when
 * it is whole: two that install at the same time do not meet.
 */
export function environmentStore(folder: string, given: Partial<StoreLimits> = {}): EnvironmentStore {
  const limits: StoreLimits = { most: MOST, keptMs: KEPT_MS, isWhole: () => true, ...given };
  const find = (name: string): string | undefined => {
    const target = attempt(() => readlinkSync(join(folder, name)));
    const path = target === undefined ? undefined : join(folder, target);
    if (path === undefined || attempt(() => isOwn(path)) !== true) return undefined;
    if (!limits.isWhole(path)) return undefined;
    touch(path);
    return path;
  };
  return {
    find,
    add: async (name, install) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const own = `${name}.${randomBytes(6).toString('hex')}`;
      const path = join(folder, own);
      mkdirSync(path, { mode: 0o700 });
      try {
        await install(path);
      } catch (error) {
        attempt(() => rmSync(path, { recursive: true, force: true }));
        throw error;
      }
      link(folder, name, own, limits.isWhole);
      const found = find(name) ?? path;
      if (found !== path) attempt(() => rmSync(path, { recursive: true, force: true }));
      attempt(() => removeOld(folder, limits));
      return found;
    },
  };
}

// What another user could have written is not run.
function isOwn(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
}

/** A link that leads nowhere, or to what is not whole any more, is replaced. */
function link(folder: string, name: string, target: string, isWhole: StoreLimits['isWhole']): void {
  const path = join(folder, name);
  const isThere = attempt(() => lstatSync(path)) !== undefined;
  if (isThere && !(existsSync(path) && isWhole(path))) attempt(() => unlinkSync(path));
  attempt(() => symlinkSync(target, path));
}

/** Those that were not used for longest go first; what nothing leads to is what a killed run left. */
function removeOld(folder: string, { most, keptMs }: StoreLimits): void {
  const names = readdirSync(folder);
  const linked = new Map(
    names.flatMap((name) => attempt(() => [[readlinkSync(join(folder, name)), name] as const]) ?? []),
  );
  const stored = names
    .flatMap((name) => attempt(() => ({ name, stats: lstatSync(join(folder, name)) })) ?? [])
    .filter(({ stats }) => stats.isDirectory())
    .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
  for (const [place, { name }] of stored.entries())
    if (place >= most || !linked.has(name)) attempt(() => removeOne(folder, name, linked.get(name), keptMs));
}

function removeOne(folder: string, name: string, led: string | undefined, keptMs: number): void {
  const path = join(folder, name);
  // Somebody may have found it since it was listed.
  if (Date.now() - lstatSync(path).mtimeMs <= keptMs) return;
  if (led !== undefined) unlinkSync(join(folder, led));
  rmSync(path, { recursive: true, force: true });
}
