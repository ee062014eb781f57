import { gitRecords } from './start.ts';

/** A tracked file below a folder. */
export interface TrackedFile {
  /** Of `git ls-files -v`: lower case where git was told to take the file for unchanged, S where it does not check it out. */
  readonly tag: string;
  readonly mode: string;
  readonly oid: string;
}

/** What git lists of a repository below a folder, by path relative to it. */
export interface RepositoryListing {
  /** What git tracks, submodules among them. */
  readonly tracked: ReadonlyMap<string, TrackedFile>;
  /** Files that git neither tracks nor ignores. */
  readonly untracked: readonly string[];
}

/** The mode of a submodule. */
export const SUBMODULE = '160000';

/**
 * Tracked files, and untracked ones that are not ignored; `undefined` where git is missing or has no answer: the caller looks at every
 * file. One listing, since git walks the whole work tree for it. https://git-scm.com/docs/git-ls-files
 */
export async function listRepository(folder: string): Promise<RepositoryListing | undefined> {
  const tracked = new Map<string, TrackedFile>();
  const untracked: string[] = [];
  const args = ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard'];
  const listed = await gitRecords(folder, args, (record) => {
    if (record.startsWith('? ')) untracked.push(record.slice(2));
    else addTracked(tracked, record);
  });
  return listed ? { tracked, untracked } : undefined;
}

/** Everything that git tracks below a folder, by path relative to it; `undefined` where git has no answer. */
export async function readIndex(folder: string): Promise<ReadonlyMap<string, TrackedFile> | undefined> {
  const tracked = new Map<string, TrackedFile>();
  const args = ['ls-files', '-z', '-v', '--stage'];
  return (await gitRecords(folder, args, (record) => addTracked(tracked, record))) ? tracked : undefined;
}

/** A record is `H 100644 <oid> <stage>`, a tab and the path, which may hold anything. */
function addTracked(tracked: Map<string, TrackedFile>, record: string): void {
  const tab = record.indexOf('\t');
  const [tag = '', mode = '', oid = ''] = record.slice(0, tab).split(' ');
  tracked.set(record.slice(tab + 1), { tag, mode, oid });
}

/** Tracked files below a folder that an ignore file names all the same; `undefined` where git has no answer. */
export async function listTrackedIgnored(folder: string): Promise<readonly string[] | undefined> {
  const paths: string[] = [];
  const args = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
  return (await gitRecords(folder, args, (path) => paths.push(path))) ? paths : undefined;
}

/** Tracked files among paths below a folder, and below those of them that are folders; none without git. */
export async function listTracked(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const tracked: string[] = [];
  await gitRecords(folder, ['--literal-pathspecs', 'ls-files', '-z', '--', ...paths], (path) => tracked.push(path));
  return tracked;
}
