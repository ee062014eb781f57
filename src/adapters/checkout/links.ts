import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { LinkReader } from '../../core/graph/input-globs.ts';
import { once } from '../../core/model/once.ts';

/** As many as Linux follows. */
const MAX_LINKS = 40;

/** Where links of a work tree lead. What is outside of it is left out. */
export function linkReader(root: string): LinkReader {
  const base = realpathSync.native(root);
  return {
    followed: once((path) => {
      const start = join(base, path);
      // Most paths have no link, and one call says so.
      if (attempt(() => realpathSync.native(start)) === start) return [];
      const found = linksOn(start).map((place) => relative(base, place).split(sep).join('/') || '.');
      return [...new Set(found)].filter((place) => place !== path && place !== '..' && !place.startsWith('../'));
    }),
    hasLinks: once((folder) => entriesOf(join(base, folder)).some((entry) => entry.isSymbolicLink())),
  };
}

/** Every link on the way of a path, and what it leads to, or would lead to if that were there. */
function linksOn(start: string): readonly string[] {
  const found: string[] = [];
  let path = start;
  for (let hops = 0; hops < MAX_LINKS; hops += 1) {
    const link = prefixesOf(path).find((prefix) => targetOf(prefix) !== undefined);
    if (link === undefined) break;
    path = join(resolve(link, '..', targetOf(link) ?? ''), path.slice(link.length));
    found.push(link, path);
  }
  return found;
}

function targetOf(path: string): string | undefined {
  return attempt(() => readlinkSync(path));
}

function prefixesOf(path: string): readonly string[] {
  const parts = path.split(sep);
  return parts.map((_, index) => parts.slice(0, index + 1).join(sep)).filter((prefix) => prefix !== '');
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
