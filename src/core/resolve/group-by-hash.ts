import type { DefinitionHash } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';

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
  const members = new Map<DefinitionHash, HashedEnvironment[]>();
  for (const environment of environments) {
    if (!needed.has(environment.id)) continue;
    members.set(environment.hash, [...(members.get(environment.hash) ?? []), environment]);
  }
  const groups = new Map<DefinitionHash, Group>();
  const visit = (hash: DefinitionHash): void => {
    const [first, ...rest] = members.get(hash) ?? [];
    if (first === undefined || groups.has(hash)) return;
    const parents = [...new Set(first.parents.flatMap((id) => byId.get(id)?.hash ?? []))];
    for (const parent of parents) visit(parent);
    groups.set(hash, { hash, environments: [first, ...rest], parents });
  };
  for (const hash of members.keys()) visit(hash);
  return [...groups.values()];
}

/** Groups in waves: the parents of a wave's members are all in earlier waves. */
export function waves(groups: readonly Group[]): readonly (readonly Group[])[] {
  const depth = new Map<DefinitionHash, number>();
  const result: Group[][] = [];
  for (const group of groups) {
    const level = Math.max(0, ...group.parents.map((parent) => (depth.get(parent) ?? -1) + 1));
    depth.set(group.hash, level);
    result[level] = [...(result[level] ?? []), group];
  }
  return result;
}

function withAncestors(
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
