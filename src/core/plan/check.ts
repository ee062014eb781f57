import { type DefinitionHash, SECTIONS } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { imageKey } from '../names/image-key.ts';
import { formatRepository } from '../names/reference.ts';
import { recipeFor } from '../recipes/choose.ts';
import type { Plan, PlanItem } from './item.ts';
import { firstDifference, plannedFiles } from './planned-files.ts';

/** Requires that this checkout defines what the plan was made for. */
export function checkPlan(plan: Plan, environments: readonly HashedEnvironment[]): void {
  const byId = new Map(environments.map((environment) => [environment.id, environment]));
  const byHash = new Map(plan.items.map((item) => [item.hash, item]));
  for (const item of plan.items) {
    for (const id of item.ids) checkItem(item, id, byId.get(id));
    checkKey(item, byHash);
  }
}

/** Stops before the first of more builds than are meant. What is unknown may turn out to be one. */
export function checkBudget(plan: Plan, only: ReadonlySet<DefinitionHash> | undefined, maxBuilds: number): void {
  const open = plan.items.filter((item) => item.action === 'build' || item.action === 'unknown');
  const builds = open.filter((item) => only?.has(item.hash) ?? true).length;
  if (builds <= maxBuilds) return;
  const message = `${builds} builds are more than max-builds (${maxBuilds}): nothing was built`;
  throw new TerrariumError('usage', message, { hint: 'raise max-builds if that is meant' });
}

/** True where a plan says that something is built. */
export function hasBuilds({ items }: Plan, only: ReadonlySet<DefinitionHash> | undefined): boolean {
  return items.some(({ action, hash }) => action === 'build' && (only?.has(hash) ?? true));
}

function checkItem(item: PlanItem, id: string, environment: HashedEnvironment | undefined): void {
  const hint = 'check out the same commit in the plan and the build job, and build the same files';
  if (environment?.hash !== item.hash) {
    const what = environment === undefined ? 'it is not in this checkout' : differenceOf(item, environment);
    throw new TerrariumError('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
  }
  const recipe = recipeFor(environment.image.python, environment.image.spark)?.name ?? null;
  if (item.recipe !== recipe) {
    const message = `${id} was planned with ${item.recipe ?? 'no generated step'}, this version has ${recipe ?? 'none'}`;
    throw new TerrariumError('plan-mismatch', message, { hint: 'use one version of Terrarium in every job' });
  }
  if (item.action !== 'use' || usesItsBase(item, environment)) return;
  throw new TerrariumError('plan-mismatch', `${id} is not what was planned: it uses another image than its base`, {
    hint,
  });
}

function differenceOf(item: PlanItem, { sections, files }: HashedEnvironment): string {
  const section = SECTIONS.find((name) => sections[name] !== item.sections[name]) ?? 'base';
  const first = section === 'context' && item.files && firstDifference(item.files, plannedFiles(files));
  return first ? `section context differs: ${first}` : `section ${section} differs; compare terrarium hash --json`;
}

// A key that does not follow from what the plan says was made by another version, or by hand.
function checkKey(item: PlanItem, byHash: ReadonlyMap<DefinitionHash, PlanItem>): void {
  if (item.key === null) return;
  const parents = item.parents.flatMap((hash) => {
    const parent = byHash.get(hash);
    return parent?.effectiveKey ?? parent?.key ?? [];
  });
  const { hash, bases, installers } = item;
  const key = imageKey({ definition: hash, recipe: item.recipe ?? undefined, bases, installers, parents });
  if (key === item.key) return;
  const hint = 'use one version of Terrarium in every job';
  throw new TerrariumError('plan-mismatch', `the key of ${item.title} does not follow from the plan`, { hint });
}

function usesItsBase(item: PlanItem, environment: HashedEnvironment): boolean {
  const { image: used } = item;
  const base = environment.image.bases[0]?.source;
  if (used?.kind !== 'pushed' || base?.kind !== 'image') return false;
  const { digest = used.digest } = base.reference;
  return formatRepository(used.repository) === formatRepository(base.reference) && digest === used.digest;
}
