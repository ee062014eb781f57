import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { childEnvironment } from '../environment/child-environment.ts';
import { dockerFolder } from './docker-config.ts';
import { actionsOf, type CredentialUse } from './options.ts';

/** Docker Hub's folder; its host is `docker.io` in references alone. */
const HUB_FOLDER = 'registry-1.docker.io';

interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose configuration is not read. */
  readonly notBelow: readonly string[];
}

/**
 * The `config.json` that buildx 0.31 and newer read for one repository of a host, as docker/login-action writes it with `scope`:
 * `config/<host>/<repository>` below buildx's folder, else `config/<host>`, either also with `@pull` or `@push` for requests that have
 * these rights. It replaces Docker's own. `undefined` where there is none.
 * https://github.com/docker/buildx/blob/v0.31.0/util/dockerutil/dockerconfig/configprovider.go
 */
export async function scopedConfig(
  surroundings: Surroundings,
  host: string,
  { path: repository, access }: CredentialUse,
): Promise<string | undefined> {
  const folders = [host === 'docker.io' ? HUB_FOLDER : host, ...repository.split('/')];
  if (!folders.every(isName)) return undefined;
  const base = path.join(buildxFolder(surroundings), 'config');
  const actions = actionsOf(access);
  return (await bestOf(path.join(base, ...folders), actions)) ?? bestOf(path.join(base, folders[0] ?? ''), actions);
}

/** Repositories come from files of strangers. */
function isName(name: string): boolean {
  return /^[\w.[\]:-]+$/.test(name) && !/^\.+$/.test(name);
}

/** Buildx's own folder: it is given no other below the workspace. */
function buildxFolder({ env, notBelow }: Surroundings): string {
  const { BUILDX_CONFIG } = childEnvironment(env, notBelow);
  return path.resolve(BUILDX_CONFIG ? BUILDX_CONFIG : path.join(dockerFolder(env), 'buildx'));
}

/** The configuration in a folder, or in one of that name with rights; that with the most of them. */
async function bestOf(folder: string, actions: readonly string[]): Promise<string | undefined> {
  const { dir, base } = path.parse(folder);
  // Buildx goes without those that it cannot read.
  const names = await readdir(dir).catch((): readonly string[] => []);
  const matching = names
    .filter((name) => name === base || name.startsWith(`${base}@`))
    .map((name) => ({ name, rights: rightsOf(name) }))
    .filter(({ rights }) => rights.every((right) => actions.includes(right)))
    .sort((a, b) => b.rights.length - a.rights.length || (a.name < b.name ? 1 : -1));
  for (const { name } of matching) {
    const file = path.join(dir, name, 'config.json');
    if (await isFile(file)) return file;
  }
  return undefined;
}

/** `host@pull,push` */
function rightsOf(name: string): readonly string[] {
  const [, ...rest] = name.split('@');
  const rights = rest.join('@').split(',');
  return [...new Set(rights.map((right) => right.trim()).filter((right) => right !== ''))];
}

async function isFile(file: string): Promise<boolean> {
  return await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
