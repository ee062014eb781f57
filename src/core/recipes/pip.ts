import { hasLocalPackages } from '../local-packages.ts';
import { isLocalPip, type LocalPip, type PipEntry } from '../model.ts';
import { asRoot, cacheMount, PREFIX, RECIPE_FOLDER, type Recipe, type RecipeInputs, runWithMounts } from './recipe.ts';

const DEFINITION = '/run/terrarium/definition';
const CACHE = '/run/terrarium/pip';
/** Where local packages stay, a folder for each definition: what is installed with `-e` is imported from there. */
export const SOURCES = '/opt/terrarium/src';

/** A virtual environment that also sees what the base brings, with the requirements installed into it. */
export const pipRecipe: Recipe = {
  name: 'pip/1',
  render: (inputs) => {
    const mounts = [`type=bind,source=${RECIPE_FOLDER},target=${DEFINITION}`, cacheMount('pip', inputs, CACHE)];
    const { pip } = inputs.python;
    const lines = [
      ...sourceLines(inputs),
      runWithMounts(mounts, `sh ${DEFINITION}/install.sh`),
      `ENV VIRTUAL_ENV=${PREFIX} PATH=${PREFIX}/bin:$PATH`,
    ];
    const files = new Map([
      [`${RECIPE_FOLDER}/install.sh`, `${INSTALL}${installCommand(inputs)}\n`],
      ...requirementFiles(pip, inputs.sources),
    ]);
    return { lines: asRoot(lines, inputs.user), files };
  },
};

const INSTALL = `set -eu
prefix=${PREFIX}
if ! [ -x "$prefix/bin/python" ]; then
  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
  "$python" -m venv --system-site-packages "$prefix"
fi
`;

/** Installs `requirements.txt` of the definition into the prefix; shared with the conda recipe. */
export function installCommand({ python, sources }: RecipeInputs): string {
  const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
  const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE} --requirement ${DEFINITION}/requirements.txt`;
  // The context holds the recipe's own files too.
  return hasLocalPackages(python.pip) ? `rm -rf ${sources}/${RECIPE_FOLDER}\n${install}` : install;
}

/** Brings the files of local packages into the image. They are copied: a mount is read-only, and setuptools writes beside them. */
export function sourceLines({ python, sources }: RecipeInputs): readonly string[] {
  return hasLocalPackages(python.pip) ? [`COPY . ${sources}/`] : [];
}

/** Requirements as files again: nested ones get numbers, because their paths are no part of the definition. */
export function requirementFiles(entries: readonly PipEntry[], sources: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let count = 0;
  const write = (name: string, list: readonly PipEntry[]): void => {
    const lines = list.map((entry) => {
      if (typeof entry === 'string') return entry;
      if (isLocalPip(entry)) return localLine(entry, sources);
      count += 1;
      const nested = `requirements-${count}.txt`;
      write(nested, entry[1]);
      return `${entry[0]} ${nested}`;
    });
    files.set(`${RECIPE_FOLDER}/${name}`, lines.map((line) => `${line}\n`).join(''));
  };
  write('requirements.txt', entries);
  return files;
}

function localLine([flag, path, rest]: LocalPip, sources: string): string {
  return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
}
