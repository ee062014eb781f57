import { NO_PYTHON, NO_SPARK, NO_STEPS } from '../formats/contract/format.ts';
import type { BaseUse, DockerfileSource, ImageDefinition } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { ImageRef } from '../model/reference.ts';
import { addressesOf, unorderedHash } from '../names/definition-hash.ts';
import { recipeFor } from '../recipes/choose.ts';

/** Takes the place of an id for the image of the Docker steps, which is no environment of the tree. */
const STEPS_ID = '#steps';

/** True for the image of the Docker steps under our own. */
export function isSharedImage({ source }: Pick<BaseUse, 'source'>): boolean {
  return source.kind === 'environment' && source.id === STEPS_ID;
}

/** A definition with Docker steps and steps of ours, as two images: every definition with equal Docker steps shares the first. */
export interface SplitEnvironment {
  /** The Docker steps alone: a definition of their own, with its own address. */
  readonly docker: HashedEnvironment;
  /** The Dockerfile that they are written in. */
  readonly dockerfile: DockerfileSource;
  /** Our steps on the shared Docker image. Labels and address are those of the whole. */
  readonly ours: HashedEnvironment;
  /** Parents of `ours`, once the Docker steps are an image. */
  readonly parents: (shared: ImageRef) => ReadonlyMap<string, ImageRef>;
}

/** Splits an environment whose Docker steps are shared; `undefined` where one image holds all steps. */
export function splitDockerSteps(environment: HashedEnvironment): SplitEnvironment | undefined {
  const { image } = environment;
  const { stages } = image.steps;
  if (image.dockerfile === undefined || recipeFor(image.python, image.spark) === undefined) return undefined;
  // ONBUILD of the steps is for what is built on the whole, and would take effect between the two.
  if (stages.at(-1)?.instructions.some(({ keyword }) => keyword === 'ONBUILD')) return undefined;
  return {
    docker: dockerSteps(environment),
    dockerfile: image.dockerfile,
    ours: ourSteps(environment),
    parents: (shared) => new Map([[STEPS_ID, shared]]),
  };
}

function dockerSteps(environment: HashedEnvironment): HashedEnvironment {
  const none = { python: NO_PYTHON, spark: NO_SPARK };
  const definition: ImageDefinition = { ...environment.definition, ...none };
  return {
    ...environment,
    image: { ...environment.image, ...none },
    definition,
    ...addressesOf(definition),
    unorderedHash: () => unorderedHash(definition),
  };
}

function ourSteps(environment: HashedEnvironment): HashedEnvironment {
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
