import type { RemovedEnvironment } from '../diff/removed.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Origin } from '../model/environment.ts';
import { shownFindings } from '../model/findings.ts';
import type { Plan } from '../plan/item.ts';
import type { VersionOutcome } from '../register/write-versions.ts';
import { type ReportRow, type RowInputs, reportRows } from './row.ts';
import { markStanding } from './standing.ts';
import { formatSeconds } from './units.ts';

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
  /** Environments of the merge base that are none any more. */
  readonly removed: number;
}

/** All that a run has to say; each host renders it. */
export interface Report {
  readonly counts: Counts;
  readonly repository: string | undefined;
  readonly rows: readonly ReportRow[];
  /** Selected environments that failed before there was a plan. */
  readonly failed: Plan['failed'];
  readonly removed: readonly RemovedEnvironment[];
  /** What became of versions in Azure ML. */
  readonly versions: readonly VersionOutcome[];
  /** Findings of what is planned, and of the tree. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings of definitions that nothing builds. */
  readonly aside: readonly Diagnostic[];
  readonly candidates: readonly Origin[];
  /** Entries that would select what was found, where nothing is selected: YAML, for `environments:`. */
  readonly proposed: readonly string[];
  /** True when a merge base was compared with. */
  readonly compared: boolean;
  /** Seconds that all builds may take one after the other, by their last ones; `undefined` where none of them is known. */
  readonly estimate: number | undefined;
}

export interface ReportInputs extends RowInputs {
  readonly origins: readonly Origin[];
  readonly removed?: readonly RemovedEnvironment[] | undefined;
  readonly proposed?: readonly string[] | undefined;
  readonly versions?: readonly VersionOutcome[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Those of `diagnostics` that only definitions have which are not planned. */
  readonly unplanned?: readonly Diagnostic[] | undefined;
  /** Findings of the merge base. */
  readonly standing?: readonly Diagnostic[] | undefined;
}

/** Gathers what a run has to say: a row for each environment that was planned, what is urgent first. */
export function createReport(inputs: ReportInputs): Report {
  const { plan, origins, removed = [] } = inputs;
  const rows = reportRows(inputs);
  const planned = new Set([...rows.map(({ id }) => id), ...plan.failed.map(({ id }) => id)]);
  const candidates = origins.filter(({ id, selection }) => selection === 'candidate' && !planned.has(id));
  return {
    counts: countsOf(rows, { failed: plan.failed.length, candidates: candidates.length, removed: removed.length }),
    repository: plan.repository ?? undefined,
    rows,
    failed: plan.failed,
    removed,
    versions: inputs.versions ?? [],
    ...orderDiagnostics(inputs, candidates, planned),
    candidates,
    proposed: inputs.proposed ?? [],
    compared: inputs.before !== undefined,
    estimate: inputs.outcomes === undefined ? estimateOf(plan) : undefined,
  };
}

/** Seconds that the builds of a plan are likely to take; `undefined` where no former build is known. */
export function estimateOf({ items }: Plan): number | undefined {
  // Environments of equal definition are one item.
  const known = items.flatMap(({ action, estimate }) =>
    action === 'build' && estimate !== null ? [estimate.seconds] : [],
  );
  return known.length === 0 ? undefined : known.reduce((sum, seconds) => sum + seconds, 0);
}

/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
export function headline({ counts, estimate }: Report): string {
  const { build, built, reused, used, failed, blocked, unknown, unverified, candidates, removed } = counts;
  const asIs = { 'used as is': used, 'unchanged and not verified': unverified };
  const parts = Object.entries({ 'to build': build, built, reused, ...asIs, failed, blocked, unknown, removed });
  const said = parts.flatMap(([words, count]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
  const cost = estimate === undefined ? '' : ` (about ${formatSeconds(estimate)})`;
  const rest = candidates === 0 ? '' : `; ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'}`;
  return `${said === '' ? 'no environment selected' : `${said}${cost}`}${rest}`;
}

function countsOf(
  rows: readonly ReportRow[],
  { failed, candidates, removed }: Pick<Counts, 'failed' | 'candidates' | 'removed'>,
): Counts {
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
    removed,
  };
}

// A finding names a file, not an environment. A file that something selected is defined in, or that none is defined in, counts.
function orderDiagnostics(
  { plan, origins, diagnostics, unplanned = [], standing = [] }: ReportInputs,
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
  const shown = markStanding(
    [...all.values()].filter(({ path }) => !excluded.has(path)),
    standing,
  );
  const others = new Set(unplanned.map((diagnostic) => JSON.stringify(diagnostic)));
  const isAside = (diagnostic: Diagnostic) =>
    aside.has(diagnostic.path) || others.has(JSON.stringify({ ...diagnostic, standing: undefined }));
  return {
    diagnostics: shownFindings(shown.filter((diagnostic) => !isAside(diagnostic))),
    aside: shownFindings(shown.filter(isAside)),
  };
}
