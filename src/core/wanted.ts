import { type Definitions, diagnosticsOf, environmentsOf } from './definitions.ts';
import { type Group, groupByHash } from './groups.ts';
import { type DefinitionHash, type Diagnostic, type HashedEnvironment, isSelected } from './model.ts';
import type { Before, Plan } from './plan.ts';
import { nameConflicts } from './register.ts';
import { pick } from './selection.ts';

export interface Wishes {
  /** Ids, names and globs; with `!` they exclude. Empty: what is selected. */
  readonly environments: readonly string[];
  /** Ids, names and globs to build anew, or `all`. */
  readonly force: readonly string[];
  /** True when an environment that equals the merge base's is not rebuilt for a moved base. */
  readonly keepMoved: boolean;
}

/** What a plan is about, before any registry is asked. */
export interface Wanted {
  /** The wanted environments and all that they stand on, parents first. */
  readonly groups: readonly Group[];
  readonly force: ReadonlySet<DefinitionHash>;
  readonly keepMoved: ReadonlySet<DefinitionHash>;
  readonly failed: Plan['failed'];
  readonly diagnostics: readonly Diagnostic[];
  /** The merge base's side, where there is one. */
  readonly before: Before | undefined;
}

/** Decides what a plan is about from the two sides and what was asked for. */
export function chooseWanted(head: Definitions, base: Definitions | undefined, wishes: Wishes): Wanted {
  const environments = environmentsOf(head);
  const picked = pick(head.definitions, wishes.environments);
  const forced = pick(head.definitions, wishes.force);
  const wanted = environments.filter(({ id }) => picked.ids.includes(id));
  const groups = groupByHash(environments, new Set(wanted.filter(hasBase).map(({ id }) => id)));
  const before = base && lookUpById(environmentsOf(base));
  const force = wishes.force.length === 0 ? [] : environments.filter(({ id }) => forced.ids.includes(id));
  const kept = wishes.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
  const baseless = wanted.filter((environment) => !hasBase(environment));
  return {
    groups,
    force: new Set(force.map(({ hash }) => hash)),
    keepMoved: new Set(kept.map(({ hash }) => hash)),
    failed: [...failedOf(head, picked.ids), ...baseless.map(({ id }) => ({ id, stage: 'plan', cause: NO_BASE }))],
    diagnostics: [...diagnosticsOf(head), ...picked.diagnostics, ...forced.diagnostics, ...conflictsOf(head)],
    before,
  };
}

const NO_BASE = 'it has no base image: give it one in terrarium.yml';

// A candidate has a hash without a base, but nothing to build on.
function hasBase({ definition, image }: HashedEnvironment): boolean {
  return definition.bases.length > 0 || image.dockerfile !== undefined;
}

function failedOf(head: Definitions, ids: readonly string[]): Plan['failed'] {
  return head.definitions.flatMap(({ item }) =>
    item.ok || !ids.includes(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }],
  );
}

function conflictsOf(head: Definitions): readonly Diagnostic[] {
  const selected = head.definitions.filter(({ origin }) => isSelected(origin));
  const environments = selected.flatMap(({ item }) => (item.ok ? [item.value] : []));
  return nameConflicts(environments, 'warning');
}

function lookUpById(environments: readonly HashedEnvironment[]): Before {
  const index = new Map(environments.map((environment) => [environment.id, environment]));
  return (id) => index.get(id);
}

function isUnchanged({ hash, environments }: Group, before: Before | undefined): boolean {
  return environments.every(({ id }) => before?.(id)?.hash === hash);
}
