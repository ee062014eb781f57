import type { Outcome } from '../build/outcome.ts';
import type { Change } from '../diff/change.ts';
import { diffDefinitions, type ReadDefinition } from '../diff/diff.ts';
import { diffMetadata } from '../diff/metadata.ts';
import { nameParents, SHORT_HASH } from '../diff/parents.ts';
import { unifiedSteps } from '../diff/unified-steps.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment, Origin } from '../model/environment.ts';
import { shownFindings } from '../model/findings.ts';
import { valuesOf } from '../model/part.ts';
import { formatImage } from '../names/reference.ts';
import type { PackageChange } from '../packages/diff-packages.ts';
import type { PinChecker } from '../pinning/check.ts';
import type { Plan, PlanItem } from '../plan/item.ts';
import { formatSeconds } from './units.ts';

/** One environment as a reviewer sees it. */
export interface ReportRow {
  readonly id: string;
  readonly name: string | undefined;
  /** Definition hash of the merge base, where that is known and the environment was there. */
  readonly oldHash: string | undefined;
  readonly hash: string;
  /** What is planned, or what became of it. */
  readonly status:
    | 'use'
    | 'reuse'
    | 'build'
    | 'unknown'
    | 'unverified'
    | 'built'
    | 'reused'
    | 'used'
    | 'failed'
    | 'blocked';
  readonly reason: string | undefined;
  readonly detail: string;
  readonly image: string | undefined;
  /** What its build took, or what the last one took before it is built. */
  readonly seconds: number | undefined;
  /** Compressed bytes of the image: of what was built, else of the last build. */
  readonly bytes: number | undefined;
  /** What a refreshed build installed otherwise than what was recorded. */
  readonly packages: readonly PackageChange[];
  /** Field by field against the merge base; empty when nothing changed or nothing is known. */
  readonly changes: readonly Change[];
  /** True if only the order of packages and channels changed. */
  readonly orderOnly: boolean;
  /** Docker steps as a unified diff; empty when they did not change. */
  readonly steps: readonly string[];
  /** What changed and costs no rebuild: variables, name, version, description, tags. */
  readonly unbuilt: readonly string[];
  /** Id that the merge base knows it by. */
  readonly renamedFrom: string | undefined;
  /** Pinning warnings of this environment. */
  readonly pins: readonly Diagnostic[];
  /** Last lines of a failed build's output: hostile text. */
  readonly tail: readonly string[];
  /** The packages that could not be installed together, in the installer's words: hostile text. */
  readonly conflict: readonly string[];
}

export interface Counts {
  readonly build: number;
  readonly built: number;
  readonly reused: number;
  readonly used: number;
  readonly failed: number;
  readonly blocked: number;
  readonly unknown: number;
  /** Equal to the merge base, where the registry could not be read. */
  readonly unverified: number;
  readonly candidates: number;
}

/** All that a run has to say; each host renders it. */
export interface Report {
  readonly counts: Counts;
  readonly repository: string | undefined;
  readonly rows: readonly ReportRow[];
  /** Selected environments that failed before there was a plan. */
  readonly failed: Plan['failed'];
  /** Findings of selected definitions and of the tree, then those of candidates. */
  readonly diagnostics: readonly Diagnostic[];
  readonly candidates: readonly Origin[];
  /** Paths selected without an entry: `terrarium.yml` must name them too, once it lists environments. */
  readonly declared: readonly string[];
  /** True when a merge base was compared with. */
  readonly compared: boolean;
  /** Seconds that all builds may take one after the other, by their last ones; `undefined` where none of them is known. */
  readonly estimate: number | undefined;
}

export interface ReportInputs {
  readonly plan: Plan;
  /** `undefined` before anything was applied. */
  readonly outcomes: readonly Outcome[] | undefined;
  readonly origins: readonly Origin[];
  readonly head: readonly HashedEnvironment[];
  /** Environments of the merge base; `undefined` when there is none to compare with. */
  readonly before: readonly HashedEnvironment[] | undefined;
  /** Former id by id. */
  readonly renamed?: ReadonlyMap<string, string> | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly checker: PinChecker;
}

/** Gathers what a run has to say: a row for each environment that was planned, what is urgent first. */
export function createReport(inputs: ReportInputs): Report {
  const { plan, origins } = inputs;
  const rows = rowsOf(inputs);
  const planned = new Set([...rows.map(({ id }) => id), ...plan.failed.map(({ id }) => id)]);
  const candidates = origins.filter(({ id, selection }) => selection === 'candidate' && !planned.has(id));
  return {
    counts: countsOf(rows, plan.failed.length, candidates.length),
    repository: plan.repository ?? undefined,
    rows,
    failed: plan.failed,
    diagnostics: orderDiagnostics(inputs, candidates, planned),
    candidates,
    declared: origins.flatMap(({ source, selection }) => (selection === 'declared' ? [source] : [])),
    compared: inputs.before !== undefined,
    estimate: inputs.outcomes === undefined ? estimateOf(plan) : undefined,
  };
}

// Environments of equal definition are built once.
function estimateOf({ items }: Plan): number | undefined {
  const known = items.flatMap(({ action, estimate }) =>
    action === 'build' && estimate !== null ? [estimate.seconds] : [],
  );
  return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}

/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
export function headline({ counts, estimate }: Report): string {
  const { build, built, reused, used, failed, blocked, unknown, unverified, candidates } = counts;
  const asIs = { 'used as is': used, 'unchanged and not verified': unverified };
  const parts = Object.entries({ 'to build': build, built, reused, ...asIs, failed, blocked, unknown });
  const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
  const cost = estimate === undefined ? '' : ` (about ${formatSeconds(estimate)})`;
  const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
  return `${said === '' ? 'no environment selected' : `${said}${cost}`}${rest}`;
}

/** True for rows in which nothing happens: the image is there. */
export function isSettled({ status }: Pick<ReportRow, 'status'>): boolean {
  return RANK[status] === LAST;
}

const LAST = 4;
const RANK: Readonly<Record<ReportRow['status'], number>> = {
  failed: 0,
  build: 1,
  built: 1,
  blocked: 2,
  unknown: 3,
  use: LAST,
  unverified: LAST,
  reuse: LAST,
  used: LAST,
  reused: LAST,
};

function rowsOf({ plan, outcomes, head, before, renamed, checker }: ReportInputs): readonly ReportRow[] {
  const current = new Map(head.map((environment) => [environment.id, environment]));
  const old = new Map(before?.map((environment) => [environment.id, environment]));
  const names = new Map([...(before ?? []), ...head].map(({ hash, id }) => [hash.slice(0, SHORT_HASH), id]));
  const became = new Map<DefinitionHash, Outcome>(outcomes?.map((outcome) => [outcome.item.hash, outcome]));
  const rows = plan.items.flatMap((item) =>
    item.ids.map((id) => ({
      id,
      ...stateOf(item, became.get(item.hash)),
      ...compare(item, names, current.get(id), old.get(id)),
      pins: pinsOf(current.get(id), checker),
      renamedFrom: renamed?.get(id),
    })),
  );
  return rows.sort((a, b) => RANK[a.status] - RANK[b.status] || (a.id < b.id ? -1 : 1));
}

type RowState = Pick<
  ReportRow,
  'status' | 'reason' | 'detail' | 'image' | 'seconds' | 'bytes' | 'packages' | 'tail' | 'conflict'
>;

function stateOf(item: PlanItem, outcome: Outcome | undefined): RowState {
  const reason = item.reason ?? undefined;
  const image = item.image === null ? undefined : formatImage(item.image);
  const { detail } = item;
  const { seconds: before, bytes } = item.estimate ?? {};
  const none = { packages: [], tail: [], conflict: [] };
  if (outcome === undefined) return { status: statusOf(item), reason, detail, image, seconds: before, bytes, ...none };
  const common = {
    status: outcome.status,
    reason,
    detail,
    image: undefined,
    seconds: outcome.seconds,
    bytes: undefined,
    ...none,
  };
  switch (outcome.status) {
    case 'failed': {
      const { message, hint } = outcome.error;
      return {
        ...common,
        detail: hint === undefined ? message : `${message}; ${hint}`,
        tail: outcome.tail,
        conflict: outcome.conflict ?? [],
      };
    }
    case 'blocked':
      return { ...common, detail: `it stands on ${outcome.by}, which failed` };
    default:
      return {
        ...common,
        image: formatImage(outcome.image),
        bytes: outcome.recorded?.bytes,
        packages: outcome.recorded?.changes ?? [],
      };
  }
}

// Where the registry may not be read, a reviewer sees what the diff says.
function statusOf({ action, presumed }: PlanItem): ReportRow['status'] {
  if (presumed === null) return action;
  return presumed === 'build' ? 'build' : 'unverified';
}

function compare(
  { hash }: PlanItem,
  names: ReadonlyMap<string, string>,
  current: HashedEnvironment | undefined,
  old: HashedEnvironment | undefined,
) {
  const changed = current !== undefined && old !== undefined && old.hash !== current.hash;
  return {
    name: current?.name,
    hash,
    oldHash: old?.hash,
    changes: changed ? nameParents(diffDefinitions(withValues(old), withValues(current)), names) : [],
    orderOnly: changed && old.unorderedHash === current.unorderedHash,
    steps: changed ? unifiedSteps(old.definition, current.definition) : [],
    unbuilt: current !== undefined && old !== undefined ? diffMetadata(old, current) : [],
  };
}

function withValues({ definition, parts }: HashedEnvironment): ReadDefinition {
  return { definition, values: valuesOf(parts) };
}

function pinsOf(environment: HashedEnvironment | undefined, checker: PinChecker): ReportRow['pins'] {
  return environment === undefined ? [] : checker.check(environment);
}

function countsOf(rows: readonly ReportRow[], failed: number, candidates: number): Counts {
  const count = (...statuses: readonly ReportRow['status'][]) =>
    rows.filter(({ status }) => statuses.includes(status)).length;
  return {
    build: count('build'),
    built: count('built'),
    reused: count('reuse', 'reused'),
    used: count('use', 'used'),
    failed: count('failed') + failed,
    blocked: count('blocked'),
    unknown: count('unknown'),
    unverified: count('unverified'),
    candidates,
  };
}

// A finding names a file, not an environment. A file that something selected is defined in, or that none is defined in, counts.
function orderDiagnostics(
  { plan, origins, diagnostics }: ReportInputs,
  candidates: readonly Origin[],
  planned: ReadonlySet<string>,
) {
  const all = new Map(
    [...plan.diagnostics, ...diagnostics].map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]),
  );
  const aside = new Set(candidates.map(({ source }) => source));
  const excluded = new Set(
    origins.flatMap(({ id, source, selection }) => (selection === 'excluded' && !planned.has(id) ? [source] : [])),
  );
  for (const { id, source, selection } of origins) {
    if (selection !== 'declared' && selection !== 'configured' && !planned.has(id)) continue;
    aside.delete(source);
    excluded.delete(source);
  }
  const shown = [...all.values()].filter(({ path }) => !excluded.has(path));
  return shownFindings([
    ...shown.filter(({ path }) => !aside.has(path)),
    ...shown.filter(({ path }) => aside.has(path)),
  ]);
}
