import { posix } from 'node:path';
import type { ContextSelection, ContextSource } from '../model/definition.ts';
import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { lazy, once } from '../model/once.ts';
import type { TreeEntry } from '../model/tree.ts';
import { copiesCredentials } from '../names/credential-file.ts';
import { relativeTo } from '../names/path.ts';
import { matchesSource, parseDockerignore, sourceMatcher } from './dockerignore.ts';

/** Sources as they are selected: with what links lead to. */
export type Sources = 'all' | readonly string[];

/** What is not ignored of a context, indexed for all environments that select from it. */
export interface KeptEntries {
  /** In the order of their bytes. */
  readonly sorted: readonly TreeEntry[];
  /** Targets of links by path. */
  readonly links: ReadonlyMap<string, string>;
  /** Where the entries of a source are in `sorted`: the source itself and everything below it. */
  readonly find: (source: string) => readonly number[];
}

export function keepEntries(entries: readonly TreeEntry[]): KeptEntries {
  const sorted = entries.toSorted((a, b) => compareBytes(a.path, b.path));
  const links = new Map(entries.filter((entry) => entry.kind === 'link').map((entry) => [entry.path, entry.target]));
  const below = lazy(() => indexBelow(sorted));
  const find = once((source: string) => {
    if (source === '.') return [...sorted.keys()];
    if (!isPattern(source)) return below().get(source) ?? [];
    const matches = sourceMatcher(source);
    // What a pattern matches is below its folders without one.
    const folder = /^((?:[^*?[\\/]+\/)*)/.exec(source)?.[1]?.slice(0, -1) ?? '';
    const candidates = folder === '' ? sorted.keys() : (below().get(folder) ?? []);
    return [...candidates].filter((index) => matches(sorted[index]?.path ?? ''));
  });
  return { sorted, links, find };
}

function indexBelow(sorted: readonly TreeEntry[]): ReadonlyMap<string, readonly number[]> {
  const below = new Map<string, number[]>();
  for (const [index, { path }] of sorted.entries()) {
    for (const prefix of prefixes(path)) {
      const list = below.get(prefix);
      if (list === undefined) below.set(prefix, [index]);
      else list.push(index);
    }
  }
  return below;
}

/** The entries that the steps select. `findAbove` gives the folder above the context that has a source which is missing. */
export function selectEntries(
  findings: Findings,
  context: ContextSelection,
  { sorted, links, find }: KeptEntries,
  findAbove: (source: string) => string | undefined,
): { readonly selected: readonly TreeEntry[]; readonly sources: Sources } {
  if (context.sources === 'all') return { selected: sorted, sources: 'all' };
  const wanted = new Set<number>();
  const sources: string[] = [];
  for (const source of context.sources) {
    const followed = followLinks(findings, source, links);
    const isExcluded = excluder(source);
    const all = followed.flatMap(find);
    const found = all.filter((index) => !isExcluded(sorted[index]?.path ?? ''));
    for (const path of followed) sources.push(path);
    if (all.length === 0 && source.path !== '.') reportMissing(findings, context, source, findAbove);
    for (const index of found) wanted.add(index);
  }
  const selected = [...wanted].sort((a, b) => a - b).flatMap((index) => sorted[index] ?? []);
  return { selected, sources };
}

/** Tells what `--exclude` keeps from being copied: patterns are those of an ignore file in the folder that is copied. */
function excluder({ path: folder, excludes = [] }: ContextSource): (path: string) => boolean {
  if (excludes.length === 0 || isPattern(folder)) return () => false;
  const { ignores } = parseDockerignore(excludes.join('\n'));
  return (path) => {
    const inside = relativeTo(folder, path);
    return inside !== undefined && inside !== '' && ignores(inside);
  };
}

/** Tells of a path that is not there whether it would be selected. A source below a folder wants the folder, which ends in `/`, too. */
export function wantsOf(sources: Sources, ignores: (path: string) => boolean): (path: string) => boolean {
  return (path) => {
    const name = path.replace(/\/$/, '');
    const whole = sources === 'all' || sources.includes('.');
    if (whole || name === '') return name === '' || !ignores(name);
    const depth = name.split('/').length;
    const leadsTo = (source: string) => matchesSource(source.split('/').slice(0, depth).join('/'), name);
    return !ignores(name) && sources.some(path.endsWith('/') ? leadsTo : (source) => matchesSource(source, name));
  };
}

function reportMissing(
  findings: Findings,
  context: ContextSelection,
  { path, line }: ContextSource,
  findAbove: (source: string) => string | undefined,
): void {
  // A pattern may match nothing: BuildKit decides whether that is an error.
  if (isPattern(path)) return;
  const hint = missingHint(path, findAbove(path));
  const message = `source ${quote(path)} is not in the context ${quote(context.directory)}`;
  findings.error('copy-missing', message, { at: { line, column: 1 }, hint });
}

function missingHint(path: string, folder: string | undefined): string {
  if (copiesCredentials(path)) return 'credentials are left out of every context: mount them as a secret';
  if (/^\.git(?:\/|$)/.test(path))
    return 'the folder of git is in no context, because each checkout has another: pass what is needed as a build argument';
  if (folder !== undefined) {
    const place = folder === '.' ? 'at the root' : `in ${quote(folder)}`;
    return `it is ${place}: set "context: ${folder}" in terrarium.yml`;
  }
  return 'add the file, or correct the source or the ignore file';
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
  const starts = isPattern(path) ? [...links.keys()].filter(sourceMatcher(path)) : [path];
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
  const found: string[] = [];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    found.push(path.slice(0, slash));
  return [...found, path];
}

/** Compares by UTF-8 bytes, which gives the order of code points. */
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
