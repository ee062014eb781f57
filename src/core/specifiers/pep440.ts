// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-scheme
const RELEASE = 'v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)';
const COMPATIBLE = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+';
const SUFFIX = [
  '(?:[-_.]?(?<phase>alpha|beta|preview|pre|a|b|c|rc)[-_.]?(?<pre>[0-9]*))?',
  '(?:-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<post>[0-9]*))?',
  '(?:[-_.]?dev[-_.]?(?<dev>[0-9]*))?',
].join('');
const LOCAL = '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?';

const VERSION = new RegExp(`^${RELEASE}${SUFFIX}${LOCAL}$`, 'i');
const EQUAL = new RegExp(`^[=!]=${RELEASE}(?:\\.\\*|${SUFFIX}${LOCAL})$`, 'i');
const COMPATIBLE_WITH = new RegExp(`^~=${COMPATIBLE}${SUFFIX}$`, 'i');
const ORDERED = new RegExp(`^[<>]=?${RELEASE}${SUFFIX}$`, 'i');
// PEP 440 allows any text after `===`. Only characters of versions are accepted, so that every tool ends it at the same
// place.
const IDENTICAL = /^===[A-Za-z0-9._*+!-]+$/;

/** A version of a Python package, split into the parts that are compared. */
export interface PythonVersion {
  readonly epoch: bigint;
  /** Numbers between dots; missing ones count as zero. */
  readonly release: readonly bigint[];
  /**
   * Position among the versions of one release: kind and number of the pre-release, the post-release and the
   * development release.
   */
  readonly stage: readonly bigint[];
  /** Segments after `+`, in lower case. */
  readonly local: readonly (bigint | string)[];
}

const SPELLED: Readonly<Record<string, string>> = { alpha: 'a', beta: 'b', c: 'rc', pre: 'rc', preview: 'rc' };

/**
 * A version, or the prefix of one (`1.2.*`), as PEP 440 normalizes it, with the zeros at its end as written: `1.0-RC.1` is `1.0rc1`.
 * What is no version stays as it is. https://packaging.python.org/en/latest/specifications/version-specifiers/#normalization
 */
export function canonicalVersion(text: string): string {
  const prefix = text.endsWith('.*') ? text.slice(0, -2) : text;
  const parts = VERSION.exec(prefix)?.groups;
  if (parts === undefined) return text;
  const { epoch, release = '', phase, pre, implicit, post, dev, local } = parts;
  const number = (digits: string | undefined) => String(BigInt(digits || '0'));
  const lower = phase?.toLowerCase() ?? '';
  return [
    epoch === undefined || BigInt(epoch) === 0n ? '' : `${BigInt(epoch)}!`,
    release.split('.').map(number).join('.'),
    phase === undefined ? '' : `${SPELLED[lower] ?? lower}${number(pre)}`,
    implicit === undefined && post === undefined ? '' : `.post${number(implicit ?? post)}`,
    dev === undefined ? '' : `.dev${number(dev)}`,
    local === undefined ? '' : `+${localText(local)}`,
    text.slice(prefix.length),
  ].join('');
}

function localText(local: string): string {
  const segments = local.toLowerCase().split(/[-_.]/);
  return segments.map((segment) => (/^[0-9]+$/.test(segment) ? String(BigInt(segment)) : segment)).join('.');
}

/** Parses a PEP 440 version, normalized or not. */
export function parsePythonVersion(text: string): PythonVersion | undefined {
  const parts = VERSION.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { epoch = '0', release = '', local } = parts;
  return {
    epoch: BigInt(epoch),
    release: release.split('.').map(BigInt),
    stage: stageOf(parts),
    local: local === undefined ? [] : local.toLowerCase().split(/[-_.]/).map(parseSegment),
  };
}

/**
 * Returns a number below, equal to or above 0: `1.0.dev1` < `1.0a1` < `1.0rc1` < `1.0` = `1` < `1.0+local` <
 * `1.0.post1` < `1!0`.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
 */
export function comparePythonVersions(left: PythonVersion, right: PythonVersion): number {
  return (
    compareValues(left.epoch, right.epoch) ||
    compareNumbers(left.release, right.release) ||
    compareNumbers(left.stage, right.stage) ||
    compareLocal(left.local, right.local)
  );
}

/** Numbers of a release, separated by dots: `3.12.1`. */
export type Release = PythonVersion['release'];

/** The numbers of a release without suffixes; `undefined` for any other text. */
export function parseRelease(text: string): Release | undefined {
  return /^[0-9]+(?:\.[0-9]+)*$/.test(text) ? text.split('.').map(BigInt) : undefined;
}

/** Bounds on releases: operators of PEP 440, and `==` and `!=` of a prefix (`==1.2.*`). */
export type ReleaseOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '~=' | '==*' | '!=*';

/**
 * True if a release satisfies a specifier; neither has suffixes.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 */
export function satisfiesRelease(release: Release, operator: ReleaseOperator, bound: Release): boolean {
  const order = compareNumbers(release, bound);
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '~=':
      return order >= 0 && startsWith(release, bound.slice(0, -1));
    case '==*':
      return startsWith(release, bound);
    case '!=*':
      return !startsWith(release, bound);
  }
}

// Missing numbers are zero: `1` starts with `1.0`.
function startsWith(release: Release, prefix: Release): boolean {
  return prefix.every((number, place) => number === (release[place] ?? 0n));
}

/** True for a PEP 440 version, normalized or not. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** True for one version specifier without white space: an operator and a version that it accepts. */
export function isSpecifier(text: string): boolean {
  return [EQUAL, COMPATIBLE_WITH, ORDERED, IDENTICAL].some((form) => form.test(text));
}

const PHASES: Readonly<Record<string, bigint>> = { a: 1n, alpha: 1n, b: 2n, beta: 2n };
const [BEFORE_ALL, CANDIDATE, RELEASED] = [0n, 3n, 4n];

// A suffix without a number counts as zero. A development release of the release itself sorts below its pre-releases.
function stageOf(parts: Readonly<Record<string, string | undefined>>): readonly bigint[] {
  const { phase, pre, dev } = parts;
  const post = parts.implicit ?? parts.post;
  const released = dev !== undefined && post === undefined ? BEFORE_ALL : RELEASED;
  return [
    ...(phase === undefined ? [released, 0n] : [PHASES[phase.toLowerCase()] ?? CANDIDATE, BigInt(pre ?? '')]),
    ...(post === undefined ? [0n, 0n] : [1n, BigInt(post)]),
    ...(dev === undefined ? [1n, 0n] : [0n, BigInt(dev)]),
  ];
}

function parseSegment(text: string): bigint | string {
  return /^[0-9]+$/.test(text) ? BigInt(text) : text;
}

function compareNumbers(left: readonly bigint[], right: readonly bigint[]): number {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const order = compareValues(left[index] ?? 0n, right[index] ?? 0n);
    if (order !== 0) return order;
  }
  return 0;
}

// Numbers sort above words, and a longer version above its own prefix.
function compareLocal(left: PythonVersion['local'], right: PythonVersion['local']): number {
  for (const [index, a] of left.entries()) {
    const b = right[index];
    if (b === undefined) return 1;
    const order = typeof a === typeof b ? compareValues(a, b) : typeof a === 'bigint' ? 1 : -1;
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareValues(left: bigint | string, right: bigint | string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
