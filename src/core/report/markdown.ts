import type { Diagnostic } from '../model/diagnostic.ts';
import { codeBlock, codeSpan } from '../text/safe-text.ts';
import { registeredItems } from './describe-registered.ts';
import { fitParts, type ReportPart } from './fit.ts';
import { differences } from './markdown-differences.ts';
import {
  count,
  failedRow,
  failure,
  type LinkTo,
  listItem,
  removedRow,
  type TableForm,
  tableHead,
  tableRow,
} from './markdown-rows.ts';
import { headline, type Report } from './report.ts';
import { isSettled, type ReportRow } from './row.ts';

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
  /** Where files can be looked at. */
  readonly linkTo?: LinkTo;
}

const NOWHERE: LinkTo = () => undefined;

/** The report in GitHub Flavored Markdown, for the job summary and the pull request's comment. Untrusted text is in code spans and blocks. */
export function renderMarkdown(
  report: Report,
  { limit, title, remarks = [], wide = false, footer, linkTo = NOWHERE }: MarkdownOptions,
): string {
  const heading = `## ${title}: ${headline(report)}`;
  if (heading.length > limit) return heading.slice(0, Math.max(0, limit));
  const isTold = ({ severity }: Diagnostic) => severity !== 'note';
  const [own, others] = [report.diagnostics.filter(isTold), report.aside.filter(isTold)];
  const list = (all: readonly Diagnostic[]) => all.map((finding) => listItem(finding, linkTo));
  const isStanding = ({ standing }: Diagnostic) => standing === true;
  const parts = [
    introduction(report),
    ...remarks.map((text): ReportPart => ({ ...NO_UNITS, label: '', open: text, rank: 0 })),
    ...tables(report, wide, linkTo),
    owners(report.rows),
    registered(report),
    failures(report.rows, linkTo),
    diagnostics('Errors and warnings', 2, list(own.filter((finding) => !isStanding(finding)))),
    differences(report.rows, linkTo),
    ...settled(report.rows, wide),
    candidates(report),
    diagnostics('Errors and warnings that were there before', 7, list(own.filter(isStanding))),
    diagnostics('Findings in definitions that nothing builds', 8, list(others)),
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
      report.candidates.length + report.proposed.length > 0
        ? 'Nothing is built until `terrarium.yml` selects it.'
        : 'No environment definition was found.';
    return { ...NO_UNITS, label: '', open: `No environment is selected. ${found}`, rank: 0 };
  }
  return report.repository === undefined
    ? undefined
    : { ...NO_UNITS, label: '', open: `Repository ${codeSpan(report.repository, 300)}`, rank: 0 };
}

function isEmpty({ rows, failed, removed }: Report): boolean {
  return rows.length + failed.length + removed.length === 0;
}

/** Environments that a table shows before it is folded: about a screen. */
const SCREEN = 15;

function tables(report: Report, wide: boolean, linkTo: LinkTo): readonly ReportPart[] {
  const open = report.rows.filter((row) => !isSettled(row));
  const form = formOf(open, wide, linkTo);
  const isUrgent = ({ status }: ReportRow) => status !== 'build' && status !== 'built';
  const [urgent, others] = [open.filter(isUrgent), open.filter((row) => !isUrgent(row))];
  const first = [
    ...report.failed.map((failed) => failedRow(failed, form)),
    ...report.removed.map((removed) => removedRow(removed, form)),
  ];
  const units = (rows: readonly ReportRow[]) => rows.map((row) => tableRow(row, form));
  const label = 'Environments';
  if (wide || first.length + open.length <= SCREEN) {
    // In the order of the report.
    return tablePart({ label, rank: 1, form, units: [...first, ...units(open)] });
  }
  return [
    ...tablePart({ label, rank: 1, form, units: [...first, ...units(urgent)] }),
    ...tablePart({ label, rank: 3, form, units: units(others), summary: summaryOf(others) }),
  ];
}

function summaryOf(rows: readonly ReportRow[]): string {
  const built = rows.filter(({ status }) => status === 'built').length;
  const parts = Object.entries({ built, 'to build': rows.length - built });
  return parts.flatMap(([what, many]) => (many === 0 ? [] : [`${many} ${what}`])).join(', ');
}

interface TablePart extends Pick<ReportPart, 'label' | 'rank' | 'units'> {
  readonly form: TableForm;
  /** Set where it is folded. */
  readonly summary?: string;
}

function tablePart({ label, rank, units, form, summary }: TablePart): readonly ReportPart[] {
  if (units.length === 0) return [];
  const fold = summary === undefined ? '' : `<details><summary>${summary}</summary>\n\n`;
  const close = summary === undefined ? '' : '\n\n</details>';
  return [{ label, open: `${fold}${tableHead(form)}`, units, separator: '\n', close, rank }];
}

function formOf(rows: readonly ReportRow[], wide: boolean, linkTo: LinkTo): TableForm {
  const none = rows.every(({ image }) => image === undefined);
  return { images: none ? 'none' : wide ? 'whole' : 'short', hashes: wide, linkTo };
}

/** Owners that a line names. */
const MOST_OWNERS = 20;

/** Who owns what is built: in code, so that nobody is called. */
function owners(rows: readonly ReportRow[]): ReportPart | undefined {
  const counts = new Map<string, number>();
  for (const row of rows)
    if (!isSettled(row)) for (const owner of row.owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  const named = [...counts].slice(0, MOST_OWNERS).map(([owner, many]) => `${codeSpan(owner)} (${many})`);
  const left = counts.size - named.length;
  const more = left > 0 ? ` and ${left} more` : '';
  return { ...NO_UNITS, label: '', open: `Owners: ${named.join(', ')}${more}`, rank: 0 };
}

function registered({ versions }: Report): ReportPart | undefined {
  const units = registeredItems(versions);
  if (units.length === 0) return undefined;
  return {
    label: 'Registered versions',
    open: '### Registered in Azure ML\n\n',
    units,
    separator: '\n',
    close: '',
    rank: 4,
  };
}

function failures(rows: readonly ReportRow[], linkTo: LinkTo): ReportPart | undefined {
  const units = rows
    .filter(({ tail, complaint, blamed }) => tail.length + complaint.length + blamed.length > 0)
    .map((row) => failure(row, linkTo));
  return units.length === 0
    ? undefined
    : { label: 'Output of failed builds', open: '', units, separator: '\n\n', close: '', rank: 3 };
}

function diagnostics(title: string, rank: number, units: readonly string[]): ReportPart | undefined {
  if (units.length === 0) return undefined;
  const summary = `${title}: ${units.length}`;
  const folded = { open: `<details><summary>${summary}</summary>\n\n`, close: '\n\n</details>' };
  const plain = { open: `### ${title}\n\n`, close: '' };
  return { label: title, ...(rank > 2 ? folded : plain), units, separator: '\n', rank };
}

function settled(rows: readonly ReportRow[], wide: boolean): readonly ReportPart[] {
  const list = rows.filter(isSettled);
  const pins = list.flatMap((row) => row.pins.filter(({ severity }) => severity !== 'note')).length;
  const unread = list.some(({ status }) => status === 'unverified') ? 'unchanged, ' : '';
  const what = `${count(list.length, 'environment')} ${unread}reused or used as is`;
  const summary = `${what}${pins === 0 ? '' : `, ${count(pins, 'pinning warning')}`}`;
  // Of what nobody touched, more is told than linked.
  const form = formOf(list, wide, NOWHERE);
  const units = list.map((row) => tableRow(row, form));
  return tablePart({ label: 'Reused environments', rank: 5, form, units, summary });
}

function candidates({ candidates: found, proposed }: Report): ReportPart | undefined {
  if (proposed.length === 0) return undefined;
  const units = proposed.map((entry) => entry.replace(/^/gm, '  '));
  const [fence = '', ...rest] = codeBlock(
    units.flatMap((entry) => entry.split('\n')),
    'yaml',
  ).split('\n');
  const title = found.length === 0 ? 'What was found' : count(found.length, 'candidate');
  const open = `### ${title}\n\nAdd to \`terrarium.yml\` those that are to be built:\n\n${fence}\nenvironments:\n`;
  return { label: 'Candidates', units, separator: '\n', rank: 6, open, close: `\n${rest.at(-1) ?? ''}` };
}
