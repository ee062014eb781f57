import { build } from './core/build/build.ts';
import { checkTarget } from './core/build/check-target.ts';
import type { Outcome } from './core/build/outcome.ts';
import type { Config } from './core/config/config.ts';
import { discover } from './core/discover/discover.ts';
import { discoverAgain } from './core/discover/read-again.ts';
import { hash } from './core/hash/hash.ts';
import { type ChangedFiles, type ChangedTree, changedDefinitions } from './core/incremental/changed-definitions.ts';
import type { KnownTree } from './core/incremental/known-tree.ts';
import { haveKnownFacts, recordTree } from './core/incremental/record-tree.ts';
import { type Proposals, proposeConfig } from './core/init/propose-config.ts';
import type { ApplyPorts } from './core/model/builder.ts';
import { type CommitHistory, UNKNOWN_HISTORY } from './core/model/commit-history.ts';
import type { DefinitionHash } from './core/model/definition.ts';
import type { Diagnostic } from './core/model/diagnostic.ts';
import type { EnvironmentStore } from './core/model/environment-store.ts';
import { lazy } from './core/model/once.ts';
import type { Registry, VerifyAttestation } from './core/model/registry.ts';
import type { ReadTree } from './core/model/tree.ts';
import { inTurns, type Turn, uninterrupted } from './core/model/turn.ts';
import type { ImageTemplates } from './core/names/image-templates.ts';
import type { Asked } from './core/normalize/asked.ts';
import {
  collectDefinitions,
  type Definition,
  type Definitions,
  environmentsOf,
  indexByHash,
  pairDefinitions,
} from './core/normalize/definitions.ts';
import { type Normalized, normalize, normalizeAmong } from './core/normalize/normalize.ts';
import type { Hints } from './core/oci/lookup.ts';
import type { RepositoryOrder } from './core/oci/repository-order.ts';
import { unrecorded } from './core/packages/record-packages.ts';
import { parse, type Use } from './core/parse/parse.ts';
import { createPinChecker } from './core/pinning/check.ts';
import { acrLimits } from './core/plan/acr-limits.ts';
import { checkBudget, checkPlan, hasBuilds } from './core/plan/check.ts';
import { chooseEnvironments } from './core/plan/choose-environments.ts';
import type { Plan } from './core/plan/item.ts';
import type { PlanOptions } from './core/plan/options.ts';
import { assemblePlan } from './core/plan/plan.ts';
import type { Provenance } from './core/register/naming.ts';
import { registerNames, registrable } from './core/register/register.ts';
import { repairPackages } from './core/register/repair-packages.ts';
import { takenInStores } from './core/register/taken-in-stores.ts';
import { takenVersions } from './core/register/taken-versions.ts';
import { registerVersions, type VersionOutcome } from './core/register/write-versions.ts';
import { type ComparedImages, compareInstalled, NOTHING_COMPARED } from './core/report/installed.ts';
import { baseResolver } from './core/resolve/bases.ts';
import { historyFinder } from './core/resolve/build-history.ts';
import { createLookups } from './core/resolve/repositories.ts';
import { resolve } from './core/resolve/resolve.ts';
import { leftOutNotes } from './core/snapshot/left-out.ts';
import { snapshot } from './core/snapshot/snapshot.ts';

export interface DefineOptions {
  /** What the run asks for: without it, everything. Contexts of the rest are not read, and it gets no hash. */
  readonly asked?: Asked | undefined;
  readonly turn?: Turn | undefined;
  /** Gets what another run, or another tree, is defined from. */
  readonly onDefined?: ((defined: DefinedTree) => void) | undefined;
}

/** What became of a tree, and how its definitions depend on its files and on each other. */
export interface DefinedTree {
  readonly definitions: Definitions;
  readonly known: () => KnownTree;
}

/** Stages 1 to 5: from a tree of files to definitions with addresses. Reads files, nothing else. */
export async function define(tree: ReadTree, config: Config, options: DefineOptions = {}): Promise<Definitions> {
  const { asked, turn = uninterrupted, onDefined } = options;
  const discovery = await discover(tree, config, turn);
  const parsed = await parse(discovery.bundles, turn);
  const normalized = await normalize(discovery, parsed, config, turn);
  const snapshots = await snapshot(tree, normalized, asked, turn);
  const hashed = await hash(snapshots, turn);
  const collected = collectDefinitions(config, discovery, normalized, hashed);
  const { definitions } = collected;
  onDefined?.({
    definitions: collected,
    known: lazy(() => recordTree({ config, discovery, parsed, normalized, definitions })),
  });
  return withLeftOut(collected, tree);
}

function withLeftOut(definitions: Definitions, tree: ReadTree): Definitions {
  return { ...definitions, diagnostics: [...definitions.diagnostics, ...leftOutNotes(tree.leftOut?.() ?? [])] };
}

/**
 * Stages 1 to 5 for a tree beside one that was defined with the same configuration, from which it differs in the contents of some files
 * alone: what these do not touch is what it is there.
 */
export async function defineBeside(
  tree: ReadTree,
  other: DefinedTree,
  changed: ChangedFiles,
  options: Omit<DefineOptions, 'onDefined'> = {},
): Promise<Definitions> {
  const { config, definitions } = other.definitions;
  const again = await defineAgain(tree, config, { known: other.known(), changed }, options);
  if (again === undefined) return define(tree, config, options);
  const byId = new Map(again.map((definition) => [definition.origin.id, definition]));
  const spliced = definitions.map((definition) => byId.get(definition.origin.id) ?? definition);
  return withLeftOut({ ...other.definitions, definitions: spliced }, tree);
}

/**
 * Stages 1 to 5 for what depends on some files, where nothing changed of a tree but their contents: definitions in the place of those
 * with the same ids. `undefined` where that could change more, so that the tree has to be defined whole.
 */
export async function defineAgain(
  tree: ReadTree,
  config: Config,
  changedTree: ChangedTree,
  { asked, turn = uninterrupted }: Omit<DefineOptions, 'onDefined'> = {},
): Promise<readonly Definition[] | undefined> {
  const changed = await normalizeAgain(tree, config, changedTree, turn);
  if (changed === undefined) return undefined;
  const snapshots = await snapshot(tree, changed.normalized, asked, turn);
  const hashed = await hash(snapshots, turn);
  const definitions = pairDefinitions(changed.normalized, hashed);
  return haveKnownFacts({ ...changed, definitions }, changed.known, changedTree.known) ? definitions : undefined;
}

/** True where `outline` of such a tree is what it was. */
export async function isOutlinedAlike(
  tree: ReadTree,
  config: Config,
  changedTree: ChangedTree,
  turn = uninterrupted,
): Promise<boolean> {
  const changed = await normalizeAgain(tree, config, changedTree, turn);
  if (changed === undefined) return false;
  return haveKnownFacts({ ...changed, definitions: changed.normalized }, changed.known, changedTree.known);
}

async function normalizeAgain(tree: ReadTree, config: Config, changedTree: ChangedTree, turn: Turn) {
  const changes = changedDefinitions(changedTree);
  const discovery = changes && (await discoverAgain(tree, config, changes.again, turn));
  if (changes === undefined || discovery === undefined) return undefined;
  const parsed = await parse(discovery.bundles, turn);
  const normalized = await normalizeAmong(changes.rest, discovery, parsed, config, turn);
  return normalized && { config, discovery, parsed, normalized, known: changes.known };
}

/** Stages 1 to 3: what there is, without reading build contexts. */
export async function outline(tree: ReadTree, config: Config, turn = uninterrupted): Promise<Outline> {
  const discovery = await discover(tree, config, turn);
  const parsed = await parse(discovery.bundles, turn);
  const definitions = await normalize(discovery, parsed, config, turn);
  const known = lazy(() => recordTree({ config, discovery, parsed, normalized: definitions, definitions }));
  return { definitions, uses: parsed.uses, known };
}

/** What a first configuration may select. Lists contexts, and reads none. */
export async function propose(tree: ReadTree, config: Config, turn = uninterrupted): Promise<Proposals> {
  const discovery = await discover(tree, config, turn);
  const parsed = await parse(discovery.bundles, turn);
  return proposeConfig({ tree, config, discovery, parsed, turn });
}

/** What there is in a tree, before contexts are read. */
export interface Outline {
  readonly definitions: readonly Normalized[];
  /** Environments that are registered elsewhere and that files of the tree use by name. */
  readonly uses: readonly Use[];
  /** How the definitions depend on files and on each other: for `isOutlinedAlike`. */
  readonly known: () => KnownTree;
}

/** Stages 6 and 7: what exists, and what is to be done. `base` is the other side of a pull request. */
export async function plan(
  head: Definitions,
  base: Definitions | undefined,
  registry: Registry,
  options: PlanOptions,
): Promise<Plan> {
  const { target } = options.order;
  const { checker = createPinChecker(), turn = uninterrupted } = options;
  await inTurns(environmentsOf(head), turn, checker.forbidden);
  const scope = chooseEnvironments(head, base, options, checker);
  const bases = baseResolver(registry, head.config, options.known);
  const lookups = createLookups(registry, options.order, { ...options, expected: scope.groups.length });
  const findHistory = historyFinder(registry, target, scope.before !== undefined);
  const resolutions = await resolve(scope.groups, { ...scope, bases, lookups, config: head.config, findHistory });
  const assembled = assemblePlan(resolutions, scope, target);
  const { engine, refusals = [] } = options;
  const limits = engine === undefined ? acrLimits(environmentsOf(head), assembled.items, head.config, refusals) : [];
  const planned = { ...assembled, diagnostics: [...assembled.diagnostics, ...limits] };
  const [named] = options.order.order;
  if (options.proposes !== true || scope.before === undefined) return planned;
  const requested = scope.groups.flatMap(({ environments }) => environments);
  const taken = named === undefined ? [] : await takenVersions(requested, scope.before, registry, named);
  const elsewhere = await takenInStores(options.stores ?? [], requested, scope.before, planned.items);
  return { ...planned, diagnostics: [...planned.diagnostics, ...taken, ...elsewhere] };
}

export interface ApplyOptions {
  readonly order: RepositoryOrder;
  /** One of the plan's components; `undefined` for all. */
  readonly only: ReadonlySet<DefinitionHash> | undefined;
  readonly jobs: number;
  readonly maxBuilds: number;
  /** What names and records say of this run; `undefined` where it may not write them. */
  readonly provenance: Provenance | undefined;
  /** Decides whether `--latest` moves; without it, only from images of the same commit, or of none. */
  readonly history?: CommitHistory | undefined;
  readonly hints: Hints;
  readonly verifyAttestation?: VerifyAttestation | undefined;
  /** Ids of the secrets that the builder was given. */
  readonly secrets?: readonly string[] | undefined;
  /** True where a run that pushes nothing loads also what a registry has. */
  readonly loads?: boolean | undefined;
  /** Tags, labels and annotations beside our own. */
  readonly templates?: ImageTemplates | undefined;
  /** Where versions are registered beside the registry. */
  readonly stores?: readonly EnvironmentStore[] | undefined;
}

export interface Applied {
  readonly outcomes: readonly Outcome[];
  /** What became of versions in Azure ML. */
  readonly versions: readonly VersionOutcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Stages 8 and 9: builds what the plan says, from the definitions of this checkout, and registers what is there. */
export async function apply(plan: Plan, head: Definitions, ports: ApplyPorts, options: ApplyOptions): Promise<Applied> {
  checkPlan(plan, environmentsOf(head));
  checkBudget(plan, options.only, options.maxBuilds);
  if (hasBuilds(plan, options.only)) {
    // A push fails behind minutes of building: what can be known is asked before.
    if (options.order.target !== undefined && ports.engine === undefined)
      await checkTarget(ports.registry, options.order.target);
    await ports.openBuilder?.();
  }
  const known = plan.items.flatMap((item) => [...item.bases, ...item.installers]);
  const bases = baseResolver(ports.registry, head.config, known);
  const { hints, verifyAttestation } = options;
  const { engine } = ports;
  const mayProbe = engine === undefined;
  const again = { strength: 'verified', expected: 0, mayProbe, hints, verifyAttestation, engine } as const;
  const lookups = createLookups(ports.registry, options.order, again);
  const environments = indexByHash(head);
  const { config } = head;
  const outcomes = await build(plan.items, { ...options, ports, bases, lookups, environments, config });
  if (options.provenance !== undefined && options.order.target !== undefined)
    await repairPackages(outcomes, environments, ports, options.order.target);
  const { versions, diagnostics } = await register(outcomes, head, ports.registry, options);
  return { outcomes, versions, diagnostics: [...unrecorded(outcomes), ...diagnostics] };
}

/** What images of changed environments hold otherwise than those of the merge base: for stage 10. */
export async function compare(
  plan: Plan,
  outcomes: readonly Outcome[] | undefined,
  { head, base, registry, order }: ComparedSides,
): Promise<ComparedImages> {
  if (base === undefined) return NOTHING_COMPARED;
  const sides = { head: environmentsOf(head), before: environmentsOf(base) };
  return compareInstalled(registry, { plan, outcomes, ...sides, order: order.order });
}

/** Both sides of a comparison, and where their images are. */
export interface ComparedSides {
  readonly head: Definitions;
  readonly base: Definitions | undefined;
  readonly registry: Registry;
  readonly order: RepositoryOrder;
}

/** Stage 9 alone: names and records of what was built or reused, also by other jobs, then their versions in Azure ML. */
export async function register(
  outcomes: readonly Outcome[],
  head: Definitions,
  registry: Registry,
  { order, provenance, history = UNKNOWN_HISTORY, templates, stores = [] }: NamingOptions,
): Promise<Omit<Applied, 'outcomes'>> {
  if (order.target === undefined || provenance === undefined) return { versions: [], diagnostics: [] };
  const registered = registrable(outcomes, indexByHash(head));
  const named = await registerNames(registry, order.target, registered, { provenance, history, templates });
  const own = registered.filter(({ environment }) => !named.refused.has(environment.id));
  const { versions, diagnostics } = await registerVersions(stores, own, provenance);
  return { versions, diagnostics: [...named.diagnostics, ...diagnostics] };
}

type NamingOptions = Pick<ApplyOptions, 'order' | 'provenance' | 'history' | 'templates' | 'stores'>;
