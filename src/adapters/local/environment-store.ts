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

/** Environments that are kept, and how long one stays that was just used. */
export interface StoreLimits {
  readonly most: number;
  readonly keptMs: number;
}

const LIMITS: StoreLimits = { most: 20, keptMs: 24 * 60 * 60 * 1000 };

/**
 * A store in a folder. An environment is a folder of its own name, since files in it hold its path, and the link `<name>` leads to it when
 * it is whole: two that install at the same time do not meet.
 */
export function environmentStore(folder: string, limits = LIMITS): EnvironmentStore {
  const find = (name: string): string | undefined => {
    const target = attempt(() => readlinkSync(join(folder, name)));
    const path = target === undefined ? undefined : join(folder, target);
    if (path === undefined || attempt(() => isOwn(path)) !== true) return undefined;
    const now = new Date();
    attempt(() => utimesSync(path, now, now));
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
        rmSync(path, { recursive: true, force: true });
        throw error;
      }
      link(folder, name, own);
      const found = find(name) ?? path;
      if (found !== path) rmSync(path, { recursive: true, force: true });
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

/** A link that leads nowhere is replaced. */
function link(folder: string, name: string, target: string): void {
  const path = join(folder, name);
  if (attempt(() => lstatSync(path)) !== undefined && !existsSync(path)) attempt(() => unlinkSync(path));
  attempt(() => symlinkSync(target, path));
}

/** Those that were not used for longest go first; what nothing leads to is what a killed run left. */
function removeOld(folder: string, { most, keptMs }: StoreLimits): void {
  const names = readdirSync(folder);
  const linked = new Map(
    names.flatMap((name) => attempt(() => [[readlinkSync(join(folder, name)), name] as const]) ?? []),
  );
  const stored = names
    .filter((name) => !linked.has(name) || linked.get(name) !== undefined)
    .flatMap((name) => attempt(() => ({ name, stats: lstatSync(join(folder, name)) })) ?? [])
    .filter(({ stats }) => stats.isDirectory())
    .sort((a, b) => b.stats.mtimeMs - a.stats.mtimeMs);
  const old = stored.filter(
    ({ name, stats }, place) => Date.now() - stats.mtimeMs > keptMs && (place >= most || !linked.has(name)),
  );
  for (const { name } of old) {
    const led = linked.get(name);
    if (led !== undefined) attempt(() => unlinkSync(join(folder, led)));
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
