import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { shorten } from '../model/shorten.ts';
import { recipeFor } from '../recipes/choose.ts';
import { indexPipRecipe } from '../recipes/pip-index.ts';
import { otherSecret } from '../wheels/index-secrets.ts';
import { meansSameToUv } from '../wheels/uv-requirements.ts';
import { needOf } from './refusal.ts';
import { runInstructions } from './run-instructions.ts';
import { stageChain } from './stage-chain.ts';

/**
 * Why an environment needs BuildKit; `undefined` where it can be assembled, as far as the definition says: what its base sets is not
 * known, nor what ADD would unpack, nor which files an index has.
 */
export function whyBuildKit({
  definition: { steps },
  image: { dockerfile, platforms, python, spark },
  test,
}: Pick<HashedEnvironment, 'definition' | 'image' | 'test'>): string | undefined {
  const recipe = recipeFor(python, spark);
  if (recipe !== undefined && recipe !== indexPipRecipe) return `its packages are installed by the step ${recipe.name}`;
  const secret = recipe && otherSecret(python.secrets);
  if (secret !== undefined) return `its packages are installed with the secret ${secret}`;
  if (recipe !== undefined && !meansSameToUv(python.pip))
    return 'its lines of indexes and constraints mean something else to each installer';
  if (test !== undefined) return 'its test runs in a container';
  if (dockerfile === undefined) return undefined;
  const { text, target, builderArguments } = dockerfile;
  const given = new Map([...steps.arguments, ...builderArguments]);
  const needs = platforms.map((platform) => needFor({ text, target, platform, arguments: given }));
  const need = needs.find((one) => one !== undefined);
  return need && shorten(need, 120);
}

function needFor(request: Parameters<typeof stageChain>[0]): string | undefined {
  try {
    const chain = stageChain(request);
    runInstructions(chain.stages, {}, { ...chain, given: request.arguments });
    return undefined;
  } catch (error) {
    // What no builder takes, BuildKit says.
    if (error instanceof TerrariumError) return needOf(error);
    throw error;
  }
}
