import { isLocalPip, type PipEntry } from '../model/definition.ts';
import { parseRequirement } from '../specifiers/requirement.ts';
import { isIndexLine } from './index-requirements.ts';

/** A package of a fixed version. */
export interface LockedPackage {
  /** Normalized (PEP 503). */
  readonly name: string;
  readonly version: string;
  /** Normalized. */
  readonly extras: readonly string[];
  readonly marker: string | undefined;
  /** Digests of the files that may be installed, in hexadecimal; `undefined` for any that an index has. */
  readonly sha256: readonly string[] | undefined;
}

/**
 * Reads requirements of which every one names a version and the sha256 of its files, in canonical text; `undefined` where one of them does
 * not, and a solver has to say what is installed.
 */
export function readLocked(entries: readonly PipEntry[]): readonly LockedPackage[] | undefined {
  const packages: LockedPackage[] = [];
  for (const entry of flatten(entries)) {
    const locked = typeof entry === 'string' ? readLine(entry) : undefined;
    if (locked !== undefined && locked.sha256 !== undefined) packages.push(locked);
    else if (typeof entry !== 'string' || !isIndexLine(entry)) return undefined;
  }
  return packages;
}

/** True if requirements or constraints name hashes, so that nothing may be installed without one. */
export function requiresHashes(entries: readonly PipEntry[]): boolean {
  return entries.some((entry) => {
    if (typeof entry === 'string') return /(?:^| )--(?:require-hashes|hash=)/.test(entry);
    return !isLocalPip(entry) && requiresHashes(entry[1]);
  });
}

/** Reads lines of versions that were recorded, `name==version`. */
export function readRecorded(lines: readonly string[]): readonly LockedPackage[] {
  return lines.flatMap((line) => readLine(line) ?? []);
}

function flatten(entries: readonly PipEntry[]): readonly PipEntry[] {
  return entries.flatMap((entry) =>
    typeof entry !== 'string' && !isLocalPip(entry) && entry[0] === '-r' ? flatten(entry[1]) : [entry],
  );
}

const HASH = / --hash=sha256:([0-9a-f]{64})(?= |$)/g;

function readLine(line: string): LockedPackage | undefined {
  const at = line.indexOf(' --');
  const options = at < 0 ? '' : line.slice(at);
  // Other algorithms and options.
  if (options.replace(HASH, '') !== '') return undefined;
  const reading = parseRequirement(at < 0 ? line : line.slice(0, at));
  if (!reading.ok || reading.requirement.kind !== 'named' || reading.requirement.url !== undefined) return undefined;
  const { name, extras, specifier, marker } = reading.requirement;
  const version = /^==([^=*,]+)$/.exec(specifier)?.[1];
  const sha256 = [...options.matchAll(HASH)].map(([, hex = '']) => hex);
  return version === undefined
    ? undefined
    : { name, version, extras, marker, sha256: sha256.length === 0 ? undefined : sha256 };
}
