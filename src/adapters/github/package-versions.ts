import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { RegistryRemover } from '../../core/model/registry.ts';
import { parseDigest } from '../../core/names/digest.ts';
import { type Client, type GitHub, isRefused, type Refusal, statusOf } from './client.ts';
import { entriesOf } from './pages.ts';

/** Where GitHub keeps containers. */
export const GITHUB_REGISTRY = 'ghcr.io';

/**
 * Removes manifests of a repository of GitHub's registry, which removes none by the API of registries: each is a version of a package.
 * https://docs.github.com/en/rest/packages/packages
 */
export function packageRemover(github: GitHub, { path }: Repository): RegistryRemover {
  const versions = lazy(() => listVersions(github, path));
  return {
    removeManifest: async (_, reference) => {
      // Tags go with their manifest.
      if (parseDigest(reference) === undefined) return false;
      const { owner, ids } = await versions();
      const id = ids.get(reference);
      return id === undefined ? false : done(await removeVersion(github, { owner, path, id }));
    },
  };
}

/** Versions of a package by digest, and whose they are. */
interface Versions {
  readonly owner: 'organization' | 'user';
  readonly ids: ReadonlyMap<string, number>;
}

async function listVersions(github: GitHub, path: string): Promise<Versions> {
  const asked = await github.ask('the versions of the package could not be listed', async (client) => {
    try {
      return await versionsOf(client, 'organization', path);
    } catch (error) {
      if (statusOf(error) !== 404) throw error;
      return versionsOf(client, 'user', path);
    }
  });
  return done(asked);
}

async function versionsOf({ octokit }: Client, owner: Versions['owner'], path: string): Promise<Versions> {
  const { packages } = octokit.rest;
  const { login, ...named } = partsOf(path);
  const { iterator } = octokit.paginate;
  const pages =
    owner === 'organization'
      ? iterator(packages.getAllPackageVersionsForPackageOwnedByOrg, { ...named, org: login, per_page: 100 })
      : iterator(packages.getAllPackageVersionsForPackageOwnedByUser, { ...named, username: login });
  const all = await entriesOf(pages);
  return { owner, ids: new Map(all.map(({ id, name }) => [name, id])) };
}

interface OneVersion {
  readonly owner: Versions['owner'];
  readonly path: string;
  readonly id: number;
}

function removeVersion(github: GitHub, { owner, path, id }: OneVersion): Promise<boolean | Refusal> {
  return github.ask('a version of the package could not be removed', async ({ octokit }) => {
    const { packages } = octokit.rest;
    const { login, ...named } = partsOf(path);
    const request = { ...named, package_version_id: id };
    try {
      if (owner === 'organization') await packages.deletePackageVersionForOrg({ ...request, org: login });
      else await packages.deletePackageVersionForUser({ ...request, username: login });
      return true;
    } catch (error) {
      // Another clean-up was faster.
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });
}

/** `owner/name/of/package` */
function partsOf(path: string) {
  const [login = '', ...rest] = path.split('/');
  return { login, package_type: 'container', package_name: rest.join('/') } as const;
}

function done<T>(answer: T | Refusal): T {
  if (!isRefused(answer)) return answer;
  throw new TerrariumError('registry-denied', answer.message, {
    hint: !/\((?:401|403|404)\)/.test(answer.message)
      ? 'run it again: it goes on where it was'
      : 'give GITHUB_TOKEN a token that may delete packages: packages: write in a job of a repository that is an admin of the package',
  });
}
