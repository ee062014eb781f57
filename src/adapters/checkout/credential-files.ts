import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { credentialPaths } from '../../core/names/credential-file.ts';
import { type CredentialFiles, nameLeftOut, rememberLeftOut } from '../credential-names.ts';

/**
 * Credentials of a work tree: by their names, and by the variables of the environment, unless git tracks the file.
 * `base` is a real path.
 */
export async function credentialFiles(base: string, env: NodeJS.ProcessEnv): Promise<CredentialFiles> {
  const places = await locate(base, env);
  const tracked = await trackedOf(base, [...places.keys()]);
  const isTracked = (path: string) => tracked.some((file) => file === path || file.startsWith(`${path}/`));
  return rememberLeftOut((path) => {
    const named = nameLeftOut(path);
    if (named !== undefined || places.size === 0) return named;
    const place = foldersOf(path).find((folder) => places.has(folder));
    const variable = place === undefined ? undefined : places.get(place);
    if (place === undefined || variable === undefined || isTracked(path)) return undefined;
    return { path: place, because: { kind: 'variable', variable } };
  }, places.size === 0);
}

/** Names of variables by the path below the root that they name, as written and as links lead to it. */
async function locate(base: string, env: NodeJS.ProcessEnv): Promise<ReadonlyMap<string, string>> {
  const located = new Map<string, string>();
  for (const { variable, path } of credentialPaths(env)) {
    for (const place of await placesOf(resolve(path))) {
      const inside = relative(base, place).split(sep).join('/');
      const isBelow = inside !== '' && inside !== '..' && !inside.startsWith('../');
      if (isBelow && !located.has(inside)) located.set(inside, variable);
    }
  }
  return located;
}

// A variable may hold the credentials themselves: what is no file must go nowhere.
async function placesOf(path: string): Promise<readonly string[]> {
  try {
    await lstat(path);
    return [join(await realpath(dirname(path)), basename(path)), await realpath(path)];
  } catch {
    return [];
  }
}

async function trackedOf(base: string, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const { listTracked } = await import('../git/files.ts');
  return listTracked(base, paths);
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
