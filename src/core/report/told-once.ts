import type { ErrorCode } from '../model/errors.ts';

/** What of a row is about its failure. */
interface FailureRow {
  readonly label: string;
  readonly status: string;
  readonly code: ErrorCode | undefined;
  readonly detail: string;
  readonly tail: readonly string[];
}

/**
 * Rows that fail by one cause outside of them (no builder, a registry that refuses): the first says it at length, the others name
 * the first. Failures of their own are left as they are.
 */
export function toldOnce<R extends FailureRow>(rows: readonly R[]): readonly R[] {
  const first = new Map<string, R>();
  return rows.map((row) => {
    if (row.status !== 'failed' || !isOutside(row.code)) return row;
    const before = first.get(row.detail);
    if (before === undefined) first.set(row.detail, row);
    return before === undefined ? row : { ...row, detail: `same cause as ${before.label}`, tail: [] };
  });
}

const OUTSIDE: readonly (ErrorCode | undefined)[] = [
  'builder-cannot-load',
  'builder-cannot-publish',
  'builder-lost',
  'buildkit-too-old',
  'buildx-missing',
  'buildx-too-old',
  'disk-full',
  'docker-too-old',
  'engine-not-running',
  'entitlement-missing',
  'index-failed',
];

/** True for a failure that no definition causes. */
export function isOutside(code: ErrorCode | undefined): boolean {
  return OUTSIDE.includes(code) || code?.startsWith('registry-') === true;
}
