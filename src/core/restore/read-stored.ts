import { formatTarget, isAzureMlName, isCuratedName } from '../model/azureml-target.ts';
import { type EnvironmentStoreReader, STORE_REQUESTS, type StoredVersion } from '../model/environment-store.ts';
import { TerrariumError } from '../model/errors.ts';
import { limit } from '../model/limit.ts';

/** Environments of a workspace that may become files, by name. */
export interface StoredEnvironments {
  /** The newest version of each name first. */
  readonly versions: readonly StoredVersion[];
  /** Names of curated environments, which are used as they are. */
  readonly curated: readonly string[];
  /** Listed names that are none of Azure ML's: nothing is asked for them. */
  readonly unnamed: readonly string[];
}

/** What azure-ai-ml calls the environments of jobs that have no name. */
const ANONYMOUS = 'CliV2AnonymousEnvironment';

/**
 * Reads the newest version, or all, of names; of every name where none is asked for. What is archived is left out. Throws
 * `azure-not-found` for a name that is asked for and has nothing.
 */
export async function readStored(
  store: EnvironmentStoreReader,
  asked: readonly string[],
  which: 'newest' | 'all',
): Promise<StoredEnvironments> {
  const listed = [...new Set(asked.length > 0 ? asked : await store.names('active'))].toSorted();
  const own = listed.filter((name) => !isCuratedName(name) && name !== ANONYMOUS);
  const isRead = (name: string) => asked.length > 0 || isAzureMlName(name);
  const found = await limit(STORE_REQUESTS).map(own.filter(isRead), async (name) => {
    const versions = await store.versions(name, 'active');
    if (versions.length === 0 && asked.length > 0) throw notThere(store, name);
    return which === 'all' ? versions : versions.slice(0, 1);
  });
  const [curated, versions] = [found.flat().filter(isCurated), found.flat().filter((version) => !isCurated(version))];
  return {
    versions,
    curated: [...new Set([...listed.filter(isCuratedName), ...curated.map(({ name }) => name)])].toSorted(),
    unnamed: own.filter((name) => !isRead(name)),
  };
}

function isCurated(version: StoredVersion): boolean {
  return version.isCurated;
}

function notThere({ target }: EnvironmentStoreReader, name: string): TerrariumError {
  const message = `the ${formatTarget(target)} has no environment ${JSON.stringify(name)} that is not archived`;
  return new TerrariumError('azure-not-found', message, { hint: 'without names, all of them are read' });
}
