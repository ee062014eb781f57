import { relative, sep } from 'node:path';
import { HINTS_PAY_FROM, type HintStore, hintStore } from '../../adapters/actions-cache.ts';
import { type GitHub, gitHub } from '../../adapters/github/client.ts';
import { parseProxies } from '../../adapters/registry/proxies.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import type { ImageTemplates } from '../../core/names/image-templates.ts';
import { environmentsOf } from '../../core/normalize/definitions.ts';
import type { Hints } from '../../core/oci/lookup.ts';
import { repositoryOrder } from '../../core/oci/repository-order.ts';
import { createPinChecker } from '../../core/pinning/check.ts';
import { requestTeller } from '../../core/report/describe-request.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { withoutAttestations } from '../builder-options.ts';
import { type HostOptions, openEngine, openRegistry, openStores, openVerifier } from '../composition.ts';
import { BUILDING_MINUTES, LOOKING_MINUTES, withDeadline } from '../deadline.ts';
import { readTemplates } from '../image-templates.ts';
import type { Remote } from './commits.ts';
import { decideByEvent, type Permitted } from './event.ts';
import { readHandedOnPlan } from './handed-on-plan.ts';
import { defineHeadAndBase, type HeadAndBase } from './head-and-base.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { runMode, strengthOf } from './modes.ts';
import { decideNaming } from './naming.ts';
import { reportRun } from './report-run.ts';
import { type RunContext, type RunResult, scopeOf } from './run-context.ts';
import { type Runner, readRunner } from './runner.ts';
import type { Toolkit } from './toolkit.ts';

/** The Action: inputs -> event -> definitions -> plan -> builds -> report. Answers why the step fails, if it does. */
export async function run(env: NodeJS.ProcessEnv, toolkit: Toolkit, stop: AbortSignal): Promise<string | undefined> {
  const inputs = readInputs(env);
  const builds = inputs.mode === 'auto' || inputs.mode === 'build';
  const minutes = inputs.timeout ?? (builds ? BUILDING_MINUTES : LOOKING_MINUTES);
  return withDeadline(minutes, (late) => runInTime({ env, toolkit, inputs, signal: AbortSignal.any([stop, late]) }));
}

type Started = Pick<RunContext, 'env' | 'toolkit' | 'inputs' | 'signal'>;

async function runInTime({ env, toolkit, inputs, signal }: Started): Promise<string | undefined> {
  if (inputs.token !== undefined) toolkit.setSecret(inputs.token);
  for (const value of Object.values(inputs.builderRequest.secrets.env))
    if (value !== undefined) toolkit.setSecret(value);
  const runner = await readRunner(env, inputs.root);
  const permitted = permit(runner, inputs);
  const templates = templatesOf(inputs, permitted, runner);
  // The runner sets it where debug logging is enabled; without it, it hides what is told.
  const onRequestEnd = env.RUNNER_DEBUG === '1' ? requestTeller(toolkit.debug) : undefined;
  const options = { ...hostOptions(env, inputs, runner, signal), onRequestEnd };
  const github = openGitHub(env, inputs, runner, onRequestEnd);
  const remote = remoteOf(github, inputs, runner);
  const { naming, notes } = await decideNaming(runner, permitted, inputs, remote);
  const handedOn = await readHandedOnPlan(inputs, permitted, runner);
  const planned = handedOn?.items.flatMap(({ ids }) => ids) ?? [];
  const patterns = patternsNamed(inputs, permitted);
  const { baseRef } = inputs;
  const sources = { options, event: runner.event, permitted, baseRef, remote, patterns, planned };
  const headAndBase = withNotes(await defineHeadAndBase(sources), notes);
  const registry = openRegistry(options, headAndBase.head.config);
  const order = repositoryOrder(headAndBase.head.config, permitted.target === 'staging');
  const store = openHints(env, toolkit, { runner, inputs, permitted, headAndBase });
  const hints: Hints = (await store?.restore()) ?? new Map();
  const verifyAttestation = permitted.names ? await openVerifier(headAndBase.head.config, runner.root) : undefined;
  const shared = { env, signal, toolkit, inputs, runner, permitted, github, onRequestEnd };
  const local = permitted.load
    ? await openEngine(
        { ...options, request: withoutAttestations(inputs.builderRequest) },
        headAndBase.head.config,
        registry,
      )
    : undefined;
  const context: RunContext = {
    ...shared,
    handedOn,
    headAndBase,
    registry,
    local,
    order,
    hints,
    verifyAttestation,
    naming,
    templates,
    openStores: lazy(() => openStores(options, headAndBase.head.config)),
    checker: createPinChecker(),
  };
  const result = await runMode(context);
  if (permitted.hints === 'read-and-written') await store?.save(hintsOf(result));
  return reportRun(context, result);
}

/** What inputs and labels name beside what is selected. A row of a matrix is named as its plan names it. */
function patternsNamed(
  { mode, environments, force, refresh }: Inputs,
  { labels }: Permitted,
): readonly (readonly string[])[] {
  const labelled = [...labels.force, ...labels.refresh].flatMap((request) =>
    typeof request === 'string' && !request.startsWith('!') ? [[request]] : [],
  );
  return [mode === 'build' ? [] : environments, force, refresh, ...labelled];
}

function withNotes(headAndBase: HeadAndBase, notes: HeadAndBase['notes']): HeadAndBase {
  return { ...headAndBase, notes: [...headAndBase.notes, ...notes] };
}

/** Where hints are kept between runs; `undefined` where they may not be read, or cost more than they save. */
function openHints(
  env: NodeJS.ProcessEnv,
  toolkit: Toolkit,
  { runner, inputs, permitted, headAndBase }: Pick<RunContext, 'runner' | 'inputs' | 'permitted' | 'headAndBase'>,
): HintStore | undefined {
  const mayUse = inputs.cache && permitted.hints !== 'unused';
  if (!mayUse || strengthOf(permitted) !== 'verified' || permitted.mode === 'build') return undefined;
  const keys = new Set(environmentsOf(headAndBase.head).map(({ hash }) => hash)).size;
  if (keys < HINTS_PAY_FROM) return undefined;
  return hintStore({
    env,
    notBelow: runner.notBelow,
    scope: scopeOf(runner, inputs),
    program: process.argv[1] ?? '',
    onDebug: toolkit.debug,
    onUnused: (message) => toolkit.notice(logLine(message), {}),
  });
}

function templatesOf(inputs: Inputs, permitted: Permitted, { event }: Runner): ImageTemplates | undefined {
  const option = (name: 'tags' | 'labels' | 'annotations') => ({ name: `input ${name}`, values: inputs[name] });
  const options = { tags: option('tags'), labels: option('labels'), annotations: option('annotations') };
  return readTemplates(options, { commit: permitted.pullRequest?.sha || event.checkedOut || event.sha });
}

function openGitHub(
  env: NodeJS.ProcessEnv,
  { token }: Inputs,
  { apiUrl, repository }: Runner,
  onRequestEnd: OnRequestEnd | undefined,
): GitHub | undefined {
  if (token === undefined) return undefined;
  // Its client asks through the same proxies, and directly where it cannot read one.
  parseProxies(env).variablesFor(new URL(apiUrl));
  return gitHub({ token, apiUrl, repository, onRequestEnd });
}

function remoteOf(github: GitHub | undefined, { token }: Inputs, runner: Runner): Remote | undefined {
  if (github === undefined || token === undefined) return undefined;
  const folder = relative(runner.workspace, runner.root).split(sep).join('/');
  return { github, folder, credentials: { serverUrl: runner.serverUrl, token } };
}

function permit({ event }: Runner, inputs: Inputs): Permitted {
  const decision = decideByEvent(event, inputs);
  if (decision.kind === 'permitted') return decision;
  throw new TerrariumError('untrusted-checkout', `refused on ${event.name}: ${decision.why}`, { hint: decision.hint });
}

function hostOptions(
  env: NodeJS.ProcessEnv,
  inputs: Inputs,
  { root, notBelow }: Runner,
  signal: AbortSignal,
): HostOptions {
  return { ...inputs, builder: inputs.builderRequest.kind, root, env, signal, notBelow };
}

/** Digests that this run verified, by key. */
function hintsOf({ applied }: RunResult): Hints {
  const known = (applied?.outcomes ?? []).flatMap((outcome) => {
    if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null) return [];
    return outcome.image.kind === 'pushed' ? [[outcome.key as string, outcome.image.digest] as const] : [];
  });
  return new Map(known);
}
