import { closeSync, constants, fstatSync, lstatSync, openSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { attempt } from '../attempt.ts';
import type { CredentialFiles } from '../credential-files.ts';
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
  /** What the system says of a regular file; `undefined` where there is none, or where a link leads there. */
  readonly look: (path: string) => Stats | undefined;
}

/**
 * `base` is a real path. Each folder is looked at once a run: resolving a path asks the system about each folder above it, and costs
 * more than reading a small file.
 */
export function pathsInside(base: string, credentials: CredentialFiles): Inside {
  const resolve = (path: string) => resolveInside(base, credentials, path);
  const plain = new Set<string>();
  const isPlainFolder = (folder: string): boolean => {
    if (folder === '.' || plain.has(folder)) return true;
    if (!isPlainFolder(dirname(folder)) || !isFolder(join(base, folder))) return false;
    plain.add(folder);
    return true;
  };
  const isPlain = (path: string) =>
    !NEEDS_RESOLVING.test(path) && isPlainFolder(dirname(path)) && !credentials.leavesOut(path);
  return {
    resolve,
    realFolder: (path) => {
      if (path === '.' || (!NEEDS_RESOLVING.test(path) && isPlainFolder(path))) return path;
      const real = attempt(() => realpathSync.native(join(base, path))) ?? join(base, path);
      return relative(base, real).split(sep).join('/') || '.';
    },
    look: (path) => {
      const stats = isPlain(path) ? attempt(() => lstatSync(join(base, path))) : undefined;
      return stats?.isFile() === true ? stats : undefined;
    },
    open: (path, what) => {
      const descriptor = HAS_NO_FOLLOW && isPlain(path) ? tryOpen(join(base, path)) : undefined;
      if (descriptor === 'absent') return { kind: 'absent' };
      if (descriptor !== undefined) return describe(descriptor);
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
/** Parts that are empty, `.`, `..` or `.git`. */
const NEEDS_RESOLVING = /(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/;

// What else cannot be opened is resolved, which says why: a link, say.
function tryOpen(path: string): number | 'absent' | undefined {
  try {
    return openSync(path, FLAGS);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'absent' : undefined;
  }
}

/** True for a folder that is no link. */
function isFolder(path: string): boolean {
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
