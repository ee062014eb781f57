import { formatChange } from './diff.ts';
import type { Diagnostic } from './model.ts';
import { formatBytes, formatSeconds, headline, isSettled, type Report, type ReportRow } from './report.ts';
import { entriesFor } from './report-candidates.ts';
import { fitParts, type Part } from './report-fit.ts';
import { formatPackageChange } from './resolved/diff-packages.ts';
import { codeBlock, codeSpan, htmlText } from './safe-text.ts';

export interface MarkdownOptions {
  /** UTF-16 units that the text may have. */
  readonly limit: number;
  /** Words of ours, not of a user. */
  readonly title: string;
}

/** The report in GitHub Flavored Markdown, for the job summary and the pull request's comment. Untrusted text stands in code. */
export function renderMarkdown(report: Report, { limit, title }: MarkdownOptions): string {
  const heading = `## ${title}: ${headline(report)}`;
  if (heading.length > limit) return heading.slice(0, Math.max(0, limit));
  const aside = new Set(report.candidates.map(({ source }) => source));
  const findings = report.diagnostics.filter(({ severity }) => severity !== 'note');
  const parts = [
    introduction(report),
    table(report),
    failures(report.rows),
    diagnostics(
      'Errors and warnings',
      2,
      findings.filter(({ path }) => !aside.has(path)),
    ),
    differences(report.rows),
    settled(report.rows),
    candidates(report),
    diagnostics(
      'Findings in candidates',
      7,
      findings.filter(({ path }) => aside.has(path)),
    ),
  ];
  return fitParts(
    heading,
    parts.flatMap((part) => part ?? []),
    limit,
  );
}

const NO_UNITS = { units: [], separator: '', close: '' } as const;

function introduction(report: Report): Part | undefined {
  if (isEmpty(report)) {
    const found =
      report.candidates.length > 0
        ? 'Nothing is built until `terrarium.yml` selects it.'
        : 'No environment definition was found.';
    return { ...NO_UNITS, label: '', open: `No environment is selected. ${found}`, rank: 0 };
  }
  return report.repository === undefined
    ? undefined
    : { ...NO_UNITS, label: '', open: `Repository ${codeSpan(report.repository, 300)}`, rank: 0 };
}

function isEmpty({ rows, failed }: Report): boolean {
  return rows.length === 0 && failed.length === 0;
}

const COLUMNS = '| environment | hash | action | why | image |\n| --- | --- | --- | --- | --- |\n';

function table({ rows, failed }: Report): Part | undefined {
  const broken = failed.map(({ id, stage, cause }) =>
    cells([codeSpan(id), '', 'failed', codeSpan(`${stage}: ${cause}`, 300), '']),
  );
  const open = rows.filter((row) => !isSettled(row)).map(tableRow);
  const units = [...broken, ...open];
  return units.length === 0
    ? undefined
    : { label: 'Environments', open: COLUMNS, units, separator: '\n', close: '', rank: 1 };
}

function tableRow(row: ReportRow): string {
  const action =
    row.seconds === undefined || isSettled(row) ? words(row.status) : `${words(row.status)} (${costOf(row)})`;
  const image = row.image === undefined ? '' : codeSpan(row.image, 400);
  return cells([codeSpan(row.id), hashes(row), action, words(row.detail), image]);
}

// Of what is to be built, by its last build.
function costOf({ status, seconds = 0, bytes }: ReportRow): string {
  const parts = [formatSeconds(seconds), ...(bytes === undefined ? [] : [formatBytes(bytes)])];
  return `${status === 'build' ? 'last time ' : ''}${parts.join(', ')}`;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function hashes({ oldHash, hash }: ReportRow): string {
  const current = codeSpan(hash.slice(0, 12));
  return oldHash === undefined || oldHash === hash ? current : `${codeSpan(oldHash.slice(0, 12))} → ${current}`;
}

// Words and nothing but words need no code span: there is no sign in them that could mean anything.
function words(text: string): string {
  return text.length <= 200 && /^[A-Za-z]+(?:[,;]? [A-Za-z]+)*$/.test(text) ? text : codeSpan(text, 300);
}

function details(summary: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function name(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

function failures(rows: readonly ReportRow[]): Part | undefined {
  const units = rows
    .filter(({ tail }) => tail.length > 0)
    .map(({ id, detail, tail }) =>
      details(`${name(id)} failed`, `${codeSpan(detail, 500)}\n\n${codeBlock(tail)}`, true),
    );
  return units.length === 0
    ? undefined
    : { label: 'Output of failed builds', open: '', units, separator: '\n\n', close: '', rank: 3 };
}

function diagnostics(title: string, rank: number, list: readonly Diagnostic[]): Part | undefined {
  const units = list.map(listItem);
  if (units.length === 0) return undefined;
  const summary = `${title}: ${units.length}`;
  const folded = { open: `<details><summary>${summary}</summary>\n\n`, close: '\n\n</details>' };
  const plain = { open: `### ${title}\n\n`, close: '' };
  return { label: title, ...(rank > 2 ? folded : plain), units, separator: '\n', rank };
}

function listItem({ severity, code, message, path, line, column, hint }: Diagnostic): string {
  const place = [
    path,
    ...(line === undefined ? [] : [line]),
    ...(line === undefined || column === undefined ? [] : [column]),
  ].join(':');
  const advice = hint === undefined ? '' : `, hint: ${codeSpan(hint, 400)}`;
  return `- ${words(severity)} ${codeSpan(place, 300)} ${codeSpan(message, 400)} (${codeSpan(code)})${advice}`;
}

/** Lines of one environment, at most. */
const MAX_LINES = 40;

// What changed is shown also where the image is there already; pins only where somebody is at work anyway.
function differences(rows: readonly ReportRow[]): Part | undefined {
  const units = rows
    .filter((row) => row.changes.length + row.packages.length > 0 || (row.pins.length > 0 && !isSettled(row)))
    .map(({ id, changes, packages, pins }) => {
      const texts = [
        ...changes.map(formatChange),
        ...packages.map((change) => `resolved: ${formatPackageChange(change)}`),
      ];
      const lines = [...texts.map((text) => `- ${codeSpan(text, 300)}`), ...pins.map(listItem)];
      const left = lines.length - MAX_LINES;
      const body = [...lines.slice(0, MAX_LINES), ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
      return details(`${name(id)}: ${count(texts.length, 'change')}, ${count(pins.length, 'pinning warning')}`, body);
    });
  return units.length === 0
    ? undefined
    : { label: 'Differences', open: '', units, separator: '\n\n', close: '', rank: 4 };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function settled(rows: readonly ReportRow[]): Part | undefined {
  const list = rows.filter(isSettled);
  if (list.length === 0) return undefined;
  const pins = list.reduce((sum, row) => sum + row.pins.length, 0);
  const summary = `${count(list.length, 'environment')} reused or used as is${pins === 0 ? '' : `, ${count(pins, 'pinning warning')}`}`;
  const open = `<details><summary>${summary}</summary>\n\n${COLUMNS}`;
  return {
    label: 'Reused environments',
    open,
    units: list.map(tableRow),
    separator: '\n',
    close: '\n\n</details>',
    rank: 5,
  };
}

function candidates(report: Report): Part | undefined {
  const entries = report.candidates.length === 0 ? [] : entriesFor(report);
  if (entries.length === 0) return undefined;
  const [fence = '', ...rest] = codeBlock(
    entries.flatMap((entry) => entry.split('\n')),
    'yaml',
  ).split('\n');
  const open = `${fence}\nenvironments:\n`;
  const close = `\n${rest.at(-1) ?? ''}`;
  const common = { label: 'Candidates', units: entries, separator: '\n', rank: 6 };
  const advice = 'Add to `terrarium.yml` those that are to be built:\n\n';
  if (isEmpty(report))
    return { ...common, open: `### ${count(report.candidates.length, 'candidate')}\n\n${advice}${open}`, close };
  const summary = `<details><summary>${count(report.candidates.length, 'candidate')}</summary>\n\n`;
  return { ...common, open: `${summary}${advice}${open}`, close: `${close}\n\n</details>` };
}
