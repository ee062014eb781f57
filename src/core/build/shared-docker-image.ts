import { NO_PYTHON, NO_SPARK, NO_STEPS } from '../formats/contract/format.ts';
import type { BaseUse, ImageDefinition } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { definitionHash, sectionDigests, unorderedHash } from '../names/definition-hash.ts';
import { recipeFor } from '../recipes/choose.ts';

/** Stands for the id of the image of the Docker steps, which is no environment of the tree. */
const STEPS_ID = '#steps';

/** True for the image of the Docker steps under our own. */
export function isFirstStep({ source }: Pick<BaseUse, 'source'>): boolean {
  return source.kind === 'environment' && source.id === STEPS_ID;
}

/** A definition with Docker steps and steps of ours, built in two: every definition with equal Docker steps shares the first. */
export interface TwoSteps {
  /** The Docker steps alone: a definition of their own, with its own address. */
  readonly first: HashedEnvironment;
  /** Our steps on the image of the first. Labels and address are those of the whole. */
  readonly second: HashedEnvironment;
  /** What the second stands on, when the first has become an image. */
  readonly parents: (first: string) => ReadonlyMap<string, string>;
}

/** Parts an environment whose Docker steps are shared; `undefined` where there is one step only. */
export function twoSteps(environment: HashedEnvironment): TwoSteps | undefined {
  const { image } = environment;
  const { stages } = image.steps;
  if (image.dockerfile === undefined || recipeFor(image.python, image.spark) === undefined) return undefined;
  // ONBUILD of the steps is for what stands on the whole, and would take effect between the two.
  if (stages.at(-1)?.instructions.some(({ keyword }) => keyword === 'ONBUILD')) return undefined;
  return {
    first: firstStep(environment),
    second: secondStep(environment),
    parents: (first) => new Map([[STEPS_ID, first]]),
  };
}

function firstStep(environment: HashedEnvironment): HashedEnvironment {
  const none = { python: NO_PYTHON, spark: NO_SPARK };
  const definition: ImageDefinition = { ...environment.definition, ...none };
  return {
    ...environment,
    image: { ...environment.image, ...none },
    definition,
    hash: definitionHash(definition),
    sections: sectionDigests(definition),
    unorderedHash: unorderedHash(definition),
  };
}

function secondStep(environment: HashedEnvironment): HashedEnvironment {
  const { image } = environment;
  const bases = image.platforms.map((platform) => ({
    slot: 0,
    platform,
    imagePlatform: platform,
    source: { kind: 'environment', id: STEPS_ID } as const,
  }));
  return {
    ...environment,
    files: [],
    definition: { ...environment.definition, steps: NO_STEPS },
    image: { ...image, bases, context: undefined, dockerfile: undefined, steps: NO_STEPS },
  };
}
