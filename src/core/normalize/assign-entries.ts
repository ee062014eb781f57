import type { Config } from '../config/config.ts';
import type { EnvironmentEntry } from '../config/entry.ts';
import { splitId } from '../config/path.ts';
import type { ParsedSource } from '../formats/contract/format.ts';
import { quote } from '../model/diagnostic.ts';
import { Findings, finding } from '../model/findings.ts';
import type { Parsed } from '../parse/parse.ts';
import { indexGlobs, type WrittenGlob } from '../text/glob-index.ts';
import { excludedFolders, foldersNamedBy, isBelowExcluded } from './excluded-folders.ts';

/** A definition, or one combination of its matrix, and the entry of `terrarium.yml` that applies to it. */
export interface Assigned extends Parsed {
  readonly entry: EnvironmentEntry | undefined;
}

/**
 * Finds the entry of every definition: the first one that names its id, then its path, then a matching glob. A path
 * applies to the definition that is the file itself, or, if the file is not a definition, to all definitions in it. An
 * entry with a matrix turns one definition into several. Literal ids without a definition become failed definitions.
 * Sorted by id.
 */
export function assignEntries(definitions: readonly Parsed[], config: Config): readonly Assigned[] {
  const found = assignFound(definitions, config);
  const known = new Set([...definitions, ...found].map(({ item }) => item.id));
  return sortById([...found, ...missing(unitsOf(config), known, config)]);
}

/** The same for some of the definitions of a tree. What entries name and is not among them is left out. */
export function assignSome(definitions: readonly Parsed[], config: Config): readonly Assigned[] {
  return sortById(assignFound(definitions, config));
}

function assignFound(definitions: readonly Parsed[], config: Config): readonly Assigned[] {
  const units = unitsOf(config);
  const ids = new Set(definitions.map(({ item }) => item.id));
  return definitions.flatMap((parsed) => {
    const entries = entriesFor(units, parsed, ids);
    return entries === undefined ? [{ ...parsed, entry: undefined }] : combine(units, parsed, entries);
  });
}

function sortById(assigned: readonly Assigned[]): readonly Assigned[] {
  return assigned.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
}

/** The combinations of one entry, and the entries of one path. */
type Unit = readonly [EnvironmentEntry, ...EnvironmentEntry[]];

interface Units {
  /** The first unit for each literal path or id. */
  readonly literal: ReadonlyMap<string, Unit>;
  /** The first unit with a pattern that matches an id. */
  readonly inside: FindUnit;
  /** The first unit with a pattern that matches the path of a definition that is not inside another one. */
  readonly whole: FindUnit;
}

type FindUnit = (text: string) => { readonly order: number; readonly unit: Unit } | undefined;

function unitsOf({ environments }: Config): Units {
  // The path may contain a placeholder, and the id of an in-place environment contains its combination.
  const keyOf = ({ path, combination, inPlace }: EnvironmentEntry) => (inPlace ? `${path}${combination}` : path);
  const grouped = Map.groupBy(environments, keyOf);
  const units = [...grouped.values()].flatMap(([first, ...rest]): readonly Unit[] => (first ? [[first, ...rest]] : []));
  const literal = new Map<string, Unit>();
  for (const unit of units) {
    const key = keyOf(unit[0]);
    if (unit[0].glob === undefined && !literal.has(key)) literal.set(key, unit);
  }
  const globs = units.flatMap((unit, order) => {
    const { glob, path: pattern } = unit[0];
    return glob === undefined ? [] : [{ order, unit, glob, pattern }];
  });
  // A pattern with a `#` is one of ids.
  const [inside, whole] = [true, false].map((inner) => globs.filter(({ pattern }) => pattern.includes('#') === inner));
  return { literal, inside: unitFinder(inside ?? []), whole: unitFinder(whole ?? []) };
}

interface GlobUnit extends WrittenGlob {
  readonly order: number;
  readonly unit: Unit;
}

function unitFinder(globs: readonly GlobUnit[]): FindUnit {
  const find = finderOf(globs);
  const naming = globs.map((written): GlobUnit => {
    const named = foldersNamedBy(written.pattern);
    const glob = (path: string) => excludedFolders(path).every((folder) => named.has(folder)) && written.glob(path);
    return { ...written, glob };
  });
  const findNaming = finderOf(naming);
  // A pattern that does not name the folder of tests selects nothing there, and leaves it to one that does.
  return (text) => (isBelowExcluded(text) ? findNaming(text) : undefined) ?? find(text);
}

function finderOf(globs: readonly GlobUnit[]): (text: string) => GlobUnit | undefined {
  const find = indexGlobs(globs);
  return (text) => globs[find(text) ?? -1];
}

function entriesFor(units: Units, { path, item }: Parsed, ids: ReadonlySet<string>): Unit | undefined {
  const inside = item.id !== path && ids.has(path);
  const named = units.literal.get(item.id) ?? (inside ? undefined : units.literal.get(path));
  if (named !== undefined) return named;
  const found = [units.inside(item.id), inside ? undefined : units.whole(path)].filter((one) => one !== undefined);
  return found.sort((a, b) => a.order - b.order)[0]?.unit;
}

// An entry that names one combination by its id takes precedence for that combination.
function combine({ literal }: Units, parsed: Parsed, unit: Unit): readonly Assigned[] {
  return unit.map((entry) => {
    if (entry.inPlace) return { ...parsed, entry };
    const id = `${parsed.item.id}${entry.combination}`;
    if (entry.combination === '') return { ...parsed, entry };
    return { ...parsed, item: { ...parsed.item, id }, entry: literal.get(id)?.[0] ?? entry };
  });
}

function missing({ literal }: Units, known: ReadonlySet<string>, config: Config): readonly Assigned[] {
  const byFile = Map.groupBy(known, (id) => splitId(id).file);
  return [...literal].flatMap(([id, [entry]]): readonly Assigned[] => {
    // A path always has a definition: if the file does not exist, discovery creates a failed one.
    if (known.has(id) || id === entry.file || entry.inPlace) return [];
    const cause = `no definition has the id ${quote(id)}`;
    const inside = (byFile.get(entry.file) ?? []).slice(0, 5).join(', ');
    const hint = inside === '' ? 'correct the path' : `in that file there are: ${inside}`;
    const { path } = config;
    const findings = new Findings(path, [finding('error', 'no-match', cause, { path, at: entry.at, hint })]);
    return [{ path, source: undefined, item: findings.item<ParsedSource>(id, 'discover', undefined), entry }];
  });
}
