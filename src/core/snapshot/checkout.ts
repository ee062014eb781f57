import { quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { lazy } from '../model/once.ts';
import type { CheckoutState, TreeEntry } from '../model/tree.ts';

/** A listed context, which many environments may share. */
export interface ListedContext {
  readonly entries: readonly TreeEntry[];
  /** Every path of the context, relative to it. */
  readonly present: () => ReadonlySet<string>;
  /** These paths and the folders that hold them, as `/` ends them. */
  readonly filled: () => ReadonlySet<string>;
}

export function indexContext(entries: readonly TreeEntry[]): ListedContext {
  return {
    entries,
    present: lazy(() => new Set(entries.map(({ path }) => path))),
    filled: lazy(() => new Set(entries.flatMap(({ path }) => placesOf(path)))),
  };
}

/** What the steps of one environment select of its context. */
export interface SelectedContext {
  /** The ignore file that is read, or the one that would be. */
  readonly ignoreFile: string;
  readonly context: ListedContext;
  readonly selected: readonly string[];
  /** True for a file, or a folder that ends in `/`, that would be selected if it were there. */
  readonly wants: (path: string) => boolean;
}

/**
 * Warns where another checkout of the same commit may have other files in this context. Each warning is given once, with a number
 * and the first paths.
 */
export function reportCheckout(findings: Findings, selection: SelectedContext, state: CheckoutState): void {
  reportUntracked(findings, selection, state);
  reportPointers(findings, selection, state);
  reportSubmodules(findings, selection, state);
  reportSparse(findings, selection, state);
}

function reportUntracked(
  findings: Findings,
  { selected, ignoreFile }: SelectedContext,
  { untracked }: CheckoutState,
): void {
  const found = selected.flatMap((path) => {
    const place = untracked(path);
    return place === undefined ? [] : [place === '' ? path : place];
  });
  const [first] = found;
  if (first === undefined) return;
  const message = `git does not track ${count(found, 'file')} of the context: ${list([...new Set(found)])}`;
  const line = quote(first.replace(/\/$/, ''));
  const hint = `exclude what the image does not need with a line in ${ignoreFile}, such as ${line}, or run: git add`;
  findings.warning('context-untracked', message, { at: START, hint });
}

function reportPointers(findings: Findings, { selected }: SelectedContext, { isPointer }: CheckoutState): void {
  const found = selected.filter(isPointer);
  if (found.length === 0) return;
  const what = found.length === 1 ? 'is a pointer' : 'are pointers';
  const message = `${count(found, 'file')} of the context ${what} of Git LFS, without the content: ${list(found)}`;
  const hint = 'check out with lfs: true, or run: git lfs pull';
  findings.warning('context-lfs-pointer', message, { at: START, hint });
}

function reportSubmodules(findings: Findings, { context, wants }: SelectedContext, state: CheckoutState): void {
  const isEmpty = (path: string) => !context.filled().has(path);
  const found = state.submodules.filter((path) => isEmpty(path) && wants(path)).map((path) => path || '.');
  if (found.length === 0) return;
  const what = found.length === 1 ? 'is' : 'are';
  const message = `${count(found, 'submodule')} of the context ${what} empty: ${list(found)}`;
  const hint = 'check out with submodules: true, or run: git submodule update --init';
  findings.warning('context-submodule-missing', message, { at: START, hint });
}

function reportSparse(findings: Findings, { context, wants }: SelectedContext, state: CheckoutState): void {
  const found = state.sparse.filter((path) => !context.present().has(path) && wants(path));
  if (found.length === 0) return;
  const message = `the sparse checkout leaves ${count(found, 'file')} of the context out: ${list(found)}`;
  const hint = 'check out the whole context, or run: git sparse-checkout add <folder>';
  findings.warning('context-sparse', message, { at: START, hint });
}

function count(found: readonly unknown[], noun: string): string {
  return `${found.length} ${noun}${found.length === 1 ? '' : 's'}`;
}

const SHOWN = 3;

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map(quote).join(', ');
  return paths.length > SHOWN ? `${shown} and ${paths.length - SHOWN} more` : shown;
}

/** The folders that hold a path, as `/` ends them, and the path itself; the empty path is the context. */
function placesOf(path: string): readonly string[] {
  const places = [''];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
    places.push(path.slice(0, slash + 1));
  return [...places, path];
}
