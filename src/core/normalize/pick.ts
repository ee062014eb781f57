import { withoutCombination } from '../config/path.ts';
import { type Diagnostic, enumerate } from '../model/diagnostic.ts';
import { isSelected, type Origin } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import { lazy } from '../model/once.ts';
import { closest } from '../names/closest.ts';
import { isGlob, parseGlob } from '../text/glob.ts';
import { indexPaths } from '../text/glob-index.ts';
import { isBelowExcluded, namesFolders } from './excluded-folders.ts';

/** What patterns can name: a definition before its context is read, or after. */
export interface Pickable {
  readonly origin: Pick<Origin, 'id' | 'source' | 'selection'>;
  readonly item: { readonly id: string } & (
    | { readonly ok: true; readonly value: { readonly name: string | undefined } }
    | { readonly ok: false }
  );
}

export interface Picked {
  readonly ids: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Ids that patterns select: ids, names, files, folders and globs, `!` to exclude, `all` for everything selected. Without patterns, or
 * with only exclusions, the starting set is everything selected. Globs mean what they mean in `terrarium.yml`.
 */
export function pick(definitions: readonly Pickable[], patterns: readonly string[]): Picked {
  const selected = definitions.filter(({ origin }) => isSelected(origin));
  const starts = patterns.some(
    (pattern) => !pattern.startsWith('!') || definitions.some(({ origin }) => origin.id === pattern),
  );
  const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
  const find = finderOf(definitions);
  const diagnostics: Diagnostic[] = [];
  const known = lazy(() => new Set(definitions.map(({ origin }) => origin.id)));
  for (const pattern of patterns) {
    // A file may be called like that: whoever passes ids on need not know what they mean here.
    const isId = (pattern.startsWith('!') || pattern === 'all') && known().has(pattern);
    const negated = pattern.startsWith('!') && !isId;
    const text = negated ? pattern.slice(1) : pattern;
    const isAll = text === 'all' && !isId;
    const found = isAll ? { ids: selected.map(({ origin }) => origin.id), excluded: [] } : find(text);
    // What a pattern takes away may be below an excluded folder, too.
    const all = negated ? [...found.ids, ...found.excluded] : found.ids;
    if (all.length === 0) diagnostics.push(nothingPicked(pattern, found.excluded, definitions, negated));
    for (const id of all) {
      if (negated) ids.delete(id);
      else ids.add(id);
    }
  }
  return { ids: [...ids].sort(), diagnostics };
}

interface Found {
  readonly ids: readonly string[];
  /** Those that a glob matches and does not select. */
  readonly excluded: readonly string[];
}

/** Finds the ids that a text names. Ids have pattern characters, too. */
function finderOf(definitions: readonly Pickable[]): (text: string) => Found {
  const named = lazy(() =>
    Map.groupBy(
      definitions.flatMap((definition) => textsOf(definition).map((text) => ({ text, id: definition.origin.id }))),
      ({ text }) => text,
    ),
  );
  const matching = globFinder(definitions);
  return (text) => {
    const same = named().get(text);
    if (same !== undefined) return { ids: same.map(({ id }) => id), excluded: [] };
    if (isPattern(text)) return matching(text);
    const path = text.replace(/^\.\//, '').replace(/\/$/, '');
    if (path === '' || path === '.') return { ids: [], excluded: [] };
    const file = matching(path);
    return file.ids.length + file.excluded.length > 0 ? file : matching(`${path}/**`);
  };
}

/** Like an entry: a glob with `#` is one of ids, another one of files, and of the definitions in a file that is none itself. */
function globFinder(definitions: readonly Pickable[]): (pattern: string) => Found {
  const whole = new Set(definitions.map(({ origin }) => withoutCombination(origin.id)));
  const isWhole = ({ origin: { id, source } }: Pickable) => withoutCombination(id) === source || !whole.has(source);
  const bySource = lazy(() => Map.groupBy(definitions.filter(isWhole), ({ origin }) => origin.source));
  const sources = lazy(() => indexPaths([...bySource().keys()]));
  const byId = lazy(() => Map.groupBy(definitions, ({ origin }) => withoutCombination(origin.id)));
  const ids = lazy(() => indexPaths([...byId().keys()]));
  return (pattern) => {
    const glob = parseGlob(pattern);
    if (glob === undefined) return { ids: [], excluded: [] };
    const [index, groups] = pattern.includes('#') ? [ids, byId] : [sources, bySource];
    const origins = index()
      .filter({ glob, pattern })
      .flatMap((key) => groups().get(key) ?? [])
      .map(({ origin }) => origin);
    const isExcluded = ({ selection, source }: Pickable['origin']) =>
      !isSelected({ selection }) && isBelowExcluded(source) && !namesFolders(pattern, source);
    return {
      ids: origins.filter((origin) => !isExcluded(origin)).map(({ id }) => id),
      excluded: origins.filter(isExcluded).map(({ id }) => id),
    };
  };
}

function isPattern(text: string): boolean {
  return isGlob(withoutCombination(text));
}

// A glob that takes nothing away does no harm.
function nothingPicked(
  pattern: string,
  excluded: readonly string[],
  definitions: readonly Pickable[],
  negated: boolean,
): Diagnostic {
  const text = negated ? pattern.slice(1) : pattern;
  const severity = negated && isPattern(text) ? 'warning' : 'error';
  if (excluded.length === 0) {
    const meant = closest(text, definitions.flatMap(textsOf));
    const hint = `${meant === undefined ? '' : `did you mean ${meant}? `}list the ids with: terrarium list`;
    const verb = isPattern(text) ? 'matches' : 'is called';
    return finding(severity, 'no-match', `no environment ${verb} ${JSON.stringify(text)}`, { path: '.', hint });
  }
  const message = `${JSON.stringify(text)} matches what is below folders of tests and examples alone: ${enumerate(excluded)}`;
  return finding(severity, 'no-match', message, { path: '.', hint: 'name the folder in the pattern' });
}

/** What a definition is called in patterns. An id without its combination is that of every combination. */
function textsOf({ origin: { id }, item }: Pickable): readonly string[] {
  const name = item.ok ? item.value.name : undefined;
  return [...new Set([id, withoutCombination(id), ...(name === undefined ? [] : [name])])];
}
