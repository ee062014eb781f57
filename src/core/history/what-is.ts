import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { changeReader } from '../oci/changes.ts';
import { type ImageRecords, readImageRecords } from '../oci/image-records.ts';
import type { EnvironmentRecord } from '../oci/records.ts';
import { unlessWrong } from '../oci/sealed-document.ts';
import { stateOf, type VersionState, versionStateOf } from '../oci/version-state.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';
import { prefixIndex } from '../text/sorted-texts.ts';

/** An image by its digest, or by a tag that names it. */
export interface ImageName {
  /** Where it is; `undefined` where only repositories of ours are asked. */
  readonly repository: Repository | undefined;
  readonly reference: string;
}

/** What an image is: its definition and packages, and what was registered of it. */
export interface Identified extends Omit<ImageRecords, 'records'> {
  readonly known: KnownDefinition;
  readonly records: readonly IdentifiedRecord[];
}

/** A record of an image, with what was changed of its version since. */
export interface IdentifiedRecord extends EnvironmentRecord {
  readonly state: VersionState;
}

/** Finds an image by the first of some names under which a repository has it, and what is recorded of it. */
export async function identifyImage(
  registry: RegistryReader,
  order: readonly Repository[],
  names: readonly ImageName[],
): Promise<Identified | undefined> {
  for (const { repository, reference } of names) {
    const places = repository === undefined ? order : [repository];
    const known = await unlessWrong(readStored(registry, places, reference, reference));
    if (known?.image === undefined) continue;
    const { repository: found, digest } = known.image.image;
    const { records, ...rest } = await readImageRecords(registry, found, digest);
    return { known, records: await withStates(registry, found, records), ...rest };
  }
  return undefined;
}

async function withStates(
  registry: RegistryReader,
  repository: Repository,
  records: readonly EnvironmentRecord[],
): Promise<readonly IdentifiedRecord[]> {
  const find = prefixIndex(records.length === 0 ? [] : ((await registry.listTags(repository)) ?? []));
  const read = changeReader(registry, repository);
  const found: IdentifiedRecord[] = [];
  // One after the other: those of one name share what was read.
  for (const record of records)
    found.push({ ...record, state: versionStateOf(stateOf(await read(record.name, find)), record.version) });
  return found;
}
