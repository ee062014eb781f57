import path from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord } from '../../core/model/json.ts';
import { once } from '../../core/model/once.ts';
import { withoutTrailing } from '../../core/names/affixes.ts';
import { askHelper, programOf } from './credential-helper.ts';
import { type DockerConfig, dockerFolder, readDockerConfig } from './docker-config.ts';
import type { Credential, CredentialSource, CredentialUse, Login } from './options.ts';
import { scopedConfig } from './scoped-logins.ts';

interface DockerCredentialsOptions {
  /** Folders, such as the workspace, whose content must not choose credentials or programs to run. */
  readonly notBelow?: readonly string[];
}

/** The name under which Docker files the login of Docker Hub. */
const DOCKER_HUB = 'https://index.docker.io/v1/';
/** Azure Container Registry's user name for a refresh token. https://aka.ms/acr/authorization */
const TOKEN_USERS: readonly string[] = ['<token>', '00000000-0000-0000-0000-000000000000'];

interface Found {
  readonly credential: Credential | undefined;
  readonly login: Login;
}

/**
 * Reads the logins of `docker login` from `config.json`, or from buildx's of a repository, at most once per host and file:
 * credential helpers, then the store, then the file itself. No login is `undefined`; a config or helper that does not work is
 * thrown as `registry-auth`. Helpers see the variables of `env` that docker sees.
 * https://docs.docker.com/reference/cli/docker/login/#configure-the-credential-store
 */
export function dockerCredentials(env: NodeJS.ProcessEnv, options: DockerCredentialsOptions = {}): CredentialSource {
  const { notBelow = [] } = options;
  const configOf = once((file: string) => readDockerConfig(file, notBelow));
  const lookUp = once(
    async ({ file, host }: Place) => find(await configOf(file), { file, host }, env, notBelow),
    ({ file, host }) => `${host} ${file}`,
  );
  const own = path.join(dockerFolder(env), 'config.json');
  const scoped = once(
    ([host, use]: readonly [string, CredentialUse]) => scopedConfig({ env, notBelow }, host, use),
    ([host, { path: repository, access }]) => `${host} ${repository} ${access}`,
  );
  const foundFor = async (host: string, use: CredentialUse | undefined): Promise<Found> => {
    const file = use === undefined ? undefined : await scoped([host, use]);
    return lookUp({ file: file ?? own, host });
  };
  return Object.assign(async (host: string, use?: CredentialUse) => (await foundFor(host, use)).credential, {
    loginOf: async (host: string, use?: CredentialUse) => (await foundFor(host, use)).login,
  });
}

interface Place {
  readonly file: string;
  readonly host: string;
}

async function find(
  config: DockerConfig,
  { file, host }: Place,
  env: NodeJS.ProcessEnv,
  notBelow: readonly string[],
): Promise<Found> {
  const name = entryOf(config.credHelpers, host) ?? config.credsStore;
  const server = host === 'docker.io' ? DOCKER_HUB : host;
  const answer = name === undefined ? undefined : await askHelper({ name, server, env, notBelow });
  const helper = programOf(String(name));
  if (answer?.kind === 'login') {
    return { credential: asCredential(answer.username, answer.secret), login: { kind: 'helper', helper } };
  }
  const credential = inlineCredential(entryOf(config.auths, host), host);
  if (credential !== undefined) return { credential, login: { kind: 'file', file } };
  const login: Login =
    answer === undefined ? { kind: 'none', file } : { kind: 'helper-empty', helper, words: answer.words };
  return { credential, login };
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
