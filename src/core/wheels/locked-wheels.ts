import { isLocalPip, type PipEntry } from '../model/definition.ts';
import { quote } from '../model/diagnostic.ts';
import { parseRequirement } from '../names/requirement.ts';

/** A package that requirements fix by version and hashes. */
export interface LockedPackage {
  /** Normalized (PEP 503). */
  readonly name: string;
  readonly version: string;
  readonly marker: string | undefined;
  /** Digests of the files that may be installed, in hexadecimal. */
  readonly sha256: readonly string[];
}

/** What requirements install that fix every file. */
export interface LockedWheels {
  /** URLs of indexes; empty for the default one. */
  readonly indexes: readonly string[];
  readonly packages: readonly LockedPackage[];
}

export type LockedReading = ({ readonly ok: true } & LockedWheels) | { readonly ok: false; readonly reason: string };

/**
 * Reads requirements of which every one names a version of an index and the sha256 of its files, in canonical text; otherwise answers
 * which line does not.
 */
export function readLockedWheels(entries: readonly PipEntry[]): LockedReading {
  const found: { main: string | undefined; extra: string[]; packages: LockedPackage[] } = {
    main: undefined,
    extra: [],
    packages: [],
  };
  for (const entry of flatten(entries)) {
    const line = typeof entry === 'string' ? entry : `${entry[0]} ${String(entry[1])}`;
    const [, option, url = ''] = typeof entry === 'string' ? (INDEX.exec(entry) ?? []) : [];
    const locked = typeof entry === 'string' ? readPackage(entry) : undefined;
    if (option === '--index-url') found.main = url;
    else if (option === '--extra-index-url') found.extra.push(url);
    else if (locked !== undefined) found.packages.push(locked);
    else if (line !== '--require-hashes') return { ok: false, reason: `${quote(line)} names no file by its sha256` };
  }
  if (found.packages.length === 0) return { ok: false, reason: 'no package is named' };
  const { main, extra, packages } = found;
  // An empty one stands for the default.
  return { ok: true, indexes: extra.length === 0 && main === undefined ? [] : [main ?? '', ...extra], packages };
}

const INDEX = /^(--index-url|--extra-index-url) (https?:\/\/\S+)$/;

function flatten(entries: readonly PipEntry[]): readonly PipEntry[] {
  return entries.flatMap((entry) =>
    typeof entry !== 'string' && !isLocalPip(entry) && entry[0] === '-r' ? flatten(entry[1]) : [entry],
  );
}

const HASH = / --hash=sha256:([0-9a-f]{64})(?= |$)/g;

function readPackage(line: string): LockedPackage | undefined {
  const at = line.indexOf(' --');
  if (at < 0) return undefined;
  const options = line.slice(at);
  const sha256 = [...options.matchAll(HASH)].map(([, hex = '']) => hex);
  // Other algorithms and options.
  if (sha256.length === 0 || options.replace(HASH, '') !== '') return undefined;
  const reading = parseRequirement(line.slice(0, at));
  if (!reading.ok || reading.requirement.kind !== 'named' || reading.requirement.url !== undefined) return undefined;
  const { name, specifier, marker } = reading.requirement;
  const version = /^==([^=*,]+)$/.exec(specifier)?.[1];
  return version === undefined ? undefined : { name, version, marker, sha256 };
}
