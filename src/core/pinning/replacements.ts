import type { Digest } from '../model/digest.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import { formatReference } from '../names/reference.ts';
import type { KnownPackages } from '../packages/find-definition.ts';
import { PREFIX } from '../recipes/recipe.ts';
import type { FindReplacement } from './edits.ts';

/**
 * Versions of packages in an image, if all its platforms agree, and digests by reference. An image of another
 * definition is not used for limited versions: its version may be outside the limit. Only packages installed into the
 * environment itself count: a base may have others with the same name.
 */
export function replacementsFrom(
  known: KnownPackages | undefined,
  digests: ReadonlyMap<string, Digest>,
): FindReplacement {
  return (replacement) => {
    if (replacement.kind === 'digest') return digests.get(formatReference(replacement.reference));
    if (known === undefined || !(known.own || replacement.unlimited)) return undefined;
    const versions = new Set(known.packages.platforms.map((platform) => versionIn(platform, replacement)));
    const [version] = versions;
    return versions.size === 1 ? version : undefined;
  };
}

function versionIn(
  { conda, python }: ResolvedPackages['platforms'][number],
  { kind, name }: { readonly kind: 'conda' | 'pip'; readonly name: string },
): string | undefined {
  if (kind === 'conda')
    return best(
      conda.filter((found) => found.name === name),
      ({ prefix }) => prefix,
    );
  return best(
    python.filter((found) => found.name === name && found.source === ''),
    ({ location }) => location,
  );
}

// Prefers packages in the environment's own prefix, otherwise takes the only version found.
function best<T extends { readonly version: string }>(
  found: readonly T[],
  placeOf: (one: T) => string,
): string | undefined {
  const ours = found.filter((one) => placeOf(one) === PREFIX || placeOf(one).startsWith(`${PREFIX}/`));
  const versions = new Set((ours.length > 0 ? ours : found).map(({ version }) => version));
  const [version] = versions;
  return versions.size === 1 ? version : undefined;
}
