import type { Python } from '../model.ts';
import { condaScript, condaStep } from './conda-step.ts';
import { installCommand, requirementFiles, sourceLines } from './pip.ts';
import { asRoot, RECIPE_FOLDER, type Recipe } from './recipe.ts';

/** A conda environment at the prefix, then its pip section, by micromamba or by the base's conda. */
export const condaRecipe: Recipe = {
  name: 'conda/1',
  render: (inputs) => {
    const pip = inputs.python.pip.length > 0;
    const files = new Map([
      [`${RECIPE_FOLDER}/install.sh`, `${INSTALL}${pip ? `${installCommand(inputs)}\n` : ''}`],
      [`${RECIPE_FOLDER}/environment.yml`, environmentFile(inputs.python)],
      ...(pip ? requirementFiles(inputs.python.pip, inputs.sources) : []),
    ]);
    return { lines: asRoot([...sourceLines(inputs), ...condaStep(inputs, pip)], inputs.user), files };
  },
};

const INSTALL = condaScript(
  'environment.yml',
  `  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    "$tool" "$action" --yes --prefix "$prefix" --file "$file" ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    "$tool" env "$action" --prefix "$prefix" --file "$file" ;;
`,
);

// What the base configures as channels must not add to the definition's: `nodefaults` says so to conda and to micromamba.
function environmentFile({ channels, conda, pip }: Python): string {
  const listed = channels.length === 0 ? ['defaults'] : channels;
  const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
  const hasPip = conda.some((spec) => /^(?:.*::)?pip(?:[ [=]|$)/.test(spec));
  const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
  const list = (items: readonly string[]) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
  return `channels:\n${list(closed)}dependencies:\n${list(packages)}`;
}
