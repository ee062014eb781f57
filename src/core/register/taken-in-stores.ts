import { formatTarget } from '../model/azureml-target.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { type EnvironmentStoreReader, STORE_REQUESTS } from '../model/environment-store.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import { limit } from '../model/limit.ts';
import type { Before } from '../plan/item.ts';
import { definitionOf, isVersioned, type VersionedEnvironment } from './stored-versions.ts';
import { takenVersion } from './write-versions.ts';

/**
 * Changed environments whose version a workspace has with another definition, as an error each: they could not be registered once
 * they are merged. A workspace that does not answer is a note: nothing is known of its versions.
 */
export async function takenInStores(
  stores: readonly EnvironmentStoreReader[],
  environments: readonly HashedEnvironment[],
  before: Before,
): Promise<readonly Diagnostic[]> {
  const changed = environments.filter(isVersioned).filter((environment) => isChanged(environment, before));
  if (changed.length === 0) return [];
  return (await Promise.all(stores.map((store) => takenIn(store, changed)))).flat();
}

// A version that was raised alone is a change too: the new one may be taken.
function isChanged({ id, name, version, hash }: VersionedEnvironment, before: Before): boolean {
  const earlier = before(id);
  return earlier?.hash !== hash || earlier.name !== name || earlier.version !== version;
}

async function takenIn(
  store: EnvironmentStoreReader,
  changed: readonly VersionedEnvironment[],
): Promise<readonly Diagnostic[]> {
  const target = formatTarget(store.target);
  let failed: TerrariumError | undefined;
  const found = await limit(STORE_REQUESTS).map(changed, async (environment) => {
    if (failed !== undefined) return [];
    try {
      const stored = await store.find(environment.name, environment.version);
      const isFree = stored === undefined || definitionOf(stored) === environment.hash;
      return isFree ? [] : [takenVersion(environment, stored, target)];
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
