import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { shorten } from '../model/shorten.ts';
import { recipeFor } from '../recipes/choose.ts';
import { whyStepRuns } from '../recipes/why-step-runs.ts';
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
  const why = recipe && whyStepRuns(recipe, python);
  if (why !== undefined) return why;
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
