import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { attempt } from '../attempt.ts';
import type { CredentialFiles } from '../credential-names.ts';
import { codeOf } from './system-code.ts';

/** Where a path of the tree leads to. */
export type Resolved =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'outside' };

/** What is at a path of the tree. Whoever opens a file closes it. */
export type Opened =
  | { readonly kind: 'file'; readonly descriptor: number; readonly stats: Stats }
  | { readonly kind: 'absent' }
  | { readonly kind: 'outside' }
  /** A folder, a pipe, a device. */
  | { readonly kind: 'special' };

/** The paths below a root. Links are followed, and none leads out of it. System errors are thrown. */
export interface Inside {
  readonly resolve: (path: string) => Resolved;
  /** `itself`: a link is not followed, and its system error is thrown. */
  readonly open: (path: string, what: 'followed' | 'itself') => Opened;
  /** Where git has a folder that links lead to, relative to the root; a folder that is not there is taken as written. */
  readonly realFolder: (path: string) => string;
  /** What the system says of a regular file. Anything else, and what a link may lead to, is `undefined`: it has to be opened. */
  readonly look: (path: string) => Stats | 'absent' | undefined;
}

/** Paths without a link on the way, which need not be resolved. System errors are thrown. */
export interface PlainPaths {
  /** In the system's form. */
  readonly below: (path: string) => string;
  readonly isFolder: (path: string) => boolean;
  /** True where the folder of the path is one. */
  readonly has: (path: string) => boolean;
  /** `undefined` where it has to be resolved to know. */
  readonly open: (path: string) => Opened | undefined;
}

/**
 * `base` is a real path. Each folder is looked at once a run: resolving a path asks the system about each folder above it, and costs
 * more than reading a small file.
 */
export function plainPaths(base: string): PlainPaths {
  const below = (path: string) => `${base}${sep}${path}`;
  const known = new Set<string>();
  const isFolder = (folder: string): boolean => {
    if (folder === '.' || known.has(folder)) return true;
    if (!isFolder(dirname(folder)) || !isRealFolder(below(folder))) return false;
    known.add(folder);
    return true;
  };
  const has = (path: string) => !NEEDS_RESOLVING.test(path) && isFolder(dirname(path));
  return {
    below,
    // Windows has other names for a folder: with backslashes, with a dot behind it, short ones.
    isFolder: (path) => path === '.' || (HAS_NO_FOLLOW && !NEEDS_RESOLVING.test(path) && isFolder(path)),
    has,
    open: (path) => {
      const descriptor = HAS_NO_FOLLOW && has(path) ? tryOpen(below(path)) : undefined;
      if (descriptor === 'absent') return { kind: 'absent' };
      return descriptor === undefined ? undefined : describe(descriptor);
    },
  };
}

/** `base` is a real path. */
export function pathsInside(base: string, credentials: CredentialFiles): Inside {
  const plain = plainPaths(base);
  // Variables name files as the disk writes them, which may have a folder in another case.
  const resolve = (path: string): Resolved =>
    credentials.byName && plain.isFolder(path) && !credentials.leavesOut(path)
      ? { kind: 'inside', path: path === '.' ? base : plain.below(path) }
      : resolveInside(base, credentials, path);
  return {
    resolve,
    realFolder: (path) => {
      if (plain.isFolder(path)) return path;
      const real = attempt(() => realpathSync.native(join(base, path))) ?? join(base, path);
      return relative(base, real).split(sep).join('/') || '.';
    },
    look: (path) => {
      if (!plain.has(path) || credentials.leavesOut(path)) return undefined;
      const stats = attempt(() => lstatSync(plain.below(path), { throwIfNoEntry: false }) ?? 'absent');
      return stats === 'absent' || stats?.isFile() === true ? stats : undefined;
    },
    open: (path, what) => {
      // Credentials that are not there are not left out.
      const opened = plain.has(path) && !credentials.leavesOut(path) ? plain.open(path) : undefined;
      if (opened !== undefined) return opened;
      const resolved = resolve(path);
      return resolved.kind === 'inside'
        ? describe(openSync(what === 'followed' ? resolved.path : join(base, path), FLAGS))
        : resolved;
    },
  };
}

// O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race. Windows has neither.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const HAS_NO_FOLLOW = constants.O_NOFOLLOW !== undefined;
/** Parts that are empty, `.`, `..` or `.git`, which file systems may have in any case. */
const NEEDS_RESOLVING = /(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/i;

// What else cannot be opened is resolved, which says why: a link, say.
function tryOpen(path: string): number | 'absent' | undefined {
  try {
    return openSync(path, FLAGS);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'absent' : undefined;
  }
}

/** True for a folder that is no link. */
function isRealFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function describe(descriptor: number): Opened {
  try {
    const stats = fstatSync(descriptor);
    if (stats.isFile()) return { kind: 'file', descriptor, stats };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  closeSync(descriptor);
  return { kind: 'special' };
}

function resolveInside(base: string, { leavesOut }: CredentialFiles, path: string): Resolved {
  try {
    const real = realpathSync.native(join(base, path));
    const inside = relative(base, real);
    // git's own files hold the checkout's credentials, and are no part of any environment.
    if ([...path.split('/'), ...inside.split(sep)].includes('.git')) return { kind: 'outside' };
    if ([path, inside.split(sep).join('/')].some(leavesOut)) return { kind: 'absent' };
    return inside === '..' || inside.startsWith(`..${sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    if (code === 'ELOOP') return { kind: 'outside' };
    throw error;
  }
}
