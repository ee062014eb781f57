import { compareCondaVersions, parseCondaVersion } from './conda-version.ts';
import { comparePythonVersions, parsePythonVersion } from './pep440.ts';

/** A version that a requirement or match spec requires: exactly (`==1.2`), or by prefix (`1.2.*`). */
export interface PinnedVersion {
  readonly scheme: 'conda' | 'pep440';
  readonly version: string;
  readonly exact: boolean;
}

/**
 * How far a version moved, by the first number that differs; `other` if no number differs, as between `1.0rc1` and
 * `1.0`.
 */
export interface VersionStep {
  readonly direction: 'up' | 'down';
  readonly size: 'major' | 'minor' | 'patch' | 'other';
}

/** The version of a single constraint; `undefined` for ranges and for no version. */
export function pinnedVersion(scheme: PinnedVersion['scheme'], constraint: string): PinnedVersion | undefined {
  const [, exact, anyOf] = /^(?:==(?!.*\*)([^=,|\s]+)|(?:==)?([^=<>!~,|*\s]+)\.\*)$/.exec(constraint) ?? [];
  if (exact !== undefined) return { scheme, version: exact, exact: true };
  return anyOf === undefined ? undefined : { scheme, version: anyOf, exact: false };
}

/** The step between two pins of one kind; `undefined` if they are equal or not comparable. */
export function versionStep(from: PinnedVersion | undefined, to: PinnedVersion | undefined): VersionStep | undefined {
  if (from === undefined || to === undefined || from.scheme !== to.scheme || from.exact !== to.exact) return undefined;
  return from.scheme === 'conda' ? condaStep(from.version, to.version) : pythonStep(from.version, to.version);
}

/** `major upgrade`, `patch downgrade`, `upgrade`. */
export function formatVersionStep({ direction, size }: VersionStep): string {
  return `${size === 'other' ? '' : `${size} `}${direction === 'up' ? 'upgrade' : 'downgrade'}`;
}

function condaStep(from: string, to: string): VersionStep | undefined {
  const [a, b] = [parseCondaVersion(from), parseCondaVersion(to)];
  if (a === undefined || b === undefined) return undefined;
  const numbers = ({ release }: typeof a) => release.map(([first]) => (typeof first === 'bigint' ? first : 0n));
  return step(compareCondaVersions(a, b), numbers(a), numbers(b));
}

function pythonStep(from: string, to: string): VersionStep | undefined {
  const [a, b] = [parsePythonVersion(from), parsePythonVersion(to)];
  if (a === undefined || b === undefined) return undefined;
  return step(comparePythonVersions(a, b), [a.epoch, ...a.release], [b.epoch, ...b.release]);
}

// By position: epoch, major, minor; everything after is a patch.
const SIZES = ['major', 'major', 'minor'] as const;

function step(order: number, from: readonly bigint[], to: readonly bigint[]): VersionStep | undefined {
  if (order === 0) return undefined;
  const places = Array.from({ length: Math.max(from.length, to.length) }, (_, place) => place);
  const first = places.find((place) => (from[place] ?? 0n) !== (to[place] ?? 0n));
  return { direction: order < 0 ? 'up' : 'down', size: first === undefined ? 'other' : (SIZES[first] ?? 'patch') };
}
