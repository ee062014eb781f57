import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { prefixIndex } from '../text/sorted-texts.ts';
import { changeReader } from './changes.ts';
import { type EnvironmentRecord, isRecordTag, prefixOf, readRecord } from './records.ts';
import { stateOf } from './version-state.ts';

const AT_A_TIME = 8;

/** Names that a repository has records of. */
export interface RecordedNames {
  /** Sorted. */
  readonly names: readonly RecordedName[];
  /** How many names were not read, because there are too many, or all records that were tried are damaged. */
  readonly unread: number;
}

export interface RecordedName {
  readonly name: string;
  /** How many records it has. */
  readonly records: number;
  /** True where it is an id: nobody gave it a name. */
  readonly anonymous: boolean;
  /** True where the whole name is archived. */
  readonly archived: boolean;
}

const MOST_NAMES = 5000;
/** Records of a name that are tried until one is whole. */
const TRIES = 3;
const PREFIX_LENGTH = prefixOf('').length;

/** The names that a repository has records of, at most 5000. Of each, one record is read, and all changes. */
export async function readNames(registry: RegistryReader, repository: Repository): Promise<RecordedNames> {
  const tags = (await registry.listTags(repository)) ?? [];
  const [find, readChanges] = [prefixIndex(tags), changeReader(registry, repository)];
  const groups = [...Map.groupBy(tags.filter(isRecordTag), (tag) => tag.slice(0, PREFIX_LENGTH)).values()];
  const named = await limit(AT_A_TIME).map(groups.slice(0, MOST_NAMES), async (group) => {
    const known = await nameOf(registry, repository, group);
    if (known === undefined) return [];
    return [{ ...known, records: group.length, archived: stateOf(await readChanges(known.name, find)).archived }];
  });
  const names = named.flat();
  return { names: names.sort((a, b) => (a.name < b.name ? -1 : 1)), unread: groups.length - names.length };
}

async function nameOf(
  registry: RegistryReader,
  repository: Repository,
  tags: readonly string[],
): Promise<Pick<RecordedName, 'name' | 'anonymous'> | undefined> {
  for (const tag of tags.slice(0, TRIES)) {
    const record = await readRecord(registry, repository, tag);
    if (record !== undefined && tag.startsWith(prefixOf(record.name)))
      return { name: record.name, anonymous: isId(record) };
  }
  return undefined;
}

/** An id is a file, and what follows it. */
function isId({ name, source }: Pick<EnvironmentRecord, 'name' | 'source'>): boolean {
  return name === source || name.startsWith(`${source}#`) || name.startsWith(`${source}?`);
}
