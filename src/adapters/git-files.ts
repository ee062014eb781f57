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
