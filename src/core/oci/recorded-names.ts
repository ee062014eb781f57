import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { isRecordTag, prefixOf, readRecord } from './records.ts';

const AT_A_TIME = 8;

/** Names that a repository has records of. */
export interface RecordedNames {
  /** Sorted, each with the number of its records. */
  readonly names: readonly { readonly name: string; readonly records: number }[];
  /** How many names were not read, because there are too many, or all records that were tried are damaged. */
  readonly unread: number;
}

const MOST_NAMES = 5000;
/** Records of a name that are tried until one is whole. */
const TRIES = 3;
const PREFIX_LENGTH = prefixOf('').length;

/** The names that a repository has records of, at most 5000. Of each, one record is read. */
export async function readNames(registry: RegistryReader, repository: Repository): Promise<RecordedNames> {
  const tags = ((await registry.listTags(repository)) ?? []).filter(isRecordTag);
  const groups = [...Map.groupBy(tags, (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
  const named = await limit(AT_A_TIME).map(groups.slice(0, MOST_NAMES), async (group) => ({
    name: await nameOf(registry, repository, group),
    records: group.length,
  }));
  const names = named.flatMap(({ name, records }) => (name === undefined ? [] : [{ name, records }]));
  return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)), unread: groups.length - names.length };
}

async function nameOf(
  registry: RegistryReader,
  repository: Repository,
  tags: readonly string[],
): Promise<string | undefined> {
  for (const tag of tags.slice(0, TRIES)) {
    const name = (await readRecord(registry, repository, tag))?.name;
    if (name !== undefined && tag.startsWith(prefixOf(name))) return name;
  }
  return undefined;
}
