import { homedir } from 'node:os';
import { join } from 'node:path';
import { liesBelow } from './is-below.ts';
import { workspacesOf } from './workspaces.ts';

/**
 * A folder of ours below the user's own: what is in a shared one could have been written by others. So could what is in the checkout of
 * one of the roots: `undefined` there.
 */
export function userCache(name: string, roots: readonly string[], env: NodeJS.ProcessEnv): string | undefined {
  const folder = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'terrarium', name);
  return roots.some((root) => liesBelow(folder, workspacesOf(root, env))) ? undefined : folder;
}
