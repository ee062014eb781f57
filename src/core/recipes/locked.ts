import { isLocalPip, type LockedPackages, type PipEntry } from '../model/definition.ts';
import { parseCondaUrl } from '../specifiers/conda-url.ts';
import { CONDA_ENV, condaScript, condaStep } from './conda-step.ts';
import { splitFiles } from './layers.ts';
import { lockedPart } from './locked-parts.ts';
import { requirementTexts, sourceLines } from './pip.ts';
import { DEFINITION, RECIPE_FOLDER, type Recipe, type RecipeInputs, type RenderedRecipe } from './recipe.ts';

/**
 * Installs exactly the packages of a lock at the prefix: conda packages from an explicit file, then pip packages
 * without dependencies.
 */
export const lockedRecipe: Recipe = { name: 'locked/2', render: (inputs) => renderLocked(inputs) };

/** The same, and then the packages of the checkout that the lock names. */
export const lockedLocalRecipe: Recipe = { name: 'locked/3', render: (inputs) => renderLocked(inputs) };

/** Conda packages alone, of which none is compiled: what they come to, their files say. */
export const lockedCondaRecipe: Recipe = {
  name: 'locked/4',
  render: (inputs) => renderLocked(inputs, NOT_COMPILED),
};

// https://github.com/mamba-org/mamba/blob/2.0.5/libmamba/src/api/configuration.cpp (compile_pyc). conda has no such setting.
const NOT_COMPILED = ['MAMBA_COMPILE_PYC=false'];

function renderLocked(inputs: RecipeInputs, variables: readonly string[] = []): RenderedRecipe {
  const parts = lockedPart(inputs.python.locked ?? [], inputs.platform);
  const pip = parts.flatMap((part) => part.pip);
  const { hashed, others } = splitHashed(pip);
  const local = requirementTexts(inputs.python.pip.filter(isLocalEntry), inputs.sources).get('requirements.txt') ?? '';
  const usesPip = pip.length > 0 || local !== '';
  const installs = [
    ...(usesPip ? [FIND_PIP] : []),
    ...(hashed.length > 0 ? [pipCommand('requirements-hashed.txt', ' --require-hashes')] : []),
    ...(others.length > 0 ? [pipCommand('requirements.txt', '')] : []),
    ...(local === '' ? [] : [`rm -rf ${inputs.sources}/${RECIPE_FOLDER}\n`, pipCommand(LOCAL, '')]),
    ...(usesPip ? [`rm -rf ${OUTER_PIP}\n`] : []),
  ];
  const lines = (list: readonly string[]) => list.map((line) => `${line}\n`).join('');
  const written = new Map([
    [`${RECIPE_FOLDER}/install.sh`, condaScript('explicit.txt', CASES, installs.join(''), inputs)],
    [`${RECIPE_FOLDER}/explicit.txt`, explicitFile(parts)],
    ...(hashed.length > 0 ? [[`${RECIPE_FOLDER}/requirements-hashed.txt`, lines(hashed)] as const] : []),
    ...(others.length > 0 ? [[`${RECIPE_FOLDER}/requirements.txt`, lines(others)] as const] : []),
    ...(local === '' ? [] : [[`${RECIPE_FOLDER}/${LOCAL}`, local] as const]),
    ...splitFiles(inputs.layered),
  ]);
  return {
    install: [...sourceLines(inputs), condaStep(inputs, usesPip, variables)],
    settle: [CONDA_ENV],
    files: written,
  };
}

const LOCAL = 'requirements-local.txt';

export function isLocalEntry(entry: PipEntry): boolean {
  return typeof entry !== 'string' && isLocalPip(entry);
}

/** Lines that are installed in runs of their own: if one has a hash, pip requires one on every line of the same run. */
export function splitHashed(lines: readonly string[]): {
  readonly hashed: readonly string[];
  readonly others: readonly string[];
} {
  const isHashed = (line: string) => line.includes(' --hash=');
  return { hashed: lines.filter(isHashed), others: lines.filter((line) => !isHashed(line)) };
}

// A lock describes a complete environment: packages that a parent installed at the prefix are not part of it, and
// micromamba would otherwise install on top of them.
const CASES = `  *)
    rm -rf "$prefix"
    "$tool" create --yes --prefix "$prefix" --file "$file" ;;
`;

const OUTER_PIP = '/tmp/terrarium-pip';

// pixi locks do not include pip; a pip outside the environment then installs into it.
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

/** The conda packages of a lock as an explicit file. https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html */
export function explicitFile(parts: readonly Pick<LockedPackages, 'conda'>[]): string {
  const lines = ['@EXPLICIT', ...parts.flatMap(({ conda }) => conda).map(explicitLine)];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * A sha256 is written without `sha256:`. Both tools accept either form since micromamba 2.1 and conda 24.9, but older
 * versions of micromamba ignore the prefixed form, and treat 64 bare digits as an md5, which no file matches.
 */
function explicitLine(text: string): string {
  const reading = parseCondaUrl(text);
  const digest = reading.ok ? reading.value.digest : undefined;
  return reading.ok && digest !== undefined ? `${reading.value.url}#${digest}` : text;
}
