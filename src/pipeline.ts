import { baseResolver } from './core/bases.ts';
import { build, type Outcome } from './core/build.ts';
import type { Config } from './core/config.ts';
import { discover } from './core/discover.ts';
import { TerrariumError } from './core/errors.ts';
import { gatherEvidence } from './core/evidence.ts';
import { groupByHash } from './core/groups.ts';
import { hash } from './core/hash.ts';
import type { ResolvedImage } from './core/image-key.ts';
import type { Hints } from './core/lookup.ts';
import {
  type DefinitionHash,
  type Diagnostic,
  type HashedEnvironment,
  type Item,
  isSelected,
  type Origin,
} from './core/model.ts';
import { formatRepository } from './core/names/reference.ts';
import { type Normalized, normalize } from './core/normalize.ts';
import { parse } from './core/parse.ts';
import { componentsOf, type Plan, planItems } from './core/plan.ts';
import { checkPlan } from './core/plan-file.ts';
import type { ApplyPorts, ReadTree, Registry } from './core/ports.ts';
import { nameConflicts, type Provenance, registerNames } from './core/register.ts';
import { createLookups, type RepositoryOrder } from './core/repositories.ts';
import { resolve } from './core/resolve.ts';
import { pick, unmatchedEntries } from './core/selection.ts';
import { snapshot } from './core/snapshot.ts';

/** One recognised definition: where it comes from, and its environment or the stage at which it failed. */
export interface Definition {
  readonly origin: Origin;
  readonly item: Item<HashedEnvironment>;
}

/** Every recognised definition of a tree, sorted by id. */
export interface Definitions {
  readonly config: Config;
  readonly definitions: readonly Definition[];
  /** Findings that belong to no definition. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
export async function define(tree: ReadTree, config: Config): Promise<Definitions> {
  const discovery = await discover(tree, config);
  const parsed = parse(discovery.bundles);
  const normalized = normalize(discovery, parsed, config);
  const snapshots = await snapshot(tree, normalized);
  const hashed = hash(snapshots);
  return {
    config,
    definitions: normalized.map(({ origin }, index) => ({
      origin,
      item: atSource(origin, hashed[index] as Item<HashedEnvironment>),
    })),
    diagnostics: [...discovery.diagnostics, ...unmatchedEntries(config, discovery.bundles)],
  };
}

// What is wrong may stand in a file that the definition reaches: the definition itself says so too.
function atSource(origin: Origin, item: Item<HashedEnvironment>): Item<HashedEnvironment> {
  const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
  if (item.ok || known) return item;
  const message = `it cannot be used: ${item.cause}`;
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'reached-file',
    message,
    path: origin.source,
    line: 1,
    column: 1,
  };
  return { ...item, diagnostics: [...item.diagnostics, diagnostic] };
}

/** Stages 1 to 3: what there is, without reading build contexts. */
export async function outline(tree: ReadTree, config: Config): Promise<readonly Normalized[]> {
  const discovery = await discover(tree, config);
  return normalize(discovery, parse(discovery.bundles), config);
}

export interface PlanOptions {
  readonly order: RepositoryOrder;
  /** `present` answers a comment; `verified` is needed before an image is handed on. */
  readonly strength: 'present' | 'verified';
  /** Ids, names and globs; with `!` they exclude. Empty: what is selected. */
  readonly environments: readonly string[];
  /** Ids, names and globs to build anew, or `all`. */
  readonly force: readonly string[];
  /** True when an environment that equals the merge base's is not rebuilt for a moved base. */
  readonly keepMoved: boolean;
  /** True when the run may push, so that it may ask whether it can. */
  readonly mayProbe: boolean;
  readonly hints: Hints;
  /** Digests of images that another job resolved: they are not resolved again. */
  readonly known?: readonly ResolvedImage[];
}

/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
export async function plan(
  head: Definitions,
  base: Definitions | undefined,
  registry: Registry,
  options: PlanOptions,
): Promise<Plan> {
  const environments = environmentsOf(head);
  const picked = pick(head.definitions, options.environments);
  const baseless = environments.filter((environment) => picked.ids.includes(environment.id) && hasNoBase(environment));
  const groups = groupByHash(
    environments,
    new Set(picked.ids.filter((id) => !baseless.some((environment) => environment.id === id))),
  );
  const before = base && indexById(environmentsOf(base));
  const forced = pick(head.definitions, options.force);
  const lookups = createLookups(registry, options.order, { ...options, expected: groups.length });
  const resolutions = await resolve(groups, baseResolver(registry, head.config, options.known), lookups, {
    config: head.config,
    force: new Set(options.force.length === 0 ? [] : hashesOf(environments, forced.ids)),
    keepMoved: new Set(
      options.keepMoved ? groups.flatMap((group) => (isUnchanged(group.environments, before) ? group.hash : [])) : [],
    ),
    gatherEvidence: (group) => gatherEvidence(registry, options.order.target, group, before !== undefined),
  });
  const items = planItems(resolutions, before && ((id) => before.get(id)));
  const failed = [...failedOf(head, picked.ids), ...baseless.map(({ id }) => ({ id, stage: 'plan', cause: NO_BASE }))];
  return {
    formatVersion: 1,
    repository: options.order.target === undefined ? null : formatRepository(options.order.target),
    items,
    failed,
    components: componentsOf(items),
    diagnostics: [...diagnosticsOf(head), ...picked.diagnostics, ...forced.diagnostics, ...conflictsOf(head)],
  };
}

export interface ApplyOptions {
  readonly order: RepositoryOrder;
  /** One of the plan's components; `undefined` for all. */
  readonly only: ReadonlySet<DefinitionHash> | undefined;
  readonly jobs: number;
  readonly maxBuilds: number;
  /** Where this run may write names and records, and what they say of it. */
  readonly provenance: Provenance | undefined;
  readonly hints: Hints;
}

export interface Applied {
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
export async function apply(plan: Plan, head: Definitions, ports: ApplyPorts, options: ApplyOptions): Promise<Applied> {
  const byHash = indexByHash(environmentsOf(head));
  checkPlan(
    plan,
    head.definitions.flatMap(({ item }) => (item.ok ? [item.value] : [])),
  );
  const open = plan.items.filter((item) => item.action === 'build' || item.action === 'unknown');
  const builds = open.filter((item) => options.only?.has(item.hash) ?? true);
  if (builds.length > options.maxBuilds) {
    const hint = 'raise max-builds if that is meant';
    throw new TerrariumError(
      'usage',
      `${builds.length} builds are more than max-builds (${options.maxBuilds}): nothing was built`,
      { hint },
    );
  }
  const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
  const lookups = createLookups(ports.registry, options.order, {
    ...options,
    strength: 'verified',
    expected: 0,
    mayProbe: true,
  });
  const bases = baseResolver(ports.registry, head.config, known);
  const outcomes = await build(plan.items, byHash, ports, bases, lookups, { ...options, config: head.config });
  return { outcomes, diagnostics: await register(outcomes, head, ports.registry, options) };
}

/** Stage 9 alone: names and records of what was built or reused, also by other jobs. */
export async function register(
  outcomes: readonly Outcome[],
  head: Definitions,
  registry: Registry,
  { order, provenance }: Pick<ApplyOptions, 'order' | 'provenance'>,
): Promise<readonly Diagnostic[]> {
  if (order.target === undefined || provenance === undefined) return [];
  const byHash = indexByHash(environmentsOf(head));
  const registered = outcomes.flatMap((outcome) => {
    if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null) return [];
    const { image, key } = outcome;
    const named = (byHash.get(outcome.item.hash) ?? []).filter(({ id }) => outcome.item.ids.includes(id));
    return named.map((environment) => ({ environment, image, key }));
  });
  return registerNames(registry, order.target, registered, provenance);
}

/** Environments that were hashed, sorted by id. */
export function environmentsOf(definitions: Definitions): readonly HashedEnvironment[] {
  return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}

/** Every finding: of the definitions and of the tree. */
export function diagnosticsOf({ definitions, diagnostics }: Definitions): readonly Diagnostic[] {
  return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}

const NO_BASE = 'it has no base image: give it one in terrarium.yml';

// A candidate has a hash without a base, but nothing to build on.
function hasNoBase({ definition, image }: HashedEnvironment): boolean {
  return definition.bases.length === 0 && image.dockerfile === undefined;
}

function failedOf(head: Definitions, ids: readonly string[]): Plan['failed'] {
  return head.definitions.flatMap(({ item }) =>
    item.ok || !ids.includes(item.id) ? [] : [{ id: item.id, stage: item.stage, cause: item.cause }],
  );
}

function conflictsOf(head: Definitions): readonly Diagnostic[] {
  const selected = head.definitions.filter(({ origin }) => isSelected(origin));
  return nameConflicts(
    selected.flatMap(({ item }) => (item.ok ? [item.value] : [])),
    'warning',
  );
}

function isUnchanged(
  environments: readonly HashedEnvironment[],
  before: ReadonlyMap<string, HashedEnvironment> | undefined,
): boolean {
  return environments.every(({ id, hash: current }) => before?.get(id)?.hash === current);
}

function hashesOf(environments: readonly HashedEnvironment[], ids: readonly string[]): readonly DefinitionHash[] {
  return environments.flatMap((environment) => (ids.includes(environment.id) ? [environment.hash] : []));
}

function indexById(environments: readonly HashedEnvironment[]): ReadonlyMap<string, HashedEnvironment> {
  return new Map(environments.map((environment) => [environment.id, environment]));
}

function indexByHash(
  environments: readonly HashedEnvironment[],
): ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]> {
  const index = new Map<DefinitionHash, HashedEnvironment[]>();
  for (const environment of environments)
    index.set(environment.hash, [...(index.get(environment.hash) ?? []), environment]);
  return index;
}
