import { ANYTHING, type LayerFile } from '../layers/join-files.ts';

/** Most names that are kept of a wheel. */
const MOST_TOPS = 1000;

/**
 * What has to be different in two wheels for none of their files to meet: the names of a wheel at the top of the packages' folder, and the
 * paths of files elsewhere.
 */
export function wheelTops(files: readonly Pick<LayerFile<unknown>, 'path'>[], site: string): readonly string[] {
  const tops = new Set(
    files.map(({ path }) => (path.startsWith(`${site}/`) ? (path.slice(site.length + 1).split('/')[0] ?? '') : path)),
  );
  return tops.size > MOST_TOPS ? [ANYTHING] : [...tops].sort();
}
