import type { MavenCoordinate, MavenRange, MavenVersion } from '../model/maven.ts';
import { withoutTrailing } from '../names/affixes.ts';
import { hasCredentials } from '../names/url.ts';

type Refused = { readonly ok: false; readonly reason: string };
export type MavenReading = { readonly ok: true; readonly coordinate: MavenCoordinate } | Refused;
export type MavenVersionReading = { readonly ok: true; readonly version: MavenVersion } | Refused;

/** Longer than any coordinate in use. */
const MAX_LENGTH = 500;
// Stricter than Maven: nothing starts with a dash or a dot, because later tools treat those as options and hidden
// files.
// https://maven.apache.org/ref/3.9.9/maven-model-builder/xref/org/apache/maven/model/validation/DefaultModelValidator.html
const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const VERSION = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
// https://ant.apache.org/ivy/history/2.5.2/settings/version-matchers.html
const DYNAMIC = /^(?:LATEST|RELEASE|latest\..+|.*\+)$/;

/** Parses a coordinate. https://maven.apache.org/pom.html#Maven_Coordinates */
export function parseMavenCoordinate(text: string): MavenReading {
  const parts = text.trim().split(':');
  if (parts.length < 3 || parts.length > 5) return refuse(FORM);
  const [group = '', artifact = '', ...rest] = parts;
  const written = rest.pop() ?? '';
  const [packaging = 'jar', classifier] = rest;
  const ids = [group, artifact, packaging, ...(classifier === undefined ? [] : [classifier])];
  if (!ids.every((id) => ID.test(id))) return refuse(IDS);
  const reading = parseMavenVersion(written);
  if (!reading.ok) return reading;
  return { ok: true, coordinate: { group, artifact, packaging, classifier, version: reading.version } };
}

const FORM = 'expected group:artifact:version, or group:artifact:packaging[:classifier]:version';

const IDS = 'expected names of letters, digits, dots, dashes and underscores';

/** Canonical text: no blanks, and `jar` only if a classifier follows. */
export function formatMavenCoordinate({ group, artifact, packaging, classifier, version }: MavenCoordinate): string {
  const kind = packaging === 'jar' && classifier === undefined ? [] : [packaging];
  const parts = [
    group,
    artifact,
    ...kind,
    ...(classifier === undefined ? [] : [classifier]),
    formatMavenVersion(version),
  ];
  return parts.join(':');
}

/**
 * Parses a version requirement: one version, a keyword such as `LATEST`, or intervals such as `[1.0,2.0)`, `(,1.0]`
 * and `(,1.0],[1.2,)`. https://maven.apache.org/enforcer/enforcer-rules/versionRanges.html
 */
export function parseMavenVersion(text: string): MavenVersionReading {
  if (text.length > MAX_LENGTH) return refuse(`expected at most ${MAX_LENGTH} characters`);
  const trimmed = text.trim();
  if (/^[[(]/.test(trimmed)) return parseRanges(trimmed);
  if (!VERSION.test(trimmed)) return refuse('expected a version such as 1.2.3');
  return { ok: true, version: { kind: DYNAMIC.test(trimmed) ? 'dynamic' : 'soft', text: trimmed } };
}

export function formatMavenVersion(version: MavenVersion): string {
  return version.kind === 'ranges' ? version.ranges.map(formatRange).join(',') : version.text;
}

/** Why the artifact can change over time; `undefined` for a single release. */
export function mavenLooseness(version: MavenVersion): string | undefined {
  const text = formatMavenVersion(version);
  if (version.kind === 'dynamic') return `${text} is whatever is newest`;
  if (version.kind === 'soft') return isSnapshot(text) ? `${text} is published again and again` : undefined;
  const [only] = version.ranges;
  const one = version.ranges.length === 1 && only?.from !== undefined && only.from === only.to;
  return one && !isSnapshot(only.from ?? '') ? undefined : `${text} leaves a choice`;
}

/** Parses the URL of a Maven repository, without its trailing slash. `secret` is true if it contains credentials. */
export function parseMavenRepository(
  text: string,
): { readonly ok: true; readonly url: string } | { readonly ok: false; readonly secret: boolean } {
  if (hasCredentials(text)) return { ok: false, secret: true };
  const url = withoutTrailing(text.trim(), '/');
  return LOCATION.test(url) ? { ok: true, url } : { ok: false, secret: false };
}

// No comma: Spark expects a comma-separated list.
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/@!&()*+;=%-]*)?$/;

function isSnapshot(text: string): boolean {
  return /SNAPSHOT$/i.test(text);
}

function parseRanges(text: string): MavenVersionReading {
  const ranges: MavenRange[] = [];
  let rest = text;
  while (rest !== '') {
    const end = rest.search(/[\])]/);
    const range = end < 0 ? undefined : parseRange(rest.slice(0, end + 1));
    if (range === undefined) return refuse(RANGES);
    ranges.push(range);
    rest = rest.slice(end + 1).trimStart();
    if (rest === '') break;
    if (!/^,\s*[[(]/.test(rest)) return refuse(RANGES);
    rest = rest.slice(1).trimStart();
  }
  return { ok: true, version: { kind: 'ranges', ranges } };
}

const RANGES = 'expected intervals such as [1.0,2.0), (,1.0] or [1.5]';

function parseRange(text: string): MavenRange | undefined {
  const [fromIncluded, toIncluded] = [text.startsWith('['), text.endsWith(']')];
  const bounds = text
    .slice(1, -1)
    .split(',')
    .map((bound) => bound.trim());
  const [from = '', to = from] = bounds;
  if (bounds.length > 2 || !bounds.every((bound) => bound === '' || VERSION.test(bound))) return undefined;
  // An open side cannot be inclusive, and a single bound must be a version.
  if (bounds.length === 1 && from === '') return undefined;
  if ((from === '' && fromIncluded) || (to === '' && toIncluded)) return undefined;
  // If both ends are the same version, the interval holds that version or nothing.
  if (from !== '' && from === to && !(fromIncluded && toIncluded)) return undefined;
  return { from: from || undefined, fromIncluded, to: to || undefined, toIncluded };
}

function formatRange({ from, fromIncluded, to, toIncluded }: MavenRange): string {
  const same = from !== undefined && from === to;
  const bounds = same ? from : `${from ?? ''},${to ?? ''}`;
  return `${fromIncluded ? '[' : '('}${bounds}${toIncluded ? ']' : ')'}`;
}

function refuse(reason: string): Refused {
  return { ok: false, reason };
}
