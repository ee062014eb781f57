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
