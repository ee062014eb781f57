import type { Diagnostic } from '../model/diagnostic.ts';
import { codeBlock, codeSpan } from '../text/safe-text.ts';
import { entriesFor } from './candidates.ts';
import { fitParts, type ReportPart } from './fit.ts';
import {
  cells,
  count,
  difference,
  failure,
  hasDifference,
  type ImageColumn,
  listItem,
  tableHead,
  tableRow,
} from './markdown-rows.ts';
import { headline, isSettled, type Report, type ReportRow } from './report.ts';

export interface MarkdownOptions {
  /** UTF-16 units that the text may have. */
  readonly limit: number;
  /** Words of ours, not of a user. */
  readonly title: string;
  /** Why a run did less than it was asked to, and what to do next: Markdown of ours. */
  readonly remarks?: readonly string[];
  /** True where there is room for whole references of images. */
  readonly wide?: boolean;
  /** What a reviewer can do: Markdown of ours, below everything else. */
  readonly footer?: string;
}

/** The report in GitHub Flavored Markdown, for the job summary and the pull request's comment. Untrusted text is in code spans and blocks. */
export function renderMarkdown(
  report: Report,
  { limit, title, remarks = [], wide = false, footer }: MarkdownOptions,
): string {
  const heading = `## ${title}: ${headline(report)}`;
  if (heading.length > limit) return heading.slice(0, Math.max(0, limit));
  const aside = new Set(report.candidates.map(({ source }) => source));
  const findings = report.diagnostics.filter(({ severity }) => severity !== 'note');
  const parts = [
    introduction(report),
    ...remarks.map((text): ReportPart => ({ ...NO_UNITS, label: '', open: text, rank: 0 })),
    table(report, wide),
    failures(report.rows),
    diagnostics(
      'Errors and warnings',
      2,
      findings.filter(({ path }) => !aside.has(path)),
    ),
    differences(report.rows),
    settled(report.rows, wide),
    candidates(report),
    diagnostics(
      'Findings in candidates',
      7,
      findings.filter(({ path }) => aside.has(path)),
    ),
    ...(footer === undefined ? [] : [{ ...NO_UNITS, label: '', open: footer, rank: 0 }]),
  ];
  return fitParts(
    heading,
    parts.flatMap((part) => part ?? []),
    limit,
  );
}

const NO_UNITS = { units: [], separator: '', close: '' } as const;

function introduction(report: Report): ReportPart | undefined {
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

function table({ rows, failed }: Report, wide: boolean): ReportPart | undefined {
  const open = rows.filter((row) => !isSettled(row));
  const images = imageColumn(open, wide);
  const broken = failed.map(({ id, stage, cause }) => {
    const columns = [codeSpan(id), 'failed', codeSpan(`${stage}: ${cause}`, 300), ''];
    return cells(images === 'none' ? columns : [...columns, '']);
  });
  const units = [...broken, ...open.map((row) => tableRow(row, images))];
  return units.length === 0
    ? undefined
    : { label: 'Environments', open: tableHead(images), units, separator: '\n', close: '', rank: 1 };
}

function imageColumn(rows: readonly ReportRow[], wide: boolean): ImageColumn {
  if (rows.every(({ image }) => image === undefined)) return 'none';
  return wide ? 'whole' : 'short';
}

function failures(rows: readonly ReportRow[]): ReportPart | undefined {
  const units = rows.filter(({ tail, conflict }) => tail.length + conflict.length > 0).map(failure);
  return units.length === 0
    ? undefined
    : { label: 'Output of failed builds', open: '', units, separator: '\n\n', close: '', rank: 3 };
}

function diagnostics(title: string, rank: number, list: readonly Diagnostic[]): ReportPart | undefined {
  const units = list.map(listItem);
  if (units.length === 0) return undefined;
  const summary = `${title}: ${units.length}`;
  const folded = { open: `<details><summary>${summary}</summary>\n\n`, close: '\n\n</details>' };
  const plain = { open: `### ${title}\n\n`, close: '' };
  return { label: title, ...(rank > 2 ? folded : plain), units, separator: '\n', rank };
}

/** So many environments are unfolded: what a reviewer looks at first. */
const UNFOLDED = 3;

function differences(rows: readonly ReportRow[]): ReportPart | undefined {
  const shown = rows.filter(hasDifference);
  const units = shown.map((row) => difference(row, shown.length <= UNFOLDED && !isSettled(row)));
  return units.length === 0
    ? undefined
    : { label: 'Differences', open: '', units, separator: '\n\n', close: '', rank: 4 };
}

function settled(rows: readonly ReportRow[], wide: boolean): ReportPart | undefined {
  const list = rows.filter(isSettled);
  if (list.length === 0) return undefined;
  const pins = list.flatMap((row) => row.pins.filter(({ severity }) => severity !== 'note')).length;
  const unread = list.some(({ status }) => status === 'unverified') ? 'unchanged, ' : '';
  const what = `${count(list.length, 'environment')} ${unread}reused or used as is`;
  const summary = `${what}${pins === 0 ? '' : `, ${count(pins, 'pinning warning')}`}`;
  const images = imageColumn(list, wide);
  const open = `<details><summary>${summary}</summary>\n\n${tableHead(images)}`;
  return {
    label: 'Reused environments',
    open,
    units: list.map((row) => tableRow(row, images)),
    separator: '\n',
    close: '\n\n</details>',
    rank: 5,
  };
}

function candidates(report: Report): ReportPart | undefined {
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
