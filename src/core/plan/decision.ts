import { differsOnlyInParents } from '../diff/parents.ts';
import type { TerrariumError } from '../model/errors.ts';
import type { ImageRef, Repository } from '../model/reference.ts';
import { formatRepository } from '../names/reference.ts';
import { isRefusal } from '../oci/lookup.ts';
import { recipeFor } from '../recipes/choose.ts';
import { baseMove, baseMoved } from '../resolve/build-history.ts';
import type { GroupAnswer, Resolution } from '../resolve/resolve.ts';
import type { Before, PlanItem, Reason } from './item.ts';

/** What is to be done about an image, and why. */
export type Decision = Pick<
  PlanItem,
  'action' | 'reason' | 'replaces' | 'refresh' | 'presumed' | 'detail' | 'image' | 'strength' | 'effectiveKey'
>;

const NOTHING = {
  image: null,
  strength: null,
  effectiveKey: null,
  reason: null,
  replaces: false,
  refresh: false,
  presumed: null,
} as const;

/** Decides about the image of a group from what the registries say. */
export function decide(resolution: Resolution, before: Before | undefined, target: Repository | undefined): Decision {
  const { answer } = resolution;
  switch (answer.kind) {
    case 'use':
      return { ...NOTHING, action: 'use', detail: 'the base image as it is', image: answer.image, strength: 'present' };
    case 'hit': {
      const moved = answer.movedFrom !== undefined && answer.movedFrom !== resolution.key;
      return reuse(answer, moved, target);
    }
    case 'forced': {
      const { reason, refresh } = answer;
      return { ...NOTHING, action: 'build', reason, replaces: true, refresh, detail: REASONS[reason] };
    }
    case 'unknown':
      return { ...NOTHING, action: 'unknown', ...presume(resolution, answer.error, before) };
    case 'miss':
      return buildMissing(resolution, answer, before);
  }
}

function reuse(
  { image, strength, key, recipe }: Extract<GroupAnswer, { readonly kind: 'hit' }>,
  moved: boolean,
  target: Repository | undefined,
): Decision {
  const place = `${strength} ${placeOf(image, target)}`;
  return {
    action: 'reuse',
    reason: moved ? 'base-moved' : null,
    replaces: false,
    refresh: false,
    presumed: null,
    detail: moved
      ? 'base moved; rebuilt on the default branch'
      : recipe === undefined
        ? place
        : `${place}, made by ${recipe}`,
    image,
    strength,
    effectiveKey: key,
  };
}

function placeOf(image: ImageRef, target: Repository | undefined): string {
  if (image.kind === 'local') return 'in the local engine';
  const place = formatRepository(image.repository);
  return target === undefined || place === formatRepository(target) ? 'in the registry' : `in ${place}`;
}

function buildMissing(
  resolution: Resolution,
  { invalid, notes, history }: Extract<GroupAnswer, { readonly kind: 'miss' }>,
  before: Before | undefined,
): Decision {
  const reason = invalid === undefined ? reasonOf(resolution, before) : 'image-invalid';
  const move = reason === 'base-moved' ? baseMove(history, resolution.bases) : undefined;
  const wasBuilt = history.sameDefinition !== undefined;
  const known = reason === 'image-missing' && !wasBuilt ? NEVER_BUILT : REASONS[reason];
  const why = move === undefined ? known : `${known}: ${move}`;
  return { ...NOTHING, action: 'build', reason, replaces: false, detail: [invalid ?? why, ...notes].join('; ') };
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

/** As on the first pull request of a repository that has just been set up. */
const NEVER_BUILT = 'nothing changed, and it was not built yet';

const REASONS: Readonly<Record<Reason, string>> = {
  new: 'first build of this environment',
  'definition-changed': 'the definition changed',
  'base-moved': 'the base image moved',
  'parent-changed': 'the environment that it depends on changed',
  'recipe-changed': 'the generated step changed',
  'image-missing': 'nothing changed, but the image is gone',
  'image-invalid': 'the image is not what its tag says',
  forced: 'forced',
  refreshed: 'refreshed',
};

function reasonOf({ group, key, bases, answer }: Resolution, before: Before | undefined): Reason {
  const [environment] = group.environments;
  const history = answer.kind === 'miss' ? answer.history : undefined;
  if (history?.sameDefinition !== undefined) {
    if (history.sameDefinition.key === key) return 'image-missing';
    if (baseMoved(history, bases)) return 'base-moved';
    if (group.parents.length > 0) return 'parent-changed';
    // The label names the base of the last stage only: another one moved where our step cannot have changed.
    const stepless = recipeFor(environment.image.python, environment.image.spark) === undefined;
    return bases.length > 1 || stepless ? 'base-moved' : 'recipe-changed';
  }
  const previous = group.environments.map(({ id }) => before?.(id)).find((found) => found !== undefined);
  const hash = previous?.hash ?? history?.latest?.hash;
  const definition = previous?.definition ?? history?.latest?.definition;
  if (hash === undefined) return 'new';
  if (hash === group.hash) return 'image-missing';
  return definition !== undefined && differsOnlyInParents(definition, environment.definition)
    ? 'parent-changed'
    : 'definition-changed';
}
