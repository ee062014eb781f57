import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import type { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import type { Repository } from '../model/reference.ts';
import { formatRepository } from '../names/reference.ts';
import { formatImage, isRefusal } from '../oci/lookup.ts';
import { recipeFor } from '../recipes/choose.ts';
import { baseMove, baseMoved, differsOnlyInParents } from '../resolve/build-reason.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { Wanted } from './choose-environments.ts';
import type { Before, Plan, PlanItem, Reason } from './item.ts';

/** The plan of what was wanted and resolved. */
export function assemblePlan(resolutions: readonly Resolution[], wanted: Wanted, target: Repository | undefined): Plan {
  const items = planItems(resolutions, wanted.before, target);
  return {
    formatVersion: 1,
    repository: target === undefined ? null : formatRepository(target),
    items,
    failed: wanted.failed,
    components: componentsOf(items),
    diagnostics: [...wanted.diagnostics, ...unread(items)],
  };
}

// Said once, and not of each.
function unread(items: readonly PlanItem[]): readonly Diagnostic[] {
  if (items.every(({ presumed }) => presumed === null)) return [];
  const message = 'the registry refuses to be read: what would be built is told by the diff alone';
  const hint = 'log in to the registry before this step';
  return [finding('note', 'not-verified', message, { path: '.', hint })];
}

/** Decides every item's action and reason from what was resolved. */
export function planItems(
  resolutions: readonly Resolution[],
  before: Before | undefined,
  target?: Repository | undefined,
): readonly PlanItem[] {
  const items = new Map<DefinitionHash, PlanItem>();
  for (const resolution of resolutions) {
    const item = planItem(resolution, before, target);
    const waits = item.parents
      .map((hash) => items.get(hash))
      .some((parent) => parent?.action === 'blocked' || (parent?.action === 'unknown' && item.action === 'build'));
    items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it stands on is unknown' } : item);
  }
  return [...items.values()];
}

function planItem(resolution: Resolution, before: Before | undefined, target: Repository | undefined): PlanItem {
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
    runsOn: group.environments.find(({ runsOn }) => runsOn.length > 0)?.runsOn ?? [],
    owners: [...new Set(group.environments.flatMap(({ owners }) => owners))],
    recipe: recipeFor(environment.image.python, environment.image.spark)?.name ?? null,
    estimate: (resolution.answer.kind === 'miss' ? resolution.answer.evidence.cost : undefined) ?? null,
    sections: environment.sections,
    ...verdict(resolution, environment, before, target),
  };
}

type Verdict = Pick<
  PlanItem,
  'action' | 'reason' | 'replaces' | 'refresh' | 'presumed' | 'detail' | 'image' | 'strength' | 'effectiveKey'
>;

function verdict(
  resolution: Resolution,
  environment: HashedEnvironment,
  before: Before | undefined,
  target: Repository | undefined,
): Verdict {
  const { answer } = resolution;
  const none = {
    image: null,
    strength: null,
    effectiveKey: null,
    reason: null,
    replaces: false,
    refresh: false,
    presumed: null,
  } as const;
  switch (answer.kind) {
    case 'use':
      return { ...none, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
    case 'hit': {
      const { image, movedFrom } = answer;
      const moved = movedFrom !== undefined && movedFrom !== resolution.key;
      const elsewhere = target !== undefined && formatRepository(image.repository) !== formatRepository(target);
      const registry = elsewhere ? `in ${formatRepository(image.repository)}` : 'in the registry';
      const place = image.tag === undefined ? registry : 'in the local engine';
      const detail = moved ? 'base moved; rebuilt on the default branch' : `${image.strength} ${place}`;
      const reason = moved ? 'base-moved' : null;
      return {
        action: 'reuse',
        reason,
        replaces: false,
        refresh: false,
        presumed: null,
        detail,
        image: formatImage(image),
        strength: image.strength,
        effectiveKey: image.key,
      };
    }
    case 'forced':
      return {
        ...none,
        action: 'build',
        reason: answer.reason,
        replaces: true,
        refresh: answer.refresh,
        detail: REASONS[answer.reason],
      };
    case 'unknown':
      return { ...none, action: 'unknown', ...presume(resolution, answer.error, before) };
    case 'miss': {
      const reason = answer.invalid === undefined ? reasonOf(resolution, environment, before) : 'image-invalid';
      const move = reason === 'base-moved' ? baseMove(answer.evidence, resolution.bases) : undefined;
      const why = move === undefined ? REASONS[reason] : `${REASONS[reason]}: ${move}`;
      const detail = [answer.invalid ?? why, ...answer.notes].join('; ');
      return { ...none, action: 'build', reason, replaces: false, detail };
    }
  }
}

/** What the diff says of an environment whose registry refuses to be read, as on pull requests from forks. */
function presume(
  { group }: Resolution,
  error: TerrariumError,
  before: Before | undefined,
): Pick<PlanItem, 'presumed' | 'detail'> {
  if (before === undefined || !isRefusal(error)) return { presumed: null, detail: error.message };
  const known = group.environments.flatMap(({ id }) => before(id) ?? []);
  if (known.some(({ hash }) => hash === group.hash))
    return { presumed: 'unchanged', detail: 'unchanged, not verified' };
  const why = REASONS[known.length === 0 ? 'new' : 'definition-changed'];
  return { presumed: 'build', detail: `would build, ${why}` };
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
    if (group.parents.length > 0) return 'parent-changed';
    // The label names the base of the last stage only: another one moved where our step cannot have changed.
    const stepless = recipeFor(environment.image.python, environment.image.spark) === undefined;
    return bases.length > 1 || stepless ? 'base-moved' : 'recipe-changed';
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
