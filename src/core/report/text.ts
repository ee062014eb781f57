import { formatChange } from '../diff/diff.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TerrariumError } from '../model/errors.ts';
import { formatPackageChange } from '../packages/diff-packages.ts';
import { logLine } from '../text/safe-text.ts';
import { columnLines } from './columns.ts';
import { registeredLines } from './describe-registered.ts';
import { explainRow } from './explain-row.ts';
import { blamedLines } from './failure-places.ts';
import { headline, type Report } from './report.ts';
import type { ReportRow } from './row.ts';
import { PLAIN, type Screen, type Tone, wrapLine } from './screen.ts';
import { formatSeconds } from './units.ts';

/** The report for a terminal: aligned columns. Diagnostics are left to `renderDiagnostic`. `seconds`: what the run took. Ends with a line end. */
export function renderPlanText(report: Report, screen: Screen = PLAIN, seconds?: number): string {
  const time = seconds === undefined ? '' : `; ${formatSeconds(seconds)}`;
  const wrapped = (lines: readonly string[]) => lines.flatMap((line) => wrapLine(line, screen.width));
  const lines = [
    ...tableLines(report, screen),
    ...wrapped(report.rows.flatMap(tailLines)),
    // Entries are there to be pasted.
    ...(report.proposed.length === 0 ? wrapped(candidateLines(report)) : candidateLines(report)),
    ...wrapped(registeredLines(report.versions).map((line) => logLine(line))),
    ...wrapped([`${headline(report)}${time}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Each environment with why, at length. Ends with a line end. */
export function renderWhy({ rows }: Report, screen: Screen = PLAIN): string {
  const lines = rows.flatMap((row) => [row.id, ...explainRow(row).map((line) => `  ${line}`), '']);
  return `${lines.flatMap((line) => wrapLine(indentedLine(line), screen.width)).join('\n')}\n`;
}

// The indentation is ours: what is behind it is made safe.
function indentedLine(line: string): string {
  return line.replace(/^( *)(.*)$/s, (_line, indent: string, text: string) => `${indent}${logLine(text)}`);
}

/** `error path:line:column: message [code]`, and an indented line with the hint. No line end at the end. */
export function renderDiagnostic(
  { severity, code, message, path, line, column, hint }: Diagnostic,
  screen: Screen = PLAIN,
): string {
  const place = [
    path,
    ...(line === undefined ? [] : [line]),
    ...(line === undefined || column === undefined ? [] : [column]),
  ].join(':');
  const said = wrapLine(logLine(`${severity} ${place}: ${message} [${code}]`), screen.width).join('\n');
  const first = `${screen.paint(SEVERITY_TONES[severity], severity)}${said.slice(severity.length)}`;
  if (hint === undefined) return first;
  return [first, ...wrapLine(`  ${logLine(`hint: ${hint}`)}`, screen.width)].join('\n');
}

/** `error: message [code]`, and an indented line with the hint. No line end at the end. */
export function renderFailure({ message, code, hint }: TerrariumError, screen: Screen = PLAIN): string {
  const [first = '', ...more] = wrapLine(`error: ${logLine(message)} [${code}]`, screen.width);
  const hints = hint === undefined ? [] : wrapLine(`  hint: ${logLine(hint)}`, screen.width);
  const word = 'error:';
  return [`${screen.paint('bad', word)}${first.slice(word.length)}`, ...more, ...hints].join('\n');
}

const SEVERITY_TONES: Readonly<Record<Diagnostic['severity'], Tone>> = {
  error: 'bad',
  warning: 'doubtful',
  note: 'quiet',
};

interface TableEntry {
  readonly columns: readonly string[];
  readonly below: readonly string[];
}

function tableLines({ rows, failed, removed }: Report, screen: Screen): readonly string[] {
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
  const rowLines = columnLines(
    all.map(({ columns }) => columns),
    screen,
    (text, row, column) => (row === 0 ? 'heading' : column === 0 ? STATUS_TONES.get(text) : undefined),
  );
  const belowOf = (row: number) => all[row]?.below.flatMap((line) => wrapLine(line, screen.width)) ?? [];
  return [...rowLines.flatMap((line, row) => [line, ...belowOf(row)]), ''];
}

const STATUS_TONES: ReadonlyMap<string, Tone> = new Map<ReportRow['status'] | 'removed', Tone>([
  ['build', 'changing'],
  ['built', 'good'],
  ['reuse', 'good'],
  ['reused', 'good'],
  ['use', 'good'],
  ['used', 'good'],
  ['unverified', 'doubtful'],
  ['unknown', 'doubtful'],
  ['failed', 'bad'],
  ['blocked', 'bad'],
  ['removed', 'quiet'],
]);

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
