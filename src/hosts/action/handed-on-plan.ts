import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { parsePlan } from '../../core/plan/file.ts';
import type { Plan } from '../../core/plan/item.ts';
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

async function readPlan(workspace: string, path: string): Promise<Plan> {
  const text = await readFile(resolve(workspace, path), 'utf8').catch((cause: unknown) => {
    const hint = 'download the artifact of the plan job first';
    throw new TerrariumError('plan-invalid', `input plan: ${JSON.stringify(path)} cannot be read`, { cause, hint });
  });
  return parsePlan(text);
}
