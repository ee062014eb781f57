import type { HashedEnvironment } from '../model/environment.ts';
import { slugOf, tagStem, versionTag } from './slug.ts';
import { expandTemplate, type Template, type TemplateValues } from './template.ts';

/** A key, and its value as a template. */
export type TemplateEntry = readonly [string, Template];

/** What a run adds to its images, and what it says of itself. */
export interface ImageTemplates {
  /** Tags beside those of names and versions. */
  readonly tags: readonly Template[];
  readonly labels: readonly TemplateEntry[];
  readonly annotations: readonly TemplateEntry[];
  /** Full id of the commit; empty where there is none. */
  readonly commit: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
}

type Named = Pick<HashedEnvironment, 'id' | 'name' | 'version' | 'hash'>;
type RunFacts = Pick<ImageTemplates, 'commit' | 'date'>;

/** Labels or annotations of an environment's image, without those whose fields have no value. */
export function expandEntries(
  entries: readonly TemplateEntry[],
  { id, name, version = '', hash }: Named,
  { commit, date }: RunFacts,
): readonly (readonly [string, string])[] {
  const values: TemplateValues = { name: name ?? id, version, hash, commit, date };
  return entries.flatMap(([key, template]) => {
    const value = expandTemplate(template, values);
    return value === undefined ? [] : [[key, value] as const];
  });
}

/** The tag of an environment; `undefined` where a field has no value. Hashes and commits are shortened, as people write them. */
export function expandTag(template: Template, environment: Named, { commit, date }: RunFacts): string | undefined {
  const { id, name, version, hash } = environment;
  return expandTemplate(template, {
    name: name === undefined ? slugOf(id) : tagStem(name),
    version: version === undefined ? '' : versionTag(version),
    hash: hash.slice(0, 12),
    commit: commit.slice(0, 12),
    date,
  });
}
