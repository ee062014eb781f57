import { isRecord, membersOf, parseJson } from '../model/json.ts';
import { comparePythonVersions, type PythonVersion, parsePythonVersion } from '../specifiers/pep440.ts';
import { normalizeName } from '../specifiers/requirement.ts';

/** A Python package as it is installed. */
export interface InstalledVersion {
  /** Normalized. */
  readonly name: string;
  readonly version: string;
}

/** A known vulnerability of a package that is installed. */
export interface Vulnerability extends InstalledVersion {
  /** `GHSA-…`, `PYSEC-…`, `CVE-…` */
  readonly id: string;
  /** The next version without it; `undefined` where none is known. */
  readonly fixed: string | undefined;
}

/** Finds what is known of packages; each is asked about once. */
export type FindVulnerabilities = (packages: readonly InstalledVersion[]) => Promise<readonly Vulnerability[]>;

/** An advisory of one package. */
interface Advisory {
  readonly id: string;
  readonly versions: ReadonlySet<string>;
  /** Each is half-open, in the order of versions. */
  readonly ranges: readonly (readonly Bound[])[];
}

interface Bound {
  readonly kind: 'introduced' | 'fixed' | 'last_affected';
  readonly version: PythonVersion;
  readonly text: string;
}

/** Advisories by the package that they are of. */
export type Advisories = ReadonlyMap<string, readonly Advisory[]>;

/**
 * Reads advisories of PyPI from JSON of the OSV schema: one, a list of them, or one a line. `undefined` for anything else.
 * https://ossf.github.io/osv-schema/
 */
export function parseAdvisories(bytes: Uint8Array): Advisories | undefined {
  const records = recordsIn(bytes);
  if (records === undefined) return undefined;
  const found = new Map<string, Advisory[]>();
  for (const record of records) {
    const { id, withdrawn, affected } = membersOf(record);
    if (typeof id !== 'string') return undefined;
    if (withdrawn !== undefined || !Array.isArray(affected)) continue;
    for (const one of affected.filter(isRecord)) {
      const { ecosystem, name } = membersOf(one.package);
      if (ecosystem !== 'PyPI' || typeof name !== 'string') continue;
      const own = found.get(normalizeName(name));
      if (own === undefined) found.set(normalizeName(name), [advisoryOf(id, one)]);
      else own.push(advisoryOf(id, one));
    }
  }
  return found;
}

function recordsIn(bytes: Uint8Array): readonly unknown[] | undefined {
  const whole = parseJson(bytes);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const records = lines.map((line) => parseJson(new TextEncoder().encode(line)));
  return lines.length === 0 || records.includes(undefined) ? undefined : records;
}

function advisoryOf(id: string, { versions, ranges }: Record<string, unknown>): Advisory {
  const listed = Array.isArray(versions) ? versions.filter((one) => typeof one === 'string') : [];
  // Commits of a repository are no versions.
  const ordered = (Array.isArray(ranges) ? ranges : []).filter((range) => membersOf(range).type === 'ECOSYSTEM');
  return { id, versions: new Set(listed), ranges: ordered.map((range) => boundsOf(membersOf(range).events)) };
}

const KINDS = ['introduced', 'fixed', 'last_affected'] as const;

function boundsOf(events: unknown): readonly Bound[] {
  const bounds = (Array.isArray(events) ? events : []).flatMap((event): readonly Bound[] =>
    KINDS.flatMap((kind) => {
      const text = membersOf(event)[kind];
      const version = typeof text === 'string' ? parsePythonVersion(text) : undefined;
      return version === undefined ? [] : [{ kind, version, text: String(text) }];
    }),
  );
  // Of two at one version, the later one closes.
  return bounds.sort(
    (a, b) => comparePythonVersions(a.version, b.version) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** What advisories say of a package. https://ossf.github.io/osv-schema/#evaluation */
export function vulnerabilitiesOf(
  advisories: Advisories,
  { name, version }: InstalledVersion,
): readonly Vulnerability[] {
  // Advisories are of releases: a build of one, `2.1.0+cu118`, is that.
  const release = withoutLocal(version);
  const parsed = parsePythonVersion(release);
  return (advisories.get(name) ?? []).flatMap(({ id, versions, ranges }) => {
    const hit = parsed && ranges.find((bounds) => isWithin(bounds, parsed));
    if (hit === undefined && !versions.has(release)) return [];
    return [{ id, name, version, fixed: parsed && nextFix(hit ?? ranges.flat(), parsed) }];
  });
}

/** A version without its local part, by which builds of one release differ. */
export function withoutLocal(version: string): string {
  return version.split('+', 1)[0] ?? version;
}

function isWithin(bounds: readonly Bound[], version: PythonVersion): boolean {
  let affected = false;
  for (const { kind, version: at } of bounds) {
    const order = comparePythonVersions(version, at);
    if (kind === 'introduced' && order >= 0) affected = true;
    if (kind === 'fixed' && order >= 0) affected = false;
    if (kind === 'last_affected' && order > 0) affected = false;
  }
  return affected;
}

function nextFix(bounds: readonly Bound[], version: PythonVersion): string | undefined {
  return bounds.find((bound) => bound.kind === 'fixed' && comparePythonVersions(bound.version, version) > 0)?.text;
}
