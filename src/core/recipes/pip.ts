import { secretMounts, secretVariables } from '../config/step-secrets.ts';
import { isLocalPip, type LocalPip, type PipEntry } from '../model/definition.ts';
import { BEGIN, splitCommands, splitFiles } from './layers.ts';
import { hasLocalPackages } from './local-packages.ts';
import {
  cacheMount,
  DEFINITION,
  DEFINITION_MOUNT,
  NOT_FROZEN,
  PREFIX,
  RECIPE_FOLDER,
  type Recipe,
  type RecipeInputs,
  type RenderedRecipe,
  runWithMounts,
} from './recipe.ts';

/** Where a step keeps what it downloads. */
export const CACHE = '/run/terrarium/pip';
/** Folder for local packages, one subfolder per definition: packages installed with `-e` are imported from there. */
export const SOURCES = '/opt/terrarium/src';

/** A virtual environment that also sees the base's packages, with the requirements installed into it. */
export const pipRecipe: Recipe = {
  name: 'pip/2',
  render: (inputs) => renderPip(inputs, requirementFiles(inputs.python.pip, inputs.sources)),
};

/** What differs between steps that install into a virtual environment. */
export interface StepText {
  /** Commands that make it where it is not there yet. */
  readonly ensure: string;
  readonly install: string;
  /** Flags of interpreters that are tried. */
  readonly flags: string;
  readonly mounts: readonly string[];
  /** Name of the cache of what is downloaded. */
  readonly cache: string;
}

/** A step that installs into the virtual environment, with these files of requirements beside it. */
export function renderPip(
  inputs: RecipeInputs,
  requirements: ReadonlyMap<string, string>,
  text: Partial<StepText> = {},
): RenderedRecipe {
  const { ensure = ensureEnvironment(CREATE), install = installCommand(inputs), flags = '-I' } = text;
  const { secrets = [] } = inputs.python;
  const mounts = [
    DEFINITION_MOUNT,
    cacheMount(text.cache ?? 'pip', inputs, CACHE),
    ...(text.mounts ?? []),
    ...secretMounts(secrets),
  ];
  const command = [...secretVariables(secrets), 'sh', `${DEFINITION}/install.sh`].join(' ');
  const { before, after } = splitCommands(inputs.layered, flags);
  const files = new Map([
    [`${RECIPE_FOLDER}/install.sh`, `${BEGIN}${before}${ensure}${install}${after}`],
    ...requirements,
    ...constraintFiles(inputs),
    ...splitFiles(inputs.layered),
  ]);
  return {
    install: [...sourceLines(inputs), runWithMounts(mounts, command)],
    settle: [`ENV VIRTUAL_ENV=${PREFIX} PATH=${PREFIX}/bin:$PATH`],
    files,
  };
}

const CREATE = `  "$python" -m venv --system-site-packages "$prefix"
`;

function ensureEnvironment(create: string): string {
  return `prefix=${PREFIX}
if ! [ -x "$prefix/bin/python" ]; then
${FIND_PYTHON}${create}fi
`;
}

/** Finds the interpreter of the base, within a block. */
export const FIND_PYTHON = `  python=$(command -v python3 || command -v python || true)
  if [ -z "$python" ]; then
    echo "terrarium: the base image has no python3 on PATH" >&2
    exit 86
  fi
`;

/** Installs a file of requirements of the definition into the prefix; shared with the conda recipe. */
export function installCommand(inputs: RecipeInputs, more = '', file = 'requirements.txt'): string {
  const { python, sources } = inputs;
  const flags = '--no-input --disable-pip-version-check --root-user-action=ignore';
  const constraints = constraintFiles(inputs).map(() => ` --constraint ${DEFINITION}/${CONSTRAINTS}`);
  const install = `"$prefix/bin/python" -m pip install ${flags} --cache-dir ${CACHE}${more} --requirement ${DEFINITION}/${file}${constraints.join('')}`;
  // The context also contains the recipe's own files.
  const clean = hasLocalPackages(python.pip) ? `rm -rf ${sources}/${RECIPE_FOLDER}\n` : '';
  return `${clean}${orNotFrozen(install, inputs)}\n`;
}

/** A command that prints a message if it fails because of recorded packages. */
export function orNotFrozen(command: string, { frozen }: RecipeInputs): string {
  return frozen === undefined ? command : `${command} || { echo "${NOT_FROZEN}" >&2; exit 87; }`;
}

const CONSTRAINTS = 'constraints.txt';

/** Previously installed packages as constraints: they fix versions but install nothing. */
export function constraintFiles({ frozen }: RecipeInputs): readonly (readonly [string, string])[] {
  if (frozen === undefined || frozen.pip.length === 0) return [];
  return [[`${RECIPE_FOLDER}/${CONSTRAINTS}`, frozen.pip.map((line) => `${line}\n`).join('')]];
}

/**
 * Copies the files of local packages into the image, because a mount is read-only and setuptools writes next to them.
 */
export function sourceLines({ python, sources }: RecipeInputs): readonly string[] {
  return hasLocalPackages(python.pip) ? [`COPY . ${sources}/`] : [];
}

/** The files of `requirementTexts`, where a step mounts them. */
export function requirementFiles(entries: readonly PipEntry[], sources: string): ReadonlyMap<string, string> {
  return new Map([...requirementTexts(entries, sources)].map(([name, text]) => [`${RECIPE_FOLDER}/${name}`, text]));
}

/**
 * Writes requirements to files again, `requirements.txt` and those that it names. Nested files get numbers, because their paths are not part
 * of the definition.
 */
export function requirementTexts(entries: readonly PipEntry[], sources: string): ReadonlyMap<string, string> {
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
    files.set(name, lines.map((line) => `${line}\n`).join(''));
  };
  write('requirements.txt', entries);
  return files;
}

function localLine([flag, path, rest]: LocalPip, sources: string): string {
  return `${flag === '-e' ? '-e ' : ''}${sources}${path === '.' ? '' : `/${path}`}${rest}`;
}
