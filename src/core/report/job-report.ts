import type { DefinitionHash } from '../model/definition.ts';
import type { Place } from '../model/diagnostic.ts';
import { ERROR_CODES } from '../model/errors.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { PackageChange } from '../packages/diff-packages.ts';
import type { VersionStep } from '../specifiers/version-step.ts';
import type { Report } from './report.ts';
import type { ReportRow } from './row.ts';

/** What a build job reports about one of its environments. */
export type JobRow = Pick<
  ReportRow,
  'status' | 'detail' | 'seconds' | 'bytes' | 'packages' | 'tail' | 'complaint' | 'place' | 'code'
>;

/** Rows of build jobs by definition hash. */
export type JobRows = ReadonlyMap<DefinitionHash, JobRow>;

/** Lines of output that are read of one row. */
const MAX_LINES = 100;
const MAX_LINE = 2000;
/** Changes of packages that are read of one row. */
const MAX_PACKAGES = 5000;

/** A report as the file that later jobs read. */
export function formatJobReport(report: Report): string {
  return JSON.stringify({ formatVersion: 1, ...report });
}

/**
 * Rows of the files that output `report` of build jobs names: hostile text until its shape is checked. What is malformed is
 * left out, for the registry says what is there. Of several rows with one hash, that of the job that built it counts, then that
 * of the job that failed.
 */
export function parseJobReports(texts: readonly string[]): JobRows {
  const rows = texts.flatMap(rowsIn);
  const rank = ({ status }: JobRow) => ORDER.indexOf(status);
  return new Map(rows.sort(([, a], [, b]) => rank(a) - rank(b)));
}

/** The last one counts. */
const ORDER: readonly JobRow['status'][] = ['blocked', 'reused', 'failed', 'built'];

function rowsIn(text: string): readonly (readonly [DefinitionHash, JobRow])[] {
  const document = parseJson(text);
  if (!isRecord(document) || document.formatVersion !== 1 || !Array.isArray(document.rows)) return [];
  return document.rows.flatMap((row: unknown) => (isRecord(row) ? rowOf(row) : []));
}

function rowOf(row: Record<string, unknown>): readonly (readonly [DefinitionHash, JobRow])[] {
  const { hash, detail, seconds, bytes } = row;
  const status = ORDER.find((known) => known === row.status);
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash) || status === undefined) return [];
  const read: JobRow = {
    status,
    detail: typeof detail === 'string' ? detail.slice(0, MAX_LINE).toWellFormed() : '',
    seconds: countOf(seconds),
    bytes: countOf(bytes),
    packages: listOf(row.packages).slice(0, MAX_PACKAGES).flatMap(packageOf),
    tail: linesOf(row.tail),
    complaint: linesOf(row.complaint),
    place: placeOf(row.place),
    code: ERROR_CODES.find((known) => known === row.code),
  };
  return [[hash as DefinitionHash, read]];
}

// Whether the file is there is found out where its text is known.
function placeOf(value: unknown): Place | undefined {
  if (!isRecord(value) || !isRecord(value.at)) return undefined;
  const { path, at } = value;
  if (typeof path !== 'string' || !isCount(at.line) || !isCount(at.column)) return undefined;
  return { path, at: { line: at.line, column: at.column } };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function linesOf(value: unknown): readonly string[] {
  const lines = listOf(value).slice(-MAX_LINES);
  return lines.flatMap((line) => (typeof line === 'string' ? [line.slice(0, MAX_LINE).toWellFormed()] : []));
}

function packageOf(value: unknown): readonly PackageChange[] {
  if (!isRecord(value) || typeof value.what !== 'string') return [];
  const text = (one: unknown) => (typeof one === 'string' ? one.slice(0, MAX_LINE).toWellFormed() : undefined);
  const [from, to] = [text(value.from), text(value.to)];
  if (from === undefined && to === undefined) return [];
  const what = value.what.slice(0, MAX_LINE).toWellFormed();
  return [{ what, platforms: linesOf(value.platforms), from, to, step: stepOf(value.step) }];
}

const DIRECTIONS: readonly VersionStep['direction'][] = ['up', 'down'];
const SIZES: readonly VersionStep['size'][] = ['major', 'minor', 'patch', 'other'];

function stepOf(value: unknown): VersionStep | undefined {
  if (!isRecord(value)) return undefined;
  const direction = DIRECTIONS.find((known) => known === value.direction);
  const size = SIZES.find((known) => known === value.size);
  return direction === undefined || size === undefined ? undefined : { direction, size };
}
