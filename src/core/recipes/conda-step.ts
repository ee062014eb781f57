import { secretMounts, secretVariables } from '../config/step-secrets.ts';
import { type Platform, parsePlatform } from '../names/platform.ts';
import { BEGIN, splitCommands } from './layers.ts';
import { cacheMount, DEFINITION, DEFINITION_MOUNT, PREFIX, type RecipeInputs, runWithMounts } from './recipe.ts';

const INSTALLER = '/run/terrarium/installer';
const PACKAGES = '/run/terrarium/packages';

/** Message of the step if neither an installer image nor the base has a conda tool. */
export const NO_CONDA_TOOL = 'terrarium: no conda tool';

/** The instruction that runs the recipe's `install.sh` with a conda tool available, and variables, `NAME=value`, for it. */
export function condaStep(inputs: RecipeInputs, pip: boolean, more: readonly string[] = []): string {
  const secrets = inputs.python.secrets ?? [];
  const mounts = [
    DEFINITION_MOUNT,
    ...(inputs.installer === undefined ? [] : [`type=bind,from=${inputs.installer},target=${INSTALLER}`]),
    cacheMount('conda', inputs, PACKAGES),
    ...(pip ? [cacheMount('pip', inputs, '/run/terrarium/pip')] : []),
    ...secretMounts(secrets),
  ];
  const variables = [...overrides(inputs.platform), ...more, ...secretVariables(secrets)];
  return runWithMounts(mounts, [...variables, 'sh', `${DEFINITION}/install.sh`].join(' '));
}

/** The instruction that puts the prefix on PATH. */
export const CONDA_ENV = `ENV CONDA_PREFIX=${PREFIX} PATH=${PREFIX}/bin:$PATH`;

/**
 * A script that finds the tool (first micromamba of the installer image), installs `file` with it, and then runs
 * `more`.
 */
export function condaScript(file: string, cases: string, more: string, { layered }: RecipeInputs): string {
  const { before, after } = splitCommands(layered);
  return `${BEGIN}${before}prefix=${PREFIX}
file=${DEFINITION}/${file}
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
${cases}esac
rm -rf /tmp/terrarium-mamba
${more}${after}`;
}

// Virtual packages would otherwise describe the build machine: its kernel, processor and graphics card. The C library
// is the base's own. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-virtual.html
function overrides(text: string): readonly string[] {
  const platform = parsePlatform(text);
  return ['CONDA_OVERRIDE_CUDA=', 'CONDA_OVERRIDE_LINUX=5.10', `CONDA_OVERRIDE_ARCHSPEC=${archspec(platform)}`];
}

function archspec(platform: Platform | undefined): string {
  const names: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64', ppc64le: 'ppc64le' };
  return names[platform?.architecture ?? ''] ?? platform?.architecture ?? 'x86_64';
}
