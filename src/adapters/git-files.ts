import { gitRecords } from './git.ts';

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

/** A listing, and what is not as git wrote it. */
export interface ComparedListing extends RepositoryListing {
  /** Tracked files whose content or mode may differ from what git has staged, and those that are gone. */
  readonly changed: ReadonlySet<string>;
}

/**
 * What a content is called that two trees compare. The size is that of the bytes themselves: git takes a file for unchanged whose line
 * ends it would convert, and then stores fewer bytes than there are.
 */
export function contentName(oid: string, size: number): string {
  return `${oid}:${size}`;
}

/** The mode of a submodule. */
export const SUBMODULE = '160000';

/** One listing, since git walks the whole work tree for it. https://git-scm.com/docs/git-ls-files */
const LIST = ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--exclude-standard'];

/**
 * Tracked files, and untracked ones that are not ignored; `undefined` where git is missing or has no answer: the caller looks at every
 * file.
 */
export async function listRepository(folder: string): Promise<RepositoryListing | undefined> {
  return readListing(folder, LIST);
}

/**
 * The same, compared with the work tree by times and sizes, and by contents where those do not tell. `flags` keep git from starting
 * programs for contents.
 */
export async function compareRepository(
  folder: string,
  flags: readonly string[],
): Promise<ComparedListing | undefined> {
  return readListing(folder, [...flags, ...STRICT_FLAGS, ...LIST, '--modified']);
}

/** Flags without which settings let git take a changed file for the one that it wrote. */
export const STRICT_FLAGS = ['core.trustctime=true', 'core.checkStat=default'].flatMap((pair) => ['-c', pair]);

async function readListing(folder: string, args: readonly string[]): Promise<ComparedListing | undefined> {
  const tracked = new Map<string, TrackedFile>();
  const untracked: string[] = [];
  const changed = new Set<string>();
  const listed = await gitRecords(folder, args, (record) => {
    if (record.startsWith('? ')) untracked.push(record.slice(2));
    else if (IS_CHANGED.test(record)) changed.add(record.slice(record.indexOf('\t') + 1));
    else addTracked(tracked, record);
  });
  return listed ? { tracked, untracked, changed } : undefined;
}

/** Lower case where git was told to take the file for unchanged. */
const IS_CHANGED = /^[Cc] /;

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
