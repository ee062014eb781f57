import type { ApplyPorts, PlatformBuild, PublishedManifest } from '../model/builder.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor } from '../model/registry.ts';
import { parsePlatform } from '../names/platform.ts';
import { mismatch } from '../oci/lookup.ts';
import { pushManifest } from '../oci/push-manifest.ts';
import { isIndex, MEDIA, readImage } from '../oci/stored-image.ts';
import { withCondaTool } from './default-installer.ts';
import { type PinScope, pinImages } from './pin-images.ts';
import { type ImageTask, type PinnedPlatform, runTests, withBuild } from './platform-build.ts';

/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
export async function buildImage(
  task: ImageTask,
  repository: Repository,
  scope: PinScope & { readonly ports: ApplyPorts },
): Promise<Descriptor> {
  const { ports } = scope;
  const { platforms } = task.environment.image;
  const manifests: (PublishedManifest & { readonly platform: string })[] = [];
  const pinned: PinnedPlatform[] = [];
  for (const platform of platforms) pinned.push({ platform, pins: await pinImages(task, platform, scope) });
  for (const one of pinned) {
    const publish = (request: PlatformBuild) => ports.build({ ...request, repository });
    const build = (own: ImageTask, pins: PinnedPlatform) => withBuild(own, pins, ports.materialize, publish);
    const manifest = await withCondaTool(task, one, scope, build);
    ports.registry.announce(repository, manifest.digest);
    manifests.push({ platform: one.platform, ...manifest });
  }
  const [only] = manifests;
  const { mediaType, digest, size } = only as (typeof manifests)[number];
  const image =
    manifests.length === 1 ? { mediaType, digest, size } : await assembleIndex(manifests, repository, ports);
  await verifyBuilt(image.digest, task, repository, ports);
  const published = { kind: 'pushed', repository, digest: image.digest } as const;
  for (const { platform, checked = false } of manifests)
    await runTests(task, { image: published, isChecked: checked }, platform, ports.smokeTest);
  return image;
}

// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(
  manifests: readonly (PublishedManifest & { readonly platform: string })[],
  repository: Repository,
  ports: ApplyPorts,
): Promise<Descriptor> {
  const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
  const index = { schemaVersion: 2, mediaType: MEDIA.index, manifests: children.flat() };
  return pushManifest(ports.registry, repository, MEDIA.index, index);
}

// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf(
  { platform, mediaType, digest, size }: PublishedManifest & { readonly platform: string },
  repository: Repository,
  ports: ApplyPorts,
): Promise<readonly unknown[]> {
  if (!isIndex(mediaType)) return [{ mediaType, digest, size, platform: parsePlatform(platform) }];
  const index = await ports.registry.getManifest(repository, digest);
  const content = index === undefined ? undefined : parseJson(index.bytes);
  const list = isRecord(content) ? content.manifests : undefined;
  if (Array.isArray(list)) return list;
  throw new TerrariumError('image-invalid', `the published index ${digest} cannot be read`);
}

async function verifyBuilt(
  digest: Digest,
  { environment, key }: ImageTask,
  repository: Repository,
  ports: ApplyPorts,
): Promise<void> {
  const image = await readImage(ports.registry, repository, digest);
  const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
  const why =
    image === undefined
      ? 'the registry does not have it'
      : image.kind === 'broken'
        ? image.why
        : mismatch(image.configs, expected);
  if (why === undefined) return;
  throw new TerrariumError('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}
