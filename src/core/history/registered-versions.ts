import type { Change } from '../diff/change.ts';
import { diffKnownDefinitions } from '../diff/known-definitions.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { newestFirst } from '../oci/newest-first.ts';
import { type EnvironmentRecord, type NameRecords, readNameRecords, unlessWrong } from '../oci/records.ts';
import { diffPackages, type PackageChange } from '../packages/diff-packages.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';
import type { FindPrefixed } from '../text/sorted-texts.ts';

/** Whose versions are asked for. */
export interface VersionsOf {
  readonly name: string;
  /** The tag of its newest image. */
  readonly latest: string;
}

/** A version that was registered. */
export interface RegisteredVersion {
  readonly record: EnvironmentRecord;
  /** True where the tag for the newest image names its image. */
  readonly isLatest: boolean;
}

/** Versions of a name in a repository, the newest first, with tags that ought to be records and are none. */
export interface RegisteredVersions extends Omit<NameRecords, 'records'> {
  readonly repository: Repository;
  readonly versions: readonly RegisteredVersion[];
}

/**
 * The versions of a name, from the first repository that has records of it; `undefined` where none has. `known` has the tags of that one,
 * where many names are asked for.
 */
export async function readVersions(
  registry: RegistryReader,
  order: readonly Repository[],
  { name, latest }: VersionsOf,
  known?: FindPrefixed,
): Promise<RegisteredVersions | undefined> {
  for (const repository of order) {
    const { records, ...rest } = await readNameRecords(registry, repository, name, known);
    if (records.length + rest.damaged.length === 0) continue;
    const newest = (await unlessWrong(registry.headManifest(repository, latest)))?.digest;
    const versions = records.toSorted(newestFirst).map((record) => ({ record, isLatest: record.image === newest }));
    return { repository, versions, ...rest };
  }
  return undefined;
}

/** A version with its image, and how it differs from the one before it. */
export interface VersionHistory extends RegisteredVersion {
  /** `undefined` where the image is gone, or cannot be read. Its labels need not say what the record says. */
  readonly stored: KnownDefinition | undefined;
  /** `undefined` for the first one. */
  readonly changes: readonly Change[] | undefined;
  /** Of what the images hold; `undefined` where one of the two is not known. */
  readonly packages: readonly PackageChange[] | undefined;
}

const AT_A_TIME = 8;

/** What each version is, and what changed since the one before it. */
export async function readHistory(
  registry: RegistryReader,
  { repository, versions }: Pick<RegisteredVersions, 'repository' | 'versions'>,
): Promise<readonly VersionHistory[]> {
  const stored = await limit(AT_A_TIME).map(versions, ({ record }) =>
    unlessWrong(readStored(registry, [repository], record.image, record.version)),
  );
  return versions.map((version, place) => {
    const [now, before] = [stored[place], stored[place + 1]];
    const former = versions[place + 1]?.record;
    return {
      ...version,
      stored: now,
      changes: former === undefined ? undefined : diffKnownDefinitions(former, version.record),
      packages: now?.packages && before?.packages && diffPackages(before.packages, now.packages),
    };
  });
}
