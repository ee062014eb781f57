import { limit } from '../model/limit.ts';
import { strongComponents } from '../model/strong-components.ts';
import type { PlanItem } from '../plan/item.ts';
import { building, limited } from './definition-build.ts';
import { loading } from './load-image.ts';
import type { Outcome } from './outcome.ts';
import { createRecorder } from './record.ts';
import { reusing } from './reuse-image.ts';
import type { BuildScope, WorkOnItem } from './scope.ts';
import { settled } from './settle.ts';

/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what depends on it. */
export async function build(items: readonly PlanItem[], scope: BuildScope): Promise<readonly Outcome[]> {
  const jobs = limit(scope.jobs);
  const recorder = createRecorder(scope, jobs);
  const provide = loading(scope, jobs, reusing(scope, limited(jobs, building(scope))));
  const work = recorder.recorded(unlessBlocked(settled(scope.ports, provide)));
  const requested = items.filter(({ hash }) => scope.only?.has(hash) ?? true);
  const asked = new Set(requested);
  const outcomes = await workInOrder(items, requested, work);
  // What had to be built for a requested item is reported as well, above all its failure.
  const reported = outcomes.filter(({ item, status }) => asked.has(item) || status === 'built' || status === 'failed');
  return Promise.all(reported.map(recorder.finish));
}

/** Works on the requested items and on their parents, each once; answers all outcomes, in the order in which they were begun. */
async function workInOrder(
  items: readonly PlanItem[],
  requested: readonly PlanItem[],
  work: WorkOnItem,
): Promise<readonly Outcome[]> {
  const byHash = new Map(items.map((item) => [item.hash, item]));
  const parentsOf = ({ parents }: PlanItem) => parents.flatMap((hash) => byHash.get(hash) ?? []);
  const begun = new Map<PlanItem, Promise<Outcome>>();
  const begin = async (item: PlanItem): Promise<Outcome> =>
    work(item, await Promise.all(parentsOf(item).flatMap((parent) => begun.get(parent) ?? [])));
  // A plan has no cycles: each component is one item, and its parents came before.
  for (const item of strongComponents(requested, parentsOf).flat()) begun.set(item, begin(item));
  return Promise.all(begun.values());
}

/** Does not work on items whose parents failed. */
function unlessBlocked(work: WorkOnItem): WorkOnItem {
  return async (item, parents) => {
    const failed = parents.find(({ status }) => status === 'failed' || status === 'blocked');
    if (failed === undefined) return work(item, parents);
    return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
  };
}
