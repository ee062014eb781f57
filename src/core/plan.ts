import { TerrariumError } from './errors.ts';
import { baseMoved, differsOnlyInParents } from './evidence.ts';
import type { ResolvedImage } from './image-key.ts';
import { formatImage } from './lookup.ts';
import {
  type DefinitionHash,
  type Diagnostic,
  type HashedEnvironment,
  type ImageKey,
  SECTIONS,
  type Sections,
} from './model.ts';
import { parseDigest } from './names/digest.ts';
import { recipeFor } from './recipes/choose.ts';
import type { Resolution } from './resolve.ts';
import { isRecord } from './stored-image.ts';

export type Action = 'use' | 'reuse' | 'build' | 'blocked' | 'unknown';
export type Reason =
  | 'new'
  | 'definition-changed'
  | 'base-moved'
  | 'parent-changed'
  | 'recipe-changed'
  | 'image-missing'
  | 'image-invalid'
  | 'forced'
  | 'refreshed';

/** One image of the plan: environments of equal definition share it. */
export interface PlanItem {
  readonly hash: DefinitionHash;
  /** `null` when a base could not be resolved. */
  readonly key: ImageKey | null;
  /** The key that the reused image carries, where it is an older one. */
  readonly effectiveKey: ImageKey | null;
  readonly ids: readonly string[];
  readonly slug: string;
  readonly title: string;
  readonly action: Action;
  readonly reason: Reason | null;
  /** One line for people: why. */
  readonly detail: string;
  /** `repository@digest`, or the repository where only its presence is known; `null` before it is built. */
  readonly image: string | null;
  readonly strength: 'present' | 'verified' | null;
  /** Followed bases as they were resolved. */
  readonly bases: readonly ResolvedImage[];
  readonly installers: readonly ResolvedImage[];
  readonly parents: readonly DefinitionHash[];
  readonly platforms: readonly string[];
  readonly recipe: string | null;
  /** Section digests of the definition, to say what differs on another machine. */
  readonly sections: Sections;
}

/** What a run will do: complete enough for another machine, which checks it against its own checkout. */
export interface Plan {
  readonly formatVersion: 1;
  readonly repository: string | null;
  /** Parents first. */
  readonly items: readonly PlanItem[];
  /** Selected environments that failed before there was anything to plan. */
  readonly failed: readonly { readonly id: string; readonly stage: string; readonly cause: string }[];
  /** Connected components of items to build or unknown, as hashes. */
  readonly components: readonly (readonly DefinitionHash[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The merge base's definition of an environment, by id. */
export type Before = (id: string) => HashedEnvironment | undefined;

/** Decides every item's action and reason from what was resolved. */
export function planItems(resolutions: readonly Resolution[], before: Before | undefined): readonly PlanItem[] {
  const items = new Map<DefinitionHash, PlanItem>();
  for (const resolution of resolutions) {
    const item = planItem(resolution, before);
    const waits = item.parents
      .map((hash) => items.get(hash))
      .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
    items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it stands on is unknown' } : item);
  }
  return [...items.values()];
}

function planItem(resolution: Resolution, before: Before | undefined): PlanItem {
  const { group, key, bases, installers } = resolution;
  const [environment] = group.environments;
  return {
    hash: group.hash,
    key: key ?? null,
    ids: group.environments.map(({ id }) => id),
    slug: environment.slug,
    title: environment.name ?? environment.id,
    bases,
    installers,
    parents: group.parents,
    platforms: environment.image.platforms,
    recipe: recipeFor(environment.image.python)?.name ?? null,
    sections: environment.sections,
    ...verdict(resolution, environment, before),
  };
}

type Verdict = Pick<PlanItem, 'action' | 'reason' | 'detail' | 'image' | 'strength' | 'effectiveKey'>;

function verdict(resolution: Resolution, environment: HashedEnvironment, before: Before | undefined): Verdict {
  const { answer } = resolution;
  const none = { image: null, strength: null, effectiveKey: null, reason: null } as const;
  switch (answer.kind) {
    case 'use':
      return { ...none, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
    case 'hit': {
      const { image, movedFrom } = answer;
      const moved = movedFrom !== undefined && movedFrom !== resolution.key;
      const detail = moved ? 'base moved; rebuilt on the default branch' : `${image.strength} in the registry`;
      const reason = moved ? 'base-moved' : null;
      return {
        action: 'reuse',
        reason,
        detail,
        image: formatImage(image),
        strength: image.strength,
        effectiveKey: image.key,
      };
    }
    case 'forced':
      return { ...none, action: 'build', reason: answer.reason, detail: REASONS[answer.reason] };
    case 'unknown':
      return { ...none, action: 'unknown', detail: answer.error.message };
    case 'miss': {
      const reason = answer.invalid === undefined ? reasonOf(resolution, environment, before) : 'image-invalid';
      const detail = [answer.invalid ?? REASONS[reason], ...answer.notes].join('; ');
      return { ...none, action: 'build', reason, detail };
    }
  }
}

const REASONS: Readonly<Record<Reason, string>> = {
  new: 'first build of this environment',
  'definition-changed': 'the definition changed',
  'base-moved': 'the base image moved',
  'parent-changed': 'the environment that it stands on changed',
  'recipe-changed': 'the generated step changed',
  'image-missing': 'nothing changed, but the image is gone',
  'image-invalid': 'the image is not what its tag says',
  forced: 'forced',
  refreshed: 'refreshed',
};

function reasonOf(
  { group, key, bases, answer }: Resolution,
  environment: HashedEnvironment,
  before: Before | undefined,
): Reason {
  const evidence = answer.kind === 'miss' ? answer.evidence : undefined;
  if (evidence?.sameDefinition !== undefined) {
    if (evidence.sameDefinition.key === key) return 'image-missing';
    if (baseMoved(evidence, bases)) return 'base-moved';
    return group.parents.length > 0 ? 'parent-changed' : 'recipe-changed';
  }
  const previous = group.environments.map(({ id }) => before?.(id)).find((found) => found !== undefined);
  const hash = previous?.hash ?? evidence?.latest?.hash;
  const definition = previous?.definition ?? evidence?.latest?.definition;
  if (hash === undefined) return 'new';
  if (hash === group.hash) return 'image-missing';
  return definition !== undefined && differsOnlyInParents(definition, environment.definition)
    ? 'parent-changed'
    : 'definition-changed';
}

/** Connected components of the items that a later job must work on; each is a row of the matrix. */
export function componentsOf(items: readonly PlanItem[]): readonly (readonly DefinitionHash[])[] {
  const open = items.filter((item) => item.action === 'build' || item.action === 'unknown');
  const component = new Map<DefinitionHash, Set<DefinitionHash>>();
  for (const item of open) {
    const merged = new Set<DefinitionHash>([item.hash]);
    for (const parent of item.parents) for (const hash of component.get(parent) ?? []) merged.add(hash);
    for (const hash of merged) component.set(hash, merged);
  }
  const order = new Map(items.map((item, index) => [item.hash, index]));
  return [...new Set(component.values())].map((hashes) =>
    [...hashes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
}

/** Requires that this checkout defines what the plan was made for. */
export function checkPlan(plan: Plan, environments: readonly HashedEnvironment[]): void {
  for (const item of plan.items) {
    for (const id of item.ids) {
      const environment = environments.find((candidate) => candidate.id === id);
      if (environment?.hash === item.hash) continue;
      const section = environment && SECTIONS.find((name) => environment.sections[name] !== item.sections[name]);
      const what = environment === undefined ? 'it is not in this checkout' : `section ${section ?? 'base'} differs`;
      const hint = 'check out the same commit in the plan and the build job, and build the same files';
      throw new TerrariumError('plan-mismatch', `${id} is not what was planned: ${what}`, { hint });
    }
  }
}

/** Reads a plan file of another job: hostile text until its shape is checked. */
export function parsePlan(text: string): Plan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TerrariumError('plan-invalid', 'the plan is no JSON', { cause });
  }
  if (!isRecord(value) || value.formatVersion !== 1 || !Array.isArray(value.items) || !value.items.every(isItem)) {
    throw new TerrariumError('plan-invalid', 'expected a plan of format version 1', {
      hint: 'use one version of Terrarium in every job',
    });
  }
  return value as unknown as Plan;
}

const HEX = /^[0-9a-f]{64}$/;

function isItem(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { hash, key, ids, parents, bases, installers, platforms, action, sections } = value;
  const hashes = [hash, ...(key === null ? [] : [key]), ...(Array.isArray(parents) ? parents : [''])];
  const strings = (list: unknown) => Array.isArray(list) && list.every((entry) => typeof entry === 'string');
  const images = (list: unknown) => Array.isArray(list) && list.every(isResolvedImage);
  const texts = hashes.every((text) => typeof text === 'string' && HEX.test(text));
  return (
    texts &&
    strings(ids) &&
    strings(platforms) &&
    images(bases) &&
    images(installers) &&
    typeof action === 'string' &&
    isRecord(sections)
  );
}

function isResolvedImage(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { reference, platform, digest } = value;
  return (
    typeof reference === 'string' &&
    typeof platform === 'string' &&
    typeof digest === 'string' &&
    parseDigest(digest) !== undefined
  );
}
