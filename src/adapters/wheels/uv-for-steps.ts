import { limit } from '../../core/model/limit.ts';
import type { UvForSteps, UvRequest } from '../buildkit/uv-context.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { fetchUv, type UvSurroundings, uvPlatform } from './fetch-uv.ts';
import { packageIndex } from './package-index.ts';

// A build waits for it, and can do without.
const PATIENCE = { tries: 1, answerMs: 10_000, totalMs: 120_000 } as const;

/** Fetches uv for the platforms of images: a program that needs no library of the image. What failed once is not tried again. */
export function uvForSteps({
  env,
  notBelow,
  signal,
}: Pick<UvSurroundings, 'env' | 'notBelow'> & { readonly signal: AbortSignal | undefined }): UvForSteps {
  const index = packageIndex({ env, signal, patience: PATIENCE });
  const surroundings = { env: childEnvironment(env, notBelow), notBelow };
  const fetching = limit(1);
  const reasons = new Map<string, string>();
  const fetched = async ({ platform, folder, onLine }: UvRequest): Promise<string | undefined> => {
    if (reasons.has(platform)) return undefined;
    const known = uvPlatform(platform.replace('linux/', 'linux-musl-').replace('/', '-'));
    try {
      if (known !== undefined) return await fetchUv(index, known, { ...surroundings, folder, onLine });
      reasons.set(platform, `there is none for ${platform}`);
    } catch (error) {
      if (signal?.aborted) throw error;
      reasons.set(platform, error instanceof Error ? error.message : String(error));
    }
    return undefined;
  };
  return async (request) => {
    const folder = await fetching.run(() => fetched(request));
    if (folder === undefined) request.onLine(`pip installs, not uv: ${reasons.get(request.platform)}`);
    return folder;
  };
}
