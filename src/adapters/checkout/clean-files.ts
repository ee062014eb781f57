import { lstatSync } from 'node:fs';
import type { HasContent } from '../../core/model/tree.ts';
import { attempt } from '../attempt.ts';
import { type ComparedListing, contentName } from '../git-files.ts';

const REGULAR = /^100(?:644|755)$/;

/**
 * Compares the regular files of a listing with names of contents. False for what git was told to overlook, what a sparse checkout leaves
 * out, what a checkout converts, and what may have changed since git wrote it. The size is compared too: attributes and settings may
 * have been others when git stored the file.
 */
export function contentChecker(
  { tracked, changed }: ComparedListing,
  sizeOf: (path: string) => number,
  isKept: (path: string) => boolean,
): HasContent {
  return (path, name) => {
    const file = tracked.get(path);
    if (file === undefined || file.tag !== 'H' || !REGULAR.test(file.mode) || changed.has(path)) return false;
    return name.startsWith(file.oid) && isKept(path) && contentName(file.oid, sizeOf(path)) === name;
  };
}

/** -1 for what is no file, or cannot be looked at. */
export function sizeOnDisk(path: string): number {
  const stats = attempt(() => lstatSync(path));
  return stats?.isFile() === true ? stats.size : -1;
}
