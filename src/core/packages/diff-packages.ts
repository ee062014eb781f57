import type { PlatformPackages, ResolvedPackages } from '../model/packages.ts';
import { isNoConda } from '../model/packages.ts';
import { formatVersionStep, type PinnedVersion, type VersionStep, versionStep } from '../specifiers/version-step.ts';
import { oneLine } from '../text/contrast.ts';

/** One package that differs between two images. */
export interface PackageChange {
  /** Its source and name: `conda numpy`, `pip six`, `deb libc6`. */
  readonly what: string;
  /** Platforms with this difference; empty for all of them. */
  readonly platforms: readonly string[];
  /** `undefined` if it was added. */
  readonly from: string | undefined;
  /** `undefined` if it was removed. */
  readonly to: string | undefined;
  readonly step: VersionStep | undefined;
}

/** Differences between the packages of two images, by name, for the platforms that both have. */
export function diffPackages(before: ResolvedPackages, after: ResolvedPackages): readonly PackageChange[] {
  const old = new Map(before.platforms.map((part) => [part.platform, part]));
  const shared = after.platforms.filter(({ platform }) => old.has(platform));
  const found = shared.flatMap((part) =>
    diffPlatform(old.get(part.platform) ?? part, part).map((change) => [part.platform, change] as const),
  );
  const alike = Map.groupBy(found, ([, change]) => JSON.stringify([change.what, change.from, change.to]));
  return [...alike.values()].flatMap((list) => {
    const platforms = list.length === shared.length ? [] : list.map(([platform]) => platform);
    return list.slice(0, 1).map(([, change]) => ({ ...change, platforms }));
  });
}

/** One plain line: `conda numpy 1.26.4 -> 2.0.1 (major upgrade)`. It contains untrusted text. */
export function formatPackageChange({ what, platforms, from, to, step }: PackageChange): string {
  const where = platforms.length === 0 ? '' : ` on ${platforms.join(', ')}`;
  if (from === undefined) return oneLine(`added ${what} ${to}${where}`);
  if (to === undefined) return oneLine(`removed ${what} ${from}${where}`);
  return oneLine(`${what} ${from} -> ${to}${step === undefined ? '' : ` (${formatVersionStep(step)})`}${where}`);
}

interface NamedPackage {
  readonly version: string;
  /** Shown if versions are equal. */
  readonly detail: string;
  readonly pin: PinnedVersion | undefined;
}

function diffPlatform(before: PlatformPackages, after: PlatformPackages): readonly Omit<PackageChange, 'platforms'>[] {
  const [old, current] = [namesOf(before), namesOf(after)];
  const names = [...new Set([...old.keys(), ...current.keys()])].sort();
  return names.flatMap((what) => {
    const [from, to] = [old.get(what), current.get(what)];
    if (from?.version === to?.version && from?.detail === to?.detail) return [];
    const full = from?.version === to?.version;
    const show = (side: NamedPackage | undefined) => (full ? side?.detail : side?.version);
    return [{ what, from: show(from), to: show(to), step: versionStep(from?.pin, to?.pin) }];
  });
}

// A package of conda that Python imports is listed by both: it is named once. One name may be installed in several places.
function namesOf({ conda, python, system }: PlatformPackages): ReadonlyMap<string, NamedPackage> {
  const names = new Map<string, NamedPackage>();
  const add = (what: string, place: string, named: NamedPackage) =>
    names.set(names.has(what) ? `${what} in ${place}` : what, named);
  for (const { name, version, build, prefix } of conda)
    add(`conda ${name}`, prefix, {
      version,
      detail: `${version} ${build}`,
      pin: { scheme: 'conda', version, exact: true },
    });
  for (const { name, version, location, source } of python.filter(isNoConda))
    add(`pip ${name}`, location, {
      version,
      detail: source === '' ? version : `${version} from ${source}`,
      pin: { scheme: 'pep440', version, exact: true },
    });
  for (const { type, name, version, architecture } of system)
    add(`${type} ${name}`, architecture, { version, detail: version, pin: undefined });
  return names;
}
