import { quote } from '../model/diagnostic.ts';
import { TerrariumError } from '../model/errors.ts';
import { slugOf } from '../names/slug.ts';
import { yamlText } from '../restore/yaml-text.ts';
import { parseCondaUrl } from '../specifiers/conda-url.ts';
import { isVersion } from '../specifiers/pep440.ts';
import { condaLock } from './conda-lock.ts';
import { condaOf, packagesOf, pythonOf, type UsedImage, unknownOrigin } from './used-image.ts';

/** How the file of a tool is made that uses an image. */
export type ImageUse = (used: UsedImage) => string;

/** Files by which other tools use an image that a registry has, or install what it holds, by the name of the tool. */
export const IMAGE_USES: Readonly<Record<string, ImageUse>> = {
  azureml: azuremlAsset,
  'conda-explicit': condaExplicit,
  'conda-lock': condaLock,
  devcontainer,
  kubernetes: kubernetesPatch,
  requirements,
};

/** https://learn.microsoft.com/azure/machine-learning/reference-yaml-environment */
function azuremlAsset({ name, version, image }: UsedImage): string {
  return yamlText({
    $schema: 'https://azuremlschemas.azureedge.net/latest/environment.schema.json',
    name,
    ...(version === undefined ? {} : { version }),
    image,
  });
}

/** https://containers.dev/implementors/json_reference/ */
function devcontainer({ name, image, variables }: UsedImage): string {
  const own = Object.keys(variables).length === 0 ? {} : { containerEnv: variables };
  return `${JSON.stringify({ name, image, ...own }, undefined, 2)}\n`;
}

/** For `kubectl patch --patch-file`. https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/ */
function kubernetesPatch({ name, image, variables }: UsedImage): string {
  const env = Object.entries(variables).map(([key, value]) => ({ name: key, value }));
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name) ? name : slugOf(name);
  const container = { name: label, image, ...(env.length === 0 ? {} : { env }) };
  return yamlText({ spec: { template: { spec: { containers: [container] } } } });
}

/** Python packages with the versions that were installed. https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function requirements(used: UsedImage): string {
  const [packages] = packagesOf(used);
  const lines = pythonOf(packages).map(({ name, version, source }) => {
    const isGood = NAME.test(name) && isVersion(version) && (source === '' || SOURCE.test(source));
    if (!isGood) throw unreadable(used, name);
    return source === '' ? `${name}==${version}` : `${name} @ ${source}`;
  });
  return textOf([`# ${used.image} for ${packages.platform}`, ...new Set(lines.sort())]);
}

/** https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments */
function condaExplicit(used: UsedImage): string {
  const [packages] = packagesOf(used);
  const own = condaOf(packages);
  const unknown = own.find(({ url, digest }) => !parseCondaUrl(digest === '' ? url : `${url}#${digest}`).ok);
  if (unknown !== undefined) throw unknownOrigin(used, unknown, 'from nowhere that is known');
  const lines = own.map(({ url, digest }) => (digest === '' ? url : `${url}#${digest}`));
  return textOf([`# ${used.image} for ${packages.platform}`, '@EXPLICIT', ...lines]);
}

/** Packages are named by strangers: a line of pip may be an option. */
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
const SOURCE = /^(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|file):\/\/[!-~]+$/;

function unreadable({ name: environment }: UsedImage, name: string): TerrariumError {
  return new TerrariumError('packages-unread', `${environment} has a package ${quote(name)} that no line can name`);
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
