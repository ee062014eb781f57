import { TerrariumError } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { PushedImage, Repository } from '../model/reference.ts';
import type { Descriptor, Registry } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';
import { isIndex, parseDescriptor } from '../oci/stored-image.ts';
import { type Tagging, tagImage } from './tag-image.ts';

/** Maximum layers of an image and manifests of an index: none in use has as many. */
const MAX_PARTS = 1000;

/** Copies a verified image to the repository, and tags it there as a build would be. An image that is there already is answered as it is. */
export async function promote(
  registry: Registry,
  repository: Repository,
  image: PushedImage,
  tagging: Omit<Tagging, 'image' | 'replaces'>,
): Promise<PushedImage> {
  const from = image.repository;
  if (formatRepository(from) === formatRepository(repository)) return image;
  const copied = await copyManifest(registry, from, repository, image.digest);
  const digest = await tagImage(registry, repository, { ...tagging, image: copied, replaces: false });
  return { kind: 'pushed', repository, digest };
}

// Children before parents, so that nothing ever names what is not there.
async function copyManifest(
  registry: Registry,
  from: Repository,
  to: Repository,
  digest: Descriptor['digest'],
): Promise<Descriptor> {
  const manifest = await registry.getManifest(from, digest);
  if (manifest === undefined) throw uncopied(from, digest, 'it is gone');
  const content = parseJson(manifest.bytes);
  const index = isIndex(manifest.mediaType);
  const parts = isRecord(content) ? partsOf(content, index) : undefined;
  if (parts === undefined || parts.length > MAX_PARTS) throw uncopied(from, digest, 'it cannot be read');
  if (parts.some(({ mediaType }) => index && isIndex(mediaType))) throw uncopied(from, digest, 'it is not of images');
  await Promise.all(
    parts.map((part) => (index ? copyManifest(registry, from, to, part.digest) : registry.copyBlob(to, part, from))),
  );
  await registry.putManifest(to, digest, manifest);
  return manifest;
}

/** What a manifest names; `undefined` where one is no descriptor. */
function partsOf(content: Record<string, unknown>, index: boolean): readonly Descriptor[] | undefined {
  const named: readonly unknown[] = index ? listOf(content.manifests) : [...listOf(content.layers), content.config];
  const parts = named.map(parseDescriptor);
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [undefined];
}

function uncopied(from: Repository, digest: string, why: string): TerrariumError {
  return new TerrariumError('image-invalid', `${formatRepository(from)}@${digest} cannot be copied: ${why}`, {
    hint: 'check the retention rules of that repository, or run with force',
  });
}
