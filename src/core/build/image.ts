import type { Config } from '../config/config.ts';
import type { ApplyPorts, PlatformBuild } from '../model/builder.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor } from '../model/registry.ts';
import { parsePlatform } from '../names/platform.ts';
import { formatRepository } from '../names/reference.ts';
import { sha256Hex } from '../names/sha256.ts';
import { mismatch } from '../oci/lookup.ts';
import { isIndex, MEDIA, readImage } from '../oci/stored-image.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import type { Pins } from './file.ts';
import { pinImages } from './pin-images.ts';
import { type ImageTask, runTests, withBuild } from './platform-build.ts';

/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
export async function buildImage(
  task: ImageTask,
  repository: Repository,
  ports: ApplyPorts,
  bases: BaseResolver,
  config: Config,
): Promise<Descriptor> {
  const { platforms } = task.environment.image;
  const manifests: (Descriptor & { readonly platform: string })[] = [];
  const pins = new Map<string, Pins>();
  for (const platform of platforms) pins.set(platform, await pinImages(task, platform, ports, bases, config));
  for (const [platform, pinned] of pins) {
    const publish = (request: PlatformBuild) => ports.build({ ...request, repository });
    manifests.push({ platform, ...(await withBuild(task, platform, pinned, ports.materialize, publish)) });
  }
  const [only] = manifests;
  const { platform: _, ...single } = only as (typeof manifests)[number];
  const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
  await verifyBuilt(image.digest, task, repository, ports);
  for (const platform of platforms)
    await runTests(task, `${formatRepository(repository)}@${image.digest}`, platform, ports.smokeTest);
  return image;
}

// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(
  manifests: readonly (Descriptor & { readonly platform: string })[],
  repository: Repository,
  ports: ApplyPorts,
): Promise<Descriptor> {
  const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests: children.flat() }),
  );
  const digest = `sha256:${sha256Hex(bytes)}` as Digest;
  await ports.registry.putManifest(repository, digest, { mediaType: MEDIA.index, bytes });
  return { mediaType: MEDIA.index, digest, size: bytes.byteLength };
}

// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf(
  { platform, ...descriptor }: Descriptor & { readonly platform: string },
  repository: Repository,
  ports: ApplyPorts,
): Promise<readonly unknown[]> {
  if (!isIndex(descriptor.mediaType)) return [{ ...descriptor, platform: parsePlatform(platform) }];
  const index = await ports.registry.getManifest(repository, descriptor.digest);
  const content = index === undefined ? undefined : parseJson(index.bytes);
  const list = isRecord(content) ? content.manifests : undefined;
  if (Array.isArray(list)) return list;
  throw new TerrariumError('image-invalid', `the published index ${descriptor.digest} cannot be read`);
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
