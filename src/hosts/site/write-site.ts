import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rewriteText } from '../../adapters/files/write-text.ts';
import { readVersions } from '../../core/history/registered-versions.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { limit } from '../../core/model/limit.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { RegistryReader } from '../../core/model/registry.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { slugOf, tagStem } from '../../core/names/slug.ts';
import { type RecordedName, readNames } from '../../core/oci/recorded-names.ts';
import { environmentPage } from '../../core/site/environment-page.ts';
import { pagePaths } from '../../core/site/gather.ts';
import { sharedPages } from '../../core/site/pages.ts';
import { readSiteVersions } from '../../core/site/read-versions.ts';
import type { SiteDefinition, SiteEnvironment, SiteFacts } from '../../core/site/site.ts';
import { type Summary, summarize } from '../../core/site/summary.ts';
import { type FindPrefixed, prefixIndex } from '../../core/text/sorted-texts.ts';

/** What a site is made of, and where it goes. */
export interface SiteSources {
  readonly registry: RegistryReader;
  /** Repositories whose records are shown; none for the checkout alone. */
  readonly order: readonly Repository[];
  readonly definitions: ReadonlyMap<string, readonly SiteDefinition[]>;
  readonly facts: SiteFacts;
  /** Versions of an environment that are shown, the newest first. */
  readonly mostVersions: number;
  readonly folder: string;
}

/** What was written. */
export interface WrittenSite {
  readonly environments: number;
  readonly versions: number;
  readonly notes: readonly string[];
}

const BY_NAME = new Intl.Collator('en', { numeric: true }).compare;

// Each holds the versions of an environment, with all packages of each.
const AT_A_TIME = 4;

/** Writes the site, page by page while it is read; files of a former one that are no longer part of it are removed. */
export async function writeSite(sources: SiteSources): Promise<WrittenSite> {
  const { definitions, facts } = sources;
  const folder = resolve(sources.folder);
  await claimFolder(folder);
  const { recorded, notes } = await readRecorded(sources);
  const names = [...new Set([...recorded.keys(), ...definitions.keys()])].sort(BY_NAME);
  const paths = pagePaths(names);
  const pathOf = (name: string) => paths.get(name);
  const damaged: string[] = [];
  const summaries = await limit(AT_A_TIME).map(names, async (name): Promise<Summary> => {
    const environment = await readEnvironment(
      sources,
      recorded.get(name),
      { name, path: paths.get(name) ?? '' },
      damaged,
    );
    await rewriteText(folder, environment.path, environmentPage(environment, pathOf, facts));
    return summarize(environment);
  });
  const told = [...notes, ...damaged];
  for (const [path, text] of sharedPages(summaries, told, facts)) await rewriteText(folder, path, text);
  await removeOthers(folder, new Set(paths.values()));
  const versions = summaries.reduce((sum, one) => sum + one.versions, 0);
  return { environments: names.length, versions, notes: told };
}

/** A name in the repository that has records of it. */
interface Recorded extends RecordedName {
  readonly repository: Repository;
  readonly tags: FindPrefixed;
}

async function readRecorded({ registry, order }: SiteSources) {
  const recorded = new Map<string, Recorded>();
  const notes: string[] = [];
  for (const repository of order) {
    const tags = prefixIndex((await registry.listTags(repository)) ?? []);
    const { names, unread } = await readNames(registry, repository);
    for (const one of names) if (!recorded.has(one.name)) recorded.set(one.name, { ...one, repository, tags });
    if (unread > 0) notes.push(`${unread} names in ${formatRepository(repository)} could not be read`);
  }
  return { recorded, notes };
}

async function readEnvironment(
  { registry, definitions, mostVersions }: SiteSources,
  recorded: Recorded | undefined,
  { name, path }: Pick<SiteEnvironment, 'name' | 'path'>,
  damaged: string[],
): Promise<SiteEnvironment> {
  const own = definitions.get(name) ?? [];
  const environment = { name, path, definitions: own };
  if (recorded === undefined) {
    const anonymous = own.some(({ id }) => id === name);
    return { ...environment, anonymous, repository: undefined, versions: [], left: 0, state: undefined };
  }
  const { repository, tags, anonymous } = recorded;
  const latest = `${anonymous ? slugOf(name) : tagStem(name)}--latest`;
  const found = await readVersions(registry, [repository], { name, latest }, tags);
  const all = found?.versions ?? [];
  for (const tag of [...(found?.damaged ?? []), ...(found?.state.damaged ?? [])])
    damaged.push(`${tag} is nothing that is registered of ${name}: it was changed, or is incomplete`);
  const shown = all.slice(0, mostVersions);
  return {
    ...environment,
    anonymous,
    state: found?.state,
    repository: formatRepository(repository),
    versions: await readSiteVersions(registry, repository, shown),
    left: all.length - shown.length + (found?.unread ?? 0),
  };
}

/** Says that a folder is a site, so that the next one may replace it. */
const MARK = '.terrarium-site';

async function claimFolder(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException): readonly string[] => {
    if (error.code === 'ENOENT') return [];
    throw new TerrariumError('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause: error });
  });
  if (there.length > 0 && !there.includes(MARK))
    throw new TerrariumError('usage', `${JSON.stringify(folder)} holds something else than a site`, {
      hint: 'name a new folder with --to',
    });
  await mkdir(join(folder, 'environments'), { recursive: true }).catch((cause: unknown) => {
    throw new TerrariumError('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause });
  });
  await rewriteText(folder, MARK, 'Written by terrarium site.\n');
}

/** Removes pages of environments that are gone. */
async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const there = await readdir(join(folder, 'environments')).catch(() => []);
  for (const name of there)
    if (name.endsWith('.html') && !written.has(`environments/${name}`)) await rm(join(folder, 'environments', name));
}
