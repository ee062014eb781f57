import { formatTarget } from '../model/azureml-target.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { type EnvironmentStoreReader, STORE_REQUESTS, type StoredVersion } from '../model/environment-store.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import { limit } from '../model/limit.ts';
import type { Before, PlanItem } from '../plan/item.ts';
import { definitionOf, hasImage, isVersioned, type VersionedEnvironment } from './stored-versions.ts';
import { takenVersion } from './write-versions.ts';

/**
 * Changed environments whose version a workspace has with something else, as an error each: they could not be registered once they
 * are merged. `items` say which images are there. A workspace that does not answer is a note: nothing is known of its versions.
 */
export async function takenInStores(
  stores: readonly EnvironmentStoreReader[],
  environments: readonly HashedEnvironment[],
  before: Before,
  items: readonly Pick<PlanItem, 'hash' | 'image'>[],
): Promise<readonly Diagnostic[]> {
  const changed = environments.filter(isVersioned).filter((environment) => isChanged(environment, before));
  if (changed.length === 0) return [];
  const images = new Map(items.map(({ hash, image }) => [hash, image]));
  const isFree: IsFree = ({ hash }, stored) => {
    const image = images.get(hash);
    return definitionOf(stored) === hash || (image?.kind === 'pushed' && hasImage(stored, image));
  };
  return (await Promise.all(stores.map((store) => takenIn(store, changed, isFree)))).flat();
}

/** True where a version that is there is no obstacle: it is of the definition, or is its very image. */
type IsFree = (environment: VersionedEnvironment, stored: StoredVersion) => boolean;

// A version that was raised alone is a change too: the new one may be taken.
function isChanged({ id, name, version, hash }: VersionedEnvironment, before: Before): boolean {
  const earlier = before(id);
  return earlier?.hash !== hash || earlier.name !== name || earlier.version !== version;
}

async function takenIn(
  store: EnvironmentStoreReader,
  changed: readonly VersionedEnvironment[],
  isFree: IsFree,
): Promise<readonly Diagnostic[]> {
  const target = formatTarget(store.target);
  let failed: TerrariumError | undefined;
  const found = await limit(STORE_REQUESTS).map(changed, async (environment) => {
    if (failed !== undefined) return [];
    try {
      const stored = await store.find(environment.name, environment.version);
      if (stored === undefined || isFree(environment, stored)) return [];
      return [takenVersion(environment, stored, target)];
    } catch (error) {
      if (!(error instanceof TerrariumError)) throw error;
      failed ??= error;
      return [];
    }
  });
  return [...found.flat(), ...(failed === undefined ? [] : [unasked(target, failed)])];
}

function unasked(target: string, { code, message, hint }: TerrariumError): Diagnostic {
  const said = `it is not known whether versions are taken in the ${target}: ${message}`;
  return finding('note', code, said, { path: '.', hint });
}
