import { readFile } from 'node:fs/promises';
import type { PlatformBuild } from '../../core/model/builder.ts';
import { UV_CONTEXT, UV_MOUNT } from '../../core/recipes/recipe.ts';
import { newFolder } from '../files/temporary-folder.ts';
import { createFile } from '../files/write-file.ts';

/** A build whose steps use uv. */
export interface UvRequest extends Pick<PlatformBuild, 'platform' | 'onLine'> {
  /** A private folder. */
  readonly folder: string;
}

/** Finds a folder with the uv for a build and nothing else; `undefined`, with a reason in its output, if there is none. */
export type UvForSteps = (request: UvRequest) => Promise<string | undefined>;

/** A build with what its steps need of uv. */
export interface WithUv {
  readonly request: PlatformBuild;
  /** Arguments of buildx. */
  readonly contexts: readonly string[];
}

/**
 * Gives the steps of a build uv, or an empty folder. An engine may be older than named contexts: there the mount is left out.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
 */
export async function provideUv(
  uv: UvForSteps,
  driver: string,
  request: PlatformBuild,
  folder: string,
): Promise<WithUv> {
  if (request.usesUv !== true) return { request, contexts: [] };
  if (driver === 'docker') return { request: await withoutMount(request), contexts: [] };
  const { platform, onLine } = request;
  const found = (await uv({ platform, folder, onLine })) ?? (await newFolder(folder, 'no-uv-'));
  return { request, contexts: [`--build-context=${UV_CONTEXT}=${found}`] };
}

// Lines are continued as a directive of the Dockerfile says.
const MOUNT = new RegExp(`--mount=${UV_MOUNT}[ \\t]*[\\\\\`]\\n[ \\t]*`, 'g');

async function withoutMount(request: PlatformBuild): Promise<PlatformBuild> {
  const dockerfile = `${request.dockerfile}-without-uv`;
  await createFile(dockerfile, (await readFile(request.dockerfile, 'utf8')).replace(MOUNT, ''));
  await createFile(`${dockerfile}.dockerignore`, await readFile(`${request.dockerfile}.dockerignore`, 'utf8'));
  request.onLine('pip installs, not uv: the builder is that of an engine');
  return { ...request, dockerfile };
}
