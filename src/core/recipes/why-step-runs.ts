import { lockFault } from '../conda/lock-fault.ts';
import type { LockedPackages, Python } from '../model/definition.ts';
import { CHANNEL_SECRETS, INDEX_SECRETS, otherSecret } from '../wheels/index-secrets.ts';
import { meansSameToUv } from '../wheels/uv-requirements.ts';
import { lockedCondaRecipe, lockedRecipe } from './locked.ts';
import { NOARCH } from './locked-parts.ts';
import { indexPipRecipe } from './pip-index.ts';
import type { Recipe } from './recipe.ts';

/** What every step of ours can say. */
export const stepInstalls = ({ name }: Recipe) => `its packages are installed by the step ${name}`;

/** Why what a recipe installs is only installed by running its step; `undefined` where files alone say what it comes to. */
export function whyStepRuns(recipe: Recipe, { pip, secrets, bytecode, locked = [] }: Python): string | undefined {
  if (bytecode === true) return 'its packages are compiled (bytecode: true)';
  if (recipe === lockedRecipe) return 'its lock has packages for pip beside those of conda';
  if (recipe !== indexPipRecipe && recipe !== lockedCondaRecipe) return stepInstalls(recipe);
  const secret = otherSecret(secrets, recipe === indexPipRecipe ? INDEX_SECRETS : CHANNEL_SECRETS);
  if (secret !== undefined) return `its packages are installed with the secret ${secret}`;
  if (recipe === indexPipRecipe && !meansSameToUv(pip))
    return 'its lines of indexes and constraints mean something else to each installer';
  return recipe === lockedCondaRecipe ? lockFaultOf(locked) : undefined;
}

function lockFaultOf(locked: readonly LockedPackages[]): string | undefined {
  const everywhere = locked.filter(({ subdir }) => subdir === NOARCH).flatMap(({ conda }) => conda);
  const parts = locked.map(({ subdir, conda }) => (subdir === NOARCH ? everywhere : [...conda, ...everywhere]));
  return parts.map(lockFault).find((fault) => fault !== undefined);
}
