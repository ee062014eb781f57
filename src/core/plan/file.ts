import type { DefinitionHash } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import { shownFindings } from '../model/findings.ts';
import { isRecord, parseJson } from '../model/json.ts';
import { parseDigest } from '../names/digest.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import { formatImage, formatReference, parseImage, parseReference } from '../names/reference.ts';
import type { Plan, PlanItem } from './item.ts';
import { PLANNED_MODES } from './planned-files.ts';

/** A plan as its file has it: images are texts. schemas/plan.schema.json */
export interface PlanDocument extends Omit<Plan, 'items'> {
  readonly items: readonly ItemDocument[];
}

/** An item as the file has it. */
export interface ItemDocument extends Omit<PlanItem, 'image' | 'bases' | 'installers'> {
  readonly image: string | null;
  readonly bases: readonly ResolvedDocument[];
  readonly installers: readonly ResolvedDocument[];
}

interface ResolvedDocument extends Omit<ResolvedImage, 'reference'> {
  readonly reference: string;
}

/** The text of a plan file. */
export function formatPlan(plan: Plan): string {
  return JSON.stringify(planDocument(plan));
}

/** A plan as JSON has it, with as many findings as a run shows. */
export function planDocument(plan: Plan): PlanDocument {
  return { ...plan, items: plan.items.map(itemDocument), diagnostics: shownFindings(plan.diagnostics) };
}

// Members keep the order of the item.
function itemDocument(item: PlanItem): ItemDocument {
  const { image, bases, installers } = item;
  return {
    ...item,
    image: image === null ? null : formatImage(image),
    bases: bases.map(resolvedDocument),
    installers: installers.map(resolvedDocument),
  };
}

function resolvedDocument({ reference, ...image }: ResolvedImage): ResolvedDocument {
  return { reference: formatReference(reference), ...image };
}

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
    isOrdered(value.items as readonly ItemDocument[]);
  if (!valid) {
    const hint = 'use one version of Terrarium in every job';
    throw new TerrariumError('plan-invalid', 'expected a plan of format version 1', { hint });
  }
  const document = value as unknown as PlanDocument;
  return { ...document, items: document.items.map(parseItem) };
}

// Parents first, each once: what depends on itself could never be built.
function isOrdered(items: readonly ItemDocument[]): boolean {
  const seen = new Set<DefinitionHash>();
  const all = new Set(items.map(({ hash }) => hash));
  return items.every(({ hash, parents }) => {
    const ready = !seen.has(hash) && parents.every((parent) => seen.has(parent) || !all.has(parent));
    seen.add(hash);
    return ready;
  });
}

// Its shape is checked: what is left out here does not occur.
function parseItem(item: ItemDocument): PlanItem {
  const { image, bases, installers, strength } = item;
  return {
    ...item,
    image: image === null ? null : (parseImage(image) ?? null),
    bases: bases.flatMap(parseResolved),
    installers: installers.flatMap(parseResolved),
    strength: strength === 'verified' ? 'present' : strength,
  };
}

function parseResolved({ reference: text, ...image }: ResolvedDocument): readonly ResolvedImage[] {
  const reference = parseReference(text);
  return reference === undefined ? [] : [{ reference, ...image }];
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

const ITEM: Readonly<Record<keyof ItemDocument, Check>> = {
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
  image: isNullOr((value) => typeof value === 'string' && parseImage(value) !== undefined),
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
  // Plans of older versions have none.
  files: (value) => value === undefined || isListOf(isPlannedFile)(value),
};

function isItem(value: unknown): boolean {
  return isRecord(value) && Object.entries(ITEM).every(([key, check]) => check(value[key]));
}

function isPlannedFile(value: unknown): boolean {
  return isRecord(value) && isString(value.path) && isOneOf(PLANNED_MODES)(value.mode) && isString(value.digest);
}

function isFailure(value: unknown): boolean {
  return isRecord(value) && [value.id, value.stage, value.cause].every(isString);
}

function isCost(value: unknown): boolean {
  return isRecord(value) && [value.seconds, value.bytes].every((number) => typeof number === 'number' && number >= 0);
}

function isResolvedImage(value: unknown): boolean {
  if (!isRecord(value) || typeof value.reference !== 'string' || !isString(value.platform)) return false;
  if (parseReference(value.reference) === undefined) return false;
  return typeof value.digest === 'string' && parseDigest(value.digest) !== undefined;
}
