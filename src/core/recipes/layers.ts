import { DEFINITION, RECIPE_FOLDER } from './recipe.ts';
import { SPLIT_SCRIPT } from './split-layers.ts';

/** Folder of the install stage that contains one folder per layer. */
const LAYERS = '/opt/terrarium/layers';
/** Layers for large packages, then buckets of other packages by name, then one for everything else. */
const COUNT = 12 + 8 + 1;

const INSTALL_STAGE = 'terrarium-install';
const BASE_STAGE = 'terrarium-base';

/** Comes before the commands of an install script, so that equal packages become equal files. */
export const BEGIN = `set -eu
# Bytecode is then checked by content: the times of files may be set. https://docs.python.org/3/library/py_compile.html
export SOURCE_DATE_EPOCH=315532800
`;

/** Commands before and after those of an install script whose result becomes layers. `flags` are those of interpreters that are tried. */
export function splitCommands(layered: boolean, flags = '-I'): { readonly before: string; readonly after: string } {
  if (!layered) return { before: '', after: '' };
  return { before: 'begin=$(date +%s)\n', after: splitScript(flags) };
}

/** Files of a recipe whose result becomes layers. */
export function splitFiles(layered: boolean): readonly (readonly [string, string])[] {
  return layered ? [[`${RECIPE_FOLDER}/split.py`, SPLIT_SCRIPT]] : [];
}

// If neither the environment nor its base has a suitable Python, there is only one layer.
function splitScript(flags: string): string {
  return `splitter=
for candidate in "$prefix/bin/python" python3; do
  if [ -z "$splitter" ] && "$candidate" ${flags} -c 'import sys; sys.exit(sys.version_info < (3, 6))' 2>/dev/null; then
    splitter=$candidate
  fi
done
mkdir -p ${LAYERS}
if [ -n "$splitter" ]; then
  "$splitter" -B -I -S ${DEFINITION}/split.py "$begin"
else
  mkdir -p ${LAYERS}/00/opt/terrarium
  mv "$prefix" ${LAYERS}/00/opt/terrarium/
  if [ -d /opt/terrarium/src ]; then mv /opt/terrarium/src ${LAYERS}/00/opt/terrarium/; fi
fi
for layer in ${layerNames().join(' ')}; do mkdir -p ${LAYERS}/$layer; done
`;
}

/** A Dockerfile that runs `install` in a separate stage and copies the result layer by layer. */
export function layeredDockerfile(
  base: string,
  install: readonly string[],
  settle: readonly string[],
): readonly string[] {
  return [
    `FROM ${base} AS ${BASE_STAGE}`,
    `FROM ${BASE_STAGE} AS ${INSTALL_STAGE}`,
    'USER root',
    ...install,
    `FROM ${BASE_STAGE}`,
    'USER root',
    ...layerNames().map((name) => `COPY --from=${INSTALL_STAGE} ${LAYERS}/${name}/ /`),
    ...settle,
  ];
}

function layerNames(): readonly string[] {
  return Array.from({ length: COUNT }, (_, index) => String(index).padStart(2, '0'));
}
