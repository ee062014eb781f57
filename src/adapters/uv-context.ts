import type { PlatformBuild } from '../core/model/builder.ts';
import { UV_CONTEXT } from '../core/recipes/recipe.ts';
import { newFolder } from './files/temporary-folder.ts';

/** A build whose steps use uv. */
export interface UvRequest extends Pick<PlatformBuild, 'platform' | 'onLine'> {
  /** A private folder. */
  readonly folder: string;
}

/** Finds a folder with the uv for a build and nothing else; `undefined`, with a reason in its output, if there is none. */
export type UvForSteps = (request: UvRequest) => Promise<string | undefined>;

/** Arguments of a build that give its steps uv, or an empty folder. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context */
export async function uvContexts(
  uv: UvForSteps,
  { usesUv, platform, onLine }: Pick<PlatformBuild, 'usesUv' | 'platform' | 'onLine'>,
  folder: string,
): Promise<readonly string[]> {
  if (usesUv !== true) return [];
  const found = (await uv({ platform, folder, onLine })) ?? (await newFolder(folder, 'no-uv-'));
  return [`--build-context=${UV_CONTEXT}=${found}`];
}
