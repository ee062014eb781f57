/**
 * How an Azure ML job, component or deployment refers to an environment that is defined elsewhere: registered in the
 * workspace, in a shared registry, or in a file next to it.
 */
export type EnvironmentReference =
  | { readonly kind: 'workspace'; readonly name: string; readonly pick: AssetPick }
  | { readonly kind: 'registry'; readonly registry: string; readonly name: string; readonly pick: AssetPick }
  /** The resource id of Azure Resource Manager, from its leading slash. */
  | { readonly kind: 'resource'; readonly id: string; readonly name: string; readonly pick: AssetPick }
  | { readonly kind: 'file'; readonly path: string };

/** The version that is requested: `latest` is a label that the service moves. */
export type AssetPick =
  | { readonly by: 'version' | 'label'; readonly text: string }
  /** The newest version. */
  | { readonly by: 'none' };

export type ReferenceReading =
  | { readonly ok: true; readonly reference: EnvironmentReference }
  | { readonly ok: false; readonly reason: string };

const REGISTRY = /^azureml:\/\/registries\/([^/]+)\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?$/;
const RESOURCE =
  /^azureml:(\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/[^/]+\/workspaces\/[^/]+\/environments\/([^/]+)(?:\/(versions|labels)\/([^/]+))?)$/i;
const NONE: AssetPick = { by: 'none' };

/**
 * Parses the value of `environment:` if it is not a map. The forms are those that azure-ai-ml accepts: a path must
 * follow `file:`, and a name must follow `azureml:`.
 */
export function parseEnvironmentReference(text: string): ReferenceReading {
  if (text.startsWith('file:')) {
    const path = text.slice('file:'.length);
    return path === '' ? refuse('expected a path behind "file:"') : accept({ kind: 'file', path });
  }
  if (!text.startsWith('azureml:')) return refuse('expected azureml:<name>:<version> or file:<path>');
  const registry = REGISTRY.exec(text);
  if (registry !== null) {
    const [, owner = '', name = '', word, value] = registry;
    return accept({ kind: 'registry', registry: owner, name, pick: pickOf(word, value) });
  }
  const resource = RESOURCE.exec(text);
  if (resource !== null) {
    const [, id = '', name = '', word, value] = resource;
    return accept({ kind: 'resource', id, name, pick: pickOf(word, value) });
  }
  return parseShort(text.slice('azureml:'.length));
}

/** The text form of this reference. */
export function formatEnvironmentReference(reference: EnvironmentReference): string {
  if (reference.kind === 'file') return `file:${reference.path}`;
  if (reference.kind === 'resource') return `azureml:${reference.id}`;
  const { name, pick } = reference;
  if (reference.kind === 'registry') {
    const version = pick.by === 'none' ? '' : `/${pick.by}s/${pick.text}`;
    return `azureml://registries/${reference.registry}/environments/${name}${version}`;
  }
  if (pick.by === 'none') return `azureml:${name}`;
  return `azureml:${name}${pick.by === 'label' ? '@' : ':'}${pick.text}`;
}

// A label follows the last `@`, a version the first colon.
function parseShort(text: string): ReferenceReading {
  if (text.includes('/'))
    return refuse('expected azureml://registries/<registry>/environments/<name>/versions/<version>');
  const at = text.lastIndexOf('@');
  const separator = at < 0 ? text.indexOf(':') : at;
  const name = separator < 0 ? text : text.slice(0, separator);
  const value = separator < 0 ? undefined : text.slice(separator + 1);
  if (name === '' || value === '') return refuse('expected azureml:<name>:<version> or azureml:<name>@<label>');
  const pick: AssetPick = value === undefined ? NONE : { by: at < 0 ? 'version' : 'label', text: value };
  return accept({ kind: 'workspace', name, pick });
}

function pickOf(word: string | undefined, text: string | undefined): AssetPick {
  if (word === undefined || text === undefined) return NONE;
  return { by: word.toLowerCase() === 'labels' ? 'label' : 'version', text };
}

function accept(reference: EnvironmentReference): ReferenceReading {
  return { ok: true, reference };
}

function refuse(reason: string): ReferenceReading {
  return { ok: false, reason };
}
