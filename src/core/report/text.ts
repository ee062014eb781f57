import { formatChange } from '../diff/diff.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatPackageChange } from '../packages/diff-packages.ts';
import { logLine } from '../text/safe-text.ts';
import { explainRow } from './explain-row.ts';
import { blamedLines } from './failure-places.ts';
import { headline, type Report } from './report.ts';
import type { ReportRow } from './row.ts';

/** The report for a terminal: aligned columns, no colour. Diagnostics are left to `renderDiagnostic`. Ends with a line end. */
export function renderPlanText(report: Report): string {
  const lines = [...tableLines(report), ...report.rows.flatMap(tailLines), ...candidateLines(report), headline(report)];
  return `${lines.join('\n')}\n`;
}

/** Each environment with why, at length. Ends with a line end. */
export function renderWhy({ rows }: Report): string {
  const lines = rows.flatMap((row) => [row.id, ...explainRow(row).map((line) => `  ${line}`), '']);
  return `${lines.map(indentedLine).join('\n')}\n`;
}

// The indentation is ours: what is behind it is made safe.
function indentedLine(line: string): string {
  return line.replace(/^( *)(.*)$/s, (_line, indent: string, text: string) => `${indent}${logLine(text)}`);
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

interface TableEntry {
  readonly columns: readonly string[];
  readonly below: readonly string[];
}

function tableLines({ rows, failed, removed }: Report): readonly string[] {
  const entries: readonly TableEntry[] = [
    ...failed.map(({ id, cause }) => ({
      columns: ['failed', id, '', cause].map((text) => logLine(text)),
      below: [],
    })),
    ...rows.map(entryOf),
    ...removed.map(({ id, why }) => ({ columns: ['removed', id, '', why].map((text) => logLine(text)), below: [] })),
  ];
  if (entries.length === 0) return [];
  const head: TableEntry = { columns: ['ACTION', 'ENVIRONMENT', 'HASH', 'WHY'], below: [] };
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

function entryOf(row: ReportRow): TableEntry {
  const { id, status, oldHash, hash, detail, image, localName, changes, packages, pins } = row;
  const short = (text: string) => text.slice(0, 12);
  const hashes = oldHash === undefined || oldHash === hash ? short(hash) : `${short(oldHash)} -> ${short(hash)}`;
  const below = [
    ...(image === undefined ? [] : [image]),
    ...(localName === undefined ? [] : [`loaded as ${localName}`]),
    ...(row.renamedFrom === undefined ? [] : [`renamed from ${row.renamedFrom}`]),
    ...(row.orderOnly ? ['order only: the same packages in another order, which costs a rebuild'] : []),
    ...changes.map(formatChange),
    ...packages.map((change) => `resolved: ${formatPackageChange(change)}`),
    ...row.unbuilt.map((text) => `no rebuild for: ${text}`),
    ...row.complaint.map((text) => `the installer says: ${text}`),
    ...row.blamed.flatMap(blamedLines),
    ...pinCounts(pins),
  ];
  return {
    columns: [status, id, hashes, detail].map((text) => logLine(text)),
    below: below.map((text) => `  ${indentedLine(text)}`),
  };
}

function pinCounts(pins: readonly Diagnostic[]): readonly string[] {
  const notes = pins.filter(({ severity }) => severity === 'note').length;
  const others = pins.length - notes;
  const said = [
    ...(others === 0 ? [] : [`${others} pinning ${others === 1 ? 'warning' : 'warnings'}`]),
    ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'}`]),
  ];
  return said.length === 0 ? [] : [said.join(', ')];
}

function tailLines({ id, tail }: ReportRow): readonly string[] {
  if (tail.length === 0) return [];
  return [logLine(`last lines of ${id}:`), ...tail.map((line) => `  | ${logLine(line)}`), ''];
}

/** Entries that are shown to be pasted: about a screen. */
const MOST_CANDIDATES = 15;

function candidateLines({ candidates, proposed }: Report): readonly string[] {
  if (proposed.length === 0) {
    if (candidates.length === 0) return [];
    const what =
      candidates.length === 1
        ? 'A candidate that nothing selects'
        : `${candidates.length} candidates that nothing selects`;
    return [`${what}: terrarium init --print shows entries`, ''];
  }
  const shown = proposed.slice(0, MOST_CANDIDATES).flatMap((entry) => entry.split('\n'));
  const left = proposed.length - MOST_CANDIDATES;
  const more = left > 0 ? [`and ${left} more: terrarium init writes all of them`] : [];
  return [
    'Nothing is selected. To build what was found, add to terrarium.yml:',
    'environments:',
    ...shown.map((line) => indentedLine(`  ${line}`)),
    ...more,
    '',
  ];
}
