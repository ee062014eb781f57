import type { Environment } from '../model/environment.ts';
import { lazy } from '../model/once.ts';
import { fileName } from '../names/path.ts';
import { rangeOf } from '../text/sorted-texts.ts';

/** Finds those of some files that images copy. */
export interface CopiedFiles {
  /** Adds what the image of an environment copies. */
  readonly add: (environment: Environment) => void;
  readonly found: ReadonlySet<string>;
}

/**
 * A file that is copied by name belongs to the image. A file in a copied folder belongs to it if the steps name the file. Files are
 * looked up by name and folder: there may be as many environments as files.
 */
export function copiedFiles(paths: readonly string[]): CopiedFiles {
  const known = new Set(paths);
  const byName = lazy(() => Map.groupBy(paths.toSorted(), fileName));
  const names = lazy(() => nameFinder([...byName().keys()]));
  const found = new Set<string>();
  const done = new Set<string>();
  const addBelow = (folder: string, name: string) => {
    const key = JSON.stringify([folder, name]);
    if (done.has(key)) return;
    done.add(key);
    const same = byName().get(name) ?? [];
    for (const path of same.slice(...rangeOf(same, folder))) found.add(path);
  };
  const add = ({ image: { context, steps } }: Environment) => {
    if (context === undefined || known.size === 0) return;
    const inside = context.directory === '.' ? '' : `${context.directory}/`;
    const paths = context.sources === 'all' ? ['.'] : context.sources.map(({ path }) => path);
    const sources = paths.flatMap((path) => (path === '.' ? [] : [`${inside}${path}`]));
    for (const path of sources) if (known.has(path)) found.add(path);
    const folders = paths.includes('.') ? [inside] : sources.map((path) => `${path}/`);
    const runs = steps.stages.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));
    for (const name of names()(runs.flatMap(({ words }) => words)))
      for (const folder of folders) addBelow(folder, name);
  };
  return { add, found };
}

/** Characters at the end of a name by which it is looked up: most names share their extension, and few places have it. */
const END = 4;

/** Finds the names that occur in texts, in time that depends on the texts and hardly on the number of names. */
function nameFinder(names: readonly string[]): (texts: readonly string[]) => ReadonlySet<string> {
  const known = new Set(names);
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const end = name.slice(-END);
    const same = lengths.get(end);
    if (same === undefined) lengths.set(end, new Set([name.length]));
    else same.add(name.length);
  }
  const ends = [...new Set([...lengths.keys()].map(({ length }) => length))];
  return (texts) => {
    const found = new Set<string>();
    for (const text of texts)
      for (let at = 1; at <= text.length; at += 1)
        for (const end of ends)
          for (const length of lengths.get(text.slice(Math.max(0, at - end), at)) ?? []) {
            const name = text.slice(Math.max(0, at - length), at);
            if (known.has(name)) found.add(name);
          }
    return found;
  };
}
