import { TerrariumError } from '../model/errors.ts';
import type { PushedImage } from '../model/reference.ts';
import type { Descriptor, RegistryReader, StoredManifest } from '../model/registry.ts';
import { formatImage } from '../names/reference.ts';
import { manifestParts } from './manifest-parts.ts';

/** An image with everything that it names. */
export interface WholeImage {
  readonly root: StoredManifest;
  /** What an index names, and the root behind it; each once. */
  readonly manifests: readonly StoredManifest[];
  /** Configurations and layers, each once. */
  readonly blobs: readonly Descriptor[];
}

/** Reads the manifests of an image. Throws `image-invalid` where one is missing or cannot be read. */
export async function readWholeImage(registry: RegistryReader, image: PushedImage): Promise<WholeImage> {
  const { repository } = image;
  const read = async (digest: Descriptor['digest']) => {
    const manifest = await registry.getManifest(repository, digest);
    const parts = manifest && manifestParts(manifest);
    if (manifest === undefined || parts === undefined) throw unread(image, digest, manifest === undefined);
    return { manifest, parts };
  };
  const readChild = async ({ digest }: Descriptor) => {
    const child = await read(digest);
    // An index may have said something else of it.
    if (child.parts.kind !== 'image') throw unread(image, digest, false);
    return child;
  };
  const root = await read(image.digest);
  const children = root.parts.kind === 'index' ? await Promise.all(root.parts.manifests.map(readChild)) : [];
  const all = [...children, root];
  const blobs = all.flatMap(({ parts }) => (parts.kind === 'image' ? [parts.config, ...parts.layers] : []));
  return { root: root.manifest, manifests: once(all.map(({ manifest }) => manifest)), blobs: once(blobs) };
}

function once<T extends Descriptor>(parts: readonly T[]): readonly T[] {
  return [...new Map(parts.map((part) => [part.digest, part])).values()];
}

function unread(image: PushedImage, digest: string, isMissing: boolean): TerrariumError {
  const why = isMissing ? 'is missing' : 'cannot be read';
  return new TerrariumError('image-invalid', `${formatImage(image)}: the manifest ${digest} ${why}`, {
    hint: 'build it again: --force <id>',
  });
}
