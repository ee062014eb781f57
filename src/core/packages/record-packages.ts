import type { ApplyPorts, ReadImageFiles } from '../model/builder.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { type ErrorCode, TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { PlatformPackages, ResolvedPackages } from '../model/packages.ts';
import type { PushedImage, Repository } from '../model/reference.ts';
import type { RegistryReader, StoredManifest } from '../model/registry.ts';
import { formatImage } from '../names/reference.ts';
import { isIndex, parseDescriptor, platformManifests } from '../oci/stored-image.ts';
import { diffPackages, type PackageChange } from './diff-packages.ts';
import { isFrozen } from './freeze.ts';
import { PACKAGE_FILES, readPackages } from './read-packages.ts';
import { packagesTag, readResolution, writeImageFacts, writeResolution } from './stored-packages.ts';

/** Result of recording an image's packages. */
export interface Recorded {
  /** Differences from the earlier record of the definition. */
  readonly changes: readonly PackageChange[];
  /** Compressed layers of every platform, in bytes; `undefined` if they could not be read. */
  readonly bytes: number | undefined;
  /** Why the packages could not be recorded. The image is still usable, and a later run records them. */
  readonly failure: TerrariumError | undefined;
}

/** A published image whose packages are to be recorded. */
export interface Recording {
  readonly environment: HashedEnvironment;
  readonly image: PushedImage;
  /** Time and size of its build; `undefined` if another run built it. */
  readonly seconds: number | undefined;
  /** True if the existing record of the definition is replaced. */
  readonly renews: boolean;
}

/** Notes on images whose packages could not be recorded. */
export function unrecorded(
  outcomes: readonly { readonly item: { readonly ids: readonly string[] }; readonly recorded?: Recorded | undefined }[],
): readonly Diagnostic[] {
  return outcomes.flatMap(({ item, recorded }) => {
    const { failure } = recorded ?? {};
    if (failure === undefined) return [];
    const [path = '.'] = (item.ids[0] ?? '.').split(/[#?]/, 1);
    const message = `its packages were not written down: ${failure.message}`;
    return [finding('note', failure.code, message, { path, hint: failure.hint })];
  });
}

/** A record is there, but nobody can read it. */
const UNREADABLE: readonly ErrorCode[] = ['resolution-invalid', 'registry-content-invalid', 'registry-digest-mismatch'];

type Ports = Pick<ApplyPorts, 'registry' | 'readImageFiles' | 'knownPackages'>;

/**
 * Records the packages of an image and, the first time, the resolution of its definition; `undefined` if that is
 * already done.
 */
export async function recordPackages(ports: Ports, recording: Recording): Promise<Recorded | undefined> {
  const { registry, readImageFiles } = ports;
  if (readImageFiles === undefined) return undefined;
  try {
    const { repository, digest } = recording.image;
    const known = !recording.renews && (await registry.headManifest(repository, packagesTag(digest))) !== undefined;
    if (known) return undefined;
    const manifest = await registry.getManifest(repository, digest);
    return manifest === undefined ? undefined : await record({ ...ports, readImageFiles }, recording, manifest);
  } catch (error) {
    return { changes: [], bytes: undefined, failure: failureOf(error) };
  }
}

// The image is there all the same: no failure to describe it, not even a mistake of ours, may end the run.
function failureOf(error: unknown): TerrariumError {
  if (error instanceof TerrariumError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new TerrariumError('packages-unread', `the image could not be read: ${message}`, { cause: error });
}

interface RecordPorts extends Ports {
  readonly readImageFiles: ReadImageFiles;
}

async function record(
  ports: RecordPorts,
  recording: Recording,
  manifest: StoredManifest,
): Promise<Recorded | undefined> {
  const { registry } = ports;
  const { environment, seconds, renews } = recording;
  const { repository } = recording.image;
  const { definition } = environment;
  const packages = await readAll(ports, recording, manifest);
  const bytes = await compressedBytes(registry, repository, manifest);
  const cost = seconds === undefined ? undefined : { seconds, bytes };
  await writeImageFacts(registry, repository, manifest, { packages, definition, cost });
  if (!isFrozen(environment.image)) return { changes: [], bytes, failure: undefined };
  const before = await readResolution(registry, repository, environment.hash).catch((error: unknown) => {
    // An unreadable record is replaced: refresh exists for this. If the registry fails now, the record may still be good.
    if (renews && error instanceof TerrariumError && UNREADABLE.includes(error.code)) return undefined;
    throw error;
  });
  if (before === undefined || renews) await writeResolution(registry, repository, packages);
  return { changes: before === undefined ? [] : diffPackages(before, packages), bytes, failure: undefined };
}

async function readAll(
  { readImageFiles, knownPackages }: RecordPorts,
  { environment, image }: Recording,
  manifest: StoredManifest,
): Promise<ResolvedPackages> {
  const children = platformManifests(manifest) ?? [];
  const platforms: PlatformPackages[] = [];
  for (const platform of environment.image.platforms) {
    const child = children.find((one) => one.platform === platform);
    const known = await knownPackages?.(child?.descriptor.digest ?? manifest.digest);
    const read = async () =>
      readPackages(platform, await readImageFiles({ image: formatImage(image), platform, patterns: PACKAGE_FILES }));
    platforms.push(known ?? (await read()));
  }
  return { formatVersion: '1', definitionHash: environment.hash, platforms };
}

/** Compressed layers of every platform, in bytes. */
async function compressedBytes(
  registry: RegistryReader,
  repository: Repository,
  manifest: StoredManifest,
): Promise<number> {
  if (!isIndex(manifest.mediaType)) return layerBytes(manifest);
  const children = platformManifests(manifest) ?? [];
  const sizes = await Promise.all(
    children.map(async ({ descriptor }) => {
      const child = await registry.getManifest(repository, descriptor.digest);
      return child === undefined ? 0 : layerBytes(child);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function layerBytes({ bytes }: StoredManifest): number {
  const content = parseJson(bytes);
  const layers = isRecord(content) && Array.isArray(content.layers) ? content.layers : [];
  return layers.reduce((sum: number, layer) => sum + (parseDescriptor(layer)?.size ?? 0), 0);
}
