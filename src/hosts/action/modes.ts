import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createFile } from '../../adapters/files/write-file.ts';
import { turnsUntil } from '../../adapters/turns.ts';
import type { Config } from '../../core/config/config.ts';
import type { ApplyPorts } from '../../core/model/builder.ts';
import type { DefinitionHash } from '../../core/model/definition.ts';
import { isSelected } from '../../core/model/environment.ts';
import type { EnvironmentStore } from '../../core/model/environment-store.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { environmentsOf } from '../../core/normalize/definitions.ts';
import { pick } from '../../core/normalize/pick.ts';
import { checkPlan } from '../../core/plan/check.ts';
import { formatPlan } from '../../core/plan/file.ts';
import type { Plan } from '../../core/plan/item.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { type Applied, apply, plan, register } from '../../pipeline.ts';
import { acrRefusals } from '../builder-options.ts';
import { materializer } from '../composition.ts';
import { collectOutcomes } from '../reports/collect-outcomes.ts';
import { readJobReports } from '../reports/job-reports.ts';
import { createBuildLog } from './build-log.ts';
import { BUILDER_STATE, lazyBuilder } from './builder.ts';
import type { Permitted } from './event.ts';
import { fullDisk } from './full-disk.ts';
import { type LabelRequests, patternsOf } from './labels.ts';
import { planOutputs } from './outputs.ts';
import type { RunContext, RunResult } from './run-context.ts';

/** Stages 6 to 9, as the mode says: plan, plan and apply, apply another job's plan, or collect what became of one. */
export async function runMode(context: RunContext): Promise<RunResult> {
  const { permitted, handedOn } = context;
  if (handedOn !== undefined)
    return permitted.mode === 'build' ? buildPlanned(context, handedOn) : reportPlanned(context, handedOn);
  const planned = await planRun(context);
  const unwritten = await writePlan(context, planned);
  if (permitted.mode === 'auto' && unwritten === undefined) return buildAll(context, planned);
  return { plan: planned, applied: undefined, stopped: unwritten };
}

/** Mode `report`: what became of another job's plan, by the digests that it resolved. */
async function reportPlanned(context: RunContext, before: Plan): Promise<RunResult> {
  checkPlan(before, environmentsOf(context.headAndBase.head));
  const planned = await planRun(context, before);
  const stopped = await writePlan(context, planned);
  const { inputs, runner } = context;
  const reported =
    inputs.reports === undefined ? undefined : await readJobReports(resolve(runner.workspace, inputs.reports));
  const { plan, outcomes } = collectOutcomes(before, planned, reported);
  const registered = await register(outcomes, context.headAndBase.head, context.registry, {
    order: context.order,
    provenance: context.naming?.provenance,
    history: context.naming?.history,
    templates: context.templates,
    stores: await storesToWrite(context),
  });
  return { plan, applied: { outcomes, ...registered }, stopped };
}

async function buildAll(context: RunContext, plan: Plan): Promise<RunResult> {
  try {
    return { plan, applied: await applyPlan(context, plan, undefined), stopped: undefined };
  } catch (error) {
    // Whoever reads the report sees what would have been built.
    if (error instanceof TerrariumError) return { plan, applied: undefined, stopped: error };
    throw error;
  }
}

async function planRun(context: RunContext, before?: Plan): Promise<Plan> {
  const { inputs, permitted, headAndBase, registry, local, order, hints, verifyAttestation, checker } = context;
  const { head, base } = headAndBase;
  // What was forced is built by now, and must be found rather than built once more.
  const { force, refresh } = before === undefined ? requestedBuilds(context) : { force: [], refresh: [] };
  const known = before?.items.flatMap((item) => [...item.bases, ...item.installers]) ?? [];
  // A row of a matrix that may not be built here is planned with the rest: its names are those of a plan, not of patterns.
  const environments = inputs.mode === 'build' ? [] : inputs.environments;
  const keepMoved = keepsMoved(head.config, permitted);
  const strength = strengthOf(permitted);
  const proposes = permitted.pullRequest !== undefined;
  return plan(head, base, registry, {
    order,
    strength,
    environments,
    force,
    refresh,
    keepMoved,
    mayProbe: permitted.push,
    proposes,
    stores: proposes && base !== undefined ? await context.openStores() : [],
    refusals: proposes || inputs.mode === 'plan' ? acrRefusals(inputs.builderRequest) : [],
    hints,
    known,
    verifyAttestation,
    engine: local?.engine,
    checker,
    turn: turnsUntil(context.signal),
  });
}

/** Before anything is built: a later step reads the plan also when a build fails. Answers what kept it from being written. */
async function writePlan({ inputs, runner, toolkit }: RunContext, planned: Plan): Promise<TerrariumError | undefined> {
  const path = join(runner.folder, 'plan.json');
  const disk = fullDisk();
  const written = await disk.attempt(() => createFile(path, formatPlan(planned)).then(() => path), '');
  await disk.attempt(() => toolkit.setOutputs(planOutputs(planned, written, inputs)), undefined);
  return disk.failures[0];
}

/** What inputs and labels request to build again. */
function requestedBuilds({ inputs, permitted: { labels }, headAndBase, toolkit }: RunContext) {
  const changed = changedIds(headAndBase);
  const isKnown = (pattern: string) => pick(headAndBase.head.definitions, [pattern]).diagnostics.length === 0;
  const read = (requests: LabelRequests['force']) => {
    const { patterns, unknown } = patternsOf(requests, changed, isKnown);
    const code = 'label-unmatched';
    for (const pattern of unknown)
      toolkit.warning(logLine(`the label names ${JSON.stringify(pattern)}, and no environment goes by that`), {
        title: code,
      });
    return patterns;
  };
  return { force: [...inputs.force, ...read(labels.force)], refresh: [...inputs.refresh, ...read(labels.refresh)] };
}

/** Selected environments that differ from the merge base; none without one. */
function changedIds({ head, base }: RunContext['headAndBase']): readonly string[] {
  if (base === undefined) return [];
  const before = new Map(environmentsOf(base).map(({ id, hash }) => [id, hash]));
  const selected = new Set(head.definitions.flatMap(({ origin }) => (isSelected(origin) ? [origin.id] : [])));
  return environmentsOf(head).flatMap(({ id, hash }) => (selected.has(id) && before.get(id) !== hash ? [id] : []));
}

function keepsMoved({ baseMoved }: Config, permitted: Permitted): boolean {
  return baseMoved === 'auto' ? permitted.keepMoved : baseMoved === 'report';
}

// A plan for people only needs presence. A run that builds, or hands on a digest, must verify images.
export function strengthOf({ mode, trusted }: Permitted): 'present' | 'verified' {
  return mode === 'plan' || (mode === 'report' && !trusted) ? 'present' : 'verified';
}

/** Mode `build`: what another job planned, or one row of its matrix. */
async function buildPlanned(context: RunContext, planned: Plan): Promise<RunResult> {
  const { inputs, order, headAndBase } = context;
  checkPlan(planned, environmentsOf(headAndBase.head));
  const target = order.target === undefined ? null : formatRepository(order.target);
  if (planned.repository !== target) {
    const message = `the plan is for ${planned.repository ?? 'no repository'}, this job pushes to ${target ?? 'none'}`;
    throw new TerrariumError('plan-mismatch', message, {
      hint: 'give the jobs equal inputs, and run them on one event',
    });
  }
  const only = inputs.environments.length === 0 ? undefined : namedHashes(planned, inputs.environments);
  const applied = await applyPlan(context, planned, only).catch((error: unknown) => failedBefore(error, planned, only));
  // What failed before there was a plan failed the job that planned; this one answers for its row.
  const items = applied.outcomes.map(({ item }) => item);
  return { plan: { ...planned, items, failed: [], components: [], diagnostics: [] }, applied, stopped: undefined };
}

/** What stops a leg before its first build is why each of its environments failed: the job that reports has no other word of it. */
function failedBefore(error: unknown, { items }: Plan, only: ReadonlySet<DefinitionHash> | undefined): Applied {
  if (!(error instanceof TerrariumError)) throw error;
  const wanted = items.filter(({ hash }) => only?.has(hash) ?? true);
  const outcomes = wanted.map((item) => ({ item, seconds: undefined, status: 'failed' as const, error, tail: [] }));
  return { outcomes, versions: [], diagnostics: [] };
}

/** Where the run registers versions beside the registry: nowhere, where it writes no names. */
async function storesToWrite({ naming, openStores }: RunContext): Promise<readonly EnvironmentStore[]> {
  return naming === undefined ? [] : openStores();
}

// Ids, names or slugs. A matrix has slugs for ids that it cannot hold.
function namedHashes({ items }: Plan, names: readonly string[]): ReadonlySet<DefinitionHash> {
  const named = Map.groupBy(
    items.flatMap(({ hash, ids, slug, title }) => [...ids, slug, title].map((name) => ({ name, hash }))),
    ({ name }) => name,
  );
  return new Set(
    names.flatMap((name) => {
      const found = named.get(name);
      if (found !== undefined) return found.map(({ hash }) => hash);
      throw new TerrariumError('usage', `input environments: ${JSON.stringify(name)} is not in the plan`);
    }),
  );
}

async function applyPlan(
  context: RunContext,
  planned: Plan,
  only: ReadonlySet<DefinitionHash> | undefined,
): Promise<Applied> {
  const { env, signal, toolkit, inputs, runner, headAndBase, registry, local, order, hints, verifyAttestation } =
    context;
  const { builderRequest, publisher, jobs, maxBuilds } = inputs;
  const prunes = env.RUNNER_ENVIRONMENT === 'github-hosted';
  const insecureHosts = inputs.insecureRegistries;
  const { notBelow } = runner;
  const surroundings = { env, notBelow, signal, onRequestEnd: context.onRequestEnd };
  const options = { request: builderRequest, publisher, prunes, insecureHosts, ...surroundings };
  const log = createBuildLog(toolkit.print);
  const onCreated = (name: string) => toolkit.saveState(BUILDER_STATE, name);
  const builder = lazyBuilder(options, headAndBase.head.config, registry, order.target, onCreated);
  const ports: ApplyPorts = {
    ...builder,
    openBuilder: local === undefined && order.target !== undefined ? builder.openBuilder : undefined,
    ...local,
    registry,
    materialize: materializer(runner.root, signal),
    onProgress: log.report,
    now: () => performance.now() / 1000,
  };
  try {
    return await apply(planned, headAndBase.head, ports, {
      order,
      only,
      jobs,
      maxBuilds,
      hints,
      verifyAttestation,
      secrets: builderRequest.secrets.ids,
      provenance: context.naming?.provenance,
      history: context.naming?.history,
      templates: context.templates,
      stores: await storesToWrite(context),
    });
  } finally {
    log.close();
  }
}
