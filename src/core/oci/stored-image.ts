import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, ImageConfig, RegistryReader, StoredManifest } from '../model/registry.ts';
import { parseDigest } from '../names/digest.ts';
import { platformText } from '../names/platform.ts';
import { formatRepository } from '../names/reference.ts';

export const MEDIA = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  index: 'application/vnd.oci.image.index.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;

/** Maximum size of a configuration: larger ones cannot be ours. */
const MAX_CONFIG_BYTES = 4 * 1024 * 1024;

/** Maximum platforms of an index, each of which takes two requests: no image in use has as many. */
const MAX_PLATFORMS = 100;

export type StoredImage =
  | {
      readonly kind: 'image';
      readonly digest: Digest;
      readonly manifest: StoredManifest;
      readonly configs: readonly ImageConfig[];
    }
  | { readonly kind: 'broken'; readonly digest: Digest; readonly why: string };

/** An entry of an index: a manifest with its platform. */
export interface PlatformManifest {
  readonly descriptor: Descriptor;
  readonly platform: string;
}

export function isIndex(mediaType: string): boolean {
  return mediaType === MEDIA.index || mediaType === MEDIA.dockerIndex;
}

/**
 * Reads an image with the configuration of each platform; `undefined` when the reference does not exist. With `wanted`, an
 * index that names other platforms is broken before its parts are read.
 */
export async function readImage(
  registry: RegistryReader,
  repository: Repository,
  reference: string,
  wanted?: readonly string[],
): Promise<StoredImage | undefined> {
  const manifest = await registry.getManifest(repository, reference);
  if (manifest === undefined) return undefined;
  const broken = (why: string): StoredImage => ({ kind: 'broken', digest: manifest.digest, why });
  const children = isIndex(manifest.mediaType)
    ? platformManifests(manifest)
    : [{ descriptor: manifest, platform: undefined }];
  if (children === undefined) return broken('its index cannot be read');
  const platforms = children
    .map((child) => child.platform ?? '')
    .sort()
    .join(', ');
  if (wanted !== undefined && isIndex(manifest.mediaType) && platforms !== [...wanted].sort().join(', ')) {
    return broken(`expected platforms ${wanted.join(', ')}, received ${platforms || 'none'}`);
  }
  const configs: ImageConfig[] = [];
  for (const child of children) {
    const config = await readConfig(registry, repository, child.descriptor, manifest);
    if (config === undefined) {
      return broken(`manifest ${child.descriptor.digest} or its configuration is missing or cannot be read`);
    }
    if (child.platform !== undefined && child.platform !== config.platform) {
      return broken(`the index says ${child.platform}, the image ${config.platform}`);
    }
    configs.push(config);
  }
  return { kind: 'image', digest: manifest.digest, manifest, configs };
}

/** Configuration of a manifest; `undefined` if a part is missing or it is not an image. */
export async function readConfig(
  registry: RegistryReader,
  repository: Repository,
  descriptor: Descriptor,
  known?: StoredManifest,
): Promise<ImageConfig | undefined> {
  const manifest =
    known?.digest === descriptor.digest ? known : await registry.getManifest(repository, descriptor.digest);
  const content = manifest === undefined ? undefined : parseJson(manifest.bytes);
  const config = isRecord(content) ? parseDescriptor(content.config) : undefined;
  if (config === undefined || config.size > MAX_CONFIG_BYTES) return undefined;
  const blob = await registry.getBlob(repository, config);
  return blob === undefined ? undefined : parseImageConfig(parseJson(blob));
}

/** Image manifests of an index, without attestations. `undefined` if it is not an index, or has more than 100. */
export function platformManifests(index: StoredManifest): readonly PlatformManifest[] | undefined {
  const content = parseJson(index.bytes);
  const list = isRecord(content) ? content.manifests : undefined;
  if (!Array.isArray(list)) return undefined;
  const found = list.flatMap((entry: unknown) => {
    const descriptor = parseDescriptor(entry);
    if (!isRecord(entry) || descriptor === undefined) return [undefined];
    return isAttestation(entry) ? [] : [{ descriptor, platform: descriptorPlatform(entry.platform) }];
  });
  if (found.length > MAX_PLATFORMS || found.includes(undefined)) return undefined;
  return found.filter((child) => child !== undefined);
}

/** Digest of the manifest for a platform: the manifest's own, or one listed in an index. */
export async function resolvePlatform(
  registry: RegistryReader,
  repository: Repository,
  reference: string,
  platform: string,
): Promise<Digest | undefined> {
  const head = await registry.headManifest(repository, reference);
  if (head === undefined) return undefined;
  const offered = isIndex(head.mediaType)
    ? await offeredPlatforms(registry, repository, head)
    : await ownPlatform(registry, repository, head);
  const found = offered.find((candidate) => serves(candidate.platform, platform));
  if (found !== undefined) return found.descriptor.digest;
  const names = offered.map((candidate) => candidate.platform).join(', ') || 'none';
  const message = `${formatRepository(repository)}:${reference} has no image for ${platform}; it has ${names}`;
  throw new TerrariumError('platform-missing', message, {
    hint: 'choose another base, or correct platforms in terrarium.yml',
  });
}

async function offeredPlatforms(
  registry: RegistryReader,
  repository: Repository,
  head: Descriptor,
): Promise<readonly PlatformManifest[]> {
  const index = await registry.getManifest(repository, head.digest);
  return (index === undefined ? undefined : platformManifests(index)) ?? [];
}

// BuildKit takes a single manifest for any platform: only its configuration says which one it is for.
async function ownPlatform(
  registry: RegistryReader,
  repository: Repository,
  head: Descriptor,
): Promise<readonly PlatformManifest[]> {
  const config = await readConfig(registry, repository, head);
  return config === undefined ? [] : [{ descriptor: head, platform: config.platform }];
}

// An image without a variant matches every variant of its architecture.
function serves(offered: string, wanted: string): boolean {
  return offered === wanted || wanted.startsWith(`${offered}/`);
}

// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function isAttestation(entry: Record<string, unknown>): boolean {
  const annotations = entry.annotations;
  return isRecord(annotations) && annotations['vnd.docker.reference.type'] === 'attestation-manifest';
}

function descriptorPlatform(value: unknown): string {
  if (!isRecord(value)) return '';
  return platformText(text(value.os), text(value.architecture), text(value.variant));
}

/** Parses a configuration from untrusted JSON. */
export function parseImageConfig(value: unknown): ImageConfig | undefined {
  if (!isRecord(value) || typeof value.architecture !== 'string') return undefined;
  const config = isRecord(value.config) ? value.config : {};
  const labels = isRecord(config.Labels) ? config.Labels : {};
  const strings = Object.entries(labels).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  return {
    platform: platformText(text(value.os), value.architecture, text(value.variant)),
    labels: Object.fromEntries(strings),
    user: text(config.User),
    created: text(value.created),
    env: Array.isArray(config.Env) ? config.Env.map(text) : [],
    onBuild: Array.isArray(config.OnBuild) ? config.OnBuild.map(text) : [],
  };
}

/** Parses a descriptor from untrusted JSON. */
export function parseDescriptor(value: unknown): Descriptor | undefined {
  if (!isRecord(value)) return undefined;
  const { mediaType, size } = value;
  const digest = parseDigest(text(value.digest));
  if (typeof mediaType !== 'string' || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return undefined;
  return digest === undefined ? undefined : { mediaType, digest, size };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
