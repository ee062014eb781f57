import type { MatchSpec } from '../model/match-spec.ts';
import { remember } from '../model/once.ts';
import { hasCredentials } from '../names/url.ts';
import { isLocalChannel, parseChannel } from './channel.ts';
import { formatCondaUrl, parseCondaUrl } from './conda-url.ts';
import { isBuild, isBuildPattern } from './match-spec-build.ts';
import { BRACKET_KEYS, type Fields, parseFields } from './match-spec-fields.ts';
import { parseVersionSpec, TOO_LONG } from './match-spec-version.ts';
import { isSubdir } from './subdir.ts';

export type MatchSpecReading =
  | { readonly ok: true; readonly spec: MatchSpec }
  | { readonly ok: false; readonly reason: string; readonly hint?: string; readonly secret?: true };

type Refusal = Extract<MatchSpecReading, { ok: false }>;
type Part<T> = { readonly ok: true; readonly value: T } | Refusal;

/** Longer than any real spec, because parsing scans white space more than once. */
const MAX_LENGTH = 1000;
const NAME = /^(?!.*\*\*)[a-z0-9_*][a-z0-9_.*-]*$/;
const FORMS = 'expected name, name=version, name=version=build or name>=version';

/**
 * Parses a spec in any form that conda and micromamba read the same way: `name`, `name=version[=build]`, `name version
 * [build]`, `name>=1,<2`, `[channel[/subdir]::]name`, key-value pairs in brackets, and the URL of a package.
 * https://github.com/conda/conda/blob/26.7.1/conda/models/match_spec.py#L844
 */
export const parseMatchSpec = remember(parseWritten);

function parseWritten(written: string): MatchSpecReading {
  if (written.length > MAX_LENGTH) return refuse(`expected at most ${MAX_LENGTH} characters`);
  if (hasCredentials(written)) return { ...refuse('it carries credentials'), secret: true };
  const text = written
    .replace(/(?:^|\s)#.*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
  const local = /^(?:\.{0,2}[\\/]|~|[A-Za-z]:[\\/]|file:)|^[^\s:[]*\.(?:conda|tar\.bz2)$/i.test(text);
  if (local) return refuse('a file of this machine cannot be followed', LOCAL);
  if (/^[a-z]+:\/\//i.test(text) && !text.includes('::')) return parseUrlSpec(text);
  const reading = parseNamed(text);
  const long = reading.ok && formatMatchSpec(reading.spec).length > MAX_LENGTH;
  return long ? refuse(TOO_LONG) : reading;
}

/**
 * Canonical text, which conda, mamba and micromamba install as is: `[channel[/subdir]::]name[ version[ build]]`
 * followed by `[key='value',...]`, or a URL.
 */
export function formatMatchSpec(spec: MatchSpec): string {
  if (spec.url !== undefined) return spec.url;
  const pattern = spec.build?.startsWith('^') === true;
  const build = pattern ? undefined : spec.build;
  const version = spec.version ?? (build === undefined ? undefined : '*');
  const parts = [spec.name, version, build].filter((part) => part !== undefined);
  const inChannel = spec.channel !== undefined && spec.subdir !== undefined ? `/${spec.subdir}` : '';
  const fields = [
    ...(pattern ? [['build', spec.build]] : []),
    ...(spec.channel === undefined && spec.subdir !== undefined ? [['subdir', spec.subdir]] : []),
    ...spec.fields,
  ].map(([key, value]) => `${key}='${value}'`);
  const channel = spec.channel === undefined ? '' : `${spec.channel}${inChannel}::`;
  return `${channel}${parts.join(' ')}${fields.length === 0 ? '' : `[${fields.join(',')}]`}`;
}

/** True if the solver has no choice of version: `==1.2` without a wildcard, a digest or a file. */
export function isExactVersion(spec: MatchSpec): boolean {
  if (spec.url !== undefined || spec.fields.some(([key]) => ['md5', 'sha256', 'fn'].includes(key))) return true;
  return spec.version !== undefined && /^==[^*,|<>~=]+$/.test(spec.version);
}

const LOCAL = 'publish the package to a channel and write channel::name, or install it in a Dockerfile';

function refuse(reason: string, hint?: string): Refusal {
  return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}

// After a URL, micromamba verifies only an md5 digest.
function parseUrlSpec(text: string): MatchSpecReading {
  const reading = parseCondaUrl(text);
  if (!reading.ok) return refuse(reading.reason, 'write the URL of a package file, or channel::name');
  const { name, version, build, digest } = reading.value;
  if (digest?.length === 64) return refuse('micromamba checks no sha256 here', 'write #<md5> behind the URL');
  const url = formatCondaUrl(reading.value);
  const parts = { channel: undefined, subdir: undefined, name: name.toLowerCase(), version: `==${version}`, build };
  return { ok: true, spec: { ...parts, fields: [], url } };
}

function parseNamed(text: string): MatchSpecReading {
  const brackets = parseBrackets(text.replace(/ ?\(optional\)$/, ''));
  if (!brackets.ok) return brackets;
  const { rest, fields } = brackets.value;
  const end = rest.indexOf('::');
  const named = withoutNamespace(rest.slice(end < 0 ? 0 : end + 2).trim(), end < 0);
  const nameEnd = named.search(/[\s=<>!~]/);
  const name = (nameEnd < 0 ? named : named.slice(0, nameEnd)).toLowerCase();
  if (!NAME.test(name)) return refuse(...whyNoName(named));
  const place = parsePlace(end < 0 ? undefined : rest.slice(0, end).trim(), fields);
  if (!place.ok) return place;
  const constraint = parseConstraint(nameEnd < 0 ? '' : named.slice(nameEnd).trim(), fields);
  if (!constraint.ok) return constraint;
  const others = BRACKET_KEYS.flatMap((key) => {
    const value = fields.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const spec = { ...place.value, name, ...constraint.value, fields: others, url: undefined };
  if (fields.has('url')) return parseUrlField(spec, fields.get('url') ?? '');
  const open = name === '*' && !isExactVersion(spec);
  return open ? refuse('a spec of any name needs md5, sha256 or fn in brackets') : { ok: true, spec };
}

/** `conda-forge:name`, with one colon: conda, rattler and micromamba read a namespace, which they ignore, and no channel. */
export const NAMESPACE = /^[a-z0-9_-]+:(?=[a-z0-9_])/i;

function withoutNamespace(text: string, isAlone: boolean): string {
  return isAlone ? text.replace(NAMESPACE, '') : text;
}

function whyNoName(text: string): readonly [string, string?] {
  if (text.includes('[')) return ['brackets belong behind the spec', 'write name>=1[key="value"]; extras are pip\'s'];
  if (text.includes(';')) return ["a marker is pip's", 'write the package below "pip:"'];
  if (text.includes('@'))
    return ['"@" is not read in a match spec', 'write channel::name, or the package below "pip:"'];
  return ['expected a package name'];
}

// The bracket section must end the spec: only conda finds it in the middle. A bracket after a channel names its subdir.
function parseBrackets(text: string): Part<{ readonly rest: string; readonly fields: Fields }> {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  if (open < 0) return { ok: true, value: { rest: text, fields: new Map() } };
  const reading = parseFields(text.slice(open + 1, -1));
  return reading.ok ? { ok: true, value: { rest: text.slice(0, open), fields: reading.fields } } : reading;
}

function parsePlace(written: string | undefined, fields: Fields): Part<Pick<MatchSpec, 'channel' | 'subdir'>> {
  if (written !== undefined && fields.has('channel')) return refuse('the channel is given twice');
  const text = written ?? fields.get('channel');
  if (text === undefined) return parseSubdir(undefined, undefined, fields.get('subdir'));
  const [, location = '', bracketed] = /^([^[]*)(?:\[([^[\]]*)\])?$/.exec(text) ?? [];
  const reading = parseChannel(location);
  if (!reading.ok || /[[\]()'"?#,;*=&\s]/.test(reading.channel)) return refuse('expected channel::name');
  if (isLocalChannel(reading.channel)) return refuse('a channel of this machine cannot be followed', LOCAL);
  const slash = reading.channel.lastIndexOf('/');
  const last = reading.channel.slice(slash + 1);
  if (slash < 0 || !isSubdir(last)) return parseSubdir(reading.channel, bracketed, fields.get('subdir'));
  if (bracketed !== undefined) return refuse('the subdir is given twice');
  return parseSubdir(reading.channel.slice(0, slash), last, fields.get('subdir'));
}

function parseSubdir(
  channel: string | undefined,
  subdir: string | undefined,
  field: string | undefined,
): Part<Pick<MatchSpec, 'channel' | 'subdir'>> {
  if (subdir !== undefined && field !== undefined) return refuse('the subdir is given twice');
  const text = subdir ?? field;
  if (text !== undefined && !isSubdir(text))
    return refuse(`${JSON.stringify(text)} is no subdir`, 'write one, as in linux-64');
  return { ok: true, value: { channel, subdir: text } };
}

type Constraint = Pick<MatchSpec, 'version' | 'build'>;

function parseConstraint(text: string, fields: Fields): Part<Constraint> {
  const [version, build] = splitBuild(text);
  if (version !== undefined && fields.has('version')) return refuse('the version is given twice');
  if (build !== undefined && fields.has('build')) return refuse('the build is given twice');
  if (version?.includes('(')) return refuse('conda leaves out what stands in parentheses', 'write name[version="..."]');
  const field = fields.get('version');
  // If a build follows, conda treats the version after a single equal sign as exact.
  const exact = version !== undefined && build !== undefined && /^=(?![=<>!~])[^,|]*$/.test(version);
  const constraint = exact ? version.slice(1) : (version ?? field?.replace(/ ?([()|,]) ?/g, '$1'));
  // Alone, `==1.2.*` is `1.2.*` to conda: an exact version has no star.
  const isAlone = build === undefined && !fields.has('build');
  const plain = isAlone ? constraint?.replace(/^==([0-9]+(?:\.[0-9]+)*\.\*)$/, '$1') : constraint;
  const reading = plain === undefined ? { ok: true as const, version: undefined } : parseVersionSpec(plain);
  if (!reading.ok) return refuse(reading.reason, FORMS);
  return parseBuild(reading.version, build, fields.get('build'));
}

function parseBuild(
  version: string | undefined,
  build: string | undefined,
  field: string | undefined,
): Part<Constraint> {
  const text = build ?? field;
  if (text === undefined) return { ok: true, value: { version, build: undefined } };
  if (!isBuild(text)) return refuse(`${JSON.stringify(text)} is no build string`, FORMS);
  if (build !== undefined && isBuildPattern(build) && /[()-]/.test(build))
    return refuse('conda reads no such pattern outside brackets', 'write name[build="^...$"]');
  return { ok: true, value: { version, build: text } };
}

// The build follows white space, or an equal sign that is not part of an operator.
function splitBuild(text: string): readonly [string | undefined, string | undefined] {
  if (text === '') return [undefined, undefined];
  const tight = tighten(text);
  const match = /^(.*[^ =<>!~,|])(?: ?=| )([^ =<>!~,]+)$/.exec(tight);
  return match === null ? [tight, undefined] : [match[1], match[2]];
}

function tighten(text: string): string {
  return text
    .replace(/ ?([,|]) ?/g, '$1')
    .replace(/([=<>]) /g, '$1')
    .trim();
}

// A URL is a complete spec: the file name contains name, version and build.
function parseUrlField(spec: MatchSpec, url: string): MatchSpecReading {
  const md5 = spec.fields.find(([key]) => key === 'md5')?.[1];
  const reading = parseUrlSpec(md5 === undefined ? url : `${url}#${md5}`);
  if (!reading.ok) return reading;
  const others = spec.fields.filter(([key]) => key !== 'md5');
  const more = [spec.channel, spec.subdir, spec.version, spec.build, ...others].some((part) => part !== undefined);
  const same = reading.spec.name === spec.name;
  return same && !more ? reading : refuse('a spec with url says nothing else', 'write the URL alone');
}
