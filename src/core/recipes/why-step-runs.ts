import type { Python } from '../model/definition.ts';
import { otherSecret } from '../wheels/index-secrets.ts';
import { meansSameToUv } from '../wheels/uv-requirements.ts';
import { lockedCondaRecipe, lockedRecipe } from './locked.ts';
import { indexPipRecipe } from './pip-index.ts';
import type { Recipe } from './recipe.ts';

/** Why what a recipe installs is only installed by running its step; `undefined` where files alone say what it comes to. */
export function whyStepRuns(recipe: Recipe, { pip, secrets, bytecode }: Python): string | undefined {
  if (recipe === lockedRecipe && bytecode !== true) return 'its lock has packages for pip beside those of conda';
  if (recipe !== indexPipRecipe && recipe !== lockedCondaRecipe)
    return `its packages are installed by the step ${recipe.name}`;
  const secret = recipe === indexPipRecipe ? otherSecret(secrets) : secrets?.find((id) => id !== 'netrc');
  if (secret !== undefined) return `its packages are installed with the secret ${secret}`;
  if (recipe === indexPipRecipe && !meansSameToUv(pip))
    return 'its lines of indexes and constraints mean something else to each installer';
  return undefined;
}
