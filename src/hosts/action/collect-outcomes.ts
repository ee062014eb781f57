import type { Outcome } from '../../core/build/outcome.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Plan, PlanItem } from '../../core/plan/item.ts';

export interface CollectedOutcomes {
  /** What was planned, with the images that are there now. */
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
}

/** What became of a plan, from what the registry says after the jobs that built it. */
export function collectOutcomes(planned: Plan, now: Plan): CollectedOutcomes {
  const before = new Map(planned.items.map((item) => [item.hash, item]));
  const outcomes = now.items.map((item): Outcome => outcomeOf(item, before.get(item.hash)));
  return { plan: { ...now, items: outcomes.map(({ item }) => item) }, outcomes };
}

function outcomeOf(now: PlanItem, planned: PlanItem | undefined): Outcome {
  const open = planned?.action === 'build' || planned?.action === 'unknown';
  const item: PlanItem =
    planned === undefined ? now : { ...now, action: planned.action, reason: planned.reason, detail: planned.detail };
  const key = now.effectiveKey ?? now.key;
  if (now.image !== null && (now.action === 'use' || now.action === 'reuse')) {
    const status = now.action === 'use' ? 'used' : open ? 'built' : 'reused';
    return { item, seconds: 0, status, image: now.image, key };
  }
  const why = open ? 'its build job left no image in the registry' : `it has no usable image: ${now.detail}`;
  const error = new TerrariumError('build-failed', why, { hint: 'read the log of its build job' });
  return { item, seconds: 0, status: 'failed', error, tail: [] };
}
