import { parseBaseline } from '../config/baseline.ts';
import type { Config } from '../config/config.ts';
import type { FormatReader } from '../formats/contract/format.ts';
import { READERS } from '../formats/readers.ts';
import { terrarium } from '../formats/terrarium/terrarium.ts';
import { type Diagnostic, START } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import type { ReadTree } from '../model/tree.ts';
import { type Turn, uninterrupted } from '../model/turn.ts';
import { type Files, type ReadFiles, type SourceReading, sourceOpener } from '../text/source-file.ts';
import { classify, isConventional } from './classify.ts';
import { type NamedFiles, namedFiles, unreadMatches } from './named-files.ts';

/** A definition file with all files that its format needs. */
export interface SourceBundle {
  readonly path: string;
  /** `undefined` if the file could not be read at all. */
  readonly reader: FormatReader | undefined;
  readonly reading: SourceReading;
  readonly files: Files;
}

export interface Discovery {
  readonly bundles: readonly SourceBundle[];
  /** Every file of the tree, sorted. */
  readonly paths: readonly string[];
  /** The files that were read, by path. */
  readonly files: ReadFiles;
  /** What definition files include, and what that includes: paths by path, of those that include something. */
  readonly includes: ReadonlyMap<string, readonly string[]>;
  /** Files that something is told about in the place of reading them as definitions. */
  readonly noted: readonly string[];
  /** Fingerprints of the findings that the baseline accepts. */
  readonly accepted: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the definition files of a tree and reads the files that they include, until there are no more. */
export async function discover(tree: ReadTree, config: Config, turn: Turn = uninterrupted): Promise<Discovery> {
  const paths = [...(await tree.listFiles())].sort();
  const named = namedFiles(config, paths);
  const wanted = new Set([...paths.filter((path) => path !== config.path && isConventional(path)), ...named.files]);
  const files = new Map<string, SourceReading>();
  const readAll = fileReader(tree, files, turn);
  await readAll([...named.literal]);
  await explainAbsence(tree, named.literal, files);
  const found = await readDefinitions(tree, readAll, [...wanted].sort(), { files, named });
  const bundles = [...found.bundles, ...(await inPlace(readAll, config, files))];
  await readAll(argumentFiles(config).filter((path) => !files.has(path)));
  const { reached, includes } = await readIncludes(readAll, bundles, files);
  // A template that a definition refers to is a part of it.
  const notes = found.diagnostics.filter(({ code, path }) => code !== 'template' || !reached.has(path));
  const apart = found.unread.filter((path) => !reached.has(path));
  const baseline = await readBaseline(tree, config);
  return {
    bundles,
    paths,
    files,
    includes,
    noted: found.diagnostics.map(({ path }) => path),
    accepted: baseline.accepted,
    diagnostics: [...notes, ...unreadMatches(config, apart), ...baseline.diagnostics],
  };
}

/** Every file with build arguments that an entry names. */
export function argumentFiles({ environments }: Config): readonly string[] {
  return [...new Set(environments.flatMap(({ buildArgsFiles }) => buildArgsFiles))];
}

/** What was made of the files that may be definitions. */
interface Classification extends Pick<Discovery, 'bundles' | 'diagnostics'> {
  /** Files that patterns name, in which no definition was found. */
  readonly unread: readonly string[];
}

/** Reads files, and finds out what each is while a tree may read the next ones. */
async function readDefinitions(
  tree: ReadTree,
  readAll: ReadAll,
  paths: readonly string[],
  { files, named }: { readonly files: ReadFiles; readonly named: NamedFiles },
): Promise<Classification> {
  const [bundles, diagnostics, unread]: [SourceBundle[], Diagnostic[], string[]] = [[], [], []];
  const classifyOne = (path: string) => {
    const reading = files.get(path) ?? { kind: 'absent' };
    const found = classify(path, reading, named.naming(path));
    if (found.kind === 'note') diagnostics.push(found.diagnostic);
    if (found.kind === 'definition') bundles.push({ path, reader: found.reader, reading, files });
    if (found.kind === 'none' && named.files.has(path)) unread.push(path);
  };
  tree.expectTexts?.(paths);
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    await readAll(some.filter((path) => !files.has(path)));
    some.forEach(classifyOne);
  }
  return { bundles, diagnostics, unread };
}

// A file that a sparse checkout leaves out is not there, and its path is right.
async function explainAbsence(
  tree: ReadTree,
  literal: ReadonlySet<string>,
  files: Map<string, SourceReading>,
): Promise<void> {
  const absent = [...literal].filter((path) => files.get(path)?.kind === 'absent');
  if (absent.length === 0 || tree.checkoutState === undefined) return;
  const sparse = new Set((await tree.checkoutState('.')).sparse);
  for (const path of absent.filter((one) => sparse.has(one))) files.set(path, LEFT_OUT);
}

const LEFT_OUT: SourceReading = {
  kind: 'refused',
  code: 'file-missing',
  message: 'the sparse checkout leaves the file out',
  hint: 'add its folder to sparse-checkout, or run: git sparse-checkout add <folder>',
};

// The configuration file itself, if environments are declared in it.
async function inPlace(
  readAll: ReadAll,
  { environments, path }: Config,
  files: Files,
): Promise<readonly SourceBundle[]> {
  if (environments.every((entry) => !entry.inPlace)) return [];
  await readAll([path]);
  return [{ path, reader: terrarium, reading: files.get(path) ?? { kind: 'absent' }, files }];
}

export async function readBaseline(
  tree: ReadTree,
  { baseline: path }: Config,
): Promise<Pick<Discovery, 'accepted' | 'diagnostics'>> {
  const none = new Set<string>();
  if (path === undefined) return { accepted: none, diagnostics: [] };
  const file = await tree.readText(path);
  const reading = file.kind === 'text' ? parseBaseline(file.text) : undefined;
  if (reading?.ok) return { accepted: reading.accepted, diagnostics: [] };
  const why = reading?.reason ?? 'the file cannot be read';
  const hint = 'write it with: terrarium pin --baseline';
  return { accepted: none, diagnostics: [finding('warning', 'baseline-invalid', why, { path, at: START, hint })] };
}

/** Files that definitions reach, and through which. */
interface Includes extends Pick<Discovery, 'includes'> {
  readonly reached: ReadonlySet<string>;
}

async function readIncludes(readAll: ReadAll, bundles: readonly SourceBundle[], files: ReadFiles): Promise<Includes> {
  const reached = new Set<string>();
  const includes = new Map<string, readonly string[]>();
  const follow = (path: string, readers: readonly (FormatReader | undefined)[]): readonly string[] => {
    const found = readers.flatMap((reader) => includesOf(reader, path, files));
    if (found.length > 0) includes.set(path, found);
    return found;
  };
  const own = new Set(bundles.map(({ path }) => path));
  let frontier = bundles.flatMap(({ reader, path }) => follow(path, [reader]));
  while (frontier.length > 0) {
    const fresh = [...new Set(frontier)].filter((path) => !reached.has(path));
    for (const path of fresh) reached.add(path);
    await readAll(fresh.filter((path) => !files.has(path)));
    // Files that a definition includes were already requested; any other file may belong to any of the formats.
    frontier = fresh.filter((path) => !own.has(path)).flatMap((path) => follow(path, READERS));
  }
  return { reached, includes };
}

export function includesOf(reader: FormatReader | undefined, path: string, files: Files): readonly string[] {
  const reading = files.get(path);
  return reader === undefined || reading?.kind !== 'text' ? [] : reader.includes(reading);
}

type ReadAll = (paths: readonly string[]) => Promise<void>;

/** Files that are asked for together, before the rest of the process has its turn: those of a commit may be at GitHub. */
const AT_ONCE = 32;

/** Reads files of a tree into the map, several at a time. */
export function fileReader(tree: ReadTree, files: Map<string, SourceReading>, turn: Turn): ReadAll {
  const open = sourceOpener();
  return async (paths) => {
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      const some = paths.slice(start, start + AT_ONCE);
      const readings = await Promise.all(some.map((path) => tree.readText(path)));
      for (const [index, path] of some.entries()) files.set(path, open(path, readings[index] ?? { kind: 'absent' }));
      await turn();
    }
  };
}
