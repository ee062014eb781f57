import type { Outcome } from './build.ts';
import type { Change } from './diff.ts';
import type { Diagnostic, HashedEnvironment, Origin } from './model.ts';
import type { Plan } from './plan.ts';

/** One environment as a reviewer sees it. */
export interface ReportRow {
  readonly id: string;
  readonly name: string | undefined;
  /** Definition hash of the merge base, where that is known and the environment was there. */
  readonly oldHash: string | undefined;
  readonly hash: string;
  /** What is planned, or what became of it. */
  readonly status: 'use' | 'reuse' | 'build' | 'unknown' | 'built' | 'reused' | 'used' | 'failed' | 'blocked';
  readonly reason: string | undefined;
  readonly detail: string;
  readonly image: string | undefined;
  readonly seconds: number | undefined;
  /** Field by field against the merge base; empty when nothing changed or nothing is known. */
  readonly changes: readonly Change[];
  /** Pinning warnings of this environment. */
  readonly pins: readonly Diagnostic[];
  /** Last lines of a failed build's output: hostile text. */
  readonly tail: readonly string[];
}

export interface Counts {
  readonly build: number;
  readonly built: number;
  readonly reused: number;
  readonly used: number;
  readonly failed: number;
  readonly blocked: number;
  readonly unknown: number;
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
  /** True when a merge base was compared with. */
  readonly compared: boolean;
}

export interface ReportInputs {
  readonly plan: Plan;
  /** `undefined` before anything was applied. */
  readonly outcomes: readonly Outcome[] | undefined;
  readonly origins: readonly Origin[];
  readonly head: readonly HashedEnvironment[];
  /** Environments of the merge base; `undefined` when there is none to compare with. */
  readonly before: readonly HashedEnvironment[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gathers what a run has to say. */
export function createReport(inputs: ReportInputs): Report {
  const counts = { build: 0, built: 0, reused: 0, used: 0, failed: 0, blocked: 0, unknown: 0, candidates: 0 };
  return {
    counts,
    repository: inputs.plan.repository ?? undefined,
    rows: [],
    failed: inputs.plan.failed,
    diagnostics: inputs.diagnostics,
    candidates: [],
    compared: inputs.before !== undefined,
  };
}

/** Counts in words: `1 to build, 98 reused, 1 failed; 3 candidates`. */
export function headline(_report: Report): string {
  return '';
}
