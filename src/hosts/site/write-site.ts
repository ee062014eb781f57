import { resolve } from 'node:path';
import { rewriteText } from '../../adapters/files/write-text.ts';
import { limit } from '../../core/model/limit.ts';
import { environmentPage } from '../../core/site/environment-page.ts';
import { pagePaths } from '../../core/site/gather.ts';
import { sharedPages } from '../../core/site/pages.ts';
import type { SiteFacts } from '../../core/site/site.ts';
import { summarize } from '../../core/site/summary.ts';
import { claimFolder, removeOthers } from './folder.ts';
import { type EnvironmentSources, readEnvironment, readRecorded } from './read-environments.ts';

/** What a site is made of, and where it goes. */
export interface SiteSources extends EnvironmentSources {
  readonly facts: SiteFacts;
  readonly folder: string;
}

/** What was written. */
export interface WrittenSite {
  readonly environments: number;
  readonly versions: number;
  /** What could not be read. */
  readonly notes: readonly string[];
}

const BY_NAME = new Intl.Collator('en', { numeric: true }).compare;

// Each holds the versions of an environment, with packages of each.
const AT_A_TIME = 4;

/** Writes the site, page by page while it is read; pages of a former one whose environments are gone are removed. */
export async function writeSite(sources: SiteSources): Promise<WrittenSite> {
  const { definitions, facts } = sources;
  const folder = resolve(sources.folder);
  await claimFolder(folder);
  const { recorded, notes, isWhole } = await readRecorded(sources);
  const names = [...new Set([...recorded.keys(), ...definitions.keys()])].sort(BY_NAME);
  const paths = pagePaths(names);
  const pathOf = (name: string) => paths.get(name);
  const written = await limit(AT_A_TIME).map(names, async (name) => {
    const read = await readEnvironment(sources, recorded.get(name), { name, path: paths.get(name) ?? '' });
    await rewriteText(folder, read.environment.path, environmentPage(read.environment, pathOf, facts));
    return { summary: summarize(read.environment), notes: read.notes };
  });
  const summaries = written.map(({ summary }) => summary);
  const told = [...notes, ...written.flatMap((one) => one.notes)];
  for (const [path, text] of sharedPages(summaries, told, facts)) await rewriteText(folder, path, text);
  if (isWhole) await removeOthers(folder, new Set(paths.values()));
  const versions = summaries.reduce((sum, one) => sum + one.versions, 0);
  return { environments: names.length, versions, notes: told };
}
