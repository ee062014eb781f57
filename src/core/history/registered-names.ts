import { limit } from '../model/limit.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import type { RecordedName } from '../oci/recorded-names.ts';
import { unlessWrong } from '../oci/records.ts';
import { readImageFacts } from '../packages/stored-packages.ts';

/** A name with what its newest image holds. */
export interface RegisteredName extends RecordedName {
  readonly packages: HeldPackages;
}

/** `not-written`: nobody recorded them, or not as they are read. `not-read`: other names have too many. */
export type HeldPackages = ResolvedPackages | 'not-written' | 'not-read';

const AT_A_TIME = 8;
/** Characters of all packages together, as JSON: a listing is printed as one text. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** The packages of the newest image of each name, in the order of the names. */
export function readHeldPackages(
  registry: RegistryReader,
  repository: Repository,
  names: readonly RecordedName[],
  most = MOST_CHARACTERS,
): Promise<readonly RegisteredName[]> {
  let left = most;
  return limit(AT_A_TIME).map(names, async (one) => {
    if (left <= 0) return { ...one, packages: 'not-read' };
    const { image, definitionHash } = one.newest;
    const held = (await unlessWrong(readImageFacts(registry, repository, image, definitionHash)))?.packages;
    if (held === undefined) return { ...one, packages: 'not-written' };
    left -= JSON.stringify(held).length;
    return { ...one, packages: left < 0 ? 'not-read' : held };
  });
}
