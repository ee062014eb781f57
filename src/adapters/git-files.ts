import { gitRecords } from './git.ts';

/**
 * Tracked files, and untracked ones that are not ignored, below a folder; `undefined` where git is missing or has no answer: the
 * caller looks at every file.
 */
export async function listWorkTree(folder: string): Promise<readonly string[] | undefined> {
  const paths: string[] = [];
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  return (await gitRecords(folder, args, (path) => paths.push(path))) ? paths : undefined;
}

/** Tracked files among paths below a folder, and below those of them that are folders; none without git. */
export async function listTracked(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const tracked: string[] = [];
  await gitRecords(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths], (path) => tracked.push(path));
  return tracked;
}

/** An entry of a listing: `tag` is `?` for what is not tracked, `S` for what a sparse checkout leaves out. */
export interface ListedEntry {
  readonly tag: string;
  /** As git has it; empty for what is not tracked. */
  readonly mode: string;
  /** Ends in `/` for a folder in which git tracks nothing. */
  readonly path: string;
}

/**
 * Everything below a folder: what git tracks, and what it does not, ignored or not. A folder in which nothing is tracked is one
 * entry. False where git is missing or has no answer. https://git-scm.com/docs/git-ls-files
 */
export async function listEntries(folder: string, onEntry: (entry: ListedEntry) => void): Promise<boolean> {
  const args = ['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--directory'];
  return gitRecords(folder, args, (record) => {
    const tag = record.slice(0, 1);
    const rest = record.slice(2);
    const tab = tag === '?' ? -1 : rest.indexOf('\t');
    onEntry({ tag, mode: tab < 0 ? '' : rest.slice(0, 6), path: rest.slice(tab + 1) });
  });
}
