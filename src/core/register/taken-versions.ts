import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { holderOf, readRecords, recordName } from '../oci/records.ts';
import type { Before } from '../plan/item.ts';
import { prefixIndex } from '../text/sorted-texts.ts';

/**
 * Environments whose version is recorded with another definition, as an error each: once they are merged, the version would stay
 * with the old one. Only what differs from the other side is looked up. A registry that does not answer leaves it open.
 */
export async function takenVersions(
  environments: readonly HashedEnvironment[],
  before: Before,
  registry: RegistryReader,
  repository: Repository,
): Promise<readonly Diagnostic[]> {
  const changed = environments.filter(
    ({ id, name, version, hash }) => name !== undefined && version !== undefined && before(id)?.hash !== hash,
  );
  if (changed.length === 0) return [];
  try {
    const tags = prefixIndex((await registry.listTags(repository)) ?? []);
    const found = changed.map(async (environment) => {
      const holder = holderOf(environment, await readRecords(registry, repository, environment, tags));
      return holder === undefined || holder.definitionHash === environment.hash ? [] : [taken(environment)];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    if (error instanceof TerrariumError) return [];
    throw error;
  }
}

function taken(environment: HashedEnvironment): Diagnostic {
  const message = `version ${environment.version} of ${recordName(environment)} is taken by another definition`;
  return finding('error', 'version-taken', message, { path: environment.source, hint: 'raise the version' });
}
