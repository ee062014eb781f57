import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader, RegistryRemover } from '../model/registry.ts';
import type { CleanUp } from './choose-removals.ts';
import type { Entry } from './inventory.ts';

export interface RemovalPorts {
  readonly registry: RegistryReader & RegistryRemover;
  /** Time for those who read an index just before it went to read its manifests. */
  readonly pause: () => Promise<void>;
  /** What is to go by what the repository holds now: others push meanwhile. */
  readonly lookAgain: () => Promise<CleanUp>;
}

const AT_A_TIME = 4;

/**
 * Removes what is to go, and still is when it is looked at again; answers how many manifests that were. What describes an image goes before
 * it, and the parts of an index behind it: who reads meanwhile finds an image whole, or not at all.
 */
export async function removeUnneeded(repository: Repository, planned: CleanUp, ports: RemovalPorts): Promise<number> {
  const { registry } = ports;
  const { held } = await ports.lookAgain();
  const isLeft = ({ digest }: Pick<Entry, 'digest'>) => !held.has(digest);
  const entries = planned.removed.map(({ entry }) => entry).filter(isLeft);
  const attached = planned.attached.filter(isLeft);
  const untagged = (await referrersOf(registry, repository, entries)).filter(isLeft);
  const described = await remove(registry, repository, [...attached, ...untagged]);
  const removed = described + (await remove(registry, repository, entries));
  await removeTags(registry, repository, [...attached, ...entries]);
  if (planned.children.length === 0) return removed;
  await ports.pause();
  const now = await ports.lookAgain();
  // What a registry did not remove is read as before.
  const still = new Set([...now.held, ...now.removed.flatMap(({ entry }) => entry.children)]);
  const parts = planned.children.filter((child) => !still.has(child)).map((digest) => ({ digest }));
  return removed + (await remove(registry, repository, parts));
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
