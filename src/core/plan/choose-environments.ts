import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type HashedEnvironment, isSelected } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import { type Definitions, diagnosticsOf, environmentsOf } from '../normalize/definitions.ts';
import { pick } from '../normalize/pick.ts';
import type { PinChecker } from '../pinning/check.ts';
import { type Group, groupByHash } from '../resolve/group-by-hash.ts';
import type { Before, Plan } from './item.ts';
import { nameConflicts } from './name-conflicts.ts';
import { refusalsOf } from './refusals.ts';

/** What a run is asked to plan. */
export interface PlanRequest {
  /** Ids, names and globs; with `!` they exclude. Empty: what is selected. */
  readonly environments: readonly string[];
  /** Ids, names and globs to build again, or `all`. */
  readonly force: readonly string[];
  /** Ids, names and globs whose packages are solved again, or `all`. */
  readonly refresh?: readonly string[] | undefined;
  /** True when an environment that equals the merge base's is not rebuilt for a moved base. */
  readonly keepMoved: boolean;
}

/** What a plan is about, before any registry is asked. */
export interface PlanScope {
  /** The requested environments and all that they depend on, parents first. */
  readonly groups: readonly Group[];
  readonly force: ReadonlySet<DefinitionHash>;
  readonly refresh: ReadonlySet<DefinitionHash>;
  readonly keepMoved: ReadonlySet<DefinitionHash>;
  readonly failed: Plan['failed'];
  readonly diagnostics: readonly Diagnostic[];
  /** The merge base's side, where there is one. */
  readonly before: Before | undefined;
}

/** Decides what a plan is about from the two sides and what was requested. */
export function chooseEnvironments(
  head: Definitions,
  base: Definitions | undefined,
  request: PlanRequest,
  checker: PinChecker,
): PlanScope {
  const environments = environmentsOf(head);
  const picked = pick(head.definitions, request.environments);
  const force = pickHashes(head, environments, request.force);
  const refresh = pickHashes(head, environments, request.refresh ?? []);
  const dependents = dependentsOf(head, environments, new Set([...force.hashes, ...refresh.hashes]));
  const asked = new Set(picked.ids);
  const requested = environments.filter(({ id }) => asked.has(id) || dependents.has(id));
  const refusals = refusalsOf(environments, requested, checker.forbidden);
  const ready = requested.filter(({ id }) => !refusals.has(id));
  const groups = groupByHash(environments, new Set(ready.map(({ id }) => id)));
  const refused = environments.filter(({ id }) => refusals.has(id));
  const before = base && lookUpById(environmentsOf(base));
  const kept = request.keepMoved ? groups.filter((group) => isUnchanged(group, before)) : [];
  return {
    groups,
    force: force.hashes,
    refresh: refresh.hashes,
    keepMoved: new Set(kept.map(({ hash }) => hash)),
    failed: [
      ...failedOf(head, asked),
      ...requested.flatMap(({ id }) => {
        const cause = refusals.get(id);
        return cause === undefined ? [] : [{ id, stage: 'plan', cause }];
      }),
    ],
    diagnostics: [
      ...diagnosticsOf(head),
      ...picked.diagnostics,
      ...nothingSelected(head, request, picked.ids),
      ...force.diagnostics,
      ...refresh.diagnostics,
      ...conflictsOf(head),
      ...refused.flatMap(checker.forbidden),
    ],
    before,
  };
}

// A run that was told what to build, and builds nothing, would be green for ever.
function nothingSelected(
  { config }: Definitions,
  { environments }: PlanRequest,
  ids: readonly string[],
): readonly Diagnostic[] {
  if (ids.length > 0 || (environments.length === 0 && config.environments.length === 0)) return [];
  const [what, path] =
    environments.length > 0 ? ['the patterns of this run select', '.'] : [`${config.path} selects`, config.path];
  const message = `${what} no environment: nothing is built`;
  return [finding('error', 'nothing-selected', message, { path, hint: 'terrarium list shows what there is' })];
}

// What depends on an image that is built again keeps its key, so that nothing else would build it.
function dependentsOf(
  head: Definitions,
  environments: readonly HashedEnvironment[],
  hashes: ReadonlySet<DefinitionHash>,
): ReadonlySet<string> {
  const selected = new Set(head.definitions.filter(({ origin }) => isSelected(origin)).map(({ origin }) => origin.id));
  const above = childrenOf(environments);
  const found = new Set<string>();
  const queue = environments.filter(({ hash }) => hashes.has(hash)).map(({ id }) => id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const child of above.get(id) ?? []) {
      if (!found.has(child)) queue.push(child);
      found.add(child);
    }
  }
  return new Set([...found].filter((id) => selected.has(id)));
}

/** Ids of the environments that depend on each. */
function childrenOf(environments: readonly HashedEnvironment[]): ReadonlyMap<string, readonly string[]> {
  const pairs = environments.flatMap(({ id, parents }) => parents.map((parent) => ({ parent, id })));
  return new Map(
    [...Map.groupBy(pairs, ({ parent }) => parent)].map(([parent, list]) => [parent, list.map(({ id }) => id)]),
  );
}

// Without a pattern `pick` means what is selected; here it means nothing.
function pickHashes(head: Definitions, environments: readonly HashedEnvironment[], patterns: readonly string[]) {
  if (patterns.length === 0) return { hashes: new Set<DefinitionHash>(), diagnostics: [] };
  const { ids, diagnostics } = pick(head.definitions, patterns);
  const asked = new Set(ids);
  return { hashes: new Set(environments.filter(({ id }) => asked.has(id)).map(({ hash }) => hash)), diagnostics };
}

function failedOf(head: Definitions, ids: ReadonlySet<string>): Plan['failed'] {
  return head.definitions.flatMap(({ item }) =>
    item.ok || !ids.has(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }],
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
