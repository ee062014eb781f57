import { resolve } from 'node:path';
import type { Plan } from '../../core/plan/item.ts';
import { readPlanFile } from '../reports/plan-file.ts';
import type { Permitted } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** The plan of another job, where this one builds or reports it. */
export async function readHandedOnPlan(
  { plan }: Inputs,
  { mode, collects }: Permitted,
  { workspace }: Runner,
): Promise<Plan | undefined> {
  if (mode === 'build') return readPlan(workspace, plan ?? '');
  return collects && plan !== undefined ? readPlan(workspace, plan) : undefined;
}

function readPlan(workspace: string, path: string): Promise<Plan> {
  return readPlanFile(resolve(workspace, path), `input plan: ${JSON.stringify(path)}`);
}
