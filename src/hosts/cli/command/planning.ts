import { OFFLINE } from '../../../adapters/registry/offline.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import type { Outcome } from '../../../core/build/outcome.ts';
import type { Config } from '../../../core/config/config.ts';
import { removedEnvironments } from '../../../core/diff/removed.ts';
import type { Repository } from '../../../core/model/reference.ts';
import type { Registry, RegistryRemover, VerifyAttestation } from '../../../core/model/registry.ts';
import type { Turn } from '../../../core/model/turn.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import {
  type Definitions,
  diagnosticsOf,
  environmentsOf,
  findingsBeside,
} from '../../../core/normalize/definitions.ts';
import { type RepositoryOrder, repositoryOrder } from '../../../core/oci/repository-order.ts';
import { createPinChecker, type PinChecker } from '../../../core/pinning/check.ts';
import { checkPins } from '../../../core/plan/check-pins.ts';
import { type Plan, plannedIds } from '../../../core/plan/item.ts';
import { createReport, type Report } from '../../../core/report/report.ts';
import { type Applied, compare, plan } from '../../../pipeline.ts';
import { readFlagSecrets } from '../../build-secrets.ts';
import { readBuilderRequest } from '../../builder-options.ts';
import {
  type BuilderOptions,
  type Local,
  openEngine,
  openRegistry,
  openStores,
  openVerifier,
} from '../../composition.ts';
import { plantedNote } from '../../planted-note.ts';
import { proposedEntries } from '../../proposed-entries.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions, loadBase, loadComparedHead, loadHead, NOT_COMPARED, requireConfig } from './load.ts';
import { requireMatches } from './matching.ts';
import { hasLive, printDiagnostics, printNote, showLive } from './output.ts';
import { tellWaiting, type Waiting } from './waiting.ts';

/** A plan with what it was made from. */
export interface Planned {
  readonly head: Definitions;
  /** The other side, under the names of today. */
  readonly base: Definitions | undefined;
  /** Former id by id. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly plan: Plan;
  /** Entries for what was found, where nothing is selected. */
  readonly proposed: readonly string[];
  /** True when no patterns limit it. */
  readonly whole: boolean;
  readonly registry: Registry & Partial<RegistryRemover>;
  /** Where images are built to with `--load`. */
  readonly local: Local | undefined;
  readonly order: RepositoryOrder;
  readonly verifyAttestation: VerifyAttestation | undefined;
  readonly checker: PinChecker;
  readonly turn: Turn;
}

/** Defines and plans as the flags say, for the configured repository or another one, which is looked in last. */
export async function makePlan(
  args: Arguments,
  strength: 'present' | 'verified',
  patterns: readonly string[],
  signal: AbortSignal,
  into?: Repository,
): Promise<Planned> {
  const waiting = tellWaiting(printNote, hasLive() ? showLive : undefined);
  try {
    return await planWaiting(args, strength, { patterns, into, waiting }, signal);
  } finally {
    waiting.end();
  }
}

interface PlanWanted {
  readonly patterns: readonly string[];
  readonly into: Repository | undefined;
  readonly waiting: Waiting;
}

async function planWaiting(
  args: Arguments,
  strength: 'present' | 'verified',
  { patterns, into, waiting }: PlanWanted,
  signal: AbortSignal,
): Promise<Planned> {
  waiting.step('reading definitions');
  const options = hostOptions(args, signal);
  const force = args.list('force');
  const refresh = args.list('refresh');
  const named = [patterns, force, refresh];
  const baseRef = args.text('base-ref');
  const { tree } = await args.openSource(options.root, options.env, { compares: baseRef !== undefined });
  const asked = askedBy(named);
  const compared = baseRef === undefined ? undefined : await loadComparedHead(options, asked, tree);
  const head = compared?.head ?? (await loadHead(options, asked, tree));
  requireConfig(head);
  requireMatches(head.definitions, named);
  // At once: without it, docker may not find its builders.
  printDiagnostics(plantedNote(options.env, options.notBelow));
  if (baseRef !== undefined) waiting.step('reading the merge base');
  const { base, renamed } =
    baseRef === undefined || compared === undefined ? NOT_COMPARED : await loadBase(options, baseRef, compared, named);
  const offline = args.flag('offline');
  waiting.step(offline ? 'planning' : 'asking registries');
  const onRequest = (method: string, url: URL) => {
    waiting.onRequest(method, url);
    options.onRequest?.(method, url);
  };
  const registry = offline ? OFFLINE : openRegistry({ ...options, onRequest }, head.config);
  const local = args.flag('load') ? await openEngine(builderOptions(args, signal), head.config, registry) : undefined;
  const order = orderOf(head.config, into, args.flag('staging'));
  const verifyAttestation = args.flag('register') ? await openVerifier(head.config, options.root) : undefined;
  const checker = createPinChecker();
  const turn = turnsUntil(signal);
  const planned = await plan(head, base, registry, {
    order,
    strength,
    stores: base === undefined || offline ? [] : await openStores(options, head.config),
    environments: patterns,
    force,
    refresh,
    keepMoved: head.config.baseMoved === 'report',
    mayProbe: strength === 'verified' && local === undefined,
    // What is only planned, beside what it is to be merged into.
    proposes: strength === 'present',
    hints: new Map(),
    verifyAttestation,
    engine: local?.engine,
    checker,
    turn,
  });
  const whole = patterns.length === 0;
  const openTree = async () => (await args.openSource(options.root, options.env)).tree;
  const proposed = whole && !args.json ? await proposedEntries(openTree, head, turn) : [];
  const made = { plan: planned, registry, local, order, verifyAttestation, checker, turn };
  return { head, base, renamed, proposed, whole, ...made };
}

function orderOf(config: Config, into: Repository | undefined, staging: boolean): RepositoryOrder {
  const configured = repositoryOrder(config, staging);
  return into === undefined ? configured : { target: into, order: [...configured.order, into] };
}

/** What the flags ask of the builder. */
export function builderOptions(args: Arguments, signal: AbortSignal): BuilderOptions {
  const secrets = readFlagSecrets(args.list('secret'), process.env);
  const request = readBuilderRequest(secrets, ({ name }) => args.list(name));
  const { notBelow, onRequestEnd } = hostOptions(args, signal);
  return { request, env: process.env, notBelow, signal, onRequestEnd };
}

/** The report of a plan, with outcomes where there are some, and with what images of changed environments hold otherwise. */
export async function reportOf(
  planned: Planned,
  outcomes?: readonly Outcome[],
  applied: Partial<Pick<Applied, 'versions' | 'diagnostics'>> = {},
): Promise<Report> {
  const { head, base, renamed, plan: made, checker } = planned;
  await checkPins(head, made, checker, planned.turn);
  const { installed } = await compare(made, outcomes, planned);
  return createReport({
    plan: made,
    outcomes,
    origins: head.definitions.map(({ origin }) => origin),
    head: environmentsOf(head),
    before: base && environmentsOf(base),
    renamed,
    removed: base && planned.whole ? removedEnvironments(base, head) : [],
    proposed: planned.proposed,
    installed,
    versions: applied.versions,
    diagnostics: [...made.diagnostics, ...(applied.diagnostics ?? [])],
    unplanned: findingsBeside(head, plannedIds(made)),
    standing: base && diagnosticsOf(base),
    checker,
  });
}

/** Writes the findings of a report to stderr. Those of what nothing builds are counted: they would drown the rest. */
export function printFindings({ diagnostics, aside }: Report): void {
  printDiagnostics(diagnostics);
  const count = (severity: string) => aside.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    [count('error'), 'error'],
    [count('warning'), 'warning'],
  ] as const;
  const said = parts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}${many === 1 ? '' : 's'}`]));
  if (said.length > 0) printNote(`${said.join(' and ')} in definitions that nothing builds: terrarium list shows them`);
}

const MISSED: ReadonlySet<string> = new Set(['no-match', 'nothing-selected']);

/** True when a wanted environment failed, or none goes by a wanted name. */
export function hasFailed(plan: Plan): boolean {
  return (
    plan.failed.length > 0 || plan.diagnostics.some(({ severity, code }) => severity === 'error' && MISSED.has(code))
  );
}
