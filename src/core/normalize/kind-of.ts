import type { EnvironmentEntry } from '../config/entry.ts';
import type { ParsedSource } from '../formats/contract/format.ts';
import { factsOf } from '../formats/readers.ts';
import type { Kind } from '../model/environment.ts';
import { formatReference, parseReference } from '../names/reference.ts';
import { curatedReference, type ParentNames } from './parents.ts';

type Curated = Pick<ParentNames, 'curated' | 'curatedImages'>;

/**
 * Who maintains the contents: Terrarium, the owner of the definition, or, if nothing is added, the curator of the
 * image.
 */
export function kindOf(source: ParsedSource, entry: Pick<EnvironmentEntry, 'base'> | undefined, names: Curated): Kind {
  const { channels, conda, locked, pip } = source.python;
  const installs = channels.length + conda.length + pip.length + (locked?.length ?? 0) > 0;
  if (installs || factsOf(source.format).listsPackages === true) return 'system-managed';
  const adds = source.dockerfile !== undefined || source.spark.packages.length > 0;
  return !adds && isCurated(entry?.base ?? source.base, names) ? 'curated' : 'user-managed';
}

function isCurated(base: string | undefined, { curated, curatedImages }: Curated): boolean {
  if (base === undefined) return false;
  if (curatedReference(base, curated) !== undefined) return true;
  const reference = parseReference(base);
  if (reference === undefined) return false;
  if (reference.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/')) return true;
  return curatedImages.has(formatReference(reference));
}
