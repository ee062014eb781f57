import { TerrariumError } from '../model/errors.ts';
import type { PushedImage, Repository } from '../model/reference.ts';
import type { Descriptor, Registry } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';
import { type ManifestParts, manifestParts } from '../oci/manifest-parts.ts';
import { type Tagging, tagImage } from './tag-image.ts';

/** Copies a verified image to the repository, and tags it there as a build would be. An image that is there already is answered as it is. */
export async function promote(
  registry: Registry,
  repository: Repository,
  image: PushedImage,
  tagging: Omit<Tagging, 'image' | 'replaces'>,
): Promise<PushedImage> {
  const from = image.repository;
  if (formatRepository(from) === formatRepository(repository)) return image;
  const copied = await copyManifest(registry, from, repository, image.digest, ['index', 'image']);
  const digest = await tagImage(registry, repository, { ...tagging, image: copied, replaces: false });
  return { kind: 'pushed', repository, digest };
}

// Children before parents, so that nothing ever names what is not there.
async function copyManifest(
  registry: Registry,
  from: Repository,
  to: Repository,
  digest: Descriptor['digest'],
  expected: readonly ManifestParts['kind'][],
): Promise<Descriptor> {
  const manifest = await registry.getManifest(from, digest);
  if (manifest === undefined) throw uncopied(from, digest, 'it is gone');
  const parts = manifestParts(manifest);
  if (parts === undefined || !expected.includes(parts.kind)) throw uncopied(from, digest, 'it cannot be read');
  await Promise.all(
    parts.kind === 'index'
      ? parts.manifests.map((child) => copyManifest(registry, from, to, child.digest, ['image']))
      : [...parts.layers, parts.config].map((blob) => registry.copyBlob(to, blob, from)),
  );
  await registry.putManifest(to, digest, manifest);
  return manifest;
}

function uncopied(from: Repository, digest: string, why: string): TerrariumError {
  return new TerrariumError('image-invalid', `${formatRepository(from)}@${digest} cannot be copied: ${why}`, {
    hint: 'check the retention rules of that repository, or run with force',
  });
}
