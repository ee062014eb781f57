import type { Diagnostic } from '../model/diagnostic.ts';
import { isPinRule, rulePage } from '../pinning/rules.ts';
import { codeBlock, codeSpan, htmlText } from '../text/safe-text.ts';
import type { Report } from './report.ts';
import { isSettled, type ReportRow } from './row.ts';
import { formatBytes, formatGrowth, formatSeconds } from './units.ts';

/** Address of a file, and of a line in it; `undefined` where nothing shows it. */
export type LinkTo = (path: string, line: number | undefined) => string | undefined;

/** How much a table of environments says: in a comment, on a phone, the first columns are in view and there are few of them. */
export interface TableForm {
  /** How it names images: not at all where it has none. */
  readonly images: 'none' | 'short' | 'whole';
  readonly hashes: boolean;
  readonly linkTo: LinkTo;
}

/** Head of a table of environments. */
export function tableHead({ images, hashes }: TableForm): string {
  const columns = [
    'environment',
    'action',
    'why',
    ...(hashes ? ['hash'] : []),
    ...(images === 'none' ? [] : ['image']),
  ];
  return `${cells(columns)}\n${cells(columns.map(() => '---'))}\n`;
}

/** One environment as a row of a table. */
export function tableRow(row: ReportRow, { images, hashes, linkTo }: TableForm): string {
  const cost = row.seconds === undefined || isSettled(row) ? '' : ` (${costOf(row)})`;
  return cells([
    placeOf({ path: row.source, label: row.label }, linkTo),
    `${words(row.status)}${cost}`,
    whyOf(row),
    ...(hashes ? [hashesOf(row)] : []),
    ...(images === 'none' ? [] : [imageOf(row, images)]),
  ]);
}

/** What is an environment no more, as a row of a table. */
export function removedRow({ id, why }: Report['removed'][number], form: TableForm): string {
  return shortRow([codeSpan(id), 'removed', words(why)], form);
}

/** What failed before there was a plan, as a row of a table. */
export function failedRow({ id, cause }: Report['failed'][number], form: TableForm): string {
  return shortRow([codeSpan(id), 'failed', codeSpan(cause, 300)], form);
}

function shortRow(columns: readonly string[], { images, hashes }: TableForm): string {
  return cells([...columns, ...(hashes ? [''] : []), ...(images === 'none' ? [] : [''])]);
}

// What the installer says first is the cause.
function whyOf({ status, detail, complaint }: ReportRow): string {
  const [said] = status === 'failed' ? complaint : [];
  return words(said ?? detail);
}

function imageOf({ image }: ReportRow, images: TableForm['images']): string {
  if (image === undefined) return '';
  // A digest is known by its first digits.
  const short = images === 'short' ? /@(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(image)?.[1] : undefined;
  return codeSpan(short ?? image, 400);
}

// Of what is to be built, by its last build.
function costOf({ status, seconds = 0, bytes, bytesBefore }: ReportRow): string {
  const size = bytes === undefined ? [] : [formatBytes(bytes), ...formatGrowth(bytes - (bytesBefore ?? bytes))];
  return `${status === 'build' ? 'last time ' : ''}${[formatSeconds(seconds), ...size].join(', ')}`;
}

/** A place in a file, or what is there, linked to it. */
export function placeOf(
  { path, line, column, label }: { path: string; line?: number; column?: number; label?: string },
  linkTo: LinkTo,
): string {
  const place = [path, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(':');
  const text = codeSpan(label ?? place, 300);
  const address = linkTo(path, line);
  return address === undefined ? text : `[${text}](${address})`;
}

export function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

/** Its definition hash, and that of the merge base where it is another. */
export function hashesOf({ oldHash, hash }: ReportRow): string {
  const current = codeSpan(hash.slice(0, 12));
  return oldHash === undefined || oldHash === hash ? current : `${codeSpan(oldHash.slice(0, 12))} → ${current}`;
}

/** Words and nothing but words need no code span: there is no sign in them that could mean anything. */
export function words(text: string): string {
  return text.length <= 200 && /^[A-Za-z]+(?:[,;]? [A-Za-z]+)*$/.test(text) ? text : codeSpan(text, 300);
}

export function details(summary: string, body: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A name in HTML. */
export function name(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

/** A failed build: what its installer says, where the files ask for it, and the last lines of its output. */
export function failure(row: ReportRow, linkTo: LinkTo): string {
  const { detail, complaint, blamed, tail } = row;
  const places = blamed.map(
    ({ path, at, excerpt }) =>
      `\n\nAt ${placeOf({ path, line: at.line, column: at.column }, linkTo)}:\n\n${codeBlock(excerpt)}`,
  );
  const said = complaint.length === 0 ? '' : `\n\nThe installer says:\n\n${codeBlock(complaint)}`;
  const reasons = `${said}${places.join('')}`;
  const output = tail.length === 0 ? '' : `\n\nThe last lines of its output:\n\n${codeBlock(tail)}`;
  return details(`${name(row.label)} failed`, `${codeSpan(detail, 500)}${reasons}${output}`, true);
}

/** A finding as an element of a list. */
export function listItem(diagnostic: Diagnostic, linkTo: LinkTo): string {
  const { severity, code, message, hint } = diagnostic;
  const advice = hint === undefined ? '' : `, hint: ${codeSpan(hint, 400)}`;
  return `- ${words(severity)} ${placeOf(diagnostic, linkTo)} ${codeSpan(message, 400)} (${codeName(code)})${advice}`;
}

/** A finding of a rule, whose page says how to pin it. */
export function pinItem({ severity, code, message, path, line }: Diagnostic, linkTo: LinkTo): string {
  const place = placeOf(line === undefined ? { path } : { path, line }, linkTo);
  return `- ${words(severity)} ${place} ${codeSpan(message, 400)} (${codeName(code)})`;
}

// Rules are our own words, and so are their pages.
function codeName(code: string): string {
  return isPinRule(code) ? `[${code}](${rulePage(code)})` : codeSpan(code);
}
