import type { ImageDefinition } from '../model/definition.ts';
import type { PlatformPackages, ResolvedPackages } from '../model/packages.ts';

/** A version as far as it is compared: what was asked for, and what its image holds. */
export interface ComparedVersion {
  readonly definition: ImageDefinition;
  readonly packages: ResolvedPackages | undefined;
}

/**
 * Versions for the script of a page. What several have in common is written once: versions of one environment differ in a few packages of
 * hundreds.
 */
export interface VersionData {
  readonly definitions: readonly ImageDefinition[];
  readonly packages: readonly PackedPackage[];
  readonly versions: readonly PackedVersion[];
}

interface PackedVersion {
  /** Its place in `definitions`. */
  readonly definition: number;
  readonly platforms: readonly PackedPlatform[] | null;
}

interface PackedPlatform {
  readonly platform: string;
  readonly distribution: string;
  /** Places in `packages`, as pairs of the first one and how many follow each other from it on. */
  readonly runs: readonly number[];
}

/** As far as a difference shows it: kind, name, version, and what tells two of one name apart. */
type PackedPackage =
  | readonly ['conda', name: string, version: string, build: string, prefix: string]
  | readonly ['pip', name: string, version: string, installer: string, location: string, source: string]
  | readonly ['apk' | 'deb' | 'rpm', name: string, version: string, architecture: string];

export function packVersions(versions: readonly ComparedVersion[]): VersionData {
  const definitions = pool<ImageDefinition>();
  const packages = pool<PackedPackage>();
  const packed = versions.map((version) => ({
    definition: definitions.placeOf(version.definition),
    platforms:
      version.packages?.platforms.map((part) => ({
        platform: part.platform,
        distribution: part.distribution,
        runs: runsOf(packPlatform(part).map(packages.placeOf)),
      })) ?? null,
  }));
  return { definitions: definitions.elements, packages: packages.elements, versions: packed };
}

/** Two of the versions that were packed; `undefined` for a place that has none. */
export function unpackVersion(data: VersionData, place: number): ComparedVersion | undefined {
  const packed = data.versions[place];
  const definition = packed && data.definitions[packed.definition];
  if (packed === undefined || definition === undefined) return undefined;
  const platforms = packed.platforms?.map((part) => unpackPlatform(part, data.packages));
  return { definition, packages: platforms && { formatVersion: '1', definitionHash: '', platforms } };
}

function packPlatform({ conda, python, system }: PlatformPackages): readonly PackedPackage[] {
  return [
    ...conda.map((one) => ['conda', one.name, one.version, one.build, one.prefix] as const),
    ...python.map((one) => ['pip', one.name, one.version, one.installer, one.location, one.source] as const),
    ...system.map((one) => [one.type, one.name, one.version, one.architecture] as const),
  ];
}

function unpackPlatform(
  { platform, distribution, runs }: PackedPlatform,
  packages: readonly PackedPackage[],
): PlatformPackages {
  const held = placesOf(runs).flatMap((place) => {
    const one = packages[place];
    return one === undefined ? [] : [one];
  });
  const unknown = { channel: '', url: '', digest: '' };
  return {
    platform,
    distribution,
    conda: held.flatMap((one) => {
      if (one[0] !== 'conda') return [];
      const [, name, version, build, prefix] = one;
      return [{ name, version, build, subdir: '', ...unknown, prefix }];
    }),
    python: held.flatMap((one) => {
      if (one[0] !== 'pip') return [];
      const [, name, version, installer, location, source] = one;
      return [{ name, version, installer, location, source }];
    }),
    system: held.flatMap((one) => {
      if (one[0] === 'conda' || one[0] === 'pip') return [];
      const [type, name, version, architecture] = one;
      return [{ type, name, version, architecture }];
    }),
  };
}

/** Elements without repeats, each with its place. */
function pool<T>() {
  const elements: T[] = [];
  const places = new Map<string, number>();
  const placeOf = (element: T): number => {
    const text = JSON.stringify(element);
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, elements.length);
    return elements.push(element) - 1;
  };
  return { elements, placeOf };
}

function runsOf(places: readonly number[]): readonly number[] {
  const runs: number[] = [];
  for (const place of places) {
    const [first = Number.NaN, count = 0] = runs.slice(-2);
    if (first + count === place) runs[runs.length - 1] = count + 1;
    else runs.push(place, 1);
  }
  return runs;
}

function placesOf(runs: readonly number[]): readonly number[] {
  const pairs = Array.from({ length: runs.length / 2 }, (_, pair) => [runs[2 * pair] ?? 0, runs[2 * pair + 1] ?? 0]);
  return pairs.flatMap(([first = 0, count = 0]) => Array.from({ length: count }, (_, step) => first + step));
}
