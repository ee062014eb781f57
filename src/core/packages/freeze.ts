import type { DefinitionHash, ImageDraft, PipEntry } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Registry } from '../model/registry.ts';
import { parseCondaVersion } from '../names/conda-version.ts';
import { isBuild } from '../names/match-spec-build.ts';
import { isVersion } from '../names/pep440.ts';
import { formatRepository } from '../names/reference.ts';
import { isRefusal } from '../oci/lookup.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import { recipeFor } from '../recipes/choose.ts';
import { type FrozenPackages, PREFIX } from '../recipes/recipe.ts';
import type { PlatformPackages, ResolvedPackages } from './packages.ts';
import { readResolution } from './stored-packages.ts';

/** True where we install packages that nothing locks: a later build of the definition installs the recorded ones. */
export function isFrozen({ python, spark }: Pick<ImageDraft, 'python' | 'spark'>): boolean {
  return /^(?:conda|pip)\//.test(recipeFor(python, spark)?.name ?? '');
}

/**
 * The recorded resolution of a definition, from the first repository of the order that has one; `undefined` when it was never
 * built. A target that does not answer is a failure: without its record, packages would move unnoticed.
 */
export async function findResolution(
  registry: Registry,
  { target, order }: RepositoryOrder,
  hash: DefinitionHash,
  onNote: (text: string) => void,
): Promise<ResolvedPackages | undefined> {
  for (const repository of order) {
    try {
      const found = await readResolution(registry, repository, hash);
      if (found !== undefined) return found;
    } catch (error) {
      if (!(error instanceof TerrariumError)) throw error;
      const isNew = repository === target && isRefusal(error) && (await registry.probePush(repository));
      if (repository === target && !isNew) throw error;
      if (!isNew) onNote(`${formatRepository(repository)} was not asked for recorded packages: ${error.message}`);
    }
  }
  return undefined;
}

/** Where pip installs into our own prefix. */
const SITE = new RegExp(`^${PREFIX}/lib(?:64)?/python[0-9.]+/site-packages$`);
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;

/** What a recorded resolution says of our own prefix, as the installers take it. What is no name or version is `resolution-invalid`. */
export function freeze(recorded: PlatformPackages, pip: readonly PipEntry[]): FrozenPackages {
  const conda = recorded.conda.filter(({ prefix }) => prefix === PREFIX);
  // What came from a place, and not from an index, is where the definition says. Packages that others bring along for themselves
  // are in folders of their own, and a version that is none was given by no index.
  const python = recorded.python.filter(
    ({ location, version, installer, source }) =>
      SITE.test(location) && isVersion(version) && installer !== 'conda' && source === '',
  );
  return {
    conda: conda.map(({ name, version, build }) => {
      if (!NAME.test(name) || parseCondaVersion(version) === undefined || !isBuild(build)) throw invalid(name);
      return `${name}=${version}=${build}`;
    }),
    pip: isHashed(pip)
      ? []
      : python.map(({ name, version }) => {
          if (!NAME.test(name)) throw invalid(name);
          return `${name}==${version}`;
        }),
  };
}

// With hashes every version is given, and pip takes no constraint without one.
function isHashed(entries: readonly PipEntry[]): boolean {
  return entries.some((entry) => {
    if (typeof entry === 'string') return /(?:^| )--(?:hash=|require-hashes)/.test(entry);
    return entry[0] === '-r' && isHashed(entry[1]);
  });
}

function invalid(name: string): TerrariumError {
  return new TerrariumError(
    'resolution-invalid',
    `the recorded package ${JSON.stringify(name)} has no name and version`,
    {
      hint: 'solve the packages anew with refresh',
    },
  );
}
