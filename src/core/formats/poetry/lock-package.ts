import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import { requiredString, stringFrom, stringOf, stringsOf, tableOf, tablesOf } from '../../text/toml-fields.ts';
import { checkable, type LockedPackage, type LockOrigin } from '../locks/lock-lines.ts';

/** The group with the project's own dependencies. */
export const MAIN = 'main';

/** A package in `poetry.lock`. */
export interface PoetryPackage {
  readonly locked: LockedPackage;
  /** For each group that requires the package, the marker under which it does; `undefined` means always. */
  readonly markers: ReadonlyMap<string, string | undefined>;
}

const KEYS = [
  'name',
  'version',
  'description',
  'optional',
  'python-versions',
  'groups',
  'markers',
  'files',
  'develop',
].concat(['dependencies', 'extras', 'source']);

/** Reads a package and reports mistakes in it. */
export function parsePoetryPackage(findings: Findings, map: DataMap): PoetryPackage | undefined {
  checkKeys(findings, map, KEYS, 'a package');
  const name = requiredString(findings, map, 'name', 'a package');
  const version = requiredString(findings, map, 'version', 'a package');
  const origin = name === undefined ? undefined : originOf(findings, map, name);
  if (name === undefined || version === undefined || origin === undefined) return undefined;
  const hashes = tablesOf(findings, map, 'files').map((file) => stringOf(findings, file, 'hash') ?? '');
  const locked = { name: normalizeName(name), version, at: map.at, origin, hashes: checkable(hashes) };
  return { locked, markers: markersOf(findings, map) };
}

function markersOf(findings: Findings, map: DataMap): ReadonlyMap<string, string | undefined> {
  const groups = stringsOf(findings, map, 'groups');
  if (groups.length === 0) findings.error('field-missing', 'expected the groups of a package', { at: map.at });
  const node = entryOf(map, 'markers')?.value;
  if (node === undefined) return new Map(groups.map((group) => [group, undefined]));
  if (node.kind !== 'map') {
    const marker = stringFrom(findings, node, 'markers');
    return new Map(groups.map((group) => [group, marker]));
  }
  return new Map(groups.map((group) => [group, stringOf(findings, node, group)]));
}

/** Where a package comes from. https://github.com/python-poetry/poetry/blob/2.0.0/src/poetry/packages/locker.py */
export function originOf(findings: Findings, map: DataMap, name: string): LockOrigin | undefined {
  if (entryOf(map, 'source') === undefined) return { kind: 'index', url: undefined };
  const source = tableOf(findings, map, 'source');
  checkKeys(findings, source, ['type', 'url', 'reference', 'resolved_reference', 'subdirectory'], 'a source');
  const type = requiredString(findings, source, 'type', 'a source');
  const url = requiredString(findings, source, 'url', 'a source');
  if (type === undefined || url === undefined) return undefined;
  const folder = stringOf(findings, source, 'subdirectory');
  const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
  if (type === 'legacy') return { kind: 'index', url };
  if (type === 'url') return { kind: 'url', url: `${url}${fragment}` };
  if (type === 'file' || type === 'directory') return { kind: 'path', path: url };
  const commit = stringOf(findings, source, 'resolved_reference');
  if (type === 'git' && commit !== undefined && /^[0-9a-f]{40}$/.test(commit))
    return { kind: 'git', url: `git+${url}@${commit}${fragment}` };
  findings.error('lock-package', `package ${quote(name)} has no source that is read`, { at: source.at });
  return undefined;
}
