import type { DefinitionHash } from '../model/definition.ts';
import type { Limit } from '../model/limit.ts';
import { type Recorded, recordPackages } from '../packages/record-packages.ts';
import type { Outcome } from './outcome.ts';
import type { BuildScope, WorkOnItem } from './scope.ts';

/** Writes down what images hold while others are built: a build on an image need not wait for it. */
export interface Recorder {
  /** Begins with every image that was built. */
  readonly recorded: (work: WorkOnItem) => WorkOnItem;
  /** The outcome with what was written down. */
  readonly finish: (outcome: Outcome) => Promise<Outcome>;
}

export function createRecorder({ environments, ports }: BuildScope, jobs: Limit): Recorder {
  const recordings = new Map<DefinitionHash, Promise<Recorded | undefined>>();
  const begin = (outcome: Outcome) => {
    const { item, seconds } = outcome;
    const [environment] = environments.get(item.hash) ?? [];
    if (outcome.status !== 'built' || outcome.image.kind !== 'pushed' || environment === undefined) return;
    const recording = { environment, image: outcome.image, seconds, renews: item.refresh };
    recordings.set(
      item.hash,
      jobs.run(() => recordPackages(ports, recording)),
    );
  };
  return {
    recorded: (work) => async (item, parents) => {
      const outcome = await work(item, parents);
      begin(outcome);
      return outcome;
    },
    finish: async (outcome) => {
      const recorded = await recordings.get(outcome.item.hash);
      return outcome.status === 'built' ? { ...outcome, recorded } : outcome;
    },
  };
}
