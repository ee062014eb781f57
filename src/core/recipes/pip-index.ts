import type { PipEntry } from '../model/definition.ts';
import { HARMLESS_SETTINGS } from '../wheels/pip-settings.ts';
import { lockedLines, meansSameToUv, type UvRequirements, uvRequirements } from '../wheels/uv-requirements.ts';
import { UV_SCRIPT } from './install-with-uv.ts';
import { CACHE, FIND_PYTHON, installCommand, renderPip, requirementFiles } from './pip.ts';
import { DEFINITION, PREFIX, RECIPE_FOLDER, type Recipe, type RecipeInputs, UV, UV_MOUNT } from './recipe.ts';

/**
 * For packages of indexes: uv installs them, the same one everywhere, so that they do not depend on who installs them. The environment
 * has no pip and is the same for every release of an interpreter, and there is no bytecode, which only the interpreter could write. A builder
 * that runs nothing makes the same files (`core/wheels`). Where uv would decide differently from pip, or fails, pip installs.
 */
export const indexPipRecipe: Recipe = {
  name: 'pip/5',
  render: (inputs) => {
    const { pip } = inputs.python;
    const usesUv = meansSameToUv(pip);
    const asked = uvRequirements(pip, inputs.frozen?.pip);
    const { install, settle, files } = renderPip(inputs, requirementFiles(pip, inputs.sources), {
      ensure: ENSURE,
      install: `export PYTHONDONTWRITEBYTECODE=1\ndone=\n${usesUv ? uvText(asked) : ''}${pipText(inputs)}`,
      flags: '-IB',
      mounts: usesUv ? [UV_MOUNT] : [],
      // What an installation without hashes puts into a cache is not for one with hashes.
      cache: asked.isHashed ? 'pip-hashed' : 'pip',
    });
    if (!usesUv) return { install, settle, files };
    const own = [[`${RECIPE_FOLDER}/uv.py`, UV_SCRIPT] as const, ...(asked.mode === 'locked' ? [lockedFile(pip)] : [])];
    return { install, settle, files: new Map([...files, ...own]), usesUv };
  },
};

const LOCKED = 'locked.txt';

function lockedFile(pip: readonly PipEntry[]): readonly [string, string] {
  return [
    `${RECIPE_FOLDER}/${LOCKED}`,
    lockedLines(pip)
      .map((line) => `${line}\n`)
      .join(''),
  ];
}

// As `virtualEnvironment` of core/wheels has it.
const ENSURE = `prefix=${PREFIX}
make_environment() {
${FIND_PYTHON}  python=$("$python" -c 'import os, sys; print(os.path.abspath(getattr(sys, "_base_executable", "") or sys.executable))')
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  mkdir -p "$prefix/bin" "$prefix/lib/python$version/site-packages"
  ln -s lib "$prefix/lib64"
  ln -s "$python" "$prefix/bin/python"
  ln -s python "$prefix/bin/python3"
  ln -s python "$prefix/bin/python$version"
  printf 'home = %s\\ninclude-system-site-packages = true\\nversion = %s\\n' "$(dirname "$python")" "$version" > "$prefix/pyvenv.cfg"
}
made=
if ! [ -x "$prefix/bin/python" ]; then
  make_environment
  made=1
fi
`;

const OUTER_PIP = '/tmp/terrarium-pip';

function uvText({ mode, isHashed, hasIndex }: UvRequirements): string {
  const requirements = `${DEFINITION}/${mode === 'locked' ? LOCKED : 'requirements.txt'}`;
  const words = [mode, ...[isHashed, hasIndex].map((holds) => (holds ? 'yes' : 'no'))];
  const given = ['"$prefix"', requirements, CACHE, HARMLESS_SETTINGS.join(','), ...words].join(' ');
  return `if [ -z "$made" ]; then
  echo "terrarium: pip installs, not uv: the base has an environment already"
elif [ -x ${UV}/uv ]; then
  if "$prefix/bin/python" -IB ${DEFINITION}/uv.py ${UV}/uv ${given}; then
    done=1
  else
    rm -rf "$prefix"
    make_environment
  fi
fi
`;
}

function pipText(inputs: RecipeInputs): string {
  return `if [ -z "$done" ]; then
${FIND_PIP}  ${installCommand(inputs, ' --no-compile')}  rm -rf ${OUTER_PIP}
fi
`;
}

// Packages may be run when an interpreter starts. A pip of another environment alone, so that nothing else of that is taken for installed.
const FIND_PIP = `  if ! "$prefix/bin/python" -m pip --version >/dev/null 2>&1; then
    if ! "$prefix/bin/python" -m venv ${OUTER_PIP}; then
      echo "terrarium: the base image has neither pip nor venv" >&2
      exit 86
    fi
    mkdir ${OUTER_PIP}/alone
    ln -s ${OUTER_PIP}/lib/python*/site-packages/pip ${OUTER_PIP}/alone/pip
    export PYTHONPATH=${OUTER_PIP}/alone
  fi
`;
