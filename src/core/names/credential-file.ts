import { delimiter } from 'node:path';

interface CredentialName {
  /** As people write it in ignore files. */
  readonly glob: string;
  readonly matches: (name: string) => boolean;
}

/** Files that actions leave in the workspace for the steps after them. No other file has such a name. */
const NAMES: readonly CredentialName[] = [
  // google-github-actions/auth and hashicorp/hcp-auth-action.
  { glob: 'gha-creds-*.json', matches: (name) => /^gha-creds-.*\.json$/s.test(name) },
  // google-github-actions/get-gke-credentials.
  { glob: 'gha-kubeconfig-*', matches: (name) => name.startsWith('gha-kubeconfig-') },
  // actions/checkout, where RUNNER_TEMP is below the workspace.
  { glob: 'git-credentials-*.config', matches: (name) => /^git-credentials-[0-9a-f-]{36}\.config$/.test(name) },
];

const MAY_HOLD = /gha-|git-credentials-/;

/** Credentials by their name. */
export interface CredentialFile {
  /** Of the file, or of the folder that has the name. */
  readonly path: string;
  /** `gha-creds-*.json`, ... */
  readonly glob: string;
}

/** The credentials that a path is, or leads into. */
export function credentialFile(path: string): CredentialFile | undefined {
  // Every path of a tree is asked for, and nearly none has such a part.
  if (!MAY_HOLD.test(path)) return undefined;
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const name = NAMES.find(({ matches }) => matches(part));
    if (name !== undefined) return { path: parts.slice(0, index + 1).join('/'), glob: name.glob };
  }
  return undefined;
}

/** True for a COPY source, a path or pattern, that can mean nothing but such files. */
export function copiesCredentials(source: string): boolean {
  return (
    NAMES.some(({ glob }) => source.slice(source.lastIndexOf('/') + 1) === glob) || credentialFile(source) !== undefined
  );
}

/** A path that a variable of the environment names. */
export interface NamedCredentials {
  readonly variable: string;
  /** A file or folder, as written: absolute, or relative to the working directory. */
  readonly path: string;
}

/** Variables by which the programs of clouds, registries and package managers find a file or folder of credentials. */
const VARIABLES = new Set([
  'AWS_CONFIG_FILE',
  'AZURE_AUTH_LOCATION',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_CONFIG_DIR',
  'BOTO_CONFIG',
  'BUNDLE_USER_CONFIG',
  'CLOUDSDK_CONFIG',
  'CONDARC',
  'DATABRICKS_CONFIG_FILE',
  'DOCKER_CERT_PATH',
  'DOCKER_CONFIG',
  'GIT_CONFIG_GLOBAL',
  'GNUPGHOME',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_CREDENTIALS',
  'HELM_REGISTRY_CONFIG',
  'HELM_REPOSITORY_CONFIG',
  'KAGGLE_CONFIG_DIR',
  'KUBECONFIG',
  'KUBE_CONFIG',
  'KUBE_CONFIG_PATH',
  'KUBE_CONFIG_PATHS',
  'NETRC',
  'NPM_CONFIG_USERCONFIG',
  'OCI_CLI_CONFIG_FILE',
  'PGPASSFILE',
  'PIP_CONFIG_FILE',
  'POETRY_CONFIG_DIR',
  'REGISTRY_AUTH_FILE',
  'SNOWFLAKE_HOME',
  'TF_CLI_CONFIG_FILE',
  'UV_CREDENTIALS_DIR',
]);

/** `AWS_SHARED_CREDENTIALS_FILE`, `GOOGLE_GHA_CREDS_PATH`, `AZURE_FEDERATED_TOKEN_FILE`, ... */
const SPEAKING = /(?:CREDENTIALS?|CREDS?|TOKEN|IDENTITY|PASSWORD|SECRET|KEY)_(?:FILE|PATH|FILE_PATH|FILE_OVERRIDE)$/;

/** Variables that hold several paths. */
const LISTS = new Set(['KUBECONFIG', 'KUBE_CONFIG_PATHS']);

/** The paths of credentials that an environment names; that there are such files is not known. */
export function credentialPaths(env: Readonly<Record<string, string | undefined>>): readonly NamedCredentials[] {
  return Object.entries(env).flatMap(([variable, value = '']) => {
    const name = variable.toUpperCase();
    if (!VARIABLES.has(name) && !SPEAKING.test(name)) return [];
    const paths = LISTS.has(name) ? value.split(delimiter) : [value];
    return paths.filter((path) => path !== '').map((path) => ({ variable, path }));
  });
}
