import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { prefixIndex } from '../text/sorted-texts.ts';
import { changeReader } from './changes.ts';
import { newestFirst } from './newest-first.ts';
import { type EnvironmentRecord, isRecordTag, MAX_RECORDS, prefixOf, readRecord } from './records.ts';
import { stateOf } from './version-state.ts';

const AT_A_TIME = 8;

/** Names that a repository has records of. */
export interface RecordedNames {
  /** Sorted. */
  readonly names: readonly RecordedName[];
  /** How many names were not read, because there are too many, or none of their records is whole. */
  readonly unread: number;
}

export interface RecordedName {
  readonly name: string;
  /** How many records it has. */
  readonly records: number;
  /** True where it is an id: nobody gave it a name. */
  readonly anonymous: boolean;
  readonly newest: RecordSummary;
  /** True where the whole name is archived. */
  readonly archived: boolean;
}

/** A record without its definition, which may have megabytes. */
export type RecordSummary = Omit<EnvironmentRecord, 'definition' | 'sections'>;

const MOST_NAMES = 5000;
const PREFIX_LENGTH = prefixOf('').length;

/** The names that a repository has records of, at most 5000, each with the newest of any 256 of its records; of each, all changes are read. */
export async function readNames(registry: RegistryReader, repository: Repository): Promise<RecordedNames> {
  const tags = (await registry.listTags(repository)) ?? [];
  const [find, readChanges] = [prefixIndex(tags), changeReader(registry, repository)];
  const groups = [...Map.groupBy(tags.filter(isRecordTag), (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
  const reading = limit(AT_A_TIME);
  const named = await Promise.all(
    groups.slice(0, MOST_NAMES).map(async (group) => {
      const newest = await newestOf(group, (tag) => reading.run(() => summaryOf(registry, repository, tag)));
      if (newest === undefined) return undefined;
      const { archived } = stateOf(await reading.run(() => readChanges(newest.name, find)));
      return { name: newest.name, records: group.length, anonymous: isId(newest), archived, newest };
    }),
  );
  const names = named.filter((one) => one !== undefined);
  return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)), unread: groups.length - names.length };
}

/** A name that records are of, without any of them. */
export type FoundName = Pick<RecordedName, 'name' | 'anonymous'>;

/** Records of a name that are tried until one is whole. */
const TRIES = 3;

/** The names among tags of a repository, at most 5000, for who reads their records anyway: of each, one record is read. */
export async function findNames(
  registry: RegistryReader,
  repository: Repository,
  tags: readonly string[],
): Promise<{ readonly names: readonly FoundName[]; readonly unread: number }> {
  const groups = [...Map.groupBy(tags.filter(isRecordTag), (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
  const found = await limit(AT_A_TIME).map(groups.slice(0, MOST_NAMES), async (group) => {
    for (const tag of group.slice(0, TRIES)) {
      const summary = await summaryOf(registry, repository, tag);
      if (summary !== undefined) return { name: summary.name, anonymous: isId(summary) };
    }
    return undefined;
  });
  const names = found.filter((one) => one !== undefined);
  return { names, unread: groups.length - names.length };
}

async function newestOf(
  tags: readonly string[],
  read: (tag: string) => Promise<RecordSummary | undefined>,
): Promise<RecordSummary | undefined> {
  const records = await Promise.all(tags.slice(0, MAX_RECORDS).map(read));
  return records.filter((record) => record !== undefined).sort(newestFirst)[0];
}

/** `undefined` for what is no record, and for a record behind the tag of another name. */
async function summaryOf(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
): Promise<RecordSummary | undefined> {
  const record = await readRecord(registry, repository, tag);
  if (record === undefined || !tag.startsWith(prefixOf(record.name))) return undefined;
  const { definition: _definition, sections: _sections, ...summary } = record;
  return summary;
}

/** An id is a file, and what follows it. */
function isId({ name, source }: Pick<EnvironmentRecord, 'name' | 'source'>): boolean {
  return name === source || name.startsWith(`${source}#`) || name.startsWith(`${source}?`);
}
