import { type DefinitionHash, SECTIONS } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import { parseDigest } from '../names/digest.ts';
import { imageKey } from '../names/image-key.ts';
import { formatRepository, parseReference } from '../names/reference.ts';
import { recipeFor } from '../recipes/choose.ts';
import type { Plan, PlanItem } from './item.ts';

/**
 * Reads the plan of another job: hostile text until its shape is checked. What it says to be verified is taken as present
 * only, so that this run verifies it again.
 */
export function parsePlan(text: string): Plan {
  const value = parseObject(text);
  const valid =
    value.formatVersion === 1 &&
    isNullOr(isString)(value.repository) &&
    isListOf(isItem)(value.items) &&
    isListOf(isFailure)(value.failed) &&
    isListOf(isListOf(isHex))(value.components) &&
    isListOf(isRecord)(value.diagnostics) &&
    isOrdered(value.items as readonly PlanItem[]);
  if (!valid) {
    const hint = 'use one version of Terrarium in every job';
    throw new TerrariumError('plan-invalid', 'expected a plan of format version 1', { hint });
  }
  const plan = value as unknown as Plan;
  return { ...plan, items: plan.items.map(doubt) };
}

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

function checkItem(item: PlanItem, id: string, environment: HashedEnvironment | undefined): void {
  const hint = 'check out the same commit in the plan and the build job, and build the same files';
  if (environment?.hash !== item.hash) {
    const section = environment && SECTIONS.find((name) => environment.sections[name] !== item.sections[name]);
    const what = environment === undefined ? 'it is not in this checkout' : `section ${section ?? 'base'} differs`;
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
  const used = item.image === null ? undefined : parseReference(item.image);
  const base = parseReference(environment.definition.bases[0]?.reference ?? '');
  if (used?.digest === undefined || base === undefined) return false;
  return formatRepository(used) === formatRepository(base) && (base.digest ?? used.digest) === used.digest;
}

// Parents first, each once: what stands on itself could never be built.
function isOrdered(items: readonly PlanItem[]): boolean {
  const seen = new Set<DefinitionHash>();
  const all = new Set(items.map(({ hash }) => hash));
  return items.every(({ hash, parents }) => {
    const ready = !seen.has(hash) && parents.every((parent) => seen.has(parent) || !all.has(parent));
    seen.add(hash);
    return ready;
  });
}

function doubt(item: PlanItem): PlanItem {
  return item.strength === 'verified' ? { ...item, strength: 'present' } : item;
}

function parseObject(text: string): Record<string, unknown> {
  const value = parseJson(text);
  if (isRecord(value)) return value;
  throw new TerrariumError('plan-invalid', value === undefined ? 'the plan is no JSON' : 'the plan is no JSON object');
}

type Check = (value: unknown) => boolean;

const isString: Check = (value) => typeof value === 'string';
const isHex: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isOneOf =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

const ITEM: Readonly<Record<keyof PlanItem, Check>> = {
  hash: isHex,
  key: isNullOr(isHex),
  effectiveKey: isNullOr(isHex),
  ids: isListOf(isString),
  slug: isString,
  title: isString,
  action: isOneOf(['use', 'reuse', 'build', 'blocked', 'unknown']),
  reason: isNullOr(isString),
  replaces: (value) => typeof value === 'boolean',
  refresh: (value) => typeof value === 'boolean',
  presumed: isNullOr(isOneOf(['build', 'unchanged'])),
  detail: isString,
  image: isNullOr((value) => typeof value === 'string' && parseReference(value) !== undefined),
  strength: isNullOr(isOneOf(['present', 'verified'])),
  bases: isListOf(isResolvedImage),
  installers: isListOf(isResolvedImage),
  parents: isListOf(isHex),
  platforms: isListOf(isString),
  runsOn: isListOf(isString),
  owners: isListOf(isString),
  recipe: isNullOr(isString),
  estimate: isNullOr(isCost),
  sections: isRecord,
};

function isItem(value: unknown): boolean {
  return isRecord(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}

function isFailure(value: unknown): boolean {
  return isRecord(value) && [value.id, value.stage, value.cause].every(isString);
}

function isCost(value: unknown): boolean {
  return isRecord(value) && [value.seconds, value.bytes].every((number) => typeof number === 'number' && number >= 0);
}

function isResolvedImage(value: unknown): boolean {
  if (!isRecord(value) || !isString(value.reference) || !isString(value.platform)) return false;
  return typeof value.digest === 'string' && parseDigest(value.digest) !== undefined;
}
