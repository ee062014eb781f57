import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { isAbsolute, join, parse, relative, sep } from 'node:path';
import type { LinkReader } from '../../core/graph/input-globs.ts';
import { once } from '../../core/model/once.ts';
import { attempt } from '../attempt.ts';

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
    hasLinks: once((folder) => hasLinksBelow(join(base, folder))),
  };
}

/** Every link on the way of a path, and where it ends, or would end if everything on it were there. */
function linksOn(start: string): readonly string[] {
  const links: string[] = [];
  const ahead = start.split(sep);
  let place = parse(start).root;
  for (let part = ahead.shift(); part !== undefined; part = ahead.shift()) {
    // What a link leads to is known before `..` leads out of it.
    const next = join(place, part);
    const target = part === '..' || part === '' ? undefined : targetOf(next);
    if (target === undefined || links.length === MAX_LINKS) place = next;
    else {
      links.push(next);
      ahead.unshift(...target.split(sep));
      if (isAbsolute(target)) place = parse(target).root;
    }
  }
  return [...links, place];
}

function targetOf(path: string): string | undefined {
  return attempt(() => readlinkSync(path));
}

function hasLinksBelow(folder: string): boolean {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.some(
    (entry) => entry.isSymbolicLink() || (entry.isDirectory() && hasLinksBelow(join(folder, entry.name))),
  );
}
