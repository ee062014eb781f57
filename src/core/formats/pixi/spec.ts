import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { hasCredentials } from '../../names/url.ts';
import { formatMatchSpec, parseMatchSpec } from '../../specifiers/match-spec.ts';
import { formatRequirement, parseRequirement } from '../../specifiers/requirement.ts';
import { checkKeys, decodeOptional, decodeString, decodeStrings, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import { sourcePlace } from '../contract/parts.ts';

/** Hint for specs that cannot be expressed as conda or pip lines: the lock contains the resolved packages. */
export const LOCK_INSTEAD = 'run pixi lock: a pixi.lock beside the manifest is read as it stands';

export function reportUnread(findings: Findings, at: Position, what: string): undefined {
  findings.error('pixi-unread', `${what} is not read in a pixi manifest`, { at, hint: LOCK_INSTEAD });
  return undefined;
}

const CONDA_KEYS = ['version', 'build', 'build-number', 'channel', 'md5', 'sha256'];
const CONDA_SOURCES = ['path', 'git', 'url', 'workspace', 'when', 'extras', 'flags', 'subdir', 'file-name', 'license'];

/** The `version` value if there is one, otherwise the first value. */
function saidAt(value: DataNode): DataNode {
  if (value.kind !== 'map') return value;
  return (entryOf(value, 'version') ?? value.entries[0])?.value ?? value;
}

/** Match spec for `name = ">=1"` or `name = { version = ">=1", channel = "..." }`. */
export function pixiConda(findings: Findings, { key, at, value }: DataEntry): Part | undefined {
  const text = value.kind === 'map' ? bracketSpec(findings, key, value) : plainSpec(findings, key, value);
  if (text === undefined) return undefined;
  const reading = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(key) ? parseMatchSpec(text) : undefined;
  if (reading?.ok && !hasCredentials(text)) {
    const { spec } = reading;
    return { kind: 'conda', text: formatMatchSpec(spec), spec, written: sourcePlace(findings.path, saidAt(value)) };
  }
  const reason = reading?.ok === false ? reading.reason : 'expected a package name';
  findings.error('match-spec-syntax', `match spec ${quote(text)}: ${reason}`, { at });
  return undefined;
}

function plainSpec(findings: Findings, key: string, value: DataEntry['value']): string | undefined {
  const version = decodeString(findings, value, key);
  return version === undefined ? undefined : `${key} ${version}`;
}

function bracketSpec(findings: Findings, key: string, map: DataMap): string | undefined {
  const source = map.entries.find((entry) => CONDA_SOURCES.includes(entry.key));
  if (source !== undefined) return reportUnread(findings, source.at, `${quote(source.key)} of package ${quote(key)}`);
  checkKeys(findings, map, CONDA_KEYS, `package ${quote(key)}`);
  const field = (name: string) => decodeOptional(findings, map, name, decodeString);
  const [version, channel] = [field('version') ?? '*', field('channel')];
  const others = ['build', 'build-number', 'md5', 'sha256'].flatMap((name) => {
    const text = field(name);
    return text === undefined ? [] : [`${name.replace('-', '_')}=${JSON.stringify(text)}`];
  });
  const prefix = channel === undefined ? '' : `${channel}::`;
  return `${prefix}${key} ${version}${others.length === 0 ? '' : `[${others.join(',')}]`}`;
}

const PYPI_KEYS = ['version', 'extras', 'git', 'rev', 'tag', 'branch', 'subdirectory', 'url'];
const PYPI_UNREAD = ['path', 'editable', 'index', 'lfs', 'workspace', 'env-markers'];

/** Pip line for `name = ">=1"` or `name = { git = "...", rev = "..." }`. */
export function pixiPypi(findings: Findings, { key, at, value }: DataEntry): Part | undefined {
  const text = value.kind === 'map' ? tableRequirement(findings, key, value) : plainRequirement(findings, key, value);
  if (text === undefined) return undefined;
  if (hasCredentials(text)) {
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    findings.error('credentials-in-url', 'a URL carries credentials', { at, hint });
    return undefined;
  }
  const reading = parseRequirement(text);
  if (reading.ok && reading.requirement.kind === 'named' && reading.requirement.marker === undefined) {
    const { requirement } = reading;
    const written = sourcePlace(findings.path, saidAt(value));
    return { kind: 'pip', text: formatRequirement(requirement), requirement, written };
  }
  const reason = reading.ok ? 'expected a name and a version' : reading.reason;
  findings.error('requirement-syntax', `requirement ${quote(text)}: ${reason}`, { at });
  return undefined;
}

function plainRequirement(findings: Findings, key: string, value: DataEntry['value']): string | undefined {
  const version = decodeString(findings, value, key);
  return version === undefined ? undefined : `${key}${versionText(version)}`;
}

// In pixi, `*` means any version.
function versionText(version: string): string {
  return version.trim() === '*' ? '' : ` ${version}`;
}

function tableRequirement(findings: Findings, key: string, map: DataMap): string | undefined {
  const unread = map.entries.find((entry) => PYPI_UNREAD.includes(entry.key));
  if (unread !== undefined) return reportUnread(findings, unread.at, `${quote(unread.key)} of package ${quote(key)}`);
  checkKeys(findings, map, PYPI_KEYS, `package ${quote(key)}`);
  const field = (name: string) => decodeOptional(findings, map, name, decodeString);
  const extras = decodeOptional(findings, map, 'extras', decodeStrings) ?? [];
  const name = `${key}${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
  const [git, url, version] = [field('git'), field('url'), field('version')];
  const fragment = subdirectory(field('subdirectory'));
  if ([git, url, version].filter((text) => text !== undefined).length !== 1)
    return reportUnread(findings, map.at, `package ${quote(key)} without exactly one of version, git and url`);
  if (version !== undefined) return `${name}${versionText(version)}`;
  if (url !== undefined) return `${name} @ ${url}${fragment}`;
  const revisions = ['rev', 'tag', 'branch'].flatMap((word) => field(word) ?? []);
  if (revisions.length > 1) return reportUnread(findings, map.at, `package ${quote(key)} with several revisions`);
  const revision = revisions.map((text) => `@${text}`).join('');
  return `${name} @ git+${git?.replace(/^git\+/, '')}${revision}${fragment}`;
}

function subdirectory(folder: string | undefined): string {
  return folder === undefined ? '' : `#subdirectory=${folder}`;
}
