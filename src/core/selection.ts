import type { Config } from './config.ts';
import type { EnvironmentEntry } from './config-entry.ts';
import type { SourceBundle } from './discover.ts';
import type { Standing } from './formats/format.ts';
import { isGlob, parseGlob } from './glob.ts';
import type { Diagnostic, Selection } from './model.ts';

/** The entry of `terrarium.yml` that speaks for a definition: its id, then its path, then a glob, the first of each. */
export function entryFor(config: Config, id: string, path: string): EnvironmentEntry | undefined {
  const named = (text: string) => config.environments.find((entry) => entry.path === text);
  return named(id) ?? named(path) ?? config.environments.find((entry) => entry.glob?.(path));
}

/** Entries that match nothing: a literal path is an error, a glob a warning. */
export function unmatchedEntries(config: Config, bundles: readonly SourceBundle[]): readonly Diagnostic[] {
  return config.environments.flatMap((entry): readonly Diagnostic[] => {
    // A literal path always has a bundle: discover makes one that failed when there is no file.
    if (entry.glob === undefined || bundles.some((bundle) => entry.glob?.(bundle.path))) return [];
    const message = `no definition matches ${JSON.stringify(entry.path)}`;
    return [
      {
        severity: 'warning',
        code: 'no-match',
        message,
        path: config.path,
        ...entry.at,
        hint: 'correct or remove the entry',
      },
    ];
  });
}

/** Folders whose definitions are there for people to read or for tests to use. */
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
  readonly id: string;
  readonly path: string;
  readonly standing: Standing;
  readonly consumed: boolean;
}

/** Decides what becomes of a definition. Configuration that lists environments selects exactly those. */
export function selectionOf(config: Config, { id, path, standing, consumed }: Facts): Selection {
  const entry = entryFor(config, id, path);
  if (entry !== undefined && entry.glob === undefined) return 'configured';
  if (isExcluded(path)) return 'excluded';
  if (consumed) return 'consumed';
  if (entry !== undefined) return 'configured';
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
 * Ids that patterns name: ids, names and globs, `!` to take away, `all` for everything selected. No pattern, or only
 * patterns that take away, start from what is selected.
 */
export function pick(definitions: readonly Pickable[], patterns: readonly string[]): Picked {
  const selected = definitions.filter(
    ({ origin }) => origin.selection === 'declared' || origin.selection === 'configured',
  );
  const starts = patterns.some((pattern) => !pattern.startsWith('!'));
  const ids = new Set(starts ? [] : selected.map(({ origin }) => origin.id));
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!');
    const text = negated ? pattern.slice(1) : pattern;
    const named = nameMatcher(text);
    const found = text === 'all' ? selected : definitions.filter(named);
    if (found.length === 0) diagnostics.push(nothingPicked(text));
    for (const { origin } of found) {
      if (negated) ids.delete(origin.id);
      else ids.add(origin.id);
    }
  }
  return { ids: [...ids].sort(), diagnostics };
}

function nameMatcher(text: string): (definition: Pickable) => boolean {
  const glob = isGlob(text) ? (parseGlob(text) ?? (() => false)) : undefined;
  if (glob !== undefined) return ({ origin }) => glob(origin.id);
  return ({ origin, item }) => origin.id === text || (item.ok && item.value.name === text);
}

function nothingPicked(text: string): Diagnostic {
  const severity = isGlob(text) ? 'warning' : 'error';
  const hint = 'list the ids with: terrarium list';
  return { severity, code: 'no-match', message: `no environment is called ${JSON.stringify(text)}`, path: '.', hint };
}
