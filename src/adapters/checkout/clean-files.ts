import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from '../attempt.ts';
import { type AttributesByPath, keptBy } from '../git-attributes.ts';
import type { CheckoutConfig } from '../git-config.ts';
import { type ComparedListing, contentName } from '../git-files.ts';

const REGULAR = /^100(?:644|755)$/;

/**
 * Names of the contents of the regular files below a folder that are as git wrote them, by path relative to it. Left out is what git was
 * told to overlook, what a sparse checkout leaves out, what a checkout converts, and what may have changed since.
 */
export function namesOfClean(
  folder: string,
  { tracked, changed }: ComparedListing,
  config: CheckoutConfig,
  attributes: AttributesByPath,
): ReadonlyMap<string, string> {
  const isKept = keptBy(config, attributes);
  const names = new Map<string, string>();
  for (const [path, { tag, mode, oid }] of tracked) {
    if (tag !== 'H' || !REGULAR.test(mode) || changed.has(path) || !isKept(path)) continue;
    const size = sizeOf(join(folder, path));
    if (size !== undefined) names.set(path, contentName(oid, size));
  }
  return names;
}

// A file that cannot be looked at is none that git compared.
function sizeOf(path: string): number | undefined {
  const stats = attempt(() => lstatSync(path));
  return stats?.isFile() ? stats.size : undefined;
}
