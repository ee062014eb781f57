import { ANYTHING } from '../layers/join-files.ts';

/** Folders below a prefix in which many packages have files. */
const SHARED = new RegExp(
  `^(?:${[
    'bin|sbin|conda-meta|libexec|ssl|Menu',
    'etc(?:/[^/]+){0,2}',
    'include(?:/google)?',
    'lib(?:/(?:cmake|gcc|girepository-1\\.0|pkgconfig|python[^/]*(?:/site-packages(?:/__pycache__)?)?))?',
    'share(?:/(?:aclocal|bash-completion(?:/completions)?|cmake|doc|gir-1\\.0|icons|info|licenses|locale|man(?:/man[0-9])?|pkgconfig|X11|zsh(?:/site-functions)?))?',
    // Of CUDA, and of compilers.
    'targets(?:/[^/]+(?:/(?:bin|include|lib(?:/(?:cmake|pkgconfig|stubs))?|src))?)?',
    '[a-z0-9_]+-conda-linux-gnu(?:/[^/]+){0,3}',
  ].join('|')})$`,
);

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
