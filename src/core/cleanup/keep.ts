import type { DefinitionHash } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { tagStem, versionTag } from '../names/slug.ts';
import { definitionTag } from '../oci/lookup.ts';
import type { EnvironmentRecord } from '../oci/records.ts';
import { type Entry, tagsOf } from './inventory.ts';

/** Why an image stays. */
export type Reason =
  /** Its definition is at the head of a branch. */
  | { readonly kind: 'branch'; readonly ref: string }
  | { readonly kind: 'version'; readonly name: string; readonly version: string }
  /** A label names its version. */
  | { readonly kind: 'label'; readonly name: string; readonly version: string; readonly label: string }
  /** A version of a workspace or a registry of Azure ML names it. */
  | { readonly kind: 'workspace'; readonly target: string }
  /** A tag for people names it. */
  | { readonly kind: 'tag'; readonly tag: string }
  /** An image that stays is built on it, or holds it. */
  | { readonly kind: 'needed'; readonly by: Digest }
  /** A definition at the head of a branch, or of a version, names it by its digest. */
  | { readonly kind: 'base' }
  /** It is no image of ours. */
  | { readonly kind: 'foreign' };

/** What images are needed for. */
export interface Roots {
  /** Hashes of definitions, each with the branch that has it. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly records: readonly Pick<EnvironmentRecord, 'name' | 'version' | 'image' | 'created' | 'definitionHash'>[];
  /** Tags of records that cannot be read: what they are about stays. */
  readonly damaged: ReadonlySet<string>;
  /** Versions by label, of each name that has labels. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Names of which it is not known what labels they have: all of their versions stay. */
  readonly unlabelled: ReadonlySet<string>;
  /** Images that versions in Azure ML name, each with the workspace or the registry. */
  readonly stored: ReadonlyMap<Digest, string>;
  /** Images of the repository that definitions name by their digests. */
  readonly named: ReadonlySet<Digest>;
  /** True where of a definition nothing but its newest image stays. */
  readonly newestOnly: boolean;
  /** How many versions of a name stay; `undefined` for all. */
  readonly keptVersions: number | undefined;
  /** True for tags for people that keep nothing. */
  readonly isIgnored: (tag: string) => boolean;
}

/** Of the images of a repository those that stay, each with a reason. What describes an image is not among them. */
export function imagesToKeep(entries: readonly Entry[], roots: Roots): ReadonlyMap<Digest, Reason> {
  const scope = { roots, versions: splitVersions(roots), newest: newestImages(entries) };
  const kept = new Map<Digest, Reason>();
  for (const { subject, tags } of entries) {
    const tag = tags.find((one) => roots.damaged.has(one));
    if (subject !== undefined && tag !== undefined) kept.set(subject, { kind: 'tag', tag });
  }
  for (const entry of entries) {
    const reason = ownReason(entry, scope);
    if (reason !== undefined) kept.set(entry.digest, reason);
  }
  addNeeded(entries, kept);
  return kept;
}

interface Versions {
  readonly kept: ReadonlyMap<Digest, Reason>;
  /** Tags of versions that are beyond the last ones. */
  readonly dropped: ReadonlySet<string>;
}

function splitVersions({ records, keptVersions, labels, unlabelled }: Roots): Versions {
  const kept = new Map<Digest, Reason>();
  const dropped = new Set<string>();
  for (const [name, own] of Map.groupBy(records, (record) => record.name)) {
    const newestFirst = own.toSorted(
      (a, b) => compare(b.created ?? '', a.created ?? '') || compare(b.version, a.version),
    );
    const most = unlabelled.has(name) ? undefined : keptVersions;
    const last = new Set([...new Set(newestFirst.map(({ version }) => version))].slice(0, most));
    const labelled = new Map([...(labels.get(name) ?? [])].map(([label, version]) => [version, label]));
    for (const { version, image } of own) {
      const label = labelled.get(version);
      if (label !== undefined) kept.set(image, { kind: 'label', name, version, label });
      else if (!last.has(version)) dropped.add(`${tagStem(name)}--${versionTag(version)}`);
      else if (kept.get(image)?.kind !== 'label') kept.set(image, { kind: 'version', name, version });
    }
  }
  return { kept, dropped };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Scope {
  readonly roots: Roots;
  readonly versions: Versions;
  /** The newest image of each definition of which a tag says that. */
  readonly newest: ReadonlyMap<string, Digest>;
}

function newestImages(entries: readonly Entry[]): ReadonlyMap<string, Digest> {
  const tagged = entries.filter(({ definition, tags }) => tags.includes(definitionTag(definition as DefinitionHash)));
  return new Map(tagged.map(({ definition, digest }) => [definition, digest]));
}

function ownReason(entry: Entry, scope: Scope): Reason | undefined {
  const { roots, versions } = scope;
  const target = roots.stored.get(entry.digest);
  if (target !== undefined) return { kind: 'workspace', target };
  if (entry.definition === '') return isForeign(entry) ? { kind: 'foreign' } : undefined;
  const version = versions.kept.get(entry.digest);
  if (version !== undefined) return version;
  const [tag] = protectingTags(entry, roots, versions);
  if (tag !== undefined) return { kind: 'tag', tag };
  const ref = roots.definitions.get(entry.definition);
  if (ref !== undefined && isCurrent(entry, scope)) return { kind: 'branch', ref };
  return roots.named.has(entry.digest) ? { kind: 'base' } : undefined;
}

function isForeign(entry: Entry): boolean {
  return tagsOf(entry, 'image').length + tagsOf(entry, 'named').length + tagsOf(entry, 'latest').length > 0;
}

/** A version beyond the last ones is not kept by its own tag. */
function protectingTags(entry: Entry, roots: Roots, { dropped }: Versions): readonly string[] {
  const latest = tagsOf(entry, 'latest');
  const named = tagsOf(entry, 'named').filter((tag) => !dropped.has(tag) && !roots.isIgnored(tag));
  return [...latest, ...named];
}

/**
 * The image of a key that a branch may have, which follows other bases or has other recipes; or the newest one alone. Where no tag says
 * which one that is, each may be.
 */
function isCurrent({ digest, definition, tags }: Entry, { roots: { newestOnly }, newest }: Scope): boolean {
  if (!newestOnly && tags.some((tag) => tag.startsWith('env-'))) return true;
  return (newest.get(definition) ?? digest) === digest;
}

/** Adds what images that stay are built on, and what they consist of. */
function addNeeded(entries: readonly Entry[], kept: Map<Digest, Reason>): void {
  const parts = entries.flatMap((entry) => [entry.digest, ...entry.children].map((part) => ({ part, entry })));
  const holders = Map.groupBy(parts, ({ part }) => part);
  const byDigest = new Map(entries.map((entry) => [entry.digest, entry]));
  const queue = [...kept.keys()];
  for (let digest = queue.pop(); digest !== undefined; digest = queue.pop()) {
    const entry = byDigest.get(digest);
    if (entry === undefined) continue;
    const bases = entry.bases.flatMap((base) => (holders.get(base) ?? []).map((holder) => holder.entry.digest));
    for (const needed of [...bases, ...entry.children]) {
      if (kept.has(needed)) continue;
      kept.set(needed, { kind: 'needed', by: digest });
      queue.push(needed);
    }
  }
}
