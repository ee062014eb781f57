import type { DefinitionHash } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { once } from '../model/once.ts';
import { strongComponents } from '../model/strong-components.ts';

/** Environments of equal definition: one image. */
export interface Group {
  readonly hash: DefinitionHash;
  /** Sorted by id; the first speaks for the group. */
  readonly environments: readonly [HashedEnvironment, ...HashedEnvironment[]];
  /** Definition hashes of its parents. */
  readonly parents: readonly DefinitionHash[];
}

/** Groups the requested environments and everything that they depend on, parents first. */
export function groupByHash(
  environments: readonly HashedEnvironment[],
  requested: ReadonlySet<string>,
): readonly Group[] {
  const byId = new Map(environments.map((environment) => [environment.id, environment]));
  const needed = withAncestors(byId, requested);
  const members = Map.groupBy(
    environments.filter(({ id }) => needed.has(id)),
    ({ hash }) => hash,
  );
  const parentsOf = once((hash: DefinitionHash): readonly DefinitionHash[] => [
    ...new Set(members.get(hash)?.[0]?.parents.flatMap((id) => byId.get(id)?.hash ?? [])),
  ]);
  // Nothing depends on itself, so that each component is one hash.
  return strongComponents(members.keys(), parentsOf).flatMap(([hash]): readonly Group[] => {
    const [first, ...rest] = (hash && members.get(hash)) ?? [];
    return hash && first ? [{ hash, environments: [first, ...rest], parents: parentsOf(hash) }] : [];
  });
}

/** Groups in waves: the parents of a wave's members are all in earlier waves. */
export function waves(groups: readonly Group[]): readonly (readonly Group[])[] {
  const depth = new Map<DefinitionHash, number>();
  const levelOf = ({ hash, parents }: Group) => {
    const level = parents.reduce((highest, parent) => Math.max(highest, (depth.get(parent) ?? -1) + 1), 0);
    depth.set(hash, level);
    return level;
  };
  // Parents come first, so that levels appear in ascending order.
  return [...Map.groupBy(groups, levelOf).values()];
}

/** Ids of environments and of everything that they are built on. */
export function withAncestors(
  byId: ReadonlyMap<string, HashedEnvironment>,
  requested: ReadonlySet<string>,
): ReadonlySet<string> {
  const needed = new Set<string>();
  const queue = [...requested];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    queue.push(...(byId.get(id)?.parents ?? []));
  }
  return needed;
}
