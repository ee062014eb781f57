import type { LockedPackages, Python } from '../model/definition.ts';
import { quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { condaSubdir } from '../specifiers/subdir.ts';

/** The subdir for packages that run on every platform. */
export const NOARCH = 'noarch';

/** The part of a lock that a platform installs: its own packages, then those for every platform. */
export function lockedPart(locked: readonly LockedPackages[], platform: string): readonly LockedPackages[] {
  const own = condaSubdir(platform);
  const named = (name: string | undefined) => locked.filter(({ subdir }) => subdir === name);
  return [...named(own), ...named(NOARCH)];
}

/** Packages, with the part of their lock that the platforms install. */
export function lockPlatforms(findings: Findings, python: Python, platforms: readonly string[]): Python {
  const { locked, ...rest } = python;
  if (locked === undefined) return python;
  return { ...rest, locked: lockedFor(findings, locked, platforms) };
}

/**
 * Locked packages for the platforms, by subdir. A platform missing from the lock is an error: an image without its
 * packages would be a different environment.
 */
function lockedFor(
  findings: Findings,
  locked: readonly LockedPackages[],
  platforms: readonly string[],
): readonly LockedPackages[] {
  const parts = platforms.map((platform) => lockedPart(locked, platform));
  const missing = platforms.filter((_, index) => parts[index]?.length === 0);
  if (missing.length > 0) reportMissing(findings, missing, locked);
  return [...new Set(parts.flat())].sort((a, b) => (a.subdir < b.subdir ? -1 : 1));
}

function reportMissing(findings: Findings, missing: readonly string[], locked: readonly LockedPackages[]): void {
  const had = locked.map(({ subdir }) => subdir).sort();
  const has = had.length === 0 ? 'no packages at all' : `packages for ${quote(had.join(', '))}`;
  const message = `expected packages for ${missing.map(nameBoth).join(', ')}, the lock has ${has}`;
  const hint = 'lock the environment for the platform, or set platforms in terrarium.yml';
  findings.error('lock-platform', message, { at: START, hint });
}

function nameBoth(platform: string): string {
  const subdir = condaSubdir(platform);
  return subdir === undefined ? platform : `${subdir} (${platform})`;
}
