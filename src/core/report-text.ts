import { formatChange } from './diff.ts';
import type { Diagnostic } from './model.ts';
import { headline, type Report, type ReportRow } from './report.ts';
import { entriesFor } from './report-candidates.ts';
import { formatPackageChange } from './resolved/diff-packages.ts';
import { logLine } from './safe-text.ts';

/** The report for a terminal: aligned columns, no colour. Diagnostics are left to `renderDiagnostic`. Ends with a line end. */
export function renderPlanText(report: Report): string {
  const lines = [...tableLines(report), ...report.rows.flatMap(tailLines), ...candidateLines(report), headline(report)];
  return `${lines.join('\n')}\n`;
}

/** `error path:line:column: message [code]`, and an indented line with the hint. No line end at the end. */
export function renderDiagnostic({ severity, code, message, path, line, column, hint }: Diagnostic): string {
  const place = [
    path,
    ...(line === undefined ? [] : [line]),
    ...(line === undefined || column === undefined ? [] : [column]),
  ].join(':');
  const first = logLine(`${severity} ${place}: ${message} [${code}]`);
  return hint === undefined ? first : `${first}\n  ${logLine(`hint: ${hint}`)}`;
}

interface Entry {
  readonly columns: readonly string[];
  readonly below: readonly string[];
}

function tableLines({ rows, failed }: Report): readonly string[] {
  const entries: readonly Entry[] = [
    ...failed.map(({ id, stage, cause }) => ({
      columns: ['failed', id, '', `${stage}: ${cause}`].map((text) => logLine(text)),
      below: [],
    })),
    ...rows.map(entryOf),
  ];
  if (entries.length === 0) return [];
  const head: Entry = { columns: ['ACTION', 'ENVIRONMENT', 'HASH', 'WHY'], below: [] };
  const all = [head, ...entries];
  const widths = head.columns.map((_, column) =>
    all.reduce((width, entry) => Math.max(width, entry.columns[column]?.length ?? 0), 0),
  );
  const lines = all.flatMap(({ columns, below }) => [
    columns
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
    ...below,
  ]);
  return [...lines, ''];
}

function entryOf({ id, status, oldHash, hash, detail, image, changes, packages, pins }: ReportRow): Entry {
  const short = (text: string) => text.slice(0, 12);
  const hashes = oldHash === undefined || oldHash === hash ? short(hash) : `${short(oldHash)} -> ${short(hash)}`;
  const below = [
    ...(image === undefined ? [] : [image]),
    ...changes.map(formatChange),
    ...packages.map((change) => `resolved: ${formatPackageChange(change)}`),
    ...(pins.length === 0 ? [] : [`${pins.length} pinning ${pins.length === 1 ? 'warning' : 'warnings'}`]),
  ];
  return {
    columns: [status, id, hashes, detail].map((text) => logLine(text)),
    below: below.map((text) => `  ${logLine(text)}`),
  };
}

function tailLines({ id, tail }: ReportRow): readonly string[] {
  if (tail.length === 0) return [];
  return [logLine(`last lines of ${id}:`), ...tail.map((line) => `  | ${logLine(line)}`), ''];
}

function candidateLines(report: Report): readonly string[] {
  if (report.candidates.length === 0) return [];
  const entries = entriesFor(report).flatMap((entry) => entry.split('\n'));
  // Indentation is the entries' own: what is behind it is made safe.
  const safe = entries.map((entry) =>
    entry.replace(/^( *)(.*)$/s, (_line, indent: string, text: string) => `${indent}${logLine(text)}`),
  );
  return ['Candidates; to build them, add to terrarium.yml:', 'environments:', ...safe, ''];
}
