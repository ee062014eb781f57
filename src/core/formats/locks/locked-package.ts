import { type Position, quote } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import { hasCredentials } from '../../names/url.ts';
import { formatCondaUrl, parseCondaUrl } from '../../specifiers/conda-url.ts';
import { formatRequirement, parseRequirement } from '../../specifiers/requirement.ts';
import { decodeString, entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';

/** Digests as a lock writes them: hex digits. */
export interface LockedDigests {
  readonly md5: string | undefined;
  readonly sha256: string | undefined;
}

/** The version of a lock, and the text to report if it is not supported. */
export function versionOf(map: DataMap): { readonly version: string | undefined; readonly received: string } {
  const node = entryOf(map, 'version')?.value;
  if (node === undefined) return { version: undefined, received: 'none' };
  if (node.kind !== 'scalar') return { version: undefined, received: `a ${node.kind}` };
  if (!node.plain) return { version: undefined, received: `the text ${quote(node.text)}` };
  return { version: node.text, received: quote(node.text) };
}

/** A digest in hex. PyYAML writes `12...9e12` without quotes: to it a number has a dot. */
export function decodeDigest(findings: Findings, node: DataNode, what: string): string | undefined {
  const isHex = node.kind === 'scalar' && /^(?=[0-9]*[a-f])(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(node.text);
  return isHex ? node.text : decodeString(findings, node, what);
}

/**
 * Where findings for the packages of a subdir go. Packages locked for systems other than Linux are in no image, so
 * their findings are discarded.
 */
export function findingsOf(findings: Findings, subdir: string): Findings {
  return /^(?:linux-|noarch$)/.test(subdir) ? findings : new Findings(findings.path);
}

const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';

/**
 * `<url>#<digest>` of a conda package in a lock, with sha256 if known. Without a digest the file would not be pinned.
 */
export function lockedConda(
  findings: Findings,
  at: Position,
  url: string,
  { md5, sha256 }: LockedDigests,
  subdir: string,
): string | undefined {
  if (sha256 === undefined && md5 === undefined)
    return refuse(findings, at, `package ${quote(url)} has no digest`, 'write the lock again with a current tool');
  const digest = sha256 === undefined ? md5 : `sha256:${sha256}`;
  const reading = parseCondaUrl(`${url}#${digest}`);
  if (!reading.ok && reading.secret) return refuseSecret(findings, at);
  if (!reading.ok) return refuse(findings, at, `package ${quote(url)}: ${reading.reason}`);
  const { value } = reading;
  if (value.subdir === subdir || value.subdir === 'noarch') return formatCondaUrl(value);
  return refuse(findings, at, `package ${quote(url)} is locked for ${quote(subdir)} and built for ${value.subdir}`);
}

const VCS = /^(?:git|hg|svn|bzr)\+/;
const COMMIT = /@[0-9a-f]{40}(?:#|$)/;

/** Canonical line of a pip package in a lock: `name @ url[ --hash=sha256:<hex>]`. */
export function lockedPip(
  findings: Findings,
  at: Position,
  name: string,
  location: string,
  sha256: string | undefined,
): string | undefined {
  if (hasCredentials(location)) return refuseSecret(findings, at);
  const fragment = /#sha256=([0-9a-f]{64})$/.exec(location);
  const url = fragment === null ? location : location.slice(0, fragment.index);
  const both = fragment !== null && sha256 !== undefined && fragment[1] !== sha256;
  if (both) return refuse(findings, at, `pip package ${quote(name)} has two digests`);
  if (!/^(?:https?|(?:git|hg|svn|bzr)\+[a-z]+):\/\//.test(url) || /[$\\]/.test(url))
    return refuse(findings, at, `expected a URL for pip package ${quote(name)}, received ${quote(location)}`, LOCAL);
  const vcs = VCS.test(url);
  if (vcs && !COMMIT.test(url)) return refuse(findings, at, `${quote(location)} names no commit of 40 hex digits`);
  const reading = parseRequirement(`${name} @ ${url}`);
  if (!reading.ok || reading.requirement.kind !== 'named')
    return refuse(findings, at, `pip package ${quote(name)} at ${quote(location)} is not understood`);
  // A commit is its own digest: conda-lock writes it in the place of the sha256.
  const digest = vcs ? undefined : (sha256 ?? fragment?.[1]);
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest))
    return refuse(findings, at, `expected 64 hex digits as sha256 of ${quote(name)}, received ${quote(digest)}`);
  return `${formatRequirement(reading.requirement)}${digest === undefined ? '' : ` --hash=sha256:${digest}`}`;
}

const LOCAL = 'publish the package, or install it in a Dockerfile on top of this environment';

function refuseSecret(findings: Findings, at: Position): undefined {
  findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
  return undefined;
}

function refuse(findings: Findings, at: Position, message: string, hint?: string): undefined {
  findings.error('lock-package', message, { at, hint });
  return undefined;
}
