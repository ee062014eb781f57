import { readVersions } from '../../core/history/registered-versions.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { RegistryReader } from '../../core/model/registry.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { slugOf, tagStem } from '../../core/names/slug.ts';
import { type FoundName, findNames } from '../../core/oci/recorded-names.ts';
import { shownVersions } from '../../core/site/newest.ts';
import { readSiteVersions } from '../../core/site/read-versions.ts';
import type { SiteDefinition, SiteEnvironment } from '../../core/site/site.ts';
import { type FindPrefixed, prefixIndex } from '../../core/text/sorted-texts.ts';

/** What a site is read from. */
export interface EnvironmentSources {
  readonly registry: RegistryReader;
  /** Repositories whose records are shown; none for the checkout alone. */
  readonly order: readonly Repository[];
  readonly definitions: ReadonlyMap<string, readonly SiteDefinition[]>;
  /** Versions of an environment that are shown, the newest first. */
  readonly mostVersions: number;
}

/** A name in the repository that has records of it. */
interface Recorded extends FoundName {
  readonly repository: Repository;
  readonly tags: FindPrefixed;
}

/** Every name that is recorded, and what could not be read. */
export interface RecordedEnvironments {
  readonly recorded: ReadonlyMap<string, Recorded>;
  readonly notes: readonly string[];
  /** False where a repository could not be asked: other names may be there. */
  readonly isWhole: boolean;
}

/** The names of each repository: of one that several have, the first. */
export async function readRecorded({ registry, order }: EnvironmentSources): Promise<RecordedEnvironments> {
  const recorded = new Map<string, Recorded>();
  const notes: string[] = [];
  let isWhole = true;
  for (const repository of order) {
    const shown = formatRepository(repository);
    const found = await unlessUnread(readRepository(registry, repository));
    if (!found.ok) {
      notes.push(`${shown} could not be read: ${found.why}`);
      isWhole = false;
      continue;
    }
    const { names, unread, tags } = found.value;
    for (const one of names) if (!recorded.has(one.name)) recorded.set(one.name, { ...one, repository, tags });
    if (unread > 0) notes.push(`${unread} names in ${shown} could not be read`);
  }
  return { recorded, notes, isWhole };
}

async function readRepository(registry: RegistryReader, repository: Repository) {
  const tags = (await registry.listTags(repository)) ?? [];
  return { ...(await findNames(registry, repository, tags)), tags: prefixIndex(tags) };
}

/** One environment, and what could not be read of it. */
export interface ReadEnvironment {
  readonly environment: SiteEnvironment;
  readonly notes: readonly string[];
}

type Named = Pick<SiteEnvironment, 'name' | 'path'>;

/** What is registered of a name, and what the checkout has of it. */
export async function readEnvironment(
  sources: EnvironmentSources,
  recorded: Recorded | undefined,
  { name, path }: Named,
): Promise<ReadEnvironment> {
  const definitions = sources.definitions.get(name) ?? [];
  const anonymous = recorded?.anonymous ?? definitions.some(({ id }) => id === name);
  const nothing = { repository: undefined, versions: [], left: 0, unread: undefined, state: undefined };
  const environment = { name, path, definitions, anonymous, ...nothing };
  if (recorded === undefined) return { environment, notes: [] };
  const repository = formatRepository(recorded.repository);
  const found = await unlessUnread(readRegistered(sources, recorded, definitions));
  if (found.ok)
    return { environment: { ...environment, repository, ...found.value.registered }, notes: found.value.notes };
  const why = `versions of ${name} could not be read: ${found.why}`;
  return { environment: { ...environment, repository, unread: why }, notes: [why] };
}

async function readRegistered(
  { registry, mostVersions }: EnvironmentSources,
  { name, anonymous, repository, tags }: Recorded,
  definitions: readonly SiteDefinition[],
) {
  const latest = definitions[0]?.latest ?? `${anonymous ? slugOf(name) : tagStem(name)}--latest`;
  const found = await readVersions(registry, [repository], { name, latest }, tags);
  const { versions: all = [], damaged = [], unread = 0, state } = found ?? {};
  const shown = shownVersions(all, mostVersions);
  const wrong = [...damaged, ...(state?.damaged ?? [])];
  const more = unread > 0 ? [`${unread} records of ${name} were not read, which may be newer`] : [];
  const changes = state?.unread ?? 0;
  const notes = [
    ...told(wrong.map((tag) => `${tag} is nothing that is registered of ${name}: it was changed, or is incomplete`)),
    ...more,
    ...(changes > 0
      ? [`${changes} changes of ${name} were not read: labels and what is archived may be otherwise`]
      : []),
  ];
  const versions = await readSiteVersions(registry, repository, shown);
  return { registered: { state, versions, left: all.length - shown.length, unread: more[0] }, notes };
}

/** Damaged tags that are named: whoever may push may make thousands. */
const MOST_NAMED = 5;

function told(notes: readonly string[]): readonly string[] {
  const left = notes.length - MOST_NAMED;
  return left > 0 ? [...notes.slice(0, MOST_NAMED), `and ${left} more of them`] : notes;
}

/** What is read; why not, where a registry or a service did not answer: that ends no site. */
export async function unlessUnread<T>(
  reading: Promise<T>,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }> {
  try {
    return { ok: true, value: await reading };
  } catch (error) {
    if (error instanceof TerrariumError && /^(?:registry|osv)-/.test(error.code))
      return { ok: false, why: error.message };
    throw error;
  }
}
