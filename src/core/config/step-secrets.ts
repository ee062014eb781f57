/** Settings of package tools that may hold credentials, by the id of their secret, and the variables that name them. */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
  ['pip.conf', 'PIP_CONFIG_FILE'],
  // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
  ['netrc', 'NETRC'],
  // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
  ['condarc', 'CONDARC'],
]);

/** Ids of secrets that our own steps can use. */
export const STEP_SECRETS: readonly string[] = [...SETTINGS.keys()];

const FOLDER = '/run/secrets/terrarium';

/** Mounts of secrets, which leave nothing in a layer. A build without one of them fails. */
export function secretMounts(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}

/** Assignments before a command that tell tools where the secrets are. */
export function secretVariables(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}
