import { posix } from 'node:path';
import type { ContextFile, ContextSelection, ContextSource } from '../model/definition.ts';
import { quote, START } from '../model/diagnostic.ts';
import type { SnapshotEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { Findings } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { limit } from '../model/limit.ts';
import { once } from '../model/once.ts';
import type { ReadTree, TreeEntry } from '../model/tree.ts';
import { copiesCredentials } from '../names/credential-file.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { reportCheckout, type SelectedContext } from './checkout.ts';
import { matchesSource, parseDockerignore } from './dockerignore.ts';

/** Reads the build contexts: the files that the steps select, and their digests. */
export async function snapshot(
  tree: ReadTree,
  environments: readonly Normalized[],
): Promise<readonly Item<SnapshotEnvironment>[]> {
  const reader = new ContextReader(tree);
  const items: Item<SnapshotEnvironment>[] = [];
  for (const { item } of environments) {
    if (!item.ok) items.push(item);
    else items.push(await snapshotItem(reader, item));
  }
  return items;
}

async function snapshotItem(
  reader: ContextReader,
  item: Extract<Normalized['item'], { ok: true }>,
): Promise<Item<SnapshotEnvironment>> {
  const { context, dockerfile } = item.value.image;
  if (context === undefined) return { ...item, value: { ...item.value, files: [] } };
  const findings = new Findings(dockerfile?.path ?? item.value.source, item.diagnostics);
  const files = await readContext(reader, findings, context);
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

/** Maximum number of open files: far below the limit of a process. */
const CONCURRENCY = 16;

/** Reads the contexts of one tree, each directory and file once. */
class ContextReader {
  readonly #tree: ReadTree;
  readonly #list: (directory: string) => Promise<readonly TreeEntry[] | undefined>;
  readonly #digest: (path: string) => Promise<string>;
  readonly #reads = limit(CONCURRENCY);

  constructor(tree: ReadTree) {
    this.#tree = tree;
    this.#list = once(tree.listContext, (directory) => directory);
    this.#digest = once(tree.digestFile, (path) => path);
  }

  async read(findings: Findings, context: ContextSelection): Promise<readonly ContextFile[]> {
    const entries = await this.#list(context.directory);
    if (entries === undefined) return this.#missing(findings, context);
    const ignore = await this.#ignoreList(findings, context);
    const kept = entries.filter((entry) => !ignore.ignores(entry.path));
    const { selected, sources } = selectEntries(findings, context, kept, await this.#rootHas(context));
    const files = await this.#reads.map(selected, (entry) => this.#file(context.directory, entry));
    await this.#reportCheckout(findings, context, {
      ignoreFile: ignore.path,
      present: entries.map(({ path }) => path),
      selected: selected.map(({ path }) => path),
      wants: wantsOf(sources, ignore.ignores),
    });
    return files;
  }

  async #missing(findings: Findings, context: ContextSelection): Promise<readonly ContextFile[]> {
    const hint = 'correct build.path, or the context in terrarium.yml';
    findings.error('context-missing', `the context ${quote(context.directory)} is no folder`, { at: START, hint });
    const { ignores, path } = nothingIgnored(context);
    const sources = context.sources === 'all' ? 'all' : context.sources.map((source) => source.path);
    const nothing = { ignoreFile: path, present: [], selected: [], wants: wantsOf(sources, ignores) };
    await this.#reportCheckout(findings, context, nothing);
    return [];
  }

  async #ignoreList(findings: Findings, context: ContextSelection): Promise<IgnoreFile> {
    for (const path of context.ignoreFiles) {
      const file = await this.#tree.readText(path);
      if (file.kind === 'refused') findings.within(path).error(file.code, file.message, { at: START, hint: file.hint });
      if (file.kind !== 'text') continue;
      const list = parseDockerignore(file.text);
      for (const line of list.invalid)
        findings.within(path).error('dockerignore-syntax', `${quote(line)} is no pattern`, { at: START });
      return { path, ignores: list.ignores };
    }
    return nothingIgnored(context);
  }

  // Nothing is asked for steps that copy nothing: git may have to be started.
  async #reportCheckout(findings: Findings, { directory, sources }: ContextSelection, selection: SelectedContext) {
    if (sources.length === 0) return;
    const state = await this.#tree.checkoutState?.(directory);
    if (state !== undefined) reportCheckout(findings, selection, state);
  }

  // Tests whether a source that is missing in the context exists at the root; the hint then says so.
  async #rootHas(context: ContextSelection): Promise<(source: string) => boolean> {
    if (context.directory === '.' || context.sources === 'all') return () => false;
    const paths = new Set(await this.#tree.listFiles());
    return (source) => paths.has(source) || [...paths].some((path) => path.startsWith(`${source}/`));
  }

  async #file(directory: string, entry: TreeEntry): Promise<ContextFile> {
    if (entry.kind === 'link') return { path: entry.path, executable: false, digest: '', target: entry.target };
    const digest = await this.#digest(posix.join(directory, entry.path));
    return { path: entry.path, executable: entry.executable, digest, target: '' };
  }
}

interface IgnoreFile {
  /** The file that is read, or where one would be. */
  readonly path: string;
  readonly ignores: (path: string) => boolean;
}

function nothingIgnored({ ignoreFiles }: ContextSelection): IgnoreFile {
  return { path: ignoreFiles.at(-1) ?? '.dockerignore', ignores: () => false };
}

/** Sources as they are selected: with what links lead to. */
type Sources = 'all' | readonly string[];

// What is not there is found by its path alone. A source below a folder wants the folder too.
function wantsOf(sources: Sources, ignores: (path: string) => boolean): (path: string) => boolean {
  return (path) => {
    const name = path.replace(/\/$/, '');
    if (sources === 'all' || name === '') return name === '' || !ignores(name);
    const depth = name.split('/').length;
    const leadsTo = (source: string) => matchesSource(source.split('/').slice(0, depth).join('/'), name);
    return !ignores(name) && sources.some(path.endsWith('/') ? leadsTo : (source) => matchesSource(source, name));
  };
}

function selectEntries(
  findings: Findings,
  context: ContextSelection,
  entries: readonly TreeEntry[],
  rootHas: (source: string) => boolean,
): { readonly selected: readonly TreeEntry[]; readonly sources: Sources } {
  const sorted = entries.toSorted((a, b) => compareBytes(a.path, b.path));
  if (context.sources === 'all') return { selected: sorted, sources: 'all' };
  const links = new Map(entries.filter((entry) => entry.kind === 'link').map((entry) => [entry.path, entry.target]));
  const matcher = sourceMatcher(sorted);
  const wanted = new Set<TreeEntry>();
  const sources: string[] = [];
  for (const source of context.sources) {
    const followed = followLinks(findings, source, links);
    const found = followed.flatMap(matcher);
    sources.push(...followed);
    if (found.length === 0) reportMissing(findings, context, source, rootHas);
    for (const entry of found) wanted.add(entry);
  }
  return { selected: sorted.filter((entry) => wanted.has(entry)), sources };
}

/** Finds the entries that a source selects: the source itself and everything below it, by its prefix. */
function sourceMatcher(entries: readonly TreeEntry[]): (source: string) => readonly TreeEntry[] {
  const below = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    for (const prefix of prefixes(entry.path)) {
      const list = below.get(prefix);
      if (list === undefined) below.set(prefix, [entry]);
      else list.push(entry);
    }
  }
  return (source) =>
    isPattern(source) ? entries.filter((entry) => matchesSource(source, entry.path)) : (below.get(source) ?? []);
}

function reportMissing(
  findings: Findings,
  context: ContextSelection,
  { path, line }: ContextSource,
  rootHas: (path: string) => boolean,
): void {
  // A pattern may match nothing: BuildKit decides whether that is an error.
  if (isPattern(path)) return;
  const hint = copiesCredentials(path)
    ? 'credentials are left out of every context: mount them as a secret'
    : rootHas(path)
      ? 'it stands at the root: set "context: ." in terrarium.yml'
      : 'add the file, or correct the source or the ignore file';
  const message = `source ${quote(path)} is not in the context ${quote(context.directory)}`;
  findings.error('copy-missing', message, { at: { line, column: 1 }, hint });
}

function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

const MAX_LINKS = 40;

/** A source with the links in its path and their targets, as BuildKit follows them inside the context. */
function followLinks(
  findings: Findings,
  { path, line }: ContextSource,
  links: ReadonlyMap<string, string>,
): readonly string[] {
  const starts = isPattern(path) ? [...links.keys()].filter((link) => matchesSource(path, link)) : [path];
  const found = new Set([path]);
  for (const start of starts) {
    let current: string | undefined = start;
    for (let hops = 0; current !== undefined; hops += 1) {
      const step = followOne(current, links);
      if (step === undefined) break;
      found.add(step.link);
      if (step.target === undefined || hops > MAX_LINKS) {
        const message = `link ${quote(step.link)} leads out of the context, or in a circle`;
        findings.error('link-outside', message, { at: { line, column: 1 }, hint: 'copy the file into the context' });
        break;
      }
      current = step.target;
      found.add(current);
    }
  }
  return [...found];
}

/** The first link in a path and its target; the target is `undefined` if it is outside the context. */
function followOne(path: string, links: ReadonlyMap<string, string>) {
  const link = prefixes(path).find((prefix) => links.has(prefix));
  if (link === undefined) return undefined;
  const text = links.get(link) ?? '';
  const target = posix.normalize(posix.join(posix.dirname(link), text, path.slice(link.length)));
  const outside = text.startsWith('/') || target === '..' || target.startsWith('../');
  return { link, target: outside ? undefined : target.replace(/\/$/, '') };
}

function prefixes(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Compares by UTF-8 bytes, which gives the order of code points. */
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
