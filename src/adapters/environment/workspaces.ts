import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { isBelow } from './is-below.ts';

/**
 * Folders whose content strangers may have written: the root of a run, the checkout that it lies in, and the workspace of the job. A
 * checkout that holds the home of the user is their own.
 */
export function workspacesOf(root: string, { GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): readonly string[] {
  const checkout = checkoutOf(path.resolve(root));
  const folders = [root, ...(checkout === undefined ? [] : [checkout]), ...(workspace ? [workspace] : [])];
  return [...new Set(folders.map((folder) => path.resolve(folder)))];
}

function checkoutOf(folder: string): string | undefined {
  const parent = path.dirname(folder);
  if (existsSync(path.join(folder, '.git'))) return isBelow(homeOfUser(), folder) ? undefined : folder;
  return parent === folder ? undefined : checkoutOf(parent);
}

/** The home of the user by the system's records: HOME may lie in a checkout. */
export function homeOfUser(): string {
  try {
    return userInfo().homedir;
  } catch {
    // A user without an entry, as in containers.
    return path.parse(process.cwd()).root;
  }
}
