import type { Digest } from '../model/digest.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader, RegistryRemover } from '../model/registry.ts';
import { type CleanUp, describedBy } from './choose-removals.ts';
import type { Entry } from './inventory.ts';

export interface RemovalPorts {
  readonly registry: RegistryReader & RegistryRemover;
  /** Time for those who read an index just before it went to read its manifests. */
  readonly pause: () => Promise<void>;
  /** What is to go by what the repository, its records and the branches are now: others push meanwhile. */
  readonly lookAgain: () => Promise<CleanUp>;
  /** The same by the repository alone. */
  readonly lookAtRepository: () => Promise<CleanUp>;
}

/** Some registries remove one after the other. */
const AT_A_TIME = 4;
/** Images between two looks: a removal takes up to a second. */
const SLICE = 25;

/** What was removed. */
export interface Removed {
  readonly images: ReadonlySet<Digest>;
  /** How many manifests that were, with what described them and their parts. */
  readonly manifests: number;
}

/**
 * Removes what is to go, and still is when it is looked at again. What describes an image goes before it, and the parts of an index behind
 * it: who reads meanwhile finds an image whole, or not at all.
 */
export async function removeUnneeded(repository: Repository, planned: CleanUp, ports: RemovalPorts): Promise<Removed> {
  const { registry } = ports;
  const images = new Set<Digest>();
  let manifests = 0;
  for (let from = 0; from < planned.removed.length; from += SLICE) {
    const wanted = new Set(planned.removed.slice(from, from + SLICE).map(({ entry }) => entry.digest));
    const again = await ports.lookAgain();
    const entries = again.removed.map(({ entry }) => entry).filter(({ digest }) => wanted.has(digest));
    const isLast = from + SLICE >= planned.removed.length;
    const attached = again.attached.filter((entry) => {
      const about = describedBy(entry);
      return about === undefined ? isLast : wanted.has(about);
    });
    const untagged = (await referrersOf(registry, repository, entries)).filter(({ digest }) => !again.held.has(digest));
    manifests += await remove(registry, repository, [...attached, ...untagged]);
    manifests += await remove(registry, repository, entries);
    await removeTags(registry, repository, [...attached, ...entries]);
    for (const { digest } of entries) images.add(digest);
  }
  return { images, manifests: manifests + (await removeParts(repository, planned, ports)) };
}

async function removeParts(repository: Repository, { children }: CleanUp, ports: RemovalPorts): Promise<number> {
  if (children.length === 0) return 0;
  await ports.pause();
  const now = await ports.lookAtRepository();
  // What a registry did not remove is read as before.
  const still = new Set([...now.held, ...now.removed.flatMap(({ entry }) => entry.children)]);
  const parts = children.filter((child) => !still.has(child)).map((digest) => ({ digest }));
  return remove(ports.registry, repository, parts);
}

/** What describes images, and has no tag: attestations, on registries that list them. */
async function referrersOf(
  registry: RegistryReader,
  repository: Repository,
  images: readonly Entry[],
): Promise<readonly Described[]> {
  const listed = await limit(AT_A_TIME).map(images, ({ digest }) => registry.listReferrers(repository, digest));
  return listed.flat();
}

type Described = Pick<Entry, 'digest'>;

async function remove(
  registry: RegistryRemover,
  repository: Repository,
  manifests: readonly Described[],
): Promise<number> {
  const digests = [...new Set(manifests.map(({ digest }) => digest))];
  const done = await limit(AT_A_TIME).map(digests, (digest) => registry.removeManifest(repository, digest));
  return done.filter((isDone) => isDone).length;
}

/** Some registries go on serving by tag what was removed by digest. */
async function removeTags(
  registry: RemovalPorts['registry'],
  repository: Repository,
  entries: readonly Entry[],
): Promise<void> {
  const tags = entries.flatMap(({ tags, digest }) => tags.map((tag) => ({ tag, digest })));
  await limit(AT_A_TIME).map(tags, async ({ tag, digest }) => {
    if ((await registry.headManifest(repository, tag))?.digest === digest)
      await registry.removeManifest(repository, tag);
  });
}
