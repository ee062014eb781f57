import { ANYTHING } from '../layers/join-files.ts';

/** Folders below a prefix in which many packages have files. */
const SHARED =
  /^(?:bin|sbin|conda-meta|etc(?:\/[^/]+){0,2}|include|lib(?:\/(?:pkgconfig|cmake|python[^/]*(?:\/site-packages)?))?|libexec|share(?:\/(?:aclocal|cmake|doc|icons|info|licenses|locale|man(?:\/man[0-9])?|pkgconfig))?|ssl|Menu)$/;

/** Most names that are kept of a package. */
const MOST = 1500;

/**
 * What has to be different in two packages for none of their files to meet: paths below the prefix, down to the first folder that is a
 * package's own.
 */
export function packageTops(paths: readonly string[]): readonly string[] {
  const tops = new Set(paths.map(topOf));
  return tops.size > MOST ? [ANYTHING] : [...tops].sort();
}

function topOf(path: string): string {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(0, slash);
    if (!SHARED.test(folder)) return folder;
  }
  return path;
}
