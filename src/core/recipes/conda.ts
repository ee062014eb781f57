import { CONDA_ENV, condaScript, condaStep } from './conda-step.ts';
import { splitFiles } from './layers.ts';
import { constraintFiles, installCommand, orNotFrozen, requirementFiles, sourceLines } from './pip.ts';
import { RECIPE_FOLDER, type Recipe, type RecipeInputs } from './recipe.ts';

/** Installs a conda environment at the prefix, then its pip section, with micromamba or the base's conda. */
export const condaRecipe: Recipe = {
  name: 'conda/2',
  render: (inputs) => {
    const pip = inputs.python.pip.length > 0;
    const script = condaScript('environment.yml', casesOf(inputs), pip ? installCommand(inputs) : '', inputs);
    const files = new Map([
      [`${RECIPE_FOLDER}/install.sh`, script],
      [`${RECIPE_FOLDER}/environment.yml`, condaEnvironmentFile(inputs)],
      ...(pip ? [...requirementFiles(inputs.python.pip, inputs.sources), ...constraintFiles(inputs)] : []),
      ...splitFiles(inputs.layered),
    ]);
    return { install: [...sourceLines(inputs), condaStep(inputs, pip)], settle: [CONDA_ENV], files };
  },
};

function casesOf(inputs: RecipeInputs): string {
  return `  */micromamba)
    if [ -d "$prefix/conda-meta" ]; then action=install; else action=create; fi
    ${orNotFrozen('"$tool" "$action" --yes --prefix "$prefix" --file "$file"', inputs)} ;;
  *)
    if [ -d "$prefix/conda-meta" ]; then action=update; else action=create; fi
    ${orNotFrozen('"$tool" env "$action" --prefix "$prefix" --file "$file"', inputs)} ;;
`;
}

/** The specs of a definition as a file of conda. */
// Channels configured in the base must not be added to those of the definition. `nodefaults` prevents this in conda and
// micromamba.
export function condaEnvironmentFile({
  python: { channels, conda, pip },
  frozen,
}: Pick<RecipeInputs, 'python' | 'frozen'>): string {
  const listed = channels.length === 0 ? ['defaults'] : channels;
  const closed = listed.includes('defaults') || listed.includes('nodefaults') ? listed : [...listed, 'nodefaults'];
  const hasPip = conda.some((spec) => /^(?:.*::)?pip(?:[ [=]|$)/.test(spec));
  const packages = pip.length > 0 && !hasPip ? [...conda, 'pip'] : conda;
  const list = (items: readonly string[]) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('');
  // The definition's own specs are kept, because they name the channel of a package.
  return `channels:\n${list(closed)}dependencies:\n${list([...packages, ...(frozen?.conda ?? [])])}`;
}
