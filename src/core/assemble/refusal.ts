import type { Instruction } from '../model/definition.ts';
import { quote } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { shorten } from '../model/shorten.ts';
import { recipeFor } from '../recipes/choose.ts';

/** Says what an image needs a builder for that runs steps. */
export function needsBuildKit(what: string): TerrariumError {
  return new TerrariumError('needs-buildkit', `an image cannot be assembled here: ${what}`, {
    hint: 'build it with BuildKit: builder: buildkit',
  });
}

/** Why an environment cannot be assembled from its definition alone; `undefined` where it can, as far as its steps say. */
export function whyBuildKit({
  image: { bases, python, spark, steps },
  test,
}: Pick<HashedEnvironment, 'image' | 'test'>): string | undefined {
  const recipe = recipeFor(python, spark);
  if (recipe !== undefined) return `its packages are installed by the step ${recipe.name}`;
  if (test !== undefined) return 'its test runs in a container';
  const other = bases.find(({ platform, imagePlatform }) => imagePlatform !== platform);
  if (other !== undefined) return `it is built on an image for ${other.imagePlatform}`;
  // Stages beside the chain are there for instructions that copy from them, which are refused.
  const instruction = steps.stages.flatMap(({ instructions }) => instructions).find(isRefused);
  return instruction && shown(instruction);
}

/** Instructions that say by themselves what becomes of an image. */
const ASSEMBLED: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);
export const COPY_FLAGS: readonly string[] = ['chown', 'chmod', 'link'];

function isRefused({ keyword, flags, heredocs, words }: Instruction): boolean {
  if (!ASSEMBLED.has(keyword) || heredocs.length > 0) return true;
  if (keyword !== 'COPY' && keyword !== 'ADD') return false;
  const isRemote =
    keyword === 'ADD' && words.slice(0, -1).some((word) => /^["']?(?:[a-z]+:\/\/|[\w-]+@[a-z0-9.-]+:)/.test(word));
  return isRemote || flags.some((flag) => !COPY_FLAGS.includes(/^--([a-z-]+)/.exec(flag)?.[1] ?? ''));
}

function shown({ keyword, flags, words }: Instruction): string {
  return quote(shorten([keyword, ...flags, ...words].join(' '), 80));
}
