import path from 'node:path';
import { liesBelow } from './is-below.ts';
import { homeOfUser } from './workspaces.ts';

const ALLOWED =
  /^(?:PATH|HOME|USER|LANG|TMPDIR|TZ|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|(?:https?|no|all)_proxy|XDG_.*|KUBECONFIG|(?:DOCKER|BUILDX|BUILDKIT|KUBERNETES|AWS|AZURE|GOOGLE|CLOUDSDK)_.*)$/i;
const NOTHING = /^(?!)/;
/** What BuildKit's GitHub cache exporter needs. */
const CACHE = /^ACTIONS_(?:CACHE_URL|CACHE_SERVICE_V2|RESULTS_URL|RUNTIME_TOKEN)$/;

/** Values that are paths also where they do not begin as one. */
const PATHS =
  /^(?:HOME|XDG_.*_(?:HOME|DIR)|(?:DOCKER|BUILDX|CLOUDSDK)_CONFIG|(?:DOCKER|BUILDX|BUILDKIT|AWS|AZURE|GOOGLE|CLOUDSDK)_.*_(?:DIR|FILE|PATH))$/i;

/** What names certificates, tokens, sockets and folders to write to: none of it says which program is run. Jobs keep it in their workspace. */
const DATA =
  /^(?:TMPDIR|SSH_AUTH_SOCK|SSL_CERT_(?:FILE|DIR)|DOCKER_CERT_PATH|AWS_(?:CA_BUNDLE|(?:WEB_IDENTITY|CONTAINER_AUTHORIZATION)_TOKEN_FILE)|AZURE_(?:FEDERATED_TOKEN_FILE|CLIENT_CERTIFICATE_PATH)|GOOGLE_(?:APPLICATION_CREDENTIALS|GHA_CREDS_PATH)|CLOUDSDK_AUTH_(?:CREDENTIAL_FILE_OVERRIDE|ACCESS_TOKEN_FILE))$/i;

/** Credentials of Google may name a program, which is run only where this variable allows it. https://google.aip.dev/auth/4117 */
const EXECUTABLES = 'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES';

/** No folder, and never one: without a configuration of its own Docker would take that of the user's home. */
const NO_FOLDER = '/dev/null/docker';

/**
 * Variables that a child process may see: nothing that only happens to be in ours, and nothing that lets it take programs, or what
 * names programs, from below the given folders. docs/registries.md lists them; `also` are those of one program.
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  notBelow: readonly string[],
  also = NOTHING,
): NodeJS.ProcessEnv {
  const allowed = Object.entries(env).filter(([name]) => [ALLOWED, CACHE, also].some((names) => names.test(name)));
  const kept = allowed.flatMap(([name, value = '']): readonly (readonly [string, string])[] => {
    if (/^(?:PATH|KUBECONFIG|XDG_.*_DIRS)$/i.test(name)) return listOf(name, value, notBelow);
    return isPlanted(name, value, notBelow) ? [] : [[name, value]];
  });
  const known = Object.fromEntries(kept);
  const docker = plantedDocker(env, notBelow) === undefined ? {} : { DOCKER_CONFIG: dockerFolder(known, notBelow) };
  const executables = allowed.some(([name, value]) => DATA.test(name) && isBelowAny(value, notBelow));
  return Object.fromEntries(
    Object.entries({ ...known, ...docker }).filter(([name]) => !(executables && name === EXECUTABLES)),
  );
}

/** The variables of a build's process: the values of its secrets as well, which decide none of the others. */
export function withSecrets(own: NodeJS.ProcessEnv, secrets: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...Object.fromEntries(Object.entries(secrets).filter(([name]) => !ALLOWED.test(name))), ...own };
}

/** A variable whose Docker configuration is not used, and the folder that it names. */
export interface Planted {
  readonly variable: 'BUILDX_CONFIG' | 'DOCKER_CONFIG' | 'HOME';
  readonly folder: string;
}

/** The configuration of Docker or buildx that an environment names below the given folders, if it does. */
export function plantedDocker(env: NodeJS.ProcessEnv, notBelow: readonly string[]): Planted | undefined {
  const { BUILDX_CONFIG: buildx, DOCKER_CONFIG: docker } = env;
  const folder = docker ? docker : path.join(env.HOME || homeOfUser(), '.docker');
  if (leadsBelow(folder, notBelow)) return { variable: docker ? 'DOCKER_CONFIG' : 'HOME', folder };
  return buildx && leadsBelow(buildx, notBelow) ? { variable: 'BUILDX_CONFIG', folder: buildx } : undefined;
}

// What Docker reads in its folder may be a link by itself.
function leadsBelow(folder: string, notBelow: readonly string[]): boolean {
  const parts = ['', 'config.json', 'cli-plugins', 'contexts', 'buildx'].map((part) => path.join(folder, part));
  return parts.some((part) => isBelowAny(part, notBelow));
}

function dockerFolder({ DOCKER_CONFIG, HOME }: NodeJS.ProcessEnv, notBelow: readonly string[]): string {
  const folders = [
    DOCKER_CONFIG,
    ...[HOME, homeOfUser()].flatMap((home) => (home ? [path.join(home, '.docker')] : [])),
  ];
  return folders.find((folder) => folder && !leadsBelow(folder, notBelow)) ?? NO_FOLDER;
}

// Entries that are relative lie wherever a program is started, and an empty list is the current folder.
function listOf(name: string, value: string, notBelow: readonly string[]): readonly (readonly [string, string])[] {
  const entries = value.split(path.delimiter);
  const safe = entries.filter((entry) => path.isAbsolute(entry) && !liesBelow(entry, notBelow));
  return safe.length === 0 ? [] : [[name, safe.join(path.delimiter)]];
}

function isPlanted(name: string, value: string, notBelow: readonly string[]): boolean {
  if (value === '' || DATA.test(name)) return false;
  if (name === 'DOCKER_CONFIG' || name === 'BUILDX_CONFIG') return leadsBelow(value, notBelow);
  const isPath = PATHS.test(name) || path.isAbsolute(value) || /^(?:\.{1,2}|~)\//.test(value);
  // Gcloud's interpreters: a name without a folder is looked up in PATH.
  const isProgram = /_PYTHON$/i.test(name) && value.includes('/');
  return (isPath || isProgram) && isBelowAny(value, notBelow);
}

/** `~` is the home for some programs, and a name for others. */
function isBelowAny(value: string | undefined, notBelow: readonly string[]): boolean {
  if (value === undefined || value === '') return false;
  const home = /^~(?=\/|$)/.test(value) ? [path.join(process.env.HOME || homeOfUser(), value.slice(1))] : [];
  return [value, ...home].some((place) => liesBelow(place, notBelow));
}
