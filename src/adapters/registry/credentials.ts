import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, membersOf, parseJson } from '../../core/model/json.ts';
import { once } from '../../core/model/once.ts';
import { withoutTrailing } from '../../core/names/affixes.ts';
import { liesBelow } from '../environment/is-below.ts';
import { askHelper } from './credential-helper.ts';

import type { Credential, CredentialSource } from './options.ts';

/** The part of the environment that decides where Docker's logins are. */
interface DockerEnvironment {
  readonly DOCKER_CONFIG?: string | undefined;
  readonly HOME?: string | undefined;
  readonly PATH?: string | undefined;
}

interface DockerCredentialsOptions {
  /** Folders, such as the workspace, whose content must not choose credentials or programs to run. */
  readonly notBelow?: readonly string[];
}

interface DockerConfig {
  readonly auths: Readonly<Record<string, unknown>>;
  readonly credHelpers: Readonly<Record<string, unknown>>;
  readonly credsStore: unknown;
}

/** The name under which Docker files the login of Docker Hub. */
const DOCKER_HUB = 'https://index.docker.io/v1/';
const MAX_CONFIG = 1024 * 1024;
/** Azure Container Registry's user name for a refresh token. https://aka.ms/acr/authorization */
const TOKEN_USERS: readonly string[] = ['<token>', '00000000-0000-0000-0000-000000000000'];

/**
 * Reads the logins of `docker login` from `config.json`, at most once per host: credential helpers, then the store, then
 * the file itself. No login is `undefined`; a config or helper that does not work is thrown as `registry-auth`.
 * https://docs.docker.com/reference/cli/docker/login/#configure-the-credential-store
 */
export function dockerCredentials(env: DockerEnvironment, options: DockerCredentialsOptions = {}): CredentialSource {
  let config: Promise<DockerConfig> | undefined;
  const find = async (host: string) => {
    config ??= readConfig(env, options.notBelow ?? []);
    return await lookUp(await config, host, env, options.notBelow ?? []);
  };
  return once(find, (host) => host);
}

async function lookUp(
  config: DockerConfig,
  host: string,
  env: DockerEnvironment,
  notBelow: readonly string[],
): Promise<Credential | undefined> {
  const server = host === 'docker.io' ? DOCKER_HUB : host;
  const helper = entryOf(config.credHelpers, host) ?? config.credsStore;
  if (helper !== undefined) {
    const folder = configFolder(env);
    const answer = await askHelper({ name: helper, server, path: env.PATH ?? '', home: homeOf(env), folder, notBelow });
    if (answer !== undefined) return asCredential(answer.username, answer.secret);
  }
  return inlineCredential(entryOf(config.auths, host), host);
}

/** The entry of exactly this host: never of one that only contains its name, or of a path below it. */
function entryOf(entries: Readonly<Record<string, unknown>>, host: string): unknown {
  const keys = Object.keys(entries);
  const key = keys.find((candidate) => candidate === host) ?? keys.find((candidate) => hostOf(candidate) === host);
  return key === undefined ? undefined : entries[key];
}

/** The canonical host of a key: a bare host, or a URL of the API's root as older clients wrote it. */
function hostOf(key: string): string | undefined {
  const match = /^(?:https?:\/\/)?([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?(?:\/(?:v[12]\/?)?)?$/i.exec(key);
  if (match === null) return undefined;
  const host = `${match[1]}${match[2] ?? ''}`.toLowerCase();
  return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}

function inlineCredential(entry: unknown, host: string): Credential | undefined {
  if (!isRecord(entry)) return undefined;
  if ('identitytoken' in entry && typeof entry.identitytoken === 'string' && entry.identitytoken !== '') {
    return { kind: 'identity-token', token: entry.identitytoken };
  }
  if ('auth' in entry && typeof entry.auth === 'string' && entry.auth !== '') {
    const pair = withoutTrailing(Buffer.from(entry.auth, 'base64').toString('utf8'), '\0');
    const colon = pair.indexOf(':');
    if (colon > 0) return asCredential(pair.slice(0, colon), pair.slice(colon + 1));
    throw new TerrariumError('registry-auth', `The Docker config's "auth" of ${host} is not base64 of user:password`, {
      hint: `Log in again: \`docker login ${host}\``,
    });
  }
  if (!('username' in entry && 'password' in entry)) return undefined;
  return typeof entry.username === 'string' && typeof entry.password === 'string' && entry.username !== ''
    ? asCredential(entry.username, entry.password)
    : undefined;
}

function asCredential(username: string, secret: string): Credential {
  if (TOKEN_USERS.includes(username)) return { kind: 'identity-token', token: secret };
  return { kind: 'basic', username, password: secret };
}

function homeOf(env: DockerEnvironment): string {
  return env.HOME === undefined || env.HOME === '' ? homedir() : env.HOME;
}

function configFolder(env: DockerEnvironment): string {
  const { DOCKER_CONFIG: folder } = env;
  return path.resolve(folder === undefined || folder === '' ? path.join(homeOf(env), '.docker') : folder);
}

async function readConfig(env: DockerEnvironment, notBelow: readonly string[]): Promise<DockerConfig> {
  const file = path.join(configFolder(env), 'config.json');
  const real = await realpath(file).catch(absent);
  if (real === undefined) return { auths: {}, credHelpers: {}, credsStore: undefined };
  const folder = notBelow.find((one) => liesBelow(file, [one]));
  if (folder !== undefined) {
    throw new TerrariumError('registry-auth', `The Docker config ${file} lies below ${folder} and is not read`, {
      hint: 'Let DOCKER_CONFIG name a folder outside of the checkout, whose content decides about credentials otherwise',
    });
  }
  return parseConfig(await readBounded(real, file), file);
}

async function readBounded(real: string, file: string): Promise<string> {
  if ((await stat(real)).size <= MAX_CONFIG) return await readFile(real, 'utf8');
  throw new TerrariumError('registry-auth', `The Docker config ${file} is larger than ${MAX_CONFIG} bytes`);
}

function parseConfig(text: string, file: string): DockerConfig {
  const value = parseJson(text);
  if (!isRecord(value)) {
    throw new TerrariumError('registry-auth', `The Docker config ${file}: expected a JSON object, found none`, {
      hint: 'Repair or remove it, then run `docker login` again',
    });
  }
  const { auths, credHelpers, credsStore } = value;
  return {
    auths: membersOf(auths),
    credHelpers: membersOf(credHelpers),
    credsStore: credsStore === '' ? undefined : credsStore,
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw new TerrariumError('registry-auth', `The Docker config cannot be read: ${error.message}`, { cause: error });
}
