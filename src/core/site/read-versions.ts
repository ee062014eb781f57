import type { RegisteredVersion, RegisteredVersions } from '../history/registered-versions.ts';
import type { Digest } from '../model/digest.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { manifestParts } from '../oci/manifest-parts.ts';
import { unlessWrong } from '../oci/sealed-document.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';
import type { SiteImage, SiteVersion } from './site.ts';

const AT_A_TIME = 8;

/** Registered versions with their images, as a page shows them. */
export function readSiteVersions(
  registry: RegistryReader,
  repository: Repository,
  versions: RegisteredVersions['versions'],
): Promise<readonly SiteVersion[]> {
  return limit(AT_A_TIME).map(versions, async (version) => ({
    ...versionOf(version),
    image: await readSiteImage(registry, repository, version.record),
  }));
}

function versionOf({ record, isLatest, state }: RegisteredVersion): Omit<SiteVersion, 'image'> {
  const { version, created, commit, dirty, run, source, definitionHash, imageKey, image, definition } = record;
  return {
    ...{ version, created, isLatest, state, commit, dirty: dirty === true, run, source },
    ...{ hash: definitionHash, key: imageKey, digest: image, definition },
  };
}

async function readSiteImage(
  registry: RegistryReader,
  repository: Repository,
  { image, definitionHash }: RegisteredVersion['record'],
): Promise<SiteImage | undefined> {
  const stored = await unlessWrong(readStored(registry, [repository], image, image));
  // Whoever may push may write records, and labels.
  if (stored?.image === undefined || stored.hash !== definitionHash) return undefined;
  const layers = await unlessWrong(readLayers(registry, repository, image));
  return imageOf(stored.image, stored.packages, layers ?? []);
}

function imageOf(
  { base, platforms, cost }: NonNullable<KnownDefinition['image']>,
  packages: SiteImage['packages'],
  layers: SiteImage['layers'],
): SiteImage {
  const size = layers.reduce((sum, bytes) => sum + bytes, 0);
  const bytes = cost?.bytes ?? (platforms.length === 1 && size > 0 ? size : undefined);
  return {
    ...{ base: base.name, baseDigest: base.digest, platforms, bytes },
    ...{ seconds: cost?.seconds, layers, packages },
  };
}

/** Compressed bytes of the layers of the first platform. */
async function readLayers(
  registry: RegistryReader,
  repository: Repository,
  digest: Digest,
): Promise<readonly number[] | undefined> {
  const whole = await readParts(registry, repository, digest);
  const [first] = whole?.kind === 'index' ? whole.manifests : [];
  const parts = first === undefined ? whole : await readParts(registry, repository, first.digest);
  return parts?.kind === 'image' ? parts.layers.map(({ size }) => size) : undefined;
}

async function readParts(registry: RegistryReader, repository: Repository, digest: Digest) {
  const manifest = await registry.getManifest(repository, digest);
  return manifest && manifestParts(manifest);
}
