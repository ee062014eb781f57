import type { Environment } from '../model/environment.ts';
import { lazy } from '../model/once.ts';
import { fileName } from '../names/path.ts';
import { rangeOf } from '../text/sorted-texts.ts';

/** Finds those of some files that images copy. */
export interface CopiedFiles {
  /** What the image of an environment copies of them. */
  readonly copiesOf: (environment: Environment) => Copies;
  /** Adds what is copied. */
  readonly add: (copies: Copies) => void;
  readonly found: ReadonlySet<string>;
}

/** Files that are copied by name, and names of files that the steps say, in the folders that are copied. */
export interface Copies {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly names: readonly string[];
}

const NO_COPIES: Copies = { files: [], folders: [], names: [] };

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
  const copiesOf = ({ image: { context, steps } }: Environment): Copies => {
    if (context === undefined || known.size === 0) return NO_COPIES;
    const inside = context.directory === '.' ? '' : `${context.directory}/`;
    const paths = context.sources === 'all' ? ['.'] : context.sources.map(({ path }) => path);
    const sources = paths.flatMap((path) => (path === '.' ? [] : [`${inside}${path}`]));
    const folders = paths.includes('.') ? [inside] : sources.map((path) => `${path}/`);
    const runs = steps.stages.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword === 'RUN'));
    const said = names()(runs.flatMap(({ words }) => words));
    return { files: sources.filter((path) => known.has(path)), folders, names: [...said] };
  };
  const add = ({ files, folders, names }: Copies) => {
    for (const path of files) found.add(path);
    for (const name of names) for (const folder of folders) addBelow(folder, name);
  };
  return { copiesOf, add, found };
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
