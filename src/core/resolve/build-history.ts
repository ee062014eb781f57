import type { ImageDefinition } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { lazy } from '../model/once.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { digestHex } from '../names/digest.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import { formatReference } from '../names/reference.ts';
import { type OwnLabels, readOwnLabels } from '../oci/labels.ts';
import { definitionTag } from '../oci/lookup.ts';
import { latestTag, readRecords } from '../oci/records.ts';
import { readImage } from '../oci/stored-image.ts';
import { type Cost, readCost } from '../packages/stored-packages.ts';
import { type FindPrefixed, prefixIndex } from '../text/sorted-texts.ts';
import type { Group } from './group-by-hash.ts';

/** What is known of earlier builds when an image is missing. It explains; it never makes a hit. */
export interface BuildHistory {
  /** Labels of the newest image of the same definition. */
  readonly sameDefinition: Pick<OwnLabels, 'key' | 'base'> | undefined;
  /** Definition hash behind `<slug>--latest`, and the definition if its record is found. */
  readonly latest: { readonly hash: string; readonly definition: ImageDefinition | undefined } | undefined;
  /** What the last build took. */
  readonly cost: Cost | undefined;
}

export const NO_HISTORY: BuildHistory = { sameDefinition: undefined, latest: undefined, cost: undefined };

/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
export function historyFinder(
  registry: RegistryReader,
  target: Repository | undefined,
  hasMergeBase: boolean,
): (group: Group) => Promise<BuildHistory> {
  if (target === undefined) return async () => NO_HISTORY;
  // One list serves all: it may have many pages.
  const tags = lazy(async () => prefixIndex((await registry.listTags(target)) ?? []));
  return (group) => findHistory({ registry, target, tags }, group, hasMergeBase);
}

interface HistorySource {
  readonly registry: RegistryReader;
  readonly target: Repository;
  readonly tags: () => Promise<FindPrefixed>;
}

async function findHistory(
  { registry, target, tags }: HistorySource,
  group: Group,
  hasMergeBase: boolean,
): Promise<BuildHistory> {
  try {
    const same = await readNewest(registry, target, definitionTag(group.hash));
    if (same !== undefined) {
      const { key, base, cost } = same;
      return { sameDefinition: { key, base }, latest: undefined, cost };
    }
    const [environment] = group.environments;
    const before = hasMergeBase ? undefined : await readNewest(registry, target, latestTag(environment));
    if (before === undefined || before.definition === '') return NO_HISTORY;
    const records = await readRecords(registry, target, environment, await tags());
    const record = records.find(({ definitionHash }) => definitionHash === before.definition);
    const latest = { hash: before.definition, definition: record?.definition };
    return { sameDefinition: undefined, latest, cost: before.cost };
  } catch (error) {
    if (error instanceof TerrariumError) return NO_HISTORY;
    throw error;
  }
}

async function readNewest(registry: RegistryReader, repository: Repository, tag: string) {
  const image = await readImage(registry, repository, tag);
  if (image?.kind !== 'image') return undefined;
  return { ...readOwnLabels(image.configs), cost: await readCost(registry, repository, image.digest) };
}

/** True when the newest image of the definition was built on another digest of its followed base. */
export function baseMoved(history: BuildHistory, bases: readonly ResolvedImage[]): boolean {
  const before = history.sameDefinition?.base;
  return before !== undefined && bases.length > 0 && !bases.some(({ digest }) => digest === before.digest);
}

/** `docker.io/library/python:3.13 sha256:0123456789ab -> sha256:ba9876543210`; `undefined` where it is not known which one moved. */
export function baseMove(history: BuildHistory | undefined, bases: readonly ResolvedImage[]): string | undefined {
  const { name, digest: before } = history?.sameDefinition?.base ?? {};
  if (before === undefined) return undefined;
  const named = bases.filter(({ reference }) => formatReference(reference) === name);
  const candidates = named.length > 0 || bases.length > 1 ? named : bases;
  const digests = new Set(candidates.map(({ digest }) => digest));
  const [moved] = candidates;
  // With several platforms the label is that of one of them.
  if (moved === undefined || digests.size !== 1 || digests.has(before)) return undefined;
  return `${formatReference(moved.reference)} ${shortDigest(before)} -> ${shortDigest(moved.digest)}`;
}

function shortDigest(digest: Digest): string {
  return `sha256:${digestHex(digest).slice(0, 12)}`;
}
