import { remember } from '../model/once.ts';
import type { Requirement } from '../model/requirement.ts';
import { shorten } from '../model/shorten.ts';
import { parseMarker } from './marker.ts';
import { canonicalVersion, isSpecifier } from './pep440.ts';
import { bareUrlProblem, namedUrlProblem, requirementScheme } from './requirement-url.ts';

export type RequirementReading = { readonly ok: true; readonly requirement: Requirement } | Refused;

export interface Refused {
  readonly ok: false;
  readonly reason: string;
  readonly hint?: string;
}

const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(?:\[([^\]]*)\])?[ \t]*/;
const OPERATOR = /^(===|==|~=|!=|<=|>=|<|>)[ \t]+(?=[^=])/;
const LOCAL = /^[./~\\]|^file:/i;
const EXTRA = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Longer than any real requirement, because parsing scans white space more than once. */
const MAX_LENGTH = 2000;

/**
 * Parses a requirement as written in a line for pip: a name with extras, specifiers or a direct reference, and a
 * marker; or a URL. https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export const parseRequirement = remember(parseText);

function parseText(text: string): RequirementReading {
  const parts = splitMarker(text);
  if (!parts.ok) return parts;
  const { body, marker } = parts;
  if (requirementScheme(body) !== undefined) {
    const problem = bareUrlProblem(body);
    return problem === undefined ? { ok: true, requirement: { kind: 'url', url: body, marker } } : refuse(problem);
  }
  const match = NAMED.exec(body);
  if (match === null) return refuse(...notARequirement(body));
  const extras = parseExtras(match[2] ?? '');
  if (extras === undefined) return refuse('expected extras as [a,b]');
  const rest = body.slice(match[0].length);
  const common = { kind: 'named', name: normalizeName(match[1] ?? ''), extras, marker } as const;
  if (rest.startsWith('@')) {
    const url = trimBlanks(rest.slice(1));
    if (LOCAL.test(url)) return refuse(...notARequirement(url));
    const problem = namedUrlProblem(url);
    return problem === undefined ? { ok: true, requirement: { ...common, specifier: '', url } } : refuse(problem);
  }
  const specifier = parseSpecifiers(rest);
  if (specifier === undefined) return refuse(...wrongSpecifier(body, rest));
  return { ok: true, requirement: { ...common, specifier, url: undefined } };
}

/** Canonical text, which pip installs as is. */
export function formatRequirement(requirement: Requirement): string {
  const marker = formatMarker(requirement.marker);
  if (requirement.kind === 'url') return `${requirement.url}${marker}`;
  const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
  return `${requirement.name}${formatExtras(requirement.extras)}${requirement.specifier}${url}${marker}`;
}

/** `[a,b]`, or nothing. */
export function formatExtras(extras: readonly string[]): string {
  return extras.length === 0 ? '' : `[${extras.join(',')}]`;
}

/** ` ; marker`, or nothing. */
export function formatMarker(marker: string | undefined): string {
  return marker === undefined ? '' : ` ; ${marker}`;
}

/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** True if pip has no choice of version. */
export function isPinned(requirement: Requirement): boolean {
  const url = requirement.url;
  if (url !== undefined) return hasFragment(url, /^sha256=[0-9a-f]{64}/) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
  return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}

/** True if an element after the `#` of a URL has the given form. */
export function hasFragment(url: string, form: RegExp): boolean {
  const [, ...elements] = url.split('#').flatMap((part, index) => (index === 0 ? [part] : part.split('&')));
  return elements.some((element) => form.test(element));
}

/** Body and canonical marker of a requirement. A URL may contain ";", so pip ends it only at "; ". */
export function splitMarker(
  text: string,
): { readonly ok: true; readonly body: string; readonly marker: string | undefined } | Refused {
  if (text.length > MAX_LENGTH || /(?!\t)\p{Cc}/u.test(text))
    return refuse(`expected one line of at most ${MAX_LENGTH} characters`);
  const trimmed = trimBlanks(text);
  const url = requirementScheme(trimmed) !== undefined || /^file:/i.test(trimmed);
  const at = trimmed.indexOf(url ? '; ' : ';');
  if (at < 0) return { ok: true, body: trimmed, marker: undefined };
  if (at === trimmed.length - 1) return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker: undefined };
  const marker = parseMarker(trimmed.slice(at + 1));
  if (marker === undefined) return refuse('the marker behind ";" is not understood');
  return { ok: true, body: trimBlanks(trimmed.slice(0, at)), marker };
}

/** Names between brackets, normalized, each once, the last of the alphabet first; `undefined` if they are not valid. */
export function parseExtras(text: string): readonly string[] | undefined {
  const inside = trimBlanks(text);
  const extras = inside === '' ? [] : inside.split(',').map(trimBlanks);
  return extras.every((extra) => EXTRA.test(extra))
    ? [...new Set(extras.map(normalizeName))].sort().reverse()
    : undefined;
}

function refuse(reason: string, hint?: string): Refused {
  return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
}

function notARequirement(text: string): readonly [string, string?] {
  if (!LOCAL.test(text) && !/[/\\]/.test(text)) return ['expected a requirement such as name==1.2'];
  const foreign = /^file:\/{1,3}(?![^/])/i.test(text);
  return ['expected a requirement, received a local path', foreign ? FOREIGN : 'name the folder alone: ./path[extra]'];
}

// `pip freeze` writes the folder from which conda built a package.
const FOREIGN = 'a folder of the machine that wrote the file: write name==version (pip list --format=freeze)';

function wrongSpecifier(body: string, rest: string): readonly [string, string?] {
  if (/[/\\]/.test(body)) return notARequirement(body);
  const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
  return [`specifier ${JSON.stringify(shorten(rest, 40))} is not understood`, hint];
}

function parseSpecifiers(text: string): string | undefined {
  if (text === '') return '';
  const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  const parts = bare
    .replace(/,[ \t]*$/, '')
    .split(',')
    .map((part) => trimBlanks(part).replace(OPERATOR, '$1'));
  // pip ends the text after === at the next blank.
  if (parts.length > 1 && bare.includes('===') && /[ \t]/.test(trimBlanks(bare))) return undefined;
  return parts.every(isSpecifier) ? canonicalSpecifiers(parts).join(',') : undefined;
}

/** Operators in the order in which people write them: `>=1,!=1.5,<2`. */
const OPERATORS = ['===', '==', '~=', '>=', '>', '!=', '<=', '<'];

// To pip, specifiers are a set, and a version is what it is normalized to.
function canonicalSpecifiers(parts: readonly string[]): readonly string[] {
  const ranked = parts.map((part) => {
    const operator = OPERATORS.find((sign) => part.startsWith(sign)) ?? '';
    const version = part.slice(operator.length);
    const text = operator === '===' ? version : canonicalVersion(version);
    return { rank: OPERATORS.indexOf(operator), text: `${operator}${text}` };
  });
  const sorted = ranked.sort((a, b) => a.rank - b.rank || (a.text < b.text ? -1 : Number(a.text > b.text)));
  return [...new Set(sorted.map(({ text }) => text))];
}

// The grammar's white space is blanks and tabs: to pip, any other character is part of a token.
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}
