/** Settings of package tools that may contain credentials, by secret id, and the variables that point to them. */
const SETTINGS: ReadonlyMap<string, string> = new Map([
  // https://pip.pypa.io/en/stable/topics/configuration/#environment-variables
  ['pip.conf', 'PIP_CONFIG_FILE'],
  // https://docs.python.org/3/library/netrc.html; read by pip, conda and micromamba
  ['netrc', 'NETRC'],
  // https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/use-condarc.html
  ['condarc', 'CONDARC'],
]);

/** Ids of secrets that our generated steps can use. */
export const STEP_SECRETS: readonly string[] = [...SETTINGS.keys()];

const FOLDER = '/run/secrets/terrarium';

/** Secret mounts, which leave nothing in a layer. A build fails if one of the secrets is missing. */
export function secretMounts(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `type=secret,id=${id},target=${FOLDER}/${id},required=true`);
}

/** Variable assignments before a command that point tools to the secrets. */
export function secretVariables(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${SETTINGS.get(id)}=${FOLDER}/${id}`);
}
