import type { ImageKey } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import { keyTag } from '../oci/lookup.ts';
import type { PlanItem } from '../plan/item.ts';
import type { Lookups } from '../resolve/repositories.ts';
import { adoption } from './make-image.ts';
import type { Outcome } from './outcome.ts';
import { promote } from './promote.ts';
import type { BuildScope, ItemTask, Provided, ProvideImage } from './scope.ts';

/** Takes images that are there by now, and leaves the others to `provide`. */
export function reusing(scope: BuildScope, provide: ProvideImage): ProvideImage {
  const { only, lookups } = scope;
  return async (task) => {
    const { item, parents } = task;
    const ready = await findReady(item, only?.has(item.hash) ?? true, lookups);
    if (ready !== undefined) return keepInTarget(task, ready, scope);
    requirePlannedParents(parents);
    return provide(task);
  };
}

/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item: PlanItem, isOurs: boolean, lookups: Lookups): Promise<Provided | undefined> {
  if (item.action === 'use' && item.image !== null) return { status: 'used', image: item.image, key: item.key };
  // What another job was to build is there by now, or is built here.
  if (item.action === 'build') return isOurs || item.key === null ? undefined : lookUpAgain(item, item.key, lookups);
  if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
    return { status: 'reused', image: item.image, key: item.effectiveKey };
  }
  const key = item.effectiveKey ?? item.key;
  if (key === null) throw new TerrariumError('registry-failed', item.detail);
  return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}

// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item: PlanItem, key: ImageKey, lookups: Lookups): Promise<Provided | undefined> {
  const digest = item.image?.kind === 'pushed' ? [item.image.digest] : [];
  for (const reference of [...digest, keyTag(key)]) {
    const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
    if (lookup.status === 'unknown') throw lookup.error;
    if (lookup.status === 'hit') return { status: 'reused', image: lookup.image, key };
  }
  return undefined;
}

// A hit elsewhere is used where it is, unless the team wants everything that it uses in a repository of its own.
async function keepInTarget({ item, onLine }: ItemTask, ready: Provided, scope: BuildScope): Promise<Provided> {
  const { ports, order, config } = scope;
  const target = ports.engine === undefined ? order.target : undefined;
  if (!config.promote || target === undefined || ready.status !== 'reused' || ready.key === null) return ready;
  if (ready.image.kind !== 'pushed') return ready;
  const expected = { hash: item.hash, key: ready.key, platforms: item.platforms };
  const tagging = { expected, adopts: adoption(scope, target), onNote: onLine };
  return { ...ready, image: await promote(ports.registry, target, ready.image, tagging) };
}

// The key of an item folds those of its parents: on others, it would not be what it says.
function requirePlannedParents(parents: readonly Outcome[]): void {
  const moved = parents.find(
    (parent) => 'key' in parent && parent.key !== (parent.item.effectiveKey ?? parent.item.key),
  );
  if (moved === undefined) return;
  const message = `what it depends on, ${moved.item.title}, is not the image that was planned`;
  throw new TerrariumError('plan-mismatch', message, { hint: 'plan again' });
}
