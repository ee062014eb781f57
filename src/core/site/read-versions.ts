import type { RegisteredVersion, RegisteredVersions } from '../history/registered-versions.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { limit } from '../model/limit.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { manifestParts } from '../oci/manifest-parts.ts';
import { type KnownDefinition, readStored } from '../packages/find-definition.ts';
import type { MissingImage, SiteImage, SiteVersion } from './site.ts';

const AT_A_TIME = 8;
/** Packages of an environment that are kept, of all its versions together: one image may have 60,000. */
const MOST_PACKAGES = 200_000;

/** Registered versions with their images, as a page shows them. */
export function readSiteVersions(
  registry: RegistryReader,
  repository: Repository,
  versions: RegisteredVersions['versions'],
  most = MOST_PACKAGES,
): Promise<readonly SiteVersion[]> {
  let left = most;
  const keep = (packages: ResolvedPackages | undefined): SiteImage['packages'] => {
    if (packages === undefined) return 'not-written';
    left -= countOf(packages);
    return left < 0 ? 'not-read' : packages;
  };
  return limit(AT_A_TIME).map(versions, async (version) => {
    const image = await readSiteImage(registry, repository, version.record).catch(whyUnread);
    return {
      ...versionOf(version),
      image: typeof image === 'object' ? { ...image, packages: keep(image.packages) } : image,
    };
  });
}

// One that the registry does not serve hides none of the others.
function whyUnread(error: unknown): MissingImage {
  if (error instanceof TerrariumError && error.code.startsWith('registry-')) return 'unread';
  throw error;
}

function countOf({ platforms }: ResolvedPackages): number {
  return platforms.reduce((sum, { conda, python, system }) => sum + conda.length + python.length + system.length, 0);
}

function versionOf({ record, isLatest, state }: RegisteredVersion): Omit<SiteVersion, 'image'> {
  const { version, created, commit, dirty, run, source, definitionHash, imageKey, image, definition } = record;
  return {
    ...{ version, created, isLatest, state, commit, dirty: dirty === true, run, source },
    ...{ hash: definitionHash, key: imageKey, digest: image, definition },
  };
}

/** An image as it was read. */
interface ReadImage extends Omit<SiteImage, 'packages'> {
  readonly packages: ResolvedPackages | undefined;
}

async function readSiteImage(
  registry: RegistryReader,
  repository: Repository,
  { image, definitionHash }: RegisteredVersion['record'],
): Promise<ReadImage | MissingImage> {
  const stored = await readStored(registry, [repository], image, image);
  if (stored?.image === undefined) return (await registry.headManifest(repository, image)) ? 'unread' : 'gone';
  // Whoever may push may write records, and labels.
  if (stored.hash !== definitionHash) return 'other';
  return describe(stored.image, stored.packages, (await readLayers(registry, repository, image)) ?? []);
}

function describe(
  { base, platforms, cost }: NonNullable<KnownDefinition['image']>,
  packages: ReadImage['packages'],
  layers: SiteImage['layers'],
): ReadImage {
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
