import { parseMarker } from './marker.ts';

/** One requirement of pip's requirements format, without its options. */
export type Requirement =
  | {
      readonly kind: 'named';
      /** Normalized (PEP 503). */
      readonly name: string;
      readonly extras: readonly string[];
      /** Specifiers in the order written, without spaces: `>=1,<2`; empty when any version will do. */
      readonly specifier: string;
      /** Direct reference behind `@`, or `undefined`. */
      readonly url: string | undefined;
      /** Environment marker in canonical spacing, or `undefined`. */
      readonly marker: string | undefined;
    }
  | { readonly kind: 'url'; readonly url: string; readonly marker: string | undefined };

export type RequirementReading =
  | { readonly ok: true; readonly requirement: Requirement }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

const SPECIFIER = /^(?:===|==|~=|!=|<=|>=|<|>)\s*[A-Za-z0-9._*+!-]+$/;
const NAMED = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*/;
const URL = /^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\/\S+$/i;
const URL_SCHEME = /^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//i;
/** Longer than any real requirement: what follows reads white space more than once. */
const MAX_LENGTH = 2000;

/**
 * Reads a requirement: a name with extras, specifiers or a direct reference, and a marker; or a URL.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function parseRequirement(text: string): RequirementReading {
  if (text.length > MAX_LENGTH || /[\p{Cc}]/u.test(text.replaceAll('\t', ' '))) {
    return { ok: false, reason: `expected one line of at most ${MAX_LENGTH} characters` };
  }
  const { body, marker } = splitMarker(text);
  const canonical = marker === undefined ? undefined : parseMarker(marker);
  if (marker !== undefined && canonical === undefined)
    return { ok: false, reason: 'the marker behind ";" is not understood' };
  if (URL.test(body)) return { ok: true, requirement: { kind: 'url', url: body, marker: canonical } };
  const match = NAMED.exec(body);
  if (match === null || /[/\\]/.test(body.split('@', 1)[0] ?? '')) return notARequirement(body);
  const extras = (match[2] ?? '')
    .split(',')
    .map((extra) => extra.trim())
    .filter((extra) => extra !== '');
  const rest = body.slice(match[0].length).trim();
  const name = normalizeName(match[1] ?? '');
  if (!extras.every((extra) => /^[A-Za-z0-9._-]+$/.test(extra)))
    return { ok: false, reason: 'expected extras as [a,b]' };
  const common = { kind: 'named', name, extras: extras.map(normalizeName), marker: canonical } as const;
  if (rest.startsWith('@')) {
    const url = rest.slice(1).trim();
    return URL.test(url) ? { ok: true, requirement: { ...common, specifier: '', url } } : notARequirement(url);
  }
  const specifier = parseSpecifiers(rest);
  if (specifier === undefined) return wrongSpecifier(rest);
  return { ok: true, requirement: { ...common, specifier, url: undefined } };
}

/** Canonical text, which pip installs as it stands. */
export function formatRequirement(requirement: Requirement): string {
  const marker = requirement.marker === undefined ? '' : ` ; ${requirement.marker}`;
  if (requirement.kind === 'url') return `${requirement.url}${marker}`;
  const extras = requirement.extras.length === 0 ? '' : `[${requirement.extras.join(',')}]`;
  const url = requirement.url === undefined ? '' : ` @ ${requirement.url}`;
  return `${requirement.name}${extras}${requirement.specifier}${url}${marker}`;
}

/** PEP 503: runs of `-`, `_` and `.` are one `-`, lower case. */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** True when pip has no choice of version. */
export function isPinned(requirement: Requirement): boolean {
  const url = requirement.url;
  if (url !== undefined) return /#(?:.*&)?sha256=[0-9a-f]{64}/.test(url) || /^git\+.*@[0-9a-f]{40}(?:#|$)/.test(url);
  return requirement.kind === 'named' && /^={2,3}[^*,]+$/.test(requirement.specifier);
}

function notARequirement(text: string): RequirementReading {
  const path = /^[./~\\]|^file:|[/\\]/.test(text);
  if (path)
    return {
      ok: false,
      reason: 'local paths are not read yet',
      hint: 'publish the package, or COPY and install it in a Dockerfile',
    };
  return { ok: false, reason: 'expected a requirement such as name==1.2' };
}

function wrongSpecifier(rest: string): RequirementReading {
  const hint = /^=[^=]/.test(rest) ? 'pip pins with two signs: name==version' : 'write specifiers as ==1.2 or >=1,<2';
  return { ok: false, reason: `specifier ${JSON.stringify(rest.slice(0, 40))} is not understood`, hint };
}

function parseSpecifiers(text: string): string | undefined {
  if (text === '') return '';
  const bare = text.startsWith('(') && text.endsWith(')') ? text.slice(1, -1) : text;
  const parts = bare.split(',').map((part) => part.trim());
  return parts.every((part) => SPECIFIER.test(part))
    ? parts.map((part) => part.replace(/\s+/g, '')).join(',')
    : undefined;
}

// A URL may hold ";", so that pip splits its marker off only at " ;" or "; ".
function splitMarker(text: string): { readonly body: string; readonly marker: string | undefined } {
  const isUrl = URL_SCHEME.test(text) || /^[^;]*@\s*[a-z+]+:\/\//i.test(text);
  const at = isUrl ? text.search(/\s;|;\s/) : text.indexOf(';');
  if (at < 0) return { body: text.trim(), marker: undefined };
  return { body: text.slice(0, at).trim(), marker: text.slice(at).replace(/^\s*;/, '').trim() };
}
