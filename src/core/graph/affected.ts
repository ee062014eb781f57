import type { Change } from '../diff/change.ts';
import { diffEnvironments, idsByShortHash } from '../diff/environments.ts';
import { differsOnlyInParents } from '../diff/parents.ts';
import { type RemovedEnvironment, removedEnvironments } from '../diff/removed.ts';
import { type HashedEnvironment, isSelected, type Origin } from '../model/environment.ts';
import { strongComponents } from '../model/strong-components.ts';
import { formatRepository } from '../names/reference.ts';
import { type Definition, type Definitions, environmentsOf } from '../normalize/definitions.ts';

/**
 * Why a change affects an environment: words of a plan, `name-changed` for what is only registered under another name or version, and
 * `repository-changed` where images are pushed to another repository now.
 */
export type AffectedReason = 'new' | 'definition-changed' | 'parent-changed' | 'repository-changed' | 'name-changed';

/** An environment that a change affects. */
export interface AffectedEnvironment {
  readonly environment: HashedEnvironment;
  readonly reason: AffectedReason;
  /** What it was, under its name of today; `undefined` for a new one, and for one that had errors. */
  readonly before: HashedEnvironment | undefined;
  readonly changes: readonly Change[];
}

export interface Affected {
  /** Selected environments that need another image or another name, parents first. */
  readonly environments: readonly AffectedEnvironment[];
  readonly removed: readonly RemovedEnvironment[];
  /** Selected definitions with errors. What they would be is not known. */
  readonly failed: readonly { readonly origin: Origin; readonly cause: string }[];
}

/** What differs between two sides, of what is selected. `base` has the names of today. */
export function affectedEnvironments(head: Definitions, base: Definitions): Affected {
  const selected = head.definitions.filter(({ origin }) => isSelected(origin));
  const before = new Map(base.definitions.map((definition) => [definition.origin.id, definition]));
  const ids = new Set(selected.map(({ origin }) => origin.id));
  const names = idsByShortHash([...environmentsOf(base), ...environmentsOf(head)]);
  const moved = repositoryOf(base) !== repositoryOf(head);
  return {
    environments: parentsFirst(environmentsOf(head)).flatMap((environment) => {
      if (!ids.has(environment.id)) return [];
      return affectedBy(environment, before.get(environment.id), { names, moved }) ?? [];
    }),
    removed: removedEnvironments(base, head),
    failed: selected.flatMap(({ origin, item }) => (item.ok ? [] : [{ origin, cause: item.cause }])),
  };
}

function affectedBy(
  environment: HashedEnvironment,
  former: Definition | undefined,
  { names, moved }: Sides,
): AffectedEnvironment | undefined {
  const wasSelected = former !== undefined && isSelected(former.origin);
  const before = wasSelected && former.item.ok ? former.item.value : undefined;
  if (!wasSelected) return { environment, before, reason: 'new', changes: [] };
  if (before === undefined) return { environment, before, reason: 'definition-changed', changes: [] };
  const { name, version } = environment;
  if (before.hash !== environment.hash) {
    const onlyParents = differsOnlyInParents(before.definition, environment.definition);
    const reason = onlyParents ? 'parent-changed' : 'definition-changed';
    const changes = diffEnvironments(before, environment, names);
    return { environment, before, reason, changes };
  }
  if (moved) return { environment, before, reason: 'repository-changed', changes: [] };
  if (before.name === name && before.version === version) return undefined;
  return { environment, before, reason: 'name-changed', changes: [] };
}

interface Sides {
  readonly names: ReadonlyMap<string, string>;
  /** True where images are pushed to another repository now. */
  readonly moved: boolean;
}

function repositoryOf({ config: { repository } }: Definitions): string {
  return repository === undefined ? '' : formatRepository(repository);
}

function parentsFirst(environments: readonly HashedEnvironment[]): readonly HashedEnvironment[] {
  const byId = new Map(environments.map((environment) => [environment.id, environment]));
  return strongComponents(environments, ({ parents }) => parents.flatMap((id) => byId.get(id) ?? [])).flat();
}
