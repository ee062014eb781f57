import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import type { Repository } from '../model/reference.ts';
import { strongComponents } from '../model/strong-components.ts';
import { formatRepository } from '../names/reference.ts';
import { recipeFor } from '../recipes/choose.ts';
import type { Resolution } from '../resolve/resolve.ts';
import type { PlanScope } from './choose-environments.ts';
import { decide } from './decision.ts';
import type { Before, Plan, PlanItem } from './item.ts';
import { fileLister } from './planned-files.ts';

/** The plan of what was requested and resolved. */
export function assemblePlan(
  resolutions: readonly Resolution[],
  scope: PlanScope,
  target: Repository | undefined,
): Plan {
  const items = withFiles(planItems(resolutions, scope.before, target), resolutions);
  return {
    formatVersion: 1,
    repository: target === undefined ? null : formatRepository(target),
    items,
    failed: scope.failed,
    components: componentsOf(items),
    diagnostics: [...scope.diagnostics, ...unread(items)],
  };
}

function withFiles(items: readonly PlanItem[], resolutions: readonly Resolution[]): readonly PlanItem[] {
  const byHash = new Map(resolutions.map(({ group }) => [group.hash, group.environments[0].files]));
  const list = fileLister();
  return items.map((item) => {
    const files = list(byHash.get(item.hash) ?? []);
    return files === undefined ? item : { ...item, files };
  });
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
    items.set(item.hash, waits ? { ...item, action: 'unknown', detail: 'what it depends on is unknown' } : item);
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
    estimate: (resolution.answer.kind === 'miss' ? resolution.answer.history.cost : undefined) ?? null,
    sections: environment.sections,
    ...decide(resolution, before, target),
  };
}

/** Connected components of the items that a later job must work on; each is a row of the matrix. */
export function componentsOf(items: readonly PlanItem[]): readonly (readonly DefinitionHash[])[] {
  const open = items.filter((item) => item.action === 'build' || item.action === 'unknown');
  const byHash = new Map(open.map((item) => [item.hash, item]));
  const children = Map.groupBy(
    open.flatMap((item) => item.parents.map((parent) => ({ parent, item }))),
    ({ parent }) => parent,
  );
  const neighbours = ({ hash, parents }: PlanItem) => [
    ...parents.flatMap((parent) => byHash.get(parent) ?? []),
    ...(children.get(hash) ?? []).map(({ item }) => item),
  ];
  const order = new Map(items.map((item, index) => [item.hash, index]));
  return strongComponents(open, neighbours).map((members) =>
    members.map(({ hash }) => hash).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
}
