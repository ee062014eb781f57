import type { Python } from '../model.ts';
import { condaRecipe } from './conda.ts';
import { pipRecipe } from './pip.ts';
import type { Recipe } from './recipe.ts';

/** The recipe of a definition's Python step; `undefined` where it has none. */
export function recipeFor(python: Python): Recipe | undefined {
  if (python.conda.length + python.channels.length > 0) return condaRecipe;
  return python.pip.length > 0 ? pipRecipe : undefined;
}
