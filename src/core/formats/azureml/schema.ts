/** True for the environment schema: of the service, of its preview, of a mirror, or a local copy. */
export function isEnvironmentSchema(schema: string): boolean {
  const address = addressOf(schema);
  const name = fileName(address);
  return name === 'environment.schema.json' || (name === 'environment.json' && address.includes('azureml'));
}

const HOLDER = /^(?:[a-z]+(?:job|component|deployment)|deploymenttemplate|schedule)\.schema\.json$/;

/** True for schemas of files that name or contain an environment: jobs, components, deployments, schedules. */
export function isHolderSchema(schema: string): boolean {
  return HOLDER.test(fileName(addressOf(schema)));
}

/** True for deployments, which register their environment by its name. */
export function isDeploymentSchema(schema: string): boolean {
  return /deployment(?:template)?\.schema\.json$/.test(fileName(addressOf(schema)));
}

/** The value after `$schema:` in a text that is not valid YAML; empty if there is no such line. */
export function schemaLine(text: string): string {
  const found = /^["']?\$schema["']?[ \t]*:[ \t]*["']?([^\s"']*)/m.exec(text);
  return found?.[1] ?? '';
}

function addressOf(schema: string): string {
  return (schema.split(/[?#]/, 1)[0] ?? '').toLowerCase();
}

function fileName(address: string): string {
  return address.slice(Math.max(address.lastIndexOf('/'), address.lastIndexOf('\\')) + 1);
}
