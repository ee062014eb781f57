import type { Config } from '../config/config.ts';
import type { EnvironmentEntry } from '../config/entry.ts';
import { withoutCombination } from '../config/path.ts';
import type { SourceBundle } from '../discover/discover.ts';
import type { Standing } from '../formats/contract/format.ts';
import { type Diagnostic, enumerate } from '../model/diagnostic.ts';
import type { Origin, Selection } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import { lazy, once } from '../model/once.ts';
import { indexPaths, type WrittenGlob } from '../text/glob-index.ts';
import { isBelowExcluded, namesFolders } from './excluded-folders.ts';

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

/** Patterns that match definitions which they do not select: how many, and why. */
export function excludedMatches({ environments, path }: Config, origins: readonly Origin[]): readonly Diagnostic[] {
  const excluded = origins.filter(({ selection }) => selection === 'excluded').map(({ source }) => source);
  if (excluded.length === 0) return [];
  const index = indexPaths([...new Set(excluded)]);
  const globs = new Map(environments.flatMap((entry) => (entry.glob === undefined ? [] : [[entry.path, entry]])));
  return [...globs.values()].flatMap(({ glob, path: pattern, at }): readonly Diagnostic[] => {
    if (glob === undefined || pattern.includes('#')) return [];
    const found = index.filter({ glob, pattern });
    if (found.length === 0) return [];
    const files = found.length === 1 ? 'a definition' : `${found.length} definitions`;
    const message = `${JSON.stringify(pattern)} leaves out ${files} below folders of tests and examples: ${enumerate(found)}`;
    const hint = 'name the folder in the pattern to build them';
    return [finding('note', 'entry-excluded', message, { path, at, hint })];
  });
}

/** What is known of a definition when its selection is decided. */
interface Facts {
  readonly path: string;
  readonly entry: EnvironmentEntry | undefined;
  readonly standing: Standing;
  /** True if an environment that is selected, or could be, refers to it. */
  readonly consumed: boolean;
}

/**
 * Decides whether a definition is selected. Configuration that lists environments selects exactly what it names, also where another
 * environment refers to it; a pattern selects what is below a folder of tests or examples only if it names the folder.
 */
export function selectionOf(config: Config, { path, entry, standing, consumed }: Facts): Selection {
  if (entry !== undefined && (entry.glob === undefined || namesFolders(entry.path, path))) return 'configured';
  if (isBelowExcluded(path)) return 'excluded';
  if (entry !== undefined) return 'configured';
  if (consumed) return 'consumed';
  if (config.inline && standing === 'inline') return 'configured';
  return standing === 'declared' && config.environments.length === 0 ? 'declared' : 'candidate';
}
