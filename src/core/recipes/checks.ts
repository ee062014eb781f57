import type { Environment } from '../model/environment.ts';
import { recipeFor } from './choose.ts';
import { PREFIX } from './recipe.ts';

/** Checks of what we installed, which an image must pass before it gets a tag. Its own `test` runs after them. */
export function checksOf({ image, pipCheck }: Pick<Environment, 'image' | 'pipCheck'>): readonly string[] {
  const recipe = recipeFor(image.python, image.spark)?.name ?? '';
  if (recipe === '' || recipe.startsWith('spark/')) return [];
  // The author of a lock may have overridden the requirements that packages declare.
  return [`${INTERPRETER}${pipCheck && !recipe.startsWith('locked/') ? PIP_CHECK : ''}`];
}

// A conda environment may have no Python.
const INTERPRETER = `python=${PREFIX}/bin/python
[ -x "$python" ] || exit 0
if [ "$(command -v python)" != "$python" ]; then
  echo "terrarium: python on PATH is $(command -v python), expected $python" >&2
  exit 1
fi
"$python" -c ''
`;

// Conflicts that already exist in the base do not count against images built on it.
// https://pip.pypa.io/en/stable/cli/pip_check/
const PIP_CHECK = `if "$python" -c 'import pip' 2>/dev/null; then
  before=/tmp/terrarium-before
  home=$(sed -n 's/^home *= *//p' ${PREFIX}/pyvenv.cfg 2>/dev/null || true)
  : > "$before"
  if [ -n "$home" ]; then "$home/python3" -m pip check --disable-pip-version-check > "$before" 2>/dev/null || true; fi
  if ! "$python" -m pip check --disable-pip-version-check > /tmp/terrarium-after; then
    if grep -Fvxf "$before" /tmp/terrarium-after; then exit 1; fi
  fi
fi
`;
