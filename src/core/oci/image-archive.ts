import { encodeJson } from '../model/json.ts';
import type { Descriptor, StoredManifest } from '../model/registry.ts';
import { digestHex } from '../names/digest.ts';
import { manifestParts } from './manifest-parts.ts';
import { isIndex, MEDIA, platformManifests } from './stored-image.ts';
import type { WholeImage } from './whole-image.ts';

/** A small file of an archive. */
export interface ArchiveFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * What an archive holds beside configurations and layers: an OCI layout, and for an image of one platform what `docker save` writes, for
 * engines that read nothing else. https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
export function archiveFiles(image: WholeImage, name: string): readonly ArchiveFile[] {
  const { root, manifests } = image;
  const saved = savedImage(image, name);
  return [
    json('oci-layout', { imageLayoutVersion: '1.0.0' }),
    json('index.json', { schemaVersion: 2, mediaType: MEDIA.index, manifests: [namedRoot(root, name)] }),
    ...(saved === undefined ? [] : [json('manifest.json', [saved])]),
    ...manifests.map((manifest) => ({ path: blobPath(manifest), bytes: manifest.bytes })),
  ];
}

/** Where an archive holds a manifest, a configuration or a layer. */
export function blobPath({ digest }: Pick<Descriptor, 'digest'>): string {
  return `blobs/sha256/${digestHex(digest)}`;
}

// containerd reads the whole name, others the tag.
function namedRoot({ mediaType, digest, size }: StoredManifest, name: string) {
  const annotations = {
    'io.containerd.image.name': name,
    'org.opencontainers.image.ref.name': name.slice(name.lastIndexOf(':') + 1),
  };
  return { mediaType, digest, size, annotations };
}

/** The manifest of the one platform that an image has; `undefined` where it has several. */
function onlyPlatform({ root, manifests }: WholeImage): StoredManifest | undefined {
  if (!isIndex(root.mediaType)) return root;
  const [first, ...others] = platformManifests(root) ?? [];
  return others.length > 0 ? undefined : manifests.find(({ digest }) => digest === first?.descriptor.digest);
}

// https://github.com/moby/docker-image-spec/blob/v1.3.1/v1.2.md#combined-image-json--filesystem-changeset-format
function savedImage(image: WholeImage, name: string) {
  const manifest = onlyPlatform(image);
  const parts = manifest && manifestParts(manifest);
  if (parts?.kind !== 'image') return undefined;
  return { Config: blobPath(parts.config), RepoTags: [name], Layers: parts.layers.map(blobPath) };
}

function json(path: string, value: unknown): ArchiveFile {
  return { path, bytes: encodeJson(value) };
}
