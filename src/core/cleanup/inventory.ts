import type { Digest } from '../model/digest.ts';
import { isRecord, membersOf, parseJson } from '../model/json.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, RegistryReader, StoredManifest } from '../model/registry.ts';
import { digestHex, parseDigest } from '../names/digest.ts';
import { readOwnLabels } from '../oci/labels.ts';
import { isIndex, parseDescriptor, readConfig } from '../oci/stored-image.ts';
import { tagKind } from './tag-kinds.ts';

/** A manifest that tags of a repository name, with what it needs to be there. */
export interface Entry {
  readonly digest: Digest;
  readonly tags: readonly string[];
  /** Hash of its definition; empty for what is no image of ours. An image that others built on one of ours has its labels, and no `img-`. */
  readonly definition: string;
  /** The images that it was built on, those of every platform. */
  readonly bases: readonly Digest[];
  /** What it describes. */
  readonly subject: Digest | undefined;
  /** Manifests of an index, attestations among them. */
  readonly children: readonly Digest[];
  /** Compressed layers and configurations, of its children as well. */
  readonly blobs: readonly Descriptor[];
}

const AT_A_TIME = 16;

/** Everything that a repository has tags of, now. */
export type TakeInventory = () => Promise<readonly Entry[]>;

/**
 * Looks at a repository as often as it is asked, and reads each manifest once: its digest says what it is. What is not there any more when it
 * is read is left out; any other failure is thrown.
 */
export function inventoryOf(registry: RegistryReader, repository: Repository): TakeInventory {
  const known = new Map<Digest, Contents>();
  const read = async (digest: Digest) => {
    const contents = known.get(digest) ?? (await readContents(registry, repository, digest));
    // What is not there may be pushed again.
    if (contents !== undefined) known.set(digest, contents);
    return contents;
  };
  return async () => {
    const tags = (await registry.listTags(repository)) ?? [];
    const found = await limit(AT_A_TIME).map(tags, async (tag) => ({
      tag,
      digest: (await registry.headManifest(repository, tag))?.digest,
    }));
    const named = found.flatMap(({ tag, digest }) => (digest === undefined ? [] : [{ tag, digest }]));
    const groups = Map.groupBy(named, ({ digest }) => digest);
    const entries = await limit(AT_A_TIME).map([...groups], async ([digest, group]) =>
      entryOf(
        await read(digest),
        group.map(({ tag }) => tag),
      ),
    );
    return entries.filter((entry) => entry !== undefined);
  };
}

type Contents = Omit<Entry, 'tags'>;

function entryOf(contents: Contents | undefined, tags: readonly string[]): Entry | undefined {
  if (contents === undefined) return undefined;
  const isOurs = tags.includes(`img-${digestHex(contents.digest)}`);
  return { ...contents, tags, ...(isOurs ? {} : { definition: '' }) };
}

async function readContents(
  registry: RegistryReader,
  repository: Repository,
  digest: Digest,
): Promise<Contents | undefined> {
  const manifest = await registry.getManifest(repository, digest);
  if (manifest === undefined) return undefined;
  const content = membersOf(parseJson(manifest.bytes));
  const subject = parseDigest(String(membersOf(content.subject).digest ?? ''));
  const children = isIndex(manifest.mediaType) ? descriptorsIn(content.manifests) : [];
  const parts = await Promise.all(children.map((child) => registry.getManifest(repository, child.digest)));
  const images = isIndex(manifest.mediaType) ? parts.filter((part) => part !== undefined) : [manifest];
  const labels = await ownLabels(registry, repository, images, content.artifactType !== undefined);
  return {
    digest,
    subject,
    children: children.map((child) => child.digest),
    blobs: images.flatMap(blobsOf),
    ...labels,
  };
}

async function ownLabels(
  registry: RegistryReader,
  repository: Repository,
  images: readonly StoredManifest[],
  isArtifact: boolean,
): Promise<Pick<Entry, 'definition' | 'bases'>> {
  if (isArtifact) return { definition: '', bases: [] };
  const configs = await Promise.all(images.map((image) => readConfig(registry, repository, image, image)));
  const labels = configs.map((config) => readOwnLabels(config === undefined ? [] : [config]));
  return {
    definition: labels.find(({ definition }) => definition !== '')?.definition ?? '',
    bases: labels.flatMap(({ base }) => base.digest ?? []),
  };
}

function blobsOf({ bytes }: StoredManifest): readonly Descriptor[] {
  const { config, layers } = membersOf(parseJson(bytes));
  return descriptorsIn([config, ...(Array.isArray(layers) ? layers : [])]);
}

function descriptorsIn(list: unknown): readonly Descriptor[] {
  return Array.isArray(list) ? list.filter(isRecord).flatMap((one) => parseDescriptor(one) ?? []) : [];
}

/** Tags of an entry of one kind. */
export function tagsOf({ tags }: Pick<Entry, 'tags'>, kind: ReturnType<typeof tagKind>): readonly string[] {
  return tags.filter((tag) => tagKind(tag) === kind);
}
