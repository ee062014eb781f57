import { inTurns, type Turn } from '../model/turn.ts';
import { type Definitions, environmentsOf } from '../normalize/definitions.ts';
import type { PinChecker } from '../pinning/check.ts';
import { type Plan, plannedIds } from './item.ts';

/** Runs the pinning rules on what a plan is about, in turns: a report, which asks for all of them, cannot be stopped. */
export async function checkPins(head: Definitions, plan: Plan, { check }: PinChecker, turn: Turn): Promise<void> {
  const planned = plannedIds(plan);
  const environments = environmentsOf(head).filter(({ id }) => planned.has(id));
  await inTurns(environments, turn, check);
}
