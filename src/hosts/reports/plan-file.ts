import { readFile } from 'node:fs/promises';
import { TerrariumError } from '../../core/model/errors.ts';
import { parsePlan } from '../../core/plan/file.ts';
import type { Plan } from '../../core/plan/item.ts';

/** The plan that another job wrote; `plan-invalid` where there is none. `named` is how the user gave the path: `input plan`. */
export async function readPlanFile(path: string, named: string): Promise<Plan> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const hint = 'terrarium plan --json writes one; in a job of its own, download it first';
    throw new TerrariumError('plan-invalid', `${named} cannot be read`, { cause, hint });
  });
  try {
    return parsePlan(text);
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    throw new TerrariumError(error.code, `${named}: ${error.message}`, { cause: error, ...hint });
  }
}
