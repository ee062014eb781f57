import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { bakeFile } from './bake.ts';
import { wholeDockerfile } from './dockerfile.ts';
import type { OnePlatform, Tree } from './image-names.ts';

/** How the file of a tool is made that builds environments: of one for a platform, or of several. */
export type DefinitionUse =
  | { readonly takes: 'one'; readonly render: (one: OnePlatform, tree: Tree) => string }
  | { readonly takes: 'several'; readonly render: (environments: readonly HashedEnvironment[], tree: Tree) => string };

/** What BuildKit runs for an environment. */
export const DOCKERFILE_USE: DefinitionUse & { readonly takes: 'one' } = {
  takes: 'one',
  render: (one, tree) => wholeDockerfile(one, tree).text,
};

/** Files by which other tools build environments, by the name of the tool. They need neither an image nor a registry. */
export const DEFINITION_USES: Readonly<Record<string, DefinitionUse>> = {
  bake: { takes: 'several', render: bakeFile },
  dockerfile: DOCKERFILE_USE,
};

/** The platform that is asked for, else the first one. */
export function platformFor({ id, image: { platforms } }: HashedEnvironment, asked: string | undefined): string {
  const found = platforms.find((platform) => asked === undefined || platform === asked);
  if (found !== undefined) return found;
  throw new TerrariumError('usage', `${id} is not built for ${JSON.stringify(asked)}`, {
    hint: `it is for ${platforms.join(', ')}`,
  });
}
