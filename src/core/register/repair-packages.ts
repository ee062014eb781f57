import type { Outcome } from '../build/outcome.ts';
import type { ApplyPorts } from '../model/builder.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import { formatRepository } from '../names/reference.ts';
import { recordPackages } from '../packages/record-packages.ts';
import { packagesTag } from '../packages/stored-packages.ts';

/** Images a run catches up on at most: each is pulled by the builder. */
const MOST = 3;

/**
 * Writes down what reused images hold, where an earlier run could not. Only in runs that built something: others need no builder,
 * and are to stay quick. What fails here is left to a later run.
 */
export async function repairPackages(
  outcomes: readonly Outcome[],
  environments: ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]>,
  ports: Pick<ApplyPorts, 'registry' | 'readImageFiles'>,
  target: Repository,
): Promise<void> {
  if (ports.readImageFiles === undefined || !outcomes.some(({ status }) => status === 'built')) return;
  const tags = new Set(await listTags(ports, target));
  const missing = outcomes.flatMap((outcome) => {
    const [environment] = environments.get(outcome.item.hash) ?? [];
    if (outcome.status !== 'reused' || environment === undefined) return [];
    const { image } = outcome;
    if (image.kind !== 'pushed' || formatRepository(image.repository) !== formatRepository(target)) return [];
    if (tags.has(packagesTag(image.digest))) return [];
    return [{ environment, image, seconds: undefined, renews: false }];
  });
  for (const recording of tags.size === 0 ? [] : missing.slice(0, MOST)) await recordPackages(ports, recording);
}

// Without a list it is unknown what is missing.
async function listTags({ registry }: Pick<ApplyPorts, 'registry'>, target: Repository): Promise<readonly string[]> {
  try {
    return (await registry.listTags(target)) ?? [];
  } catch (error) {
    if (error instanceof TerrariumError) return [];
    throw error;
  }
}
