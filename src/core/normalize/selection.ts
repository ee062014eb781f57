import type { Config } from '../config/config.ts';
import type { EnvironmentEntry } from '../config/entry.ts';
import { withoutCombination } from '../config/path.ts';
import type { SourceBundle } from '../discover/discover.ts';
import type { Standing } from '../formats/contract/format.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Selection } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import { lazy, once } from '../model/once.ts';
import { isGlob, parseGlob } from '../text/glob.ts';
import { indexPaths, type WrittenGlob } from '../text/glob-index.ts';

/** Globs that match nothing. A literal path always has a definition, which failed if the file does not exist. */
export function unmatchedEntries(
  { environments, path }: Config,
  bundles: readonly SourceBundle[],
  ids: readonly string[],
): readonly Diagnostic[] {
  // The combinations of a matrix usually share their pattern.
  const globs = new Map(environments.map((entry) => [JSON.stringify([entry.index, entry.path]), entry]));
  const inner = lazy(() => indexPaths(ids.map(withoutCombination)));
  const outer = lazy(() => indexPaths(bundles.map((bundle) => bundle.path)));
  const isMatched = once(
    (written: WrittenGlob) => (written.pattern.includes('#') ? inner() : outer()).some(written),
    ({ pattern }) => pattern,
  );
  return [...globs.values()].flatMap((entry): readonly Diagnostic[] => {
    const { glob, at } = entry;
    if (glob === undefined || isMatched({ glob, pattern: entry.path })) return [];
    const message = `no definition matches ${JSON.stringify(entry.path)}`;
    return [finding('warning', 'no-match', message, { path, at, hint: 'correct or remove the entry' })];
  });
}

/** Folders whose definitions are examples for readers or inputs of tests. */
const EXCLUDED = new Set([
  'test',
  'tests',
  '__tests__',
  'fixtures',
  'testdata',
  'docs',
  'examples',
  'templates',
  '.devcontainer',
  'node_modules',
  '.venv',
  'site-packages',
]);

interface Facts {
  readonly path: string;
  readonly entry: EnvironmentEntry | undefined;
  readonly standing: Standing;
  readonly consumed: boolean;
}

/** Decides whether a definition is selected. Configuration that lists environments selects exactly those. */
export function selectionOf(config: Config, { path, entry, standing, consumed }: Facts): Selection {
  if (entry !== undefined && entry.glob === undefined) return 'configured';
  if (isExcluded(path)) return 'excluded';
  if (consumed) return 'consumed';
  if (entry !== undefined || (config.inline && standing === 'inline')) return 'configured';
  return standing === 'declared' && config.environments.length === 0 ? 'declared' : 'candidate';
}

function isExcluded(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((segment) => EXCLUDED.has(segment));
}

interface Pickable {
  readonly origin: { readonly id: string; readonly selection: Selection };
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
 * Ids that patterns select: ids, names and globs, `!` to exclude, `all` for everything selected. Without patterns, or
 * with only exclusions, the starting set is everything selected.
 */
export function pick(definitions: readonly Pickable[], patterns: readonly string[]): Picked {
  const selected = definitions.filter(
    ({ origin }) => origin.selection === 'declared' || origin.selection === 'configured',
  );
  const starts = patterns.some((pattern) => !pattern.startsWith('!'));
  const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
  const find = finderOf(definitions);
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    const text = negated ? pattern.slice(1) : pattern;
    const found = text === 'all' ? selected.map(({ origin }) => origin.id) : find(text);
    if (found.length === 0) diagnostics.push(nothingPicked(text));
    for (const id of found) {
      if (negated) ids.delete(id);
      else ids.add(id);
    }
  }
  return { ids: [...ids].sort(), diagnostics };
}

/** Finds the ids that a text names. An id without its combination is that of every combination; ids have pattern characters, too. */
function finderOf(definitions: readonly Pickable[]): (text: string) => readonly string[] {
  const named = lazy(() =>
    Map.groupBy(
      definitions.flatMap(({ origin: { id }, item }) => {
        const name = item.ok ? item.value.name : undefined;
        const texts = new Set([id, withoutCombination(id), ...(name === undefined ? [] : [name])]);
        return [...texts].map((text) => ({ text, id }));
      }),
      ({ text }) => text,
    ),
  );
  const paths = lazy(() => indexPaths(definitions.map(({ origin }) => origin.id)));
  return (text) => {
    const same = named().get(text);
    if (same !== undefined) return same.map(({ id }) => id);
    const glob = isPattern(text) ? parseGlob(text) : undefined;
    return glob === undefined ? [] : paths().filter({ glob, pattern: text });
  };
}

function isPattern(text: string): boolean {
  return isGlob(withoutCombination(text));
}

function nothingPicked(text: string): Diagnostic {
  const severity = isPattern(text) ? 'warning' : 'error';
  const hint = 'list the ids with: terrarium list';
  return finding(severity, 'no-match', `no environment is called ${JSON.stringify(text)}`, { path: '.', hint });
}
