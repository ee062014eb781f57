import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';

/**
 * Asks, before anything is built, whether the target can be pushed to. Fails with `registry-denied` where it cannot, and with
 * `registry-not-found` where the registry has no such repository and makes none. Without a clear answer the builds go on: they
 * tell more.
 */
export async function checkTarget(registry: Pick<Registry, 'probePush'>, target: Repository): Promise<void> {
  if (await mayPush(registry, target)) return;
  throw new TerrariumError(
    'registry-denied',
    `the login may not push to ${formatRepository(target)}: nothing was built`,
    {
      hint: 'log in with an account that may push to it; on ghcr.io give the job permissions: { packages: write }',
    },
  );
}

async function mayPush(registry: Pick<Registry, 'probePush'>, target: Repository): Promise<boolean> {
  try {
    return await registry.probePush(target);
  } catch (error) {
    if (!(error instanceof TerrariumError) || error.code === 'registry-not-found') throw error;
    return true;
  }
}
