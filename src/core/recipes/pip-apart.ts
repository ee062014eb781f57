import { isLocalPip, type PipEntry } from '../model/definition.ts';
import { installCommand, renderPip, requirementFiles } from './pip.ts';
import { RECIPE_FOLDER, type Recipe } from './recipe.ts';

/**
 * For lines of a lock of which some have hashes and others name commits and folders, which have none: pip checks the hashes of all
 * lines of a run or of none, and so it runs twice, without looking for what the lock does not name.
 * https://pip.pypa.io/en/stable/topics/secure-installs/#hash-checking-mode
 */
export const pipApartRecipe: Recipe = {
  name: 'pip/3',
  render: (inputs) => {
    const { pip } = inputs.python;
    const write = (entries: readonly PipEntry[], name: string) => {
      const files = requirementFiles(entries, inputs.sources);
      return [`${RECIPE_FOLDER}/${name}`, files.get(`${RECIPE_FOLDER}/requirements.txt`) ?? ''] as const;
    };
    const files = new Map([
      write(
        pip.filter((entry) => !isDirect(entry)),
        'requirements.txt',
      ),
      // What these are built with is asked of the first index alone: nothing checks it.
      write(
        pip.filter((entry) => isDirect(entry) || isIndex(entry)),
        APART,
      ),
    ]);
    const checked = installCommand(inputs, ' --no-deps --require-hashes');
    return renderPip(inputs, files, { install: `${checked}${installCommand(inputs, ' --no-deps', APART)}` });
  },
};

const APART = 'requirements-apart.txt';

function isIndex(entry: PipEntry): boolean {
  return typeof entry === 'string' && entry.startsWith('--index-url ');
}

function isDirect(entry: PipEntry): boolean {
  return typeof entry === 'string' ? / @ git\+/.test(entry) : isLocalPip(entry);
}
