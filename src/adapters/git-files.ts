import { git } from './git.ts';

/** Tracked files, and untracked ones that are not ignored, below a folder; `undefined` where git does not answer. */
export async function listWorkTree(folder: string): Promise<readonly string[] | undefined> {
  try {
    const listed = await git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
    return listed.split('\0').filter((path) => path !== '');
  } catch {
    // git is missing, or refuses a repository of another owner: the caller looks at every file.
    return undefined;
  }
}
