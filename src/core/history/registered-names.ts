import { limit } from '../model/limit.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import type { RecordedName } from '../oci/recorded-names.ts';
import { unlessWrong } from '../oci/sealed-document.ts';
import { readImageFacts } from '../packages/stored-packages.ts';

/** A name with what its newest image holds; without packages where nobody asked for them. */
export interface RegisteredName extends RecordedName {
  readonly packages?: HeldPackages;
}

/** `not-written`: nobody recorded them as they are read. `not-read`: those of other names have too many. */
export type HeldPackages = ResolvedPackages | 'not-written' | 'not-read';

const AT_A_TIME = 8;
/** Characters of all packages together, as JSON: a listing is printed as one text. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** Reads packages of the newest images of names, of several repositories. The answer has the order of the names. */
export type ReadHeld = (repository: Repository, names: readonly RecordedName[]) => Promise<readonly RegisteredName[]>;

/** Opens one listing: of all its repositories together, packages of at most so many characters are kept. */
export function heldPackagesReader(registry: RegistryReader, most = MOST_CHARACTERS): ReadHeld {
  let left = most;
  const read = async (repository: Repository, { newest }: RecordedName): Promise<HeldPackages> => {
    if (left <= 0) return 'not-read';
    const facts = await unlessWrong(readImageFacts(registry, repository, newest.image, newest.definitionHash));
    if (facts === undefined) return 'not-written';
    left -= JSON.stringify(facts.packages).length;
    return left < 0 ? 'not-read' : facts.packages;
  };
  return (repository, names) =>
    limit(AT_A_TIME).map(names, async (one) => ({ ...one, packages: await read(repository, one) }));
}
