import { type Position, quote } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { checkKeys, decodeList, decodeMap, decodeString, entryOf } from '../text/decode.ts';
import type { DataMap, DataNode } from '../text/node.ts';
import { CONTENT_KEYS, ENTRY_KEYS } from './entry-keys.ts';
import { type Decoded, decodeKeys, namesOf } from './key.ts';
import { expandMatrix, matrixBudget, nameAxes } from './matrix.ts';
import { decodeEntryPath, type EntryPath } from './path.ts';
import { separateEntries } from './separate-entries.ts';

/** One entry of `environments`, or one combination of its matrix: the definitions it applies to, and its settings. */
export interface EnvironmentEntry extends EntryPath, Decoded<typeof ENTRY_KEYS> {
  /** Position in the list; the combinations of a matrix share it. */
  readonly index: number;
  readonly at: Position;
  /** True for an environment declared in place: the entry is its definition. */
  readonly inPlace: boolean;
  /** `?axis=value` of a matrix, appended to its ids; otherwise empty. */
  readonly combination: string;
  readonly baseAt: Position | undefined;
}

/** An entry of the list with its placeholders replaced. Every reader of the list starts from these. */
export interface WrittenEntry {
  readonly index: number;
  readonly map: DataMap;
  readonly combination: string;
  /** `/environments/<name>` for an environment declared in place. */
  readonly pointer: string | undefined;
}

/** The entries of a list, with each combination of a matrix as a separate entry. */
export function writeEntries(findings: Findings, nodes: readonly DataNode[]): readonly WrittenEntry[] {
  const budget = matrixBudget();
  const pointers = new Set<string>();
  return nodes.flatMap((node, index): readonly WrittenEntry[] => {
    const map = decodeMap(findings, node, 'an element of environments');
    if (map === undefined) return [];
    const pointer = isInPlace(map) ? pointerOf(findings, map, pointers) : undefined;
    return expandMatrix(findings, map, budget).map((combination) => ({
      index,
      map: combination.map,
      combination: combination.suffix,
      pointer,
    }));
  });
}

function isInPlace(map: DataMap): boolean {
  return entryOf(map, 'path') === undefined && ['base', ...CONTENT_KEYS].some((key) => entryOf(map, key));
}

// By name rather than index, so that inserting an entry does not change the ids of later ones.
function pointerOf(findings: Findings, map: DataMap, pointers: Set<string>): string | undefined {
  const name = entryOf(map, 'name')?.value;
  if (name?.kind !== 'scalar' || name.text === '') {
    const hint = 'add "name: <name of the environment>"';
    findings.error('field-missing', 'an environment in place needs a name', { at: map.at, hint });
    return undefined;
  }
  // https://www.rfc-editor.org/rfc/rfc6901#section-3
  const pointer = `/environments/${nameAxes(name.text).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (!pointers.has(pointer)) {
    pointers.add(pointer);
    return pointer;
  }
  const message = `an environment in place is called ${quote(name.text)} already`;
  findings.error('entry-duplicate', message, { at: name.at, hint: 'give it another name' });
  return undefined;
}

/** Reads the list of entries. */
export function decodeEntries(
  findings: Findings,
  node: DataNode,
  what: string,
): readonly EnvironmentEntry[] | undefined {
  const nodes = decodeList(findings, node, what);
  if (nodes === undefined) return undefined;
  // The combinations of a matrix share most errors.
  const inner = new Findings(findings.path);
  const decoded = writeEntries(inner, nodes).flatMap((written) => decodeEntry(inner, written) ?? []);
  const entries = separateEntries(inner, decoded);
  checkProvides(inner, entries);
  const distinct = new Map(inner.diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  for (const diagnostic of distinct.values()) findings.add(diagnostic);
  return entries;
}

// A reference that other environments are built on must identify exactly one environment.
function checkProvides(findings: Findings, entries: readonly EnvironmentEntry[]): void {
  const seen = new Set<string>();
  for (const { path, glob, provides, at } of entries) {
    if (provides.length > 0 && glob !== undefined) {
      const message = `provides needs a literal path, received ${quote(path)}`;
      const hint = 'give each environment that siblings depend on its own entry';
      findings.error('provides-conflict', message, { at, hint });
    }
    for (const text of provides) {
      if (seen.has(text)) findings.error('provides-conflict', `${quote(text)} is provided twice`, { at });
      seen.add(text);
    }
  }
}

function decodeEntry(findings: Findings, written: WrittenEntry): EnvironmentEntry | undefined {
  const { index, map, combination } = written;
  checkKeys(findings, map, namesOf(ENTRY_KEYS), 'an environment');
  const path = pathOf(findings, written);
  if (path === undefined) return undefined;
  return {
    ...path,
    index,
    at: map.at,
    inPlace: written.pointer !== undefined,
    combination,
    ...decodeKeys(findings, map, ENTRY_KEYS),
    baseAt: entryOf(map, 'base')?.value.at,
  };
}

function pathOf(findings: Findings, { map, pointer }: WrittenEntry): EntryPath | undefined {
  const entry = entryOf(map, 'path');
  if (entry === undefined) {
    if (pointer !== undefined) return { path: `${findings.path}#${pointer}`, file: findings.path, glob: undefined };
    if (isInPlace(map)) return undefined;
    const hint = `add "path: <definition file or glob>", or what is in it: base, ${CONTENT_KEYS.join(', ')}`;
    findings.error('field-missing', 'expected a path', { at: map.at, hint });
    return undefined;
  }
  for (const { key, at } of map.entries) {
    if (!CONTENT_KEYS.some((content) => content === key)) continue;
    const hint = 'remove path to declare the environment in place, or write this into the file that it names';
    findings.error('entry-content', `${key} does not go with path`, { at, hint });
  }
  const path = decodeString(findings, entry.value, 'path');
  return path === undefined ? undefined : decodeEntryPath(findings, path, map.at);
}
