import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { once } from '../../core/model/once.ts';
import type { HasContent } from '../../core/model/tree.ts';
import { attempt } from '../attempt.ts';
import { type AttributesByPath, differenceOf } from '../git-attributes.ts';
import type { CheckoutConfig } from '../git-config.ts';
import { type ComparedListing, contentName, isNameOf } from '../git-files.ts';

const REGULAR = /^100(?:644|755)$/;

/**
 * Compares the regular files below a folder with names of contents, by path relative to it. False for what git was told to overlook,
 * what a sparse checkout leaves out, what a checkout converts, and what may have changed since git wrote it.
 */
export function contentChecker(
  folder: string,
  { tracked, changed }: ComparedListing,
  config: CheckoutConfig,
  attributes: AttributesByPath,
): HasContent {
  // Most files have none, which is one value.
  const difference = once((own: ReadonlyMap<string, string>) => differenceOf(own, config));
  return (path, name) => {
    const file = tracked.get(path);
    const own = attributes.get(path);
    if (file === undefined || own === undefined || file.tag !== 'H' || !REGULAR.test(file.mode) || changed.has(path))
      return false;
    if (!isNameOf(name, file.oid)) return false;
    if (difference(own) === 'line-ends') return contentName(file.oid, sizeOf(join(folder, path))) === name;
    return difference(own) === 'none';
  };
}

/** -1 for what is no file, or cannot be looked at. */
function sizeOf(path: string): number {
  const stats = attempt(() => lstatSync(path));
  return stats?.isFile() === true ? stats.size : -1;
}
