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
    const options = pip.filter((entry) => typeof entry === 'string' && entry.startsWith('-'));
    const others = pip.filter((entry) => !options.includes(entry));
    const write = (entries: readonly PipEntry[], name: string) => {
      const files = requirementFiles([...options, ...entries], inputs.sources);
      return [`${RECIPE_FOLDER}/${name}`, files.get(`${RECIPE_FOLDER}/requirements.txt`) ?? ''] as const;
    };
    const files = new Map([
      write(
        others.filter((entry) => !isDirect(entry)),
        'requirements.txt',
      ),
      write(others.filter(isDirect), APART),
    ]);
    const checked = installCommand(inputs, ' --no-deps --require-hashes');
    return renderPip(inputs, `${checked}${installCommand(inputs, ' --no-deps', APART)}`, files);
  },
};

const APART = 'requirements-apart.txt';

/** True for lines that pip refuses in one run. Nested files are a user's own, and stay with pip. */
export function needsTwoRuns(pip: readonly PipEntry[]): boolean {
  const isNested = (entry: PipEntry) => typeof entry !== 'string' && !isLocalPip(entry);
  return pip.some(isHashed) && pip.some(isDirect) && !pip.some(isNested);
}

function isHashed(entry: PipEntry): boolean {
  return typeof entry === 'string' && entry.includes(' --hash=');
}

function isDirect(entry: PipEntry): boolean {
  return typeof entry === 'string' ? / @ git\+/.test(entry) && !isHashed(entry) : isLocalPip(entry);
}
