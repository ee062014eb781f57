import { installCommand, renderPip, requirementFiles } from './pip.ts';
import type { Recipe } from './recipe.ts';

/**
 * For packages of indexes: what they are installed as does not depend on who installs them. The environment has no pip and is the same for
 * every release of an interpreter, and there is no bytecode, which only the interpreter could write. A builder that runs nothing makes the
 * same files (`core/wheels`).
 */
export const indexPipRecipe: Recipe = {
  name: 'pip/4',
  render: (inputs) => {
    const files = requirementFiles(inputs.python.pip, inputs.sources);
    const install = `${FIND_PIP}${installCommand(inputs, ' --no-compile')}rm -rf ${OUTER_PIP}\n`;
    return renderPip(inputs, install, files, { create: CREATE, flags: '-IB' });
  },
};

// As `virtualEnvironment` of core/wheels has it.
const CREATE = `  python=$("$python" -c 'import os, sys; print(os.path.abspath(getattr(sys, "_base_executable", "") or sys.executable))')
  version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  mkdir -p "$prefix/bin" "$prefix/lib/python$version/site-packages"
  ln -s lib "$prefix/lib64"
  ln -s "$python" "$prefix/bin/python"
  ln -s python "$prefix/bin/python3"
  ln -s python "$prefix/bin/python$version"
  printf 'home = %s\\ninclude-system-site-packages = true\\nversion = %s\\n' "$(dirname "$python")" "$version" > "$prefix/pyvenv.cfg"
`;

const OUTER_PIP = '/tmp/terrarium-pip';

// Packages may be run when an interpreter starts. A pip of another environment alone, so that nothing else of that is taken for installed.
const FIND_PIP = `export PYTHONDONTWRITEBYTECODE=1
if ! "$prefix/bin/python" -m pip --version >/dev/null 2>&1; then
  "$prefix/bin/python" -m venv ${OUTER_PIP}
  mkdir ${OUTER_PIP}/alone
  ln -s ${OUTER_PIP}/lib/python*/site-packages/pip ${OUTER_PIP}/alone/pip
  export PYTHONPATH=${OUTER_PIP}/alone
fi
`;
