import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap } from '../../text/node.ts';
import {
  booleanOf,
  entriesOf,
  itemsFrom,
  requiredString,
  stringOf,
  stringsOf,
  tableFrom,
  tableOf,
  tablesOf,
} from '../../text/toml-fields.ts';
import { checkable, type LockedPackage } from '../locks/lock-lines.ts';
import { type PoetryDependency, parsePoetryDependency } from './lock-dependency.ts';
import { originOf } from './lock-package.ts';

/** A package in a `poetry.lock` of Poetry 1. */
export interface LegacyPackage {
  readonly locked: LockedPackage;
  /** True if only extras of the project require it. */
  readonly optional: boolean;
  /** Name of the index that it comes from. */
  readonly reference: string | undefined;
  readonly dependencies: readonly PoetryDependency[];
  /** Names of the optional dependencies that each extra adds. */
  readonly extras: ReadonlyMap<string, ReadonlySet<string>>;
}

const KEYS = ['name', 'version', 'description', 'category', 'optional', 'python-versions', 'files', 'develop'].concat([
  'dependencies',
  'extras',
  'source',
]);

/** Reads the packages and reports mistakes in them. */
export function parseLegacyPackages(findings: Findings, root: DataMap): readonly LegacyPackage[] {
  // https://github.com/python-poetry/poetry/blob/1.8.5/src/poetry/packages/locker.py
  const shared = entriesOf(findings, tableOf(findings, root, 'metadata'), 'files');
  const files = new Map(shared.map((entry) => [normalizeName(entry.key), entry]));
  return tablesOf(findings, root, 'package').flatMap((map) => parseLegacyPackage(findings, map, files) ?? []);
}

function parseLegacyPackage(
  findings: Findings,
  map: DataMap,
  shared: ReadonlyMap<string, DataEntry>,
): LegacyPackage | undefined {
  checkKeys(findings, map, KEYS, 'a package');
  const written = requiredString(findings, map, 'name', 'a package');
  const version = requiredString(findings, map, 'version', 'a package');
  const origin = written === undefined ? undefined : originOf(findings, map, written);
  if (written === undefined || version === undefined || origin === undefined) return undefined;
  const name = normalizeName(written);
  const files = filesOf(findings, map, shared.get(name), origin.kind === 'index');
  const hashes = files.map((file) => stringOf(findings, file, 'hash') ?? '');
  return {
    locked: { name, version, at: map.at, origin, hashes: checkable(hashes) },
    optional: booleanOf(findings, map, 'optional'),
    reference: stringOf(findings, tableOf(findings, map, 'source'), 'reference'),
    dependencies: entriesOf(findings, map, 'dependencies').flatMap((entry) => parsePoetryDependency(findings, entry)),
    extras: extrasOf(findings, tableOf(findings, map, 'extras')),
  };
}

// Version 1 locks keep the files of all packages with the same name together.
function filesOf(findings: Findings, map: DataMap, shared: DataEntry | undefined, needed: boolean): readonly DataMap[] {
  if (entryOf(map, 'files') !== undefined) return tablesOf(findings, map, 'files');
  if (!needed) return [];
  if (shared !== undefined)
    return itemsFrom(findings, shared.value, shared.key).flatMap((item) => tableFrom(findings, item, 'a file') ?? []);
  findings.error('field-missing', 'expected the files of a package', { at: map.at, hint: 'write the lock again' });
  return [];
}

// `h2 (>=3,<5)`: only the name identifies the dependency.
function extrasOf(findings: Findings, map: DataMap): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    map.entries.map(({ key }) => {
      const names = stringsOf(findings, map, key).map((text) => /^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
      return [normalizeName(key), new Set(names.map(normalizeName))];
    }),
  );
}
