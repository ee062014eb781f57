import type { Python } from '../model.ts';
import { type Platform, parsePlatform } from '../names/platform.ts';
import { installCommand, requirementFiles } from './pip.ts';
import { asRoot, cacheMount, PREFIX, RECIPE_FOLDER, type Recipe, runWithMounts } from './recipe.ts';

const DEFINITION = '/run/terrarium/definition';
const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';

/** What the step prints when neither an installer image nor the base has a conda tool. */
export const NO_CONDA_TOOL = 'terrarium: no conda tool';

/** A conda environment at the prefix, then its pip section, by micromamba or by the base's conda. */
export const condaRecipe: Recipe = {
  name: 'conda/1',
  render: (inputs) => {
    const pip = inputs.python.pip.length > 0;
    const mounts = [
      `type=bind,source=${RECIPE_FOLDER},target=${DEFINITION}`,
      ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
      cacheMount('conda', inputs, PACKAGES),
      ...(pip ? [cacheMount('pip', inputs, '/run/terrarium/pip')] : []),
    ];
    const command = [...overrides(inputs.platform), 'sh', `${DEFINITION}/install.sh`].join(' ');
    const lines = [runWithMounts(mounts, command), `ENV CONDA_PREFIX=${PREFIX} PATH=${PREFIX}/bin:$PATH`];
    const files = new Map([
      [`${RECIPE_FOLDER}/install.sh`, `${INSTALL}${pip ? `${installCommand()}\n` : ''}`],
      [`${RECIPE_FOLDER}/environment.yml`, environmentFile(inputs.python)],
      ...(pip ? requirementFiles(inputs.python.pip) : []),
    ]);
    return { lines: asRoot(lines, inputs.user), files };
  },
};

const INSTALL = `set -eu
prefix=${PREFIX}
file=${DEFINITION}/environment.yml
export CONDA_PKGS_DIRS=${PACKAGES} MAMBA_ROOT_PREFIX=/tmp/terrarium-mamba
tool=
for candidate in ${INSTALLER}/usr/local/bin/micromamba ${INSTALLER}/usr/bin/micromamba ${INSTALLER}/bin/micromamba; do
  if [ -z "$tool" ] && [ -x "$candidate" ]; then tool=$candidate; fi
done
if [ -z "$tool" ]; then tool=$(command -v micromamba || command -v conda || true); fi
case "$tool" in
  '')
    echo "${NO_CONDA_TOOL} in the base image" >&2
    exit 86 ;;
  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    "$tool" "$action" --yes --prefix "$prefix" --file "$file" ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    "$tool" env "$action" --prefix "$prefix" --file "$file" ;;
esac
rm -rf /tmp/terrarium-mamba
`;

// Virtual packages would otherwise tell of the machine that builds: its kernel, its processor, its graphics card. The C
// library is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text: string): readonly string[] {
  const platform = parsePlatform(text);
  return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}

function archspec(platform: Platform | undefined): string {
  const names: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
  return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}

// What the base configures as channels must not add to the definition's: `nodefaults` says so to conda and to micromamba.
function environmentFile({ channels, conda, pip }: Python): string {
  const listed = channels.length === 0 ? ['defaults'] : channels;
  const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
  const hasPip = conda.some((spec) => /^(?:.*::)?pip(?: |$)/.test(spec));
  const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
  const list = (items: readonly string[]) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
  return `channels:\n${list(closed)}dependencies:\n${list(packages)}`;
}
