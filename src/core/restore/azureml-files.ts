import { isAzureMlName, isAzureMlVersion } from '../model/azureml-target.ts';
import { quote } from '../model/diagnostic.ts';
import type { StoredVersion } from '../model/environment-store.ts';
import { OWN_TAG } from '../register/stored-versions.ts';
import { yamlText } from './yaml-text.ts';

/** A version of Azure ML as files, or why there are none. */
export type AzureMlFiles =
  | {
      readonly ok: true /** By path, POSIX; the environment's comes first. */;
      readonly files: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly why: string; readonly hint: string };

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/environment.schema.json';

/**
 * The YAML of azure-ai-ml that means a version, in a folder of its name, or of its name and version. Whether Terrarium reads the same from it
 * is for the caller to see: names and texts are a stranger's.
 */
export function azureMlFiles(stored: StoredVersion, folder: 'name' | 'name-and-version'): AzureMlFiles {
  const refused = whyNot(stored, folder);
  if (refused !== undefined) return { ok: false, ...refused };
  const { name, version, description, image, conda, routes } = stored;
  const directory = folder === 'name' ? name : `${name}/${version}`;
  const tags = Object.entries(stored.tags).filter(([key]) => !key.startsWith(OWN_TAG));
  const text = yamlText({
    $schema: SCHEMA,
    name,
    version,
    description,
    tags: tags.length === 0 ? undefined : Object.fromEntries(tags),
    image,
    conda_file: conda === undefined ? undefined : 'conda.yml',
    inference_config: Object.keys(routes).length === 0 ? undefined : routes,
  });
  const files = new Map([[`${directory}/environment.yml`, text]]);
  if (conda !== undefined) files.set(`${directory}/conda.yml`, conda.endsWith('\n') ? conda : `${conda}\n`);
  return { ok: true, files };
}

/** Names of strangers are no paths. */
export const NO_PATH = {
  why: 'its name is no path',
  hint: 'register it under a name of letters, digits, dashes and underscores',
};

// Names that Windows has for devices, also with an extension, and a last dot, which it takes away: no checkout there can have them.
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const NO_FOLDER = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)|\.$/i;

function whyNot({ name, version, image, build, isWindows }: StoredVersion, folder: 'name' | 'name-and-version') {
  if (!isAzureMlName(name) || !isAzureMlVersion(version)) return NO_PATH;
  if (NO_FOLDER.test(name) || (folder === 'name-and-version' && NO_FOLDER.test(version))) {
    const why = 'Windows can have no folder of its name';
    return { why, hint: 'write its files by hand, in a folder of another name' };
  }
  if (isWindows) return { why: 'it is for Windows', hint: 'images are built for Linux' };
  if (build !== undefined) {
    const dockerfile = build.dockerfile === undefined ? '' : `, with ${quote(build.dockerfile)}`;
    const why = `it is built from a context in a storage account, ${quote(withoutQuery(build.uri))}${dockerfile}`;
    return { why, hint: 'download the context into the checkout, and write its folder as build.path' };
  }
  return image === undefined ? { why: 'it has no image', hint: 'look at it in the studio of Azure ML' } : undefined;
}

// It may be signed.
function withoutQuery(uri: string): string {
  return uri.split(/[?#]/, 1)[0] ?? '';
}
