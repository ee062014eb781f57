import type { ImageDefinition } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { type Canonical, canonical } from '../names/canonical.ts';
import { parseDigest } from '../names/digest.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import { definitionTag, LABELS } from '../oci/lookup.ts';
import { findRecord, latestTag } from '../oci/records.ts';
import { readImage } from '../oci/stored-image.ts';
import { type Cost, readCost } from '../packages/stored-packages.ts';
import type { Group } from './group-by-hash.ts';

/** What is known of earlier builds when an image is missing. It explains; it never makes a hit. */
export interface Evidence {
  /** Labels of the newest image of the same definition. */
  readonly sameDefinition: { readonly key: string; readonly baseName: string; readonly baseDigest: string } | undefined;
  /** Definition hash behind `<slug>--latest`, and the definition if its record is found. */
  readonly latest: { readonly hash: string; readonly definition: ImageDefinition | undefined } | undefined;
  /** What the last build took. */
  readonly cost: Cost | undefined;
}

export const NO_EVIDENCE: Evidence = { sameDefinition: undefined, latest: undefined, cost: undefined };

/** Asks the target for earlier builds. A registry that does not answer leaves the reason open, nothing else. */
export async function gatherEvidence(
  registry: RegistryReader,
  target: Repository | undefined,
  group: Group,
  hasMergeBase: boolean,
): Promise<Evidence> {
  if (target === undefined) return NO_EVIDENCE;
  try {
    const same = await readNewest(registry, target, definitionTag(group.hash));
    if (same !== undefined) {
      const { labels, cost } = same;
      const sameDefinition = {
        key: labels[LABELS.key] ?? '',
        baseName: labels[LABELS.baseName] ?? '',
        baseDigest: labels[LABELS.baseDigest] ?? '',
      };
      return { sameDefinition, latest: undefined, cost };
    }
    const [environment] = group.environments;
    const before = hasMergeBase ? undefined : await readNewest(registry, target, latestTag(environment));
    const latest = before?.labels[LABELS.definition];
    if (before === undefined || latest === undefined) return NO_EVIDENCE;
    const record = await findRecord(registry, target, environment, latest);
    return { sameDefinition: undefined, latest: { hash: latest, definition: record?.definition }, cost: before.cost };
  } catch (error) {
    if (error instanceof TerrariumError) return NO_EVIDENCE;
    throw error;
  }
}

async function readNewest(registry: RegistryReader, repository: Repository, tag: string) {
  const image = await readImage(registry, repository, tag);
  if (image?.kind !== 'image') return undefined;
  return { labels: image.configs[0]?.labels ?? {}, cost: await readCost(registry, repository, image.digest) };
}

/** True when two definitions are equal but for the hashes of their parents. */
export function differsOnlyInParents(a: ImageDefinition, b: ImageDefinition): boolean {
  const parents = ({ bases }: ImageDefinition) => bases.map((base) => base.parent).join();
  return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}

function canonicalWithoutParents(definition: ImageDefinition): string {
  const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
  return canonical({ ...definition, bases } as unknown as Canonical);
}

/** True when the newest image of the definition stood on another digest of its followed base. */
export function baseMoved(evidence: Evidence, bases: readonly ResolvedImage[]): boolean {
  const before = evidence.sameDefinition?.baseDigest;
  return before !== undefined && bases.length > 0 && !bases.some((base) => base.digest === before);
}

/** `docker.io/library/python:3.13 sha256:0123456789ab -> sha256:ba9876543210`; `undefined` where it is not known which one moved. */
export function baseMove(evidence: Evidence | undefined, bases: readonly ResolvedImage[]): string | undefined {
  const before = evidence?.sameDefinition;
  if (before === undefined || parseDigest(before.baseDigest) === undefined) return undefined;
  const named = bases.filter(({ reference }) => reference === before.baseName);
  const candidates = named.length > 0 || bases.length > 1 ? named : bases;
  const digests = new Set(candidates.map(({ digest }) => digest));
  const [moved] = candidates;
  // With several platforms the label is that of one of them.
  if (moved === undefined || digests.size !== 1 || digests.has(before.baseDigest as Digest)) return undefined;
  return `${moved.reference} ${shortDigest(before.baseDigest)} -> ${shortDigest(moved.digest)}`;
}

function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}
