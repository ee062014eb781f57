import type { Digest } from '../model/digest.ts';
import { parseDigest } from '../names/digest.ts';
import { type Entry, tagsOf } from './inventory.ts';
import { imagesToKeep, type Reason, type Roots } from './keep.ts';
import type { Marks } from './marks.ts';

/** An image that nothing needs. */
export interface Unneeded {
  readonly entry: Entry;
  /** Milliseconds since 1970; of this run where no earlier one found it. */
  readonly since: number;
}

/** What a clean-up would do. */
export interface CleanUp {
  readonly kept: ReadonlyMap<Digest, Reason>;
  /** Not needed for long enough. */
  readonly removed: readonly Unneeded[];
  readonly waiting: readonly Unneeded[];
  /** What describes images that go, and packages of definitions that have none left. */
  readonly attached: readonly Entry[];
  /** Manifests of indexes that go, which nothing else holds. */
  readonly children: readonly Digest[];
  /** Every manifest that stays, those of indexes among them. */
  readonly held: ReadonlySet<Digest>;
  /** Compressed bytes that nothing else has. */
  readonly bytes: number;
}

export interface Moment {
  readonly now: number;
  /** How long an image stays behind the last run that needed it. */
  readonly keptMs: number;
}

/** What is to go of a repository, and what waits. Images that are gone leave no manifest that stays without a part. */
export function chooseRemovals(entries: readonly Entry[], roots: Roots, marks: Marks, moment: Moment): CleanUp {
  const kept = imagesToKeep(entries, roots);
  const unneeded = entries
    .filter((entry) => (entry.definition !== '' || isTemporary(entry)) && !kept.has(entry.digest))
    .map((entry) => ({ entry, since: Math.min(marks.since.get(entry.digest) ?? moment.now, moment.now) }));
  const [removed, waiting] = split(unneeded, ({ since }) => moment.now - since >= moment.keptMs);
  const gone = new Set(removed.map(({ entry }) => entry.digest));
  const definitions = { gone: goneDefinitions(entries, gone), roots };
  const attached = entries.filter((entry) => isAttachedTo(entry, gone) || isUnusedResolution(entry, definitions));
  const goes = new Set([...gone, ...attached.map(({ digest }) => digest)]);
  const stays = entries.filter(({ digest }) => !goes.has(digest));
  const held = new Set(stays.flatMap(({ digest, children }) => [digest, ...children]));
  const parts = [...removed.map(({ entry }) => entry), ...attached].flatMap((entry) => entry.children);
  const children = [...new Set([...parts, ...marks.parts])].filter((child) => !held.has(child));
  return { kept, removed, waiting, attached, children, held, bytes: bytesOnlyIn(removed, stays) };
}

function split<T>(all: readonly T[], goesFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(goesFirst), all.filter((one) => !goesFirst(one))];
}

/** What a run of ACR Tasks left: an image of ours was made of it, or none will be. */
function isTemporary(entry: Entry): boolean {
  return entry.tags.length > 0 && tagsOf(entry, 'temporary').length === entry.tags.length;
}

/** Records are history, and stay. */
function isAttachedTo(entry: Entry, gone: ReadonlySet<Digest>): boolean {
  if (entry.definition !== '' || tagsOf(entry, 'record').length > 0) return false;
  const about = describedBy(entry);
  const own = tagsOf(entry, 'attached').length + tagsOf(entry, 'referrers').length;
  return about !== undefined && gone.has(about) && own === entry.tags.length;
}

/** The image that an artifact is about, by its manifest or by its tag. */
export function describedBy({ subject, tags: [tag = ''] }: Entry): Digest | undefined {
  if (subject !== undefined) return subject;
  const [, hex = ''] = /^(?:pkg|sha256)-([0-9a-f]{64})/.exec(tag) ?? [];
  return parseDigest(`sha256:${hex}`);
}

/** Definitions that are to have no image any more. */
interface GoneDefinitions {
  readonly gone: ReadonlySet<string>;
  readonly roots: Roots;
}

function goneDefinitions(entries: readonly Entry[], gone: ReadonlySet<Digest>): ReadonlySet<string> {
  const [going, staying] = split(entries, ({ digest }) => gone.has(digest));
  const left = new Set(staying.map(({ definition }) => definition));
  return new Set(going.map(({ definition }) => definition).filter((definition) => !left.has(definition)));
}

function isUnusedResolution(entry: Entry, { gone, roots }: GoneDefinitions): boolean {
  const own = tagsOf(entry, 'resolution');
  if (own.length === 0 || own.length < entry.tags.length) return false;
  const hashes = own.map((tag) => tag.slice('res-'.length));
  const isNamed = (hash: string) =>
    roots.definitions.has(hash) || roots.records.some(({ definitionHash }) => definitionHash === hash);
  return hashes.every((hash) => gone.has(hash) && !isNamed(hash));
}

function bytesOnlyIn(removed: readonly Unneeded[], stays: readonly Entry[]): number {
  const shared = new Set(stays.flatMap(({ blobs }) => blobs.map(({ digest }) => digest)));
  const own = new Map(removed.flatMap(({ entry }) => entry.blobs).map(({ digest, size }) => [digest, size]));
  return [...own].reduce((sum, [digest, size]) => sum + (shared.has(digest) ? 0 : size), 0);
}
