import type { DefinitionHash, ImageDefinition } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, RegistryReader } from '../model/registry.ts';
import { type Canonical, canonical, isCanonical } from '../names/canonical.ts';
import { definitionHash } from '../names/definition-hash.ts';
import { digestHex } from '../names/digest.ts';
import { formatRepository } from '../names/reference.ts';
import { getArtifact, putArtifact, type StoredArtifact } from '../oci/artifact.ts';
import { cycloneDx } from './cyclonedx.ts';
import type { ResolvedPackages } from './packages.ts';
import { parsePackages } from './parse-packages.ts';

export const PACKAGES_TYPE = 'application/vnd.terrarium.packages.v1+json';
export const DEFINITION_TYPE = 'application/vnd.terrarium.definition.v1+json';
/** https://www.iana.org/assignments/media-types/application/vnd.cyclonedx+json */
export const SBOM_TYPE = 'application/vnd.cyclonedx+json';

/** Tag of what an image holds. */
export const packagesTag = (image: Digest) => `pkg-${digestHex(image)}`;
/** Tag of the packages that a definition was resolved to. */
export const resolutionTag = (hash: DefinitionHash) => `res-${hash}`;

/** What a build took and made. */
export interface Cost {
  /** From its start to the image in the registry. */
  readonly seconds: number;
  /** Sum of the compressed layers of every platform. */
  readonly bytes: number;
}

const COST = { seconds: 'io.terrarium.build-seconds', bytes: 'io.terrarium.compressed-bytes' } as const;

/** What is known of an image beside itself. */
export interface ImageFacts {
  readonly packages: ResolvedPackages;
  readonly definition: ImageDefinition;
  readonly cost: Cost | undefined;
}

/** Attaches to an image what it holds and what it was built from. */
export async function writeImageFacts(
  registry: Registry,
  repository: Repository,
  image: Descriptor,
  { packages, definition, cost }: ImageFacts,
): Promise<void> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const named = { name: formatRepository(repository), digest: image.digest };
  await putArtifact(registry, repository, packagesTag(image.digest), {
    artifactType: PACKAGES_TYPE,
    layers: [
      { mediaType: PACKAGES_TYPE, bytes: encode(canonical(packages as unknown as Canonical)) },
      { mediaType: DEFINITION_TYPE, bytes: encode(canonical(definition as unknown as Canonical)) },
      { mediaType: SBOM_TYPE, bytes: encode(cycloneDx(packages, named)) },
    ],
    subject: image,
    annotations: cost && { [COST.seconds]: cost.seconds.toFixed(1), [COST.bytes]: String(cost.bytes) },
  });
}

/** What an image holds; `undefined` where that was not written, or is not of the image's definition. */
export async function readImageFacts(
  registry: RegistryReader,
  repository: Repository,
  image: Digest,
  hash: string,
): Promise<ImageFacts | undefined> {
  const artifact = await getArtifact(registry, repository, packagesTag(image), PACKAGES_TYPE);
  const bytes = await artifact?.read(PACKAGES_TYPE);
  const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
  const definition = parseDefinition(await artifact?.read(DEFINITION_TYPE), hash);
  if (artifact === undefined || packages === undefined || definition === undefined) return undefined;
  return { packages, definition, cost: costOf(artifact) };
}

/** What the build of an image took; `undefined` where that was not written. One request. */
export async function readCost(
  registry: RegistryReader,
  repository: Repository,
  image: Digest,
): Promise<Cost | undefined> {
  const artifact = await getArtifact(registry, repository, packagesTag(image), PACKAGES_TYPE);
  return artifact && costOf(artifact);
}

/** Records what a definition was resolved to: what later builds of it install. */
export async function writeResolution(
  registry: Registry,
  repository: Repository,
  packages: ResolvedPackages,
): Promise<void> {
  const bytes = new TextEncoder().encode(canonical(packages as unknown as Canonical));
  const tag = resolutionTag(packages.definitionHash as DefinitionHash);
  await putArtifact(registry, repository, tag, {
    artifactType: PACKAGES_TYPE,
    layers: [{ mediaType: PACKAGES_TYPE, bytes }],
  });
}

/** The recorded resolution of a definition; `undefined` when it was never built. One that cannot be read is `resolution-invalid`. */
export async function readResolution(
  registry: RegistryReader,
  repository: Repository,
  hash: DefinitionHash,
): Promise<ResolvedPackages | undefined> {
  const tag = resolutionTag(hash);
  const head = await registry.headManifest(repository, tag);
  if (head === undefined) return undefined;
  const artifact = await getArtifact(registry, repository, tag, PACKAGES_TYPE);
  const bytes = await artifact?.read(PACKAGES_TYPE);
  const packages = bytes === undefined ? undefined : parsePackages(bytes, hash);
  if (packages !== undefined) return packages;
  const message = `the recorded packages behind ${formatRepository(repository)}:${tag} cannot be read`;
  throw new TerrariumError('resolution-invalid', message, { hint: 'solve them anew with refresh' });
}

function costOf({ annotations }: StoredArtifact): Cost | undefined {
  const [seconds, bytes] = [Number(annotations[COST.seconds]), Number(annotations[COST.bytes])];
  return seconds >= 0 && bytes >= 0 ? { seconds, bytes } : undefined;
}

// Whoever writes tags can write anything: only the definition that has the hash is taken.
function parseDefinition(bytes: Uint8Array | undefined, hash: string): ImageDefinition | undefined {
  const value = bytes === undefined ? undefined : parseJson(bytes);
  if (!isRecord(value) || !isCanonical(value)) return undefined;
  const definition = value as unknown as ImageDefinition;
  return definitionHash(definition) === hash ? definition : undefined;
}
