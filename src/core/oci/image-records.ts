import type { Digest } from '../model/digest.ts';
import { membersOf, parseJson } from '../model/json.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { type EnvironmentRecord, isRecordTag, MAX_RECORDS, RECORD_TYPE, readRecord } from './records.ts';
import { unlessWrong } from './sealed-document.ts';

/** Records looked through at most, where a registry lists none of an image. */
const MAX_SEARCHED = 5000;
const AT_A_TIME = 8;

/** Records of an image. */
export interface ImageRecords {
  readonly records: readonly EnvironmentRecord[];
  /** How many say that they are a record of it, and are none. */
  readonly damaged: number;
  /** How many records, of it or of the repository, were not read. */
  readonly unread: number;
}

/** Every record whose subject is an image, each version and commit once. */
export async function readImageRecords(
  registry: RegistryReader,
  repository: Repository,
  image: Digest,
): Promise<ImageRecords> {
  const referrers = (await unlessWrong(registry.listReferrers(repository, image))) ?? [];
  const listed = referrers.filter(({ artifactType }) => artifactType === RECORD_TYPE);
  const { references, unread } =
    listed.length > 0
      ? { references: listed.map(({ digest }) => digest), unread: 0 }
      : await searchRecords(registry, repository, image);
  const read = await limit(AT_A_TIME).map(references.slice(0, MAX_RECORDS), async (reference) => {
    const record = await readRecord(registry, repository, reference);
    return record?.image === image ? record : undefined;
  });
  const records = read.filter((record) => record !== undefined);
  const nameOf = ({ name, version, commit }: EnvironmentRecord) => JSON.stringify([name, version, commit]);
  return {
    records: [...new Map(records.map((record) => [nameOf(record), record])).values()],
    damaged: read.length - records.length,
    unread: unread + references.length - read.length,
  };
}

/** Tags of records whose manifest names an image: registries before the referrers API list none. */
async function searchRecords(
  registry: RegistryReader,
  repository: Repository,
  image: Digest,
): Promise<{ readonly references: readonly string[]; readonly unread: number }> {
  const tags = ((await registry.listTags(repository)) ?? []).filter(isRecordTag);
  const searched = tags.slice(0, MAX_SEARCHED);
  const found = await limit(AT_A_TIME).map(searched, async (tag) => {
    const manifest = await unlessWrong(registry.getManifest(repository, tag));
    const { subject } = membersOf(manifest && parseJson(manifest.bytes));
    return membersOf(subject).digest === image ? [tag] : [];
  });
  return { references: found.flat(), unread: tags.length - searched.length };
}
