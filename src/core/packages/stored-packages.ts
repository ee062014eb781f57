import type { DefinitionHash, ImageDefinition } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { parseJson } from '../model/json.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, RegistryReader } from '../model/registry.ts';
import { type Canonical, canonical } from '../names/canonical.ts';
import { digestHex } from '../names/digest.ts';
import { formatRepository } from '../names/reference.ts';
import { type ArtifactKind, getArtifact, putArtifact, type StoredArtifact } from '../oci/artifact.ts';
import { parseDefinition } from '../oci/stored-definition.ts';
import { cycloneDx } from './cyclonedx.ts';
import { parsePackages } from './parse-packages.ts';

export const PACKAGES_TYPE = 'application/vnd.terrarium.packages.v1+json';
export const DEFINITION_TYPE = 'application/vnd.terrarium.definition.v1+json';
/** https://www.iana.org/assignments/media-types/application/vnd.cyclonedx+json */
export const SBOM_TYPE = 'application/vnd.cyclonedx+json';

/** An image with 60,000 packages is real. */
export const PACKAGES: ArtifactKind = { type: PACKAGES_TYPE, maxBytes: 32 * 1024 * 1024 };

/** Tag for the packages of an image. */
export const packagesTag = (image: Digest) => `pkg-${digestHex(image)}`;
/** Tag for the resolved packages of a definition. */
export const resolutionTag = (hash: DefinitionHash) => `res-${hash}`;

/** Time and size of a build. */
export interface Cost {
  /** Time from its start until the image is in the registry. */
  readonly seconds: number;
  /** Total size of the compressed layers of every platform. */
  readonly bytes: number;
}

const COST = { seconds: 'io.terrarium.build-seconds', bytes: 'io.terrarium.compressed-bytes' } as const;

/** Information stored about an image in addition to the image itself. */
export interface ImageFacts {
  readonly packages: ResolvedPackages;
  readonly definition: ImageDefinition;
  readonly cost: Cost | undefined;
}

/** Attaches to an image its packages and the definition it was built from. */
export async function writeImageFacts(
  registry: Registry,
  repository: Repository,
  image: Descriptor,
  { packages, definition, cost }: ImageFacts,
): Promise<void> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const sbom = encode(cycloneDx(packages, { name: formatRepository(repository), digest: image.digest }));
  await putArtifact(registry, repository, packagesTag(image.digest), {
    kind: PACKAGES,
    layers: [
      { mediaType: PACKAGES_TYPE, bytes: encode(canonical(packages as unknown as Canonical)) },
      { mediaType: DEFINITION_TYPE, bytes: encode(canonical(definition as unknown as Canonical)) },
      // It is made of the packages at any time, and is the larger of the two.
      ...(sbom.byteLength > PACKAGES.maxBytes ? [] : [{ mediaType: SBOM_TYPE, bytes: sbom }]),
    ],
    subject: image,
    annotations: cost && { [COST.seconds]: cost.seconds.toFixed(1), [COST.bytes]: String(cost.bytes) },
  });
}

/** The packages of an image; `undefined` if they were not recorded, or do not belong to the image's definition. */
export async function readImageFacts(
  registry: RegistryReader,
  repository: Repository,
  image: Digest,
  hash: string,
): Promise<ImageFacts | undefined> {
  const artifact = await getArtifact(registry, repository, packagesTag(image), PACKAGES);
  const bytes = await artifact?.read(PACKAGES_TYPE);
  const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
  const written = await artifact?.read(DEFINITION_TYPE);
  const definition = written === undefined ? undefined : parseDefinition(parseJson(written), hash);
  if (artifact === undefined || packages === undefined || definition === undefined) return undefined;
  return { packages, definition, cost: costOf(artifact) };
}

/** Time and size of an image's build; `undefined` if they were not recorded. One request. */
export async function readCost(
  registry: RegistryReader,
  repository: Repository,
  image: Digest,
): Promise<Cost | undefined> {
  const artifact = await getArtifact(registry, repository, packagesTag(image), PACKAGES);
  return artifact && costOf(artifact);
}

/** Records the resolved packages of a definition, which its later builds install. */
export async function writeResolution(
  registry: Registry,
  repository: Repository,
  packages: ResolvedPackages,
): Promise<void> {
  const bytes = new TextEncoder().encode(canonical(packages as unknown as Canonical));
  const tag = resolutionTag(packages.definitionHash as DefinitionHash);
  await putArtifact(registry, repository, tag, {
    kind: PACKAGES,
    layers: [{ mediaType: PACKAGES_TYPE, bytes }],
  });
}

/**
 * The recorded resolution of a definition; `undefined` if it was never built. An unreadable one is
 * `resolution-invalid`.
 */
export async function readResolution(
  registry: RegistryReader,
  repository: Repository,
  hash: DefinitionHash,
): Promise<ResolvedPackages | undefined> {
  const tag = resolutionTag(hash);
  const head = await registry.headManifest(repository, tag);
  if (head === undefined) return undefined;
  const artifact = await getArtifact(registry, repository, tag, PACKAGES);
  const bytes = await artifact?.read(PACKAGES_TYPE);
  const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
  if (packages !== undefined) return packages;
  const message = `the recorded packages behind ${formatRepository(repository)}:${tag} cannot be read`;
  throw new TerrariumError('resolution-invalid', message, { hint: 'solve them again with refresh' });
}

function costOf({ annotations }: StoredArtifact): Cost | undefined {
  const [seconds, bytes] = [amountOf(annotations[COST.seconds]), amountOf(annotations[COST.bytes])];
  return seconds === undefined || bytes === undefined ? undefined : { seconds, bytes };
}

// A plan is JSON, which has no infinite number.
function amountOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,15}(?:\.[0-9])?$/.test(text) ? Number(text) : undefined;
}
