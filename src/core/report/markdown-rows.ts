import { formatChange } from '../diff/diff.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatPackageChange } from '../packages/diff-packages.ts';
import { isPinRule, rulePage } from '../pinning/rules.ts';
import { codeBlock, codeSpan, htmlText } from '../text/safe-text.ts';
import { isSettled, type ReportRow } from './report.ts';
import { formatBytes, formatSeconds } from './units.ts';

/** How a table names images: not at all where it has none, for a phone has room for few columns. */
export type ImageColumn = 'none' | 'short' | 'whole';

/** Head of a table of environments: on a phone the first columns are in view. */
export function tableHead(images: ImageColumn): string {
  return images === 'none'
    ? '| environment | action | why | hash |\n| --- | --- | --- | --- |\n'
    : '| environment | action | why | hash | image |\n| --- | --- | --- | --- | --- |\n';
}

/** One environment as a row of a table. */
export function tableRow(row: ReportRow, images: ImageColumn): string {
  const action =
    row.seconds === undefined || isSettled(row) ? words(row.status) : `${words(row.status)} (${costOf(row)})`;
  const columns = [codeSpan(row.id), action, words(row.detail), hashes(row)];
  return cells(images === 'none' ? columns : [...columns, imageOf(row, images)]);
}

function imageOf({ image }: ReportRow, images: ImageColumn): string {
  if (image === undefined) return '';
  // A digest is known by its first digits.
  const short = images === 'short' ? /@(sha256:[0-9a-f]{12})[0-9a-f]{52}$/.exec(image)?.[1] : undefined;
  return codeSpan(short ?? image, 400);
}

// Of what is to be built, by its last build.
function costOf({ status, seconds = 0, bytes }: ReportRow): string {
  const parts = [formatSeconds(seconds), ...(bytes === undefined ? [] : [formatBytes(bytes)])];
  return `${status === 'build' ? 'last time ' : ''}${parts.join(', ')}`;
}

export function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

function hashes({ oldHash, hash }: ReportRow): string {
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

function name(text: string): string {
  return `<code>${htmlText(text)}</code>`;
}

/** A failed build: what could not be installed together, and the last lines of its output. */
export function failure({ id, detail, conflict, tail }: ReportRow): string {
  const reasons = conflict.length === 0 ? '' : `\n\nThese do not go together:\n\n${codeBlock(conflict)}`;
  const output = tail.length === 0 ? '' : `\n\nThe last lines of its output:\n\n${codeBlock(tail)}`;
  return details(`${name(id)} failed`, `${codeSpan(detail, 500)}${reasons}${output}`, true);
}

/** A finding as an element of a list. */
export function listItem({ severity, code, message, path, line, column, hint }: Diagnostic): string {
  const place = [
    path,
    ...(line === undefined ? [] : [line]),
    ...(line === undefined || column === undefined ? [] : [column]),
  ].join(':');
  const advice = hint === undefined ? '' : `, hint: ${codeSpan(hint, 400)}`;
  return `- ${words(severity)} ${codeSpan(place, 300)} ${codeSpan(message, 400)} (${codeName(code)})${advice}`;
}

// The rule's page says how to pin it. What only might be pinned is counted.
function pinItem({ severity, code, message, path, line }: Diagnostic): string {
  const place = line === undefined ? path : `${path}:${line}`;
  return `- ${words(severity)} ${codeSpan(place, 300)} ${codeSpan(message, 400)} (${codeName(code)})`;
}

// Rules are our own words, and so are their pages.
function codeName(code: string): string {
  return isPinRule(code) ? `[${code}](${rulePage(code)})` : codeSpan(code);
}

/** Lines of one environment, at most. */
const MAX_LINES = 40;

/** True where there is more to say of an environment than its row does. */
export function hasDifference(row: ReportRow): boolean {
  const { changes, packages, unbuilt, renamedFrom, pins } = row;
  // What changed is said also where the image is there already; pins only where somebody is at work anyway.
  if (changes.length + packages.length + unbuilt.length > 0 || renamedFrom !== undefined) return true;
  return pins.some(({ severity }) => severity !== 'note') && !isSettled(row);
}

/** What differs from the merge base, in package terms, and what is not pinned. */
export function difference(row: ReportRow, isOpen: boolean): string {
  const { id, pins, image } = row;
  const parts = [
    ...(row.orderOnly ? [ORDER_ONLY] : []),
    listOf(factsOf(row)),
    ...(row.steps.length === 0 ? [] : [codeBlock(clip(row.steps), 'diff')]),
    ...(row.unbuilt.length === 0 ? [] : [unbuilt(row)]),
    listOf(pins.filter(({ severity }) => severity !== 'note').map(pinItem)),
    ...(image === undefined ? [] : [`Image ${codeSpan(image, 400)}`]),
  ];
  const summary = `${name(id)}: ${[changeCount(row), ...pinCount(pins)].join(', ')}`;
  return details(summary, parts.filter((part) => part !== '').join('\n\n'), isOpen);
}

const ORDER_ONLY =
  'The same packages and channels in another order. Their order is part of the hash: it costs a rebuild.';

function unbuilt({ unbuilt: changes, oldHash, hash }: ReportRow): string {
  const why = oldHash === hash ? 'No rebuild for' : 'Not a part of the image:';
  return `${why} ${changes.map((text) => codeSpan(text, 200)).join(', ')}`;
}

// Instructions are in the diff.
function factsOf({ changes, packages, renamedFrom, steps }: ReportRow): readonly string[] {
  const isShown = (what: string) => steps.length > 0 && INSTRUCTION.test(what);
  const texts = [
    ...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]),
    ...changes.flatMap((change) => (change.section === 'steps' && isShown(change.what) ? [] : [formatChange(change)])),
    ...packages.map((change) => `resolved: ${formatPackageChange(change)}`),
  ];
  return texts.map((text) => `- ${codeSpan(text, 300)}`);
}

const INSTRUCTION = /^(?:stage \d+ )?[A-Z]+$/;

function listOf(lines: readonly string[]): string {
  return clip(lines, '- and').join('\n');
}

function clip(lines: readonly string[], more = '@@ and'): readonly string[] {
  const left = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), ...(left > 0 ? [`${more} ${left} more`] : [])];
}

function changeCount({ orderOnly, changes, packages, unbuilt: without, renamedFrom }: ReportRow): string {
  if (orderOnly) return 'order only';
  const total = changes.length + packages.length;
  if (total > 0) return count(total, 'change');
  if (renamedFrom !== undefined) return 'renamed';
  return without.length > 0 ? 'nothing to rebuild' : 'no change';
}

function pinCount(pins: readonly Diagnostic[]): readonly string[] {
  const notes = pins.filter(({ severity }) => severity === 'note').length;
  const others = pins.length - notes;
  return [...(others === 0 ? [] : [count(others, 'pinning warning')]), ...(notes === 0 ? [] : [count(notes, 'note')])];
}
