import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { hintStore } from '../../adapters/actions-cache.ts';
import type { Config } from '../../core/config.ts';
import { TerrariumError } from '../../core/errors.ts';
import type { Hints } from '../../core/lookup.ts';
import type { DefinitionHash } from '../../core/model.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { checkPlan, type Plan, parsePlan } from '../../core/plan.ts';
import type { ApplyPorts, Registry } from '../../core/ports.ts';
import { type RepositoryOrder, repositoryOrder } from '../../core/repositories.ts';
import { type Applied, apply, environmentsOf, plan } from '../../pipeline.ts';
import { type HostOptions, materializer, openRegistry } from '../composition.ts';
import { createBuildLog } from './build-log.ts';
import { BUILDER_STATE, lazyBuilder } from './builder.ts';
import { conclude } from './conclude.ts';
import { judge, type Permitted } from './event.ts';
import { gather } from './gather.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { planOutputs } from './outputs.ts';
import { type Runner, readRunner } from './runner.ts';
import { defineSides, type Sides } from './sides.ts';
import type { Toolkit } from './toolkit.ts';

/** Everything that the stages of one run share. */
export interface Session {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly toolkit: Toolkit;
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly verdict: Permitted;
  readonly sides: Sides;
  readonly registry: Registry;
  readonly order: RepositoryOrder;
  readonly hints: Hints;
}

/** What a run came to. */
export interface Result {
  readonly plan: Plan;
  /** `undefined` when nothing was applied. */
  readonly applied: Applied | undefined;
}

/** The Action: inputs -> event -> definitions -> plan -> builds -> report. Answers why the step fails, if it does. */
export async function run(env: NodeJS.ProcessEnv, toolkit: Toolkit, signal: AbortSignal): Promise<string | undefined> {
  const inputs = readInputs(env);
  if (inputs.token !== undefined) toolkit.setSecret(inputs.token);
  const runner = await readRunner(env, inputs.root);
  const verdict = permit(runner, inputs);
  const options = hostOptions(env, inputs, runner, signal);
  const sides = await defineSides(options, runner.event, verdict, inputs.baseRef);
  const store = hintStore({ env, scope: scopeOf(runner, inputs), onDebug: toolkit.debug });
  const registry = openRegistry(options);
  const order = repositoryOrder(sides.head.config, verdict.target === 'staging');
  const usesHints = inputs.cache && strengthOf(verdict) === 'verified' && verdict.mode !== 'build';
  const hints: Hints = usesHints ? await store.restore() : new Map();
  const session: Session = { env, signal, toolkit, inputs, runner, verdict, sides, registry, order, hints };
  const result = await resultOf(session);
  if (inputs.cache && verdict.savesHints) await store.save(hintsOf(result));
  return conclude(session, result);
}

function permit({ event }: Runner, inputs: Inputs): Permitted {
  const verdict = judge(event, inputs);
  if (verdict.kind === 'permitted') return verdict;
  throw new TerrariumError('untrusted-checkout', `refused on ${event.name}: ${verdict.why}`, { hint: verdict.hint });
}

function hostOptions(
  env: NodeJS.ProcessEnv,
  inputs: Inputs,
  { root, workspace }: Runner,
  signal: AbortSignal,
): HostOptions {
  const { config, repository, lookupRepositories, stagingRepository, allowedRegistries, followBase, baseMoved } =
    inputs;
  const overrides = {
    config,
    repository,
    lookupRepositories,
    stagingRepository,
    allowedRegistries,
    followBase,
    baseMoved,
  };
  return { ...overrides, root, env, signal, notBelow: [workspace] };
}

/** What a comment or a cache entry is of: one configuration of one repository. */
export function scopeOf({ repository, root, workspace }: Runner, { config }: Inputs): string {
  return JSON.stringify([repository, relative(workspace, root), config ?? 'terrarium.yml']);
}

async function resultOf(session: Session): Promise<Result> {
  const { inputs, verdict } = session;
  if (verdict.mode === 'build') return buildPlanned(session);
  const planned = await makePlan(session);
  if (verdict.mode === 'auto') return { plan: planned, applied: await applyPlan(session, planned, undefined) };
  if (!verdict.gathers || inputs.plan === undefined) return { plan: planned, applied: undefined };
  const earlier = await readPlan(session, inputs.plan);
  const gathered = gather(earlier, planned);
  return { plan: gathered.plan, applied: { outcomes: gathered.outcomes, diagnostics: [] } };
}

async function makePlan(session: Session): Promise<Plan> {
  const { inputs, runner, verdict, sides, registry, order, hints, toolkit } = session;
  const { head, base } = sides;
  const { environments, force } = inputs;
  const keepMoved = keepsMoved(head.config, verdict);
  const strength = strengthOf(verdict);
  const planned = await plan(head, base, registry, {
    order,
    strength,
    environments,
    force,
    keepMoved,
    mayProbe: verdict.push,
    hints,
  });
  const path = join(runner.folder, 'plan.json');
  await writeFile(path, JSON.stringify(planned));
  // Before anything is built: a later step reads the plan also when a build fails.
  toolkit.setOutputs(planOutputs(planned, path, inputs.matrixSize));
  return planned;
}

function keepsMoved({ baseMoved }: Config, verdict: Permitted): boolean {
  return baseMoved === 'auto' ? verdict.keepMoved : baseMoved === 'report';
}

// A plan for people need only say what is there; whoever builds on it, or hands a digest on, must have looked.
function strengthOf({ mode, trusted }: Permitted): 'present' | 'verified' {
  return mode === 'plan' || !trusted ? 'present' : 'verified';
}

async function readPlan({ runner, sides }: Session, path: string): Promise<Plan> {
  const file = resolve(runner.workspace, path);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const hint = 'download the artifact of the plan job first';
    throw new TerrariumError('plan-invalid', `input plan: ${JSON.stringify(path)} cannot be read`, { cause, hint });
  });
  const planned = parsePlan(text);
  checkPlan(planned, environmentsOf(sides.head));
  return planned;
}

/** Mode `build`: what another job planned, or one row of its matrix. */
async function buildPlanned(session: Session): Promise<Result> {
  const { inputs, order } = session;
  const planned = await readPlan(session, inputs.plan ?? '');
  const target = order.target === undefined ? null : formatRepository(order.target);
  if (planned.repository !== target) {
    const message = `the plan is for ${planned.repository ?? 'no repository'}, this job pushes to ${target ?? 'none'}`;
    throw new TerrariumError('plan-mismatch', message, {
      hint: 'give the jobs equal inputs, and run them on one event',
    });
  }
  const only = inputs.environments.length === 0 ? undefined : hashesOf(planned, inputs.environments);
  const applied = await applyPlan(session, planned, only);
  // What failed before there was a plan failed the job that planned; this one answers for its row.
  const items = applied.outcomes.map(({ item }) => item);
  return { plan: { ...planned, items, failed: [], components: [], diagnostics: [] }, applied };
}

// Ids, names, or slugs, which stand in a matrix for ids that cannot.
function hashesOf({ items }: Plan, names: readonly string[]): ReadonlySet<DefinitionHash> {
  return new Set(
    names.flatMap((name) => {
      const found = items.filter((item) => item.ids.includes(name) || item.slug === name || item.title === name);
      if (found.length > 0) return found.map((item) => item.hash);
      throw new TerrariumError('usage', `input environments: ${JSON.stringify(name)} is not in the plan`);
    }),
  );
}

async function applyPlan(
  session: Session,
  planned: Plan,
  only: ReadonlySet<DefinitionHash> | undefined,
): Promise<Applied> {
  const { env, signal, toolkit, inputs, runner, verdict, sides, registry, order, hints } = session;
  const { builder: name, cacheFrom, cacheTo, network, provenance: attestation, sbom, jobs, maxBuilds } = inputs;
  const options = {
    builder: name,
    cacheFrom,
    cacheTo,
    network,
    provenance: attestation,
    sbom,
    publisher: 'registry',
    env,
    signal,
  } as const;
  const log = createBuildLog(toolkit.print);
  const ports: ApplyPorts = {
    ...lazyBuilder(options, registry, (created) => toolkit.saveState(BUILDER_STATE, created)),
    registry,
    materialize: materializer(runner.root),
    onProgress: log.report,
    now: () => performance.now() / 1000,
  };
  const provenance = verdict.names
    ? { commit: runner.event.checkedOut ?? runner.event.sha, run: runner.runUrl }
    : undefined;
  try {
    return await apply(planned, sides.head, ports, { order, only, jobs, maxBuilds, provenance, hints });
  } finally {
    log.close();
  }
}

/** Digests that this run verified, by key. */
function hintsOf({ applied }: Result): Hints {
  const known = (applied?.outcomes ?? []).flatMap((outcome) => {
    if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null) return [];
    const digest = outcome.image.split('@')[1];
    return digest === undefined ? [] : [[outcome.key as string, digest] as const];
  });
  return new Map(known);
}
