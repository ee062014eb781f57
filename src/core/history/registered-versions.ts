import type { Change } from '../diff/change.ts';
import { diffKnownDefinitions } from '../diff/known-definitions.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { changeReader } from '../oci/changes.ts';
import { newestFirst } from '../oci/newest-first.ts';
import { type EnvironmentRecord, type NameRecords, readNameRecords } from '../oci/records.ts';
import { unlessWrong } from '../oci/sealed-document.ts';
import { type NameState, stateOf, type VersionState, versionStateOf } from '../oci/version-state.ts';
import { diffPackages, type PackageChange } from '../packages/diff-packages.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';
import { type FindPrefixed, prefixIndex } from '../text/sorted-texts.ts';

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
  /** What was changed of it since. */
  readonly state: VersionState;
}

/** Versions of a name in a repository, the newest first, with tags that ought to be records and are none. */
export interface RegisteredVersions extends Omit<NameRecords, 'records'> {
  readonly repository: Repository;
  readonly versions: readonly RegisteredVersion[];
  /** What was changed of the whole name. */
  readonly state: NameState;
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
    const find = known ?? prefixIndex((await registry.listTags(repository)) ?? []);
    const { records, ...rest } = await readNameRecords(registry, repository, name, find);
    if (records.length + rest.damaged.length === 0) continue;
    const state = stateOf(await changeReader(registry, repository)(name, find));
    const newest = (await unlessWrong(registry.headManifest(repository, latest)))?.digest;
    const versions = records.toSorted(newestFirst).map((record) => ({
      ...{ record, isLatest: record.image === newest, state: versionStateOf(state, record.version) },
    }));
    return { repository, versions, state, ...rest };
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
