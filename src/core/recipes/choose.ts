import { NO_SPARK } from '../formats/contract/format.ts';
import type { Python, Spark } from '../model/definition.ts';
import { isFromIndexes } from '../wheels/index-requirements.ts';
import { condaRecipe } from './conda.ts';
import { hasLocalPackages } from './local-packages.ts';
import { lockedCondaRecipe, lockedLocalRecipe, lockedRecipe } from './locked.ts';
import { pipRecipe } from './pip.ts';
import { pipApartRecipe } from './pip-apart.ts';
import { indexPipRecipe } from './pip-index.ts';
import type { Recipe } from './recipe.ts';
import { sparkRecipe } from './spark.ts';

/** The recipe for the generated steps, Python before Spark; `undefined` if there are none. */
export function recipeFor(python: Python, spark: Spark = NO_SPARK): Recipe | undefined {
  const first = pythonRecipe(python);
  if (spark.packages.length === 0) return first;
  return first === undefined ? sparkRecipe(spark) : inTurn(first, sparkRecipe(spark));
}

/** Names that a recipe has with parts of it replaced by accepted ones of the same tool, in their order. */
export function acceptedRecipes(recipe: string | undefined, accepted: readonly string[]): readonly string[] {
  if (recipe === undefined) return [];
  const toolOf = (name: string) => name.split('/', 1)[0];
  const choices = recipe
    .split('+')
    .map((part) => [part, ...accepted.filter((other) => toolOf(other) === toolOf(part))]);
  const names = choices.reduce<readonly string[]>(
    (before, parts) => before.flatMap((name) => parts.map((part) => (name === '' ? part : `${name}+${part}`))),
    [''],
  );
  return [...new Set(names)].filter((name) => name !== recipe);
}

function pythonRecipe(python: Python): Recipe | undefined {
  if ((python.locked ?? []).length > 0) return lockRecipe(python);
  if (python.conda.length + python.channels.length > 0) return condaRecipe;
  if (python.pip.length === 0) return undefined;
  if (python.apart === true) return pipApartRecipe;
  return python.bytecode !== true && isFromIndexes(python.pip) ? indexPipRecipe : pipRecipe;
}

function lockRecipe({ pip, locked = [], bytecode }: Python): Recipe {
  if (hasLocalPackages(pip)) return lockedLocalRecipe;
  return bytecode !== true && locked.every((part) => part.pip.length === 0) ? lockedCondaRecipe : lockedRecipe;
}

// The recipes' files have distinct names.
function inTurn(first: Recipe, second: Recipe): Recipe {
  return {
    name: `${first.name}+${second.name}`,
    render: (inputs) => {
      const [before, after] = [first.render(inputs), second.render(inputs)];
      return {
        install: [...before.install, ...after.install],
        settle: [...before.settle, ...after.settle],
        files: new Map([...before.files, ...after.files]),
        usesUv: before.usesUv === true || after.usesUv === true,
      };
    },
  };
}
