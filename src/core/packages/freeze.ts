import type { DefinitionHash, ImageDraft, PipEntry } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import type { PlatformPackages, ResolvedPackages } from '../model/packages.ts';
import type { Registry } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';
import { isRefusal } from '../oci/lookup.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import { recipeFor } from '../recipes/choose.ts';
import { type FrozenPackages, PREFIX } from '../recipes/recipe.ts';
import { parseCondaVersion } from '../specifiers/conda-version.ts';
import { isBuild } from '../specifiers/match-spec-build.ts';
import { isVersion } from '../specifiers/pep440.ts';
import { readResolution } from './stored-packages.ts';

/** True if we install packages that are not locked: later builds of the definition then install the recorded ones. */
export function isFrozen({ python, spark }: Pick<ImageDraft, 'python' | 'spark'>): boolean {
  return /^(?:conda|pip)\//.test(recipeFor(python, spark)?.name ?? '');
}

/**
 * The recorded resolution of a definition, from the first repository in order that has one; `undefined` if it was
 * never built. An unreachable target is a failure, because without its record package versions would change unnoticed.
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

/** Where pip installs within our own prefix. */
const SITE = new RegExp(`^${PREFIX}/lib(?:64)?/python[0-9.]+/site-packages$`);
const NAME = /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/;

/**
 * The recorded packages in our own prefix, in the form that installers accept. An invalid name or version is
 * `resolution-invalid`.
 */
export function freeze(recorded: PlatformPackages, pip: readonly PipEntry[]): FrozenPackages {
  const conda = recorded.conda.filter(({ prefix }) => prefix === PREFIX);
  // Packages that did not come from an index are specified by the definition. Vendored packages are in other folders,
  // and an invalid version cannot come from an index.
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

// If hashes are used, every version is already fixed, and pip rejects constraints without hashes.
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
      hint: 'solve the packages again with refresh',
    },
  );
}
