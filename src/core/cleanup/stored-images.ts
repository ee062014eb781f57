import { formatTarget, isCuratedName } from '../model/azureml-target.ts';
import type { Digest } from '../model/digest.ts';
import { type EnvironmentStoreReader, STORE_REQUESTS } from '../model/environment-store.ts';
import { TerrariumError } from '../model/errors.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import { parseReference } from '../names/reference.ts';

/**
 * Images of a repository that versions of workspaces name by digest, archived ones too, each with the workspace. `root-unread` for a
 * workspace that cannot be read: jobs may use its images.
 */
export async function storedImages(
  stores: readonly EnvironmentStoreReader[],
  repository: Repository,
): Promise<ReadonlyMap<Digest, string>> {
  const found = new Map<Digest, string>();
  for (const store of stores) {
    const target = formatTarget(store.target);
    for (const image of await imagesOf(store).catch((error: unknown) => unread(target, error))) {
      const reference = parseReference(image);
      const isOwn = reference?.registry === repository.registry && reference.path === repository.path;
      if (isOwn && reference.digest !== undefined) found.set(reference.digest, target);
    }
  }
  return found;
}

async function imagesOf(store: EnvironmentStoreReader): Promise<readonly string[]> {
  const names = (await store.names('all')).filter((name) => !isCuratedName(name));
  const versions = await limit(STORE_REQUESTS).map(names, (name) => store.versions(name, 'all'));
  return versions.flat().flatMap(({ image }) => image ?? []);
}

function unread(target: string, error: unknown): never {
  if (!(error instanceof TerrariumError)) throw error;
  const { message, hint } = error;
  throw new TerrariumError('root-unread', `the ${target} cannot be read: ${message}`, { cause: error, hint });
}
