import { posix } from 'node:path';
import { ANYTHING, type LayerFile } from '../layers/join-files.ts';

/** Most names that are kept of a wheel. */
const MOST_TOPS = 1000;
/** Most of a namespace package that several wheels have a part of: with more, one name stands for the part. */
const MOST_PARTS = 50;
/** Folders of a namespace package that are looked into, one below the other. */
const DEPTHS = [4, 3, 2, 1] as const;

/**
 * What has to be different in two wheels for none of their files to meet: paths below the packages' folder, down to the first folder that
 * is a wheel's own, and the paths of files elsewhere.
 */
export function wheelTops(files: readonly Pick<LayerFile<unknown>, 'path'>[], site: string): readonly string[] {
  const [inside, outside]: [string[], string[]] = [[], []];
  for (const { path } of files)
    if (path.startsWith(`${site}/`)) inside.push(path.slice(site.length + 1));
    else outside.push(path);
  const tops = [...new Set([...topsInside(inside), ...outside])];
  return tops.length > MOST_TOPS ? [ANYTHING] : tops.sort();
}

function topsInside(paths: readonly string[]): readonly string[] {
  const byFirst = Map.groupBy(paths, (path) => path.split('/', 1)[0] ?? '');
  return [...byFirst].flatMap(([first, below]) => partsOf(first, below));
}

// A folder without `__init__` is one that other wheels may have modules in. https://peps.python.org/pep-0420/
function partsOf(first: string, paths: readonly string[]): readonly string[] {
  if (!/^\w+$/.test(first)) return [first];
  const packages = new Set(paths.filter((path) => /\/__init__\.[^/]+$/.test(path)).map((path) => posix.dirname(path)));
  for (const depth of DEPTHS) {
    const parts = new Set(paths.map((path) => ownPart(path, depth, packages)));
    if (parts.size <= MOST_PARTS) return [...parts];
  }
  return [first];
}

function ownPart(path: string, depth: number, packages: ReadonlySet<string>): string {
  const names = path.split('/', depth + 1);
  const folders = names.slice(0, -1).map((_, place) => names.slice(0, place + 1).join('/'));
  return folders.find((folder) => packages.has(folder)) ?? (names.length > depth ? folders.at(-1) : undefined) ?? path;
}
