import { parseCondaUrl } from '../names/conda-url.ts';
import { CONDA_ENV, condaScript, condaStep } from './conda-step.ts';
import { splitFiles } from './layers.ts';
import { lockedPart } from './locked-parts.ts';
import { DEFINITION, RECIPE_FOLDER, type Recipe } from './recipe.ts';

/** Exactly the packages of a lock at the prefix: those of conda from an explicit file, then those of pip without dependencies. */
export const lockedRecipe: Recipe = {
  name: 'locked/2',
  render: (inputs) => {
    const parts = lockedPart(inputs.python.locked ?? [], inputs.platform);
    const pip = parts.flatMap((part) => part.pip);
    const hashed = pip.filter((line) => line.includes(HASH));
    const others = pip.filter((line) => !line.includes(HASH));
    const installs = [
      ...(pip.length > 0 ? [FIND_PIP] : []),
      ...(hashed.length > 0 ? [pipCommand('requirements-hashed.txt', ' --require-hashes')] : []),
      ...(others.length > 0 ? [pipCommand('requirements.txt', '')] : []),
      ...(pip.length > 0 ? [`rm -rf ${OUTER_PIP}\n`] : []),
    ];
    const lines = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');
    const files = new Map([
      [`${RECIPE_FOLDER}/install.sh`, condaScript('explicit.txt', CASES, installs.join(''), inputs)],
      [`${RECIPE_FOLDER}/explicit.txt`, lines(['@EXPLICIT', ...parts.flatMap(({ conda }) => conda).map(explicitLine)])],
      ...(hashed.length > 0 ? [[`${RECIPE_FOLDER}/requirements-hashed.txt`, lines(hashed)] as const] : []),
      ...(others.length > 0 ? [[`${RECIPE_FOLDER}/requirements.txt`, lines(others)] as const] : []),
      ...splitFiles(inputs.layered),
    ]);
    return { install: [condaStep(inputs, pip.length > 0)], settle: [CONDA_ENV], files };
  },
};

// One line with a hash makes pip demand one of every line of the run.
const HASH = ' --hash=';

// A lock names a whole environment: what a parent installed at the prefix is none of it, and micromamba would install over it.
const CASES = `  *)
    rm -rf "$prefix"
    "$tool" create --yes --prefix "$prefix" --file "$file" ;;
`;

const OUTER_PIP = '/tmp/terrarium-pip';

// Locks of pixi bring no pip: then one outside of the environment installs into it.
const FIND_PIP = `python="$prefix/bin/python"
pip="$python -m pip"
if ! $pip --version >/dev/null 2>&1; then
  "$python" -m venv ${OUTER_PIP}
  pip="${OUTER_PIP}/bin/python -m pip --python $python"
fi
`;

function pipCommand(file: string, more: string): string {
  const flags = '--no-input --disable-pip-version-check --root-user-action=ignore --cache-dir /run/terrarium/pip';
  return `$pip install ${flags} --no-deps${more} --requirement ${DEFINITION}/${file}\n`;
}

/**
 * A sha256 is written without `sha256:`: both tools read either since micromamba 2.1 and conda 24.9, but an older micromamba
 * passes over what it does not know, and takes 64 bare digits for an md5 that no file has.
 */
function explicitLine(text: string): string {
  const reading = parseCondaUrl(text);
  const digest = reading.ok ? reading.value.digest : undefined;
  return reading.ok && digest !== undefined ? `${reading.value.url}#${digest}` : text;
}
