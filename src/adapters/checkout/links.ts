import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { LinkReader } from '../../core/graph/input-globs.ts';
import { once } from '../../core/model/once.ts';

/** Where links of a work tree lead. What leads out of it is where its name says. */
export function linkReader(root: string): LinkReader {
  const base = realpathSync.native(root);
  return {
    realPath: once((path) => {
      const place = relative(base, placeOf(join(base, path)))
        .split(sep)
        .join('/');
      return place === '..' || place.startsWith('../') ? path : place || '.';
    }),
    hasLinks: once((folder) => entriesOf(join(base, folder)).some((entry) => entry.isSymbolicLink())),
  };
}

/** Where a path leads, or would lead if what its links name were there. */
function placeOf(path: string): string {
  const above = dirname(path);
  const real = attempt(() => realpathSync.native(path));
  if (real !== undefined || above === path) return real ?? path;
  const folder = placeOf(above);
  const target = attempt(() => readlinkSync(path));
  return target === undefined ? join(folder, basename(path)) : resolve(folder, target);
}

function entriesOf(folder: string) {
  return attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}

// What is not there, or may not be read, is reported where it is read.
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
