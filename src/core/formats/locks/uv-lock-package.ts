import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import {
  entriesOf,
  itemsFrom,
  requiredString,
  stringOf,
  stringsOf,
  tableFrom,
  tableOf,
  tablesOf,
} from '../../text/toml-fields.ts';
import { checkable, type LockedPackage, type LockOrigin } from './lock-lines.ts';

/** A package in `uv.lock`. */
export interface UvPackage {
  readonly locked: LockedPackage;
  /** The source as a table of strings, which dependencies use to identify the package. */
  readonly source: string;
  /** Folder of a project of the workspace, relative to the lock's folder; `.` for the lock's own project. */
  readonly folder: string | undefined;
  readonly dependencies: readonly UvDependency[];
  readonly extras: ReadonlyMap<string, readonly UvDependency[]>;
  readonly groups: ReadonlyMap<string, readonly UvDependency[]>;
}

/** A dependency of one package on another. */
export interface UvDependency {
  readonly name: string;
  /** Set if the lock contains several versions. */
  readonly version: string | undefined;
  readonly source: string | undefined;
  readonly extras: readonly string[];
  readonly marker: string | undefined;
  readonly at: Position;
}

const KEYS = ['name', 'version', 'source', 'resolution-markers', 'dependencies', 'optional-dependencies'].concat([
  'dev-dependencies',
  'metadata',
  'sdist',
  'wheels',
]);
const SOURCES = ['registry', 'git', 'url', 'path', 'directory', 'editable', 'virtual', 'subdirectory'];

/** Reads a package and reports mistakes in it. */
export function parseUvPackage(findings: Findings, map: DataMap): UvPackage | undefined {
  checkKeys(findings, map, KEYS, 'a package');
  const name = requiredString(findings, map, 'name', 'a package');
  const source = tableOf(findings, map, 'source');
  if (name === undefined) return undefined;
  const origin = parseOrigin(findings, source, name);
  if (origin === undefined) return undefined;
  const version = stringOf(findings, map, 'version');
  const files = parseFiles(findings, map);
  const isInstallable = origin.kind !== 'index' || files.length > 0;
  const hashes = checkable(hashesOf(files));
  return {
    locked: { name: normalizeName(name), version, at: map.at, origin, hashes, isInstallable },
    source: sourceKey(source),
    folder: ['editable', 'virtual', 'directory'].flatMap((kind) => stringOf(findings, source, kind) ?? [])[0],
    dependencies: parseDependencies(findings, entryOf(map, 'dependencies')?.value),
    extras: parseNamed(findings, map, 'optional-dependencies'),
    groups: parseNamed(findings, map, 'dev-dependencies'),
  };
}

function parseOrigin(findings: Findings, source: DataMap, name: string): LockOrigin | undefined {
  checkKeys(findings, source, SOURCES, 'a source');
  const text = (key: string) => stringOf(findings, source, key);
  const registry = text('registry');
  if (registry !== undefined) return { kind: 'index', url: registry };
  const git = text('git');
  if (git !== undefined) return gitOrigin(findings, git, name, source.at);
  const url = text('url');
  if (url !== undefined) {
    const folder = text('subdirectory');
    return { kind: 'url', url: folder === undefined ? url : `${url}#subdirectory=${folder}` };
  }
  const path = text('path') ?? text('directory') ?? text('editable');
  if (path !== undefined) return { kind: 'path', path };
  if (text('virtual') !== undefined) return { kind: 'none' };
  findings.error('lock-package', `package ${quote(name)} has no source that is read`, { at: source.at });
  return undefined;
}

// `https://host/path?rev=main&subdirectory=a#<commit>`; `rev`, `tag` and `branch` say what was requested, not what was
// resolved.
function gitOrigin(findings: Findings, text: string, name: string, at: Position): LockOrigin | undefined {
  const [, base = '', query = '', commit] = /^([^?#]+)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(text) ?? [];
  if (commit === undefined) {
    findings.error('lock-package', `package ${quote(name)} names no commit: ${quote(text)}`, { at });
    return undefined;
  }
  const folder = query.split('&').find((part) => part.startsWith('subdirectory='));
  return { kind: 'git', url: `git+${base}@${commit}${folder === undefined ? '' : `#${folder}`}` };
}

interface LockedFile {
  readonly hash: string;
}

/** The files of a package that some Linux could install. */
function parseFiles(findings: Findings, map: DataMap): readonly LockedFile[] {
  const sdist = entryOf(map, 'sdist') === undefined ? [] : [tableOf(findings, map, 'sdist')];
  const read = (file: DataMap, isWheel: boolean) => {
    const hash = stringOf(findings, file, 'hash') ?? '';
    const place = ['url', 'filename', 'path'].flatMap((key) => stringOf(findings, file, key) ?? [])[0] ?? '';
    // A hash of a file for another system stays: it does no harm, and is a part of what was locked.
    return hash === '' && isWheel && isForeignWheel(place) ? [] : [{ hash }];
  };
  return [
    ...sdist.flatMap((file) => read(file, false)),
    ...tablesOf(findings, map, 'wheels').flatMap((file) => read(file, true)),
  ];
}

/** https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/ */
const FOREIGN = /^(?:win|macosx|ios|android|emscripten|pyodide|wasi)/;

function isForeignWheel(place: string): boolean {
  const [name = ''] = (place.split('/').at(-1) ?? '').split(/[?#]/);
  const tags =
    name
      .replace(/\.whl$/, '')
      .split('-')
      .at(-1)
      ?.split('.') ?? [];
  return name.endsWith('.whl') && tags.every((tag) => FOREIGN.test(tag));
}

// pip rejects a file whose hash is not listed, so a file without a hash would always be rejected.
function hashesOf(files: readonly LockedFile[]): readonly string[] {
  const hashes = files.map(({ hash }) => hash);
  return hashes.includes('') ? [] : hashes;
}

function parseNamed(findings: Findings, map: DataMap, key: string): ReadonlyMap<string, readonly UvDependency[]> {
  const entries = entriesOf(findings, map, key);
  return new Map(entries.map((entry) => [normalizeName(entry.key), parseDependencies(findings, entry.value)]));
}

function parseDependencies(findings: Findings, node: DataNode | undefined): readonly UvDependency[] {
  if (node === undefined) return [];
  return itemsFrom(findings, node, 'dependencies').flatMap((item): readonly UvDependency[] => {
    const map = tableFrom(findings, item, 'a dependency');
    const name = map === undefined ? undefined : requiredString(findings, map, 'name', 'a dependency');
    if (map === undefined || name === undefined) return [];
    checkKeys(findings, map, ['name', 'version', 'source', 'extra', 'marker'], 'a dependency');
    const source = entryOf(map, 'source') === undefined ? undefined : sourceKey(tableOf(findings, map, 'source'));
    const version = stringOf(findings, map, 'version');
    const extras = stringsOf(findings, map, 'extra').map(normalizeName);
    return [
      { name: normalizeName(name), version, source, extras, marker: stringOf(findings, map, 'marker'), at: map.at },
    ];
  });
}

function sourceKey(source: DataMap): string {
  return JSON.stringify(
    source.entries.map(({ key, value }) => [key, value.kind === 'scalar' ? value.text : '']).sort(),
  );
}
