import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Tracked files, and untracked ones that are not ignored, below a folder; `undefined` where git does not answer. */
export async function listWorkTree(folder: string): Promise<readonly string[] | undefined> {
  try {
    const args = ['-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const { stdout } = await run('git', args, { maxBuffer: 1 << 30 });
    return stdout.split('\0').filter((path) => path !== '');
  } catch {
    // git is missing, or refuses a repository of another owner: the caller looks at every file.
    return undefined;
  }
}
