import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import { requiredString, stringOf, tableOf, tablesOf } from '../../text/toml-fields.ts';
import { checkable, type LockedPackage, type LockOrigin } from './lock-lines.ts';

/** A package in `pylock.toml`. */
export interface PylockPackage {
  readonly locked: LockedPackage;
  readonly marker: string | undefined;
}

const KEYS = ['name', 'version', 'marker', 'requires-python', 'dependencies', 'index', 'attestation-identities'].concat(
  ['vcs', 'directory', 'archive', 'sdist', 'wheels', 'tool'],
);
/** Sources of a package: exactly one of these, or `sdist` and `wheels`. */
const SINGLE = ['vcs', 'directory', 'archive'];

/** Reads a package and reports mistakes in it. */
export function parsePylockPackage(findings: Findings, map: DataMap): PylockPackage | undefined {
  checkKeys(findings, map, KEYS, 'a package');
  const name = requiredString(findings, map, 'name', 'a package');
  const marker = stringOf(findings, map, 'marker');
  const version = stringOf(findings, map, 'version');
  const kind = name === undefined ? undefined : kindOf(findings, map, name);
  if (name === undefined || kind === undefined) return undefined;
  const content = kind === 'index' ? readIndex(findings, map, name, version) : readSingle(findings, map, kind, name);
  if (content === undefined) return undefined;
  const hashes = checkable(content.hashes);
  return { locked: { name: normalizeName(name), version, at: map.at, origin: content.origin, hashes }, marker };
}

type Kind = 'index' | 'vcs' | 'directory' | 'archive';

function kindOf(findings: Findings, map: DataMap, name: string): Kind | undefined {
  const single = SINGLE.filter((key) => entryOf(map, key) !== undefined) as readonly Kind[];
  const files = ['sdist', 'wheels'].some((key) => entryOf(map, key) !== undefined);
  const kinds: readonly Kind[] = files ? ['index', ...single] : single;
  if (kinds.length === 1) return kinds[0];
  const message = `expected one source of package ${quote(name)}: vcs, directory, archive, or sdist and wheels`;
  findings.error('lock-package', message, { at: map.at });
  return undefined;
}

interface Content {
  readonly origin: LockOrigin;
  readonly hashes: readonly string[];
}

function readIndex(findings: Findings, map: DataMap, name: string, version: string | undefined): Content | undefined {
  const sdist = entryOf(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
  const files = [...sdist, ...tablesOf(findings, map, 'wheels')];
  const local = files.find((file) => entryOf(file, 'url') === undefined);
  if (local !== undefined)
    return refuse(findings, local, `a file of package ${quote(name)} has no URL, and local files are not read`);
  if (version === undefined) return refuse(findings, map, `package ${quote(name)} has no version`);
  const url = stringOf(findings, map, 'index');
  return { origin: { kind: 'index', url }, hashes: files.flatMap((file) => hashesOf(findings, file)) };
}

function readSingle(findings: Findings, map: DataMap, kind: Kind, name: string): Content | undefined {
  const table = tableOf(findings, map, kind);
  const [url, path, folder] = ['url', 'path', 'subdirectory'].map((key) => stringOf(findings, table, key));
  const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
  if (kind === 'vcs') return readVcs(findings, table, name, url, fragment);
  if (kind === 'archive' && url !== undefined)
    return { origin: { kind: 'url', url: `${url}${fragment}` }, hashes: hashesOf(findings, table) };
  if (path === undefined) return refuse(findings, table, `package ${quote(name)} has neither a URL nor a path`);
  if (kind === 'archive' && folder !== undefined)
    return refuse(findings, table, `a folder within a local archive is not read: ${quote(folder)}`);
  return { origin: { kind: 'path', path: folder === undefined ? path : `${path}/${folder}` }, hashes: [] };
}

function readVcs(
  findings: Findings,
  table: DataMap,
  name: string,
  url: string | undefined,
  fragment: string,
): Content | undefined {
  const type = requiredString(findings, table, 'type', 'vcs');
  const commit = requiredString(findings, table, 'commit-id', 'vcs');
  if (type !== 'git' || url === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
    return refuse(findings, table, `expected a URL of git and a commit of 40 hex digits for package ${quote(name)}`);
  return { origin: { kind: 'git', url: `git+${url}@${commit}${fragment}` }, hashes: [] };
}

// A file may have several hashes; one is enough, the most common kind first.
function hashesOf(findings: Findings, file: DataMap): readonly string[] {
  const hashes = tableOf(findings, file, 'hashes');
  if (hashes.entries.length === 0) findings.error('field-missing', 'expected hashes of the file', { at: file.at });
  const name = ['sha256', 'sha384', 'sha512'].find((algorithm) => entryOf(hashes, algorithm) !== undefined);
  return name === undefined ? [] : [`${name}:${(stringOf(findings, hashes, name) ?? '').toLowerCase()}`];
}

function refuse(findings: Findings, map: DataMap, message: string): undefined {
  findings.error('lock-package', message, { at: map.at });
  return undefined;
}
