import { posix } from 'node:path';
import type { ContextFile, ContextSelection } from '../model/definition.ts';
import { type Diagnostic, quote, START } from '../model/diagnostic.ts';
import { type Environment, parentIds, type SnapshotEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { Findings } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { limit } from '../model/limit.ts';
import { lazy, once } from '../model/once.ts';
import type { CheckoutState, FileReading, ReadTree, TreeEntry } from '../model/tree.ts';
import { type Turn, uninterrupted } from '../model/turn.ts';
import { foldersAbove } from '../names/path.ts';
import { type Asked, EVERYTHING, withParents } from '../normalize/asked.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { indexContext, type ListedContext, reportCheckout, type SelectedContext } from './checkout.ts';
import { parseDockerignore } from './dockerignore.ts';
import { type KeptEntries, keepEntries, selectEntries, wantsOf } from './select-entries.ts';

/** Reads the build contexts of what is asked for: the files that the steps select, and their digests. */
export async function snapshot(
  tree: ReadTree,
  environments: readonly Normalized[],
  asked: Asked = EVERYTHING,
  turn: Turn = uninterrupted,
): Promise<readonly Item<SnapshotEnvironment>[]> {
  const reader = new ContextReader(tree, turn);
  const wanted = withParents(asked(environments), environments);
  const isRead = (item: Good) => wanted.has(item.id) || isWhole(item.value);
  tree.expectContexts?.(contextsOf(environments.flatMap(({ item }) => (item.ok && isRead(item) ? [item] : []))));
  const items: Item<SnapshotEnvironment>[] = [];
  for (const { item } of environments) {
    if (!item.ok) items.push(item);
    else items.push(isRead(item) ? await snapshotItem(reader, item) : unread(item));
  }
  return items;
}

function contextsOf(items: readonly Good[]): readonly string[] {
  return [...new Set(items.flatMap(({ value }) => value.image.context?.directory ?? []))];
}

type Good = Extract<Normalized['item'], { ok: true }>;

/** True for a definition whose hash needs neither a context nor another environment. */
function isWhole(environment: Environment): boolean {
  const sources = environment.image.context?.sources ?? [];
  return sources !== 'all' && sources.length === 0 && parentIds(environment).length === 0;
}

function unread({ id, diagnostics }: Good): Item<SnapshotEnvironment> {
  return { id, diagnostics, ok: false, stage: 'snapshot', cause: 'nothing asks for it', unread: true };
}

async function snapshotItem(reader: ContextReader, item: Good): Promise<Item<SnapshotEnvironment>> {
  const { context, dockerfile } = item.value.image;
  if (context === undefined) return { ...item, value: { ...item.value, files: [] } };
  const findings = new Findings(dockerfile?.path ?? item.value.source, item.diagnostics);
  const files = await readContext(reader, findings, context);
  reportProjects(findings, context, files);
  return findings.item(item.id, 'snapshot', { ...item.value, files });
}

async function readContext(
  reader: ContextReader,
  findings: Findings,
  context: ContextSelection,
): Promise<readonly ContextFile[]> {
  try {
    return await reader.read(findings, context);
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    findings.error('context-unreadable', error.message, {
      at: START,
      hint: 'correct the names and permissions of its files',
    });
    return [];
  }
}

// pip installs no other folder: https://pip.pypa.io/en/stable/topics/local-project-installs/
function reportProjects(
  findings: Findings,
  { directory, projects = [] }: ContextSelection,
  files: readonly ContextFile[],
): void {
  if (projects.length === 0) return;
  const paths = new Set(files.map(({ path }) => path));
  for (const { path, at } of projects) {
    const folder = posix.join(directory, path);
    // What is not there at all is reported as a source of the context.
    const isTold = files.length > 0 && path !== '.' && !files.some((file) => file.path.startsWith(`${path}/`));
    if (isTold || PROJECT_FILES.some((name) => paths.has(posix.join(path, name)))) continue;
    const message = `pip cannot install the folder ${quote(folder)}: it has neither pyproject.toml nor setup.py`;
    const hint = 'correct the path, which is relative to the folder of this file';
    findings.error('local-package', message, { at, hint });
  }
}

const PROJECT_FILES = ['pyproject.toml', 'setup.py'];

/** Maximum number of open files: far below the limit of a process. */
const CONCURRENCY = 16;

/** Reads the contexts of one tree: each directory, ignore file and file once, however many environments share them. */
class ContextReader {
  readonly #list: (directory: string) => Promise<ListedContext | undefined>;
  readonly #keep: (selection: Listed) => KeptEntries;
  readonly #readIgnoreFile: (path: string) => Promise<IgnoreReading>;
  readonly #digest: (path: string) => Promise<string>;
  readonly #rootPaths: () => Promise<ReadonlySet<string>>;
  readonly #checkoutState: (directory: string) => Promise<CheckoutState | undefined>;
  readonly #reads = limit(CONCURRENCY);
  readonly #turn: Turn;

  constructor(tree: ReadTree, turn: Turn) {
    this.#turn = turn;
    this.#list = once(async (directory) => {
      const entries = await tree.listContext(directory);
      return entries && indexContext(entries);
    });
    this.#keep = once(
      ({ context: { entries }, ignore }) => keepEntries(entries.filter((entry) => !ignore.ignores(entry.path))),
      ({ directory, ignore }) => JSON.stringify([directory, ignore.path]),
    );
    this.#readIgnoreFile = once(async (path) => readIgnoreFile(path, await tree.readText(path)));
    this.#digest = once(tree.digestFile, (path) => path);
    this.#rootPaths = lazy(async () => withFolders(await tree.listFiles()));
    this.#checkoutState = once(async (directory) => tree.checkoutState?.(directory));
  }

  async read(findings: Findings, context: ContextSelection): Promise<readonly ContextFile[]> {
    const { directory } = context;
    const listed = await this.#list(directory);
    if (listed === undefined) return this.#missing(findings, context);
    const ignore = await this.#ignoreList(findings, context);
    const kept = this.#keep({ directory, context: listed, ignore });
    const { selected, sources } = selectEntries(findings, context, kept, await this.#sourcesAbove(context));
    const files = await this.#reads.map(selected, (entry) => this.#file(directory, entry));
    const wants = wantsOf(sources, ignore.ignores);
    const paths = selected.map(({ path }) => path);
    await this.#reportCheckout(findings, context, { ignoreFile: ignore.path, context: listed, selected: paths, wants });
    return files;
  }

  async #missing(findings: Findings, context: ContextSelection): Promise<readonly ContextFile[]> {
    const message = `the context ${quote(context.directory)} is no folder`;
    const hint = 'correct build.path, or the context in terrarium.yml';
    if (context.projects === undefined) findings.error('context-missing', message, { at: START, hint });
    const { ignores, path } = nothingIgnored(context);
    const sources = context.sources === 'all' ? 'all' : context.sources.map((source) => source.path);
    const nothing = { ignoreFile: path, context: indexContext([]), selected: [], wants: wantsOf(sources, ignores) };
    await this.#reportCheckout(findings, context, nothing);
    return [];
  }

  async #ignoreList(findings: Findings, context: ContextSelection): Promise<IgnoreFile> {
    for (const path of context.ignoreFiles) {
      const { diagnostics, ignore } = await this.#readIgnoreFile(path);
      findings.add(...diagnostics);
      if (ignore !== undefined) return ignore;
    }
    return nothingIgnored(context);
  }

  // Nothing is asked for steps that copy nothing: git may have to be started.
  async #reportCheckout(findings: Findings, { directory, sources }: ContextSelection, selection: SelectedContext) {
    if (sources.length === 0) return;
    const state = await this.#checkoutState(directory);
    if (state !== undefined) reportCheckout(findings, selection, state);
  }

  // The nearest folder above that has a source which is missing: the hint then names it.
  async #sourcesAbove(context: ContextSelection): Promise<(source: string) => string | undefined> {
    if (context.directory === '.' || context.sources === 'all') return () => undefined;
    const paths = await this.#rootPaths();
    const folders = foldersAbove(context.directory);
    return (source) => folders.find((folder) => paths.has(posix.join(folder, source)));
  }

  async #file(directory: string, entry: TreeEntry): Promise<ContextFile> {
    if (entry.kind === 'link') return { path: entry.path, executable: false, digest: '', target: entry.target };
    const digest = await this.#digest(posix.join(directory, entry.path));
    // A context may have more files than one waits for.
    await this.#turn();
    return { path: entry.path, executable: entry.executable, digest, target: '' };
  }
}

interface Listed {
  readonly directory: string;
  readonly context: ListedContext;
  readonly ignore: IgnoreFile;
}

/** Paths, and the folders that hold them. */
function withFolders(paths: readonly string[]): ReadonlySet<string> {
  const found = new Set(paths);
  for (const path of paths)
    for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (found.has(folder)) break;
      found.add(folder);
    }
  return found;
}

interface IgnoreReading {
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` where the next file is to be read. */
  readonly ignore: IgnoreFile | undefined;
}

function readIgnoreFile(path: string, file: FileReading): IgnoreReading {
  const findings = new Findings(path);
  if (file.kind === 'refused') findings.error(file.code, file.message, { at: START, hint: file.hint });
  const list = file.kind === 'text' ? parseDockerignore(file.text) : undefined;
  for (const line of list?.invalid ?? [])
    findings.error('dockerignore-syntax', `${quote(line)} is no pattern`, { at: START });
  return { diagnostics: findings.diagnostics, ignore: list && { path, ignores: list.ignores } };
}

interface IgnoreFile {
  /** The file that is read, or where one would be. */
  readonly path: string;
  readonly ignores: (path: string) => boolean;
}

function nothingIgnored({ ignoreFiles }: ContextSelection): IgnoreFile {
  return { path: ignoreFiles.at(-1) ?? '.dockerignore', ignores: () => false };
}
