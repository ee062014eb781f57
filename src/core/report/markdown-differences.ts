import { formatChange } from '../diff/diff.ts';
import { type Diagnostic, distinct } from '../model/diagnostic.ts';
import { formatVersionStep } from '../specifiers/version-step.ts';
import { contrast, oneLine } from '../text/contrast.ts';
import { codeBlock, codeSpan } from '../text/safe-text.ts';
import type { ReportPart } from './fit.ts';
import { cells, count, details, hashesOf, type LinkTo, name, pinItem, placeOf } from './markdown-rows.ts';
import { isPackage, type PackageRow, packageRows, type Sides } from './package-rows.ts';
import { isSettled, type ReportRow } from './row.ts';

/** Lines of differences that are unfolded: about a screen, which a reviewer looks at first. */
const SCREEN = 40;
/** Lines of one list or table, at most. */
const MAX_LINES = 40;
const MAX_TRANSITIVE = 200;
/** Environments of equal differences that a heading, and the text below it, name. */
const IN_HEADING = 3;
const IN_TEXT = 60;

/** What differs from the merge base, in package terms, and what is not pinned. Environments that differ equally are told together. */
export function differences(rows: readonly ReportRow[], linkTo: LinkTo): ReportPart | undefined {
  const shown = rows.filter(hasDifference);
  if (shown.length === 0) return undefined;
  const told = shown.map((row) => ({ row, changes: changesOf(row) }));
  const groups = Map.groupBy(told, ({ row, changes }) => `${isSettled(row)} ${changes}`);
  let room = SCREEN;
  const units = [...groups.values()].map((equal) => {
    const group = equal.map(({ row }) => row);
    const body = bodyOf(group, equal[0]?.changes ?? '', linkTo);
    room -= linesOf(body);
    return details(headingOf(group), body, room >= 0 && !group.every(isSettled));
  });
  return { label: 'Differences', open: '', units, separator: '\n\n', close: '', rank: 4 };
}

/** True where there is more to say of an environment than its row does. */
function hasDifference(row: ReportRow): boolean {
  const { changes, packages, unbuilt, renamedFrom, pins } = row;
  // What changed is said also where the image is there already; pins only where somebody is at work anyway.
  if (changes.length + packages.length + unbuilt.length > 0 || renamedFrom !== undefined) return true;
  return pins.some(isIntroduced) && !isSettled(row);
}

function isIntroduced({ severity, standing }: Diagnostic): boolean {
  return severity !== 'note' && standing !== true;
}

function headingOf(group: readonly ReportRow[]): string {
  const [row] = group;
  if (row === undefined) return '';
  const left = group.length - IN_HEADING;
  const names = group.slice(0, IN_HEADING).map((one) => name(one.label));
  const what = [changeCount(row), ...pinCount(group)].join(', ');
  return `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}: ${what}`;
}

function bodyOf(group: readonly ReportRow[], changes: string, linkTo: LinkTo): string {
  const [row] = group;
  if (row === undefined) return '';
  const pins = pinsOf(group);
  const parts = [
    group.length === 1 ? about(row, linkTo) : aboutAll(group, linkTo),
    changes,
    listOf(pins.filter(isIntroduced).map((pin) => pinItem(pin, linkTo))),
    ...standing(pins, linkTo),
    ...(row.image === undefined || group.length > 1 ? [] : [`Image ${codeSpan(row.image, 400)}`]),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function about(row: ReportRow, linkTo: LinkTo): string {
  const owners = row.owners.length === 0 ? '' : `, owned by ${row.owners.map((owner) => codeSpan(owner)).join(', ')}`;
  return `${placeOf({ path: row.source }, linkTo)}, hash ${hashesOf(row)}${owners}`;
}

function aboutAll(group: readonly ReportRow[], linkTo: LinkTo): string {
  const left = group.length - IN_TEXT;
  const files = group.slice(0, IN_TEXT).map((row) => placeOf({ path: row.source, label: row.label }, linkTo));
  const owners = [...new Set(group.flatMap((row) => row.owners))].map((owner) => codeSpan(owner));
  const owned = owners.length === 0 ? '' : `\n\nOwned by ${owners.slice(0, IN_TEXT).join(', ')}`;
  return `${files.join(', ')}${left > 0 ? ` and ${left} more` : ''}${owned}`;
}

function changesOf(row: ReportRow): string {
  const { direct, transitive } = packageRows(row);
  const parts = [
    row.orderOnly ? ORDER_ONLY : '',
    listOf(factsOf(row)),
    packageTable(direct, MAX_LINES),
    transitive.length === 0 ? '' : details(transitiveHeading(transitive), packageTable(transitive, MAX_TRANSITIVE)),
    row.steps.length === 0 ? '' : codeBlock(clip(row.steps), 'diff'),
    row.unbuilt.length === 0 ? '' : unbuilt(row),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const ORDER_ONLY =
  'The same packages and channels in another order. Their order is part of the hash: it costs a rebuild.';

function transitiveHeading(rows: readonly PackageRow[]): string {
  const sides = rows.map(({ asked, installed }) => installed ?? asked);
  const added = sides.filter((side) => side?.from === undefined).length;
  const removed = sides.filter((side) => side?.to === undefined).length;
  const others = rows.length - added - removed;
  const parts = Object.entries({ added, removed, changed: others });
  return `Not asked for by name: ${parts.flatMap(([what, many]) => (many === 0 ? [] : [`${many} ${what}`])).join(', ')}`;
}

const PIP = 'pip ';

function packageTable(rows: readonly PackageRow[], most: number): string {
  if (rows.length === 0) return '';
  const both = rows.some(({ asked, installed }) => asked !== undefined && installed !== undefined);
  const isPip = rows.every(({ name: what }) => what.startsWith(PIP));
  const subject = isPip ? 'pip package' : 'package';
  const head = both ? [subject, 'asked for', 'installed'] : [subject, 'before', 'after', ''];
  const listed = rows.slice(0, most).map((row) => (isPip ? { ...row, name: row.name.slice(PIP.length) } : row));
  const shown = listed.map(both ? askedCells : versionCells);
  // Room is dear on a phone.
  const width = shown.some((line) => (line[3] ?? '') !== '') ? 4 : 3;
  const lines = [head, head.map(() => '---'), ...shown].map((line) => cells(line.slice(0, width)));
  const left = rows.length - most;
  return [...lines, ...(left > 0 ? ['', `and ${left} more`] : [])].join('\n');
}

function versionCells({ name: what, asked, installed, step }: PackageRow): readonly string[] {
  const sides = installed ?? asked;
  const { from, to } = contrasted(sides);
  const kind = sides?.from === undefined ? 'added' : sides.to === undefined ? 'removed' : '';
  return [codeSpan(what, 100), sideOf(from), sideOf(to), step === undefined ? kind : formatVersionStep(step)];
}

function askedCells({ name: what, asked, installed, step }: PackageRow): readonly string[] {
  const said = step === undefined ? '' : ` (${formatVersionStep(step)})`;
  return [codeSpan(what, 100), bothSides(asked), `${bothSides(installed ?? asked)}${said}`];
}

function bothSides(sides: Sides | undefined): string {
  if (sides === undefined) return '';
  const { from, to } = contrasted(sides);
  if (from === undefined) return `added ${sideOf(to)}`;
  return to === undefined ? `removed ${sideOf(from)}` : `${sideOf(from)} → ${sideOf(to)}`;
}

function contrasted(sides: Sides | undefined): Sides {
  if (sides?.from === undefined || sides.to === undefined) return { from: sides?.from, to: sides?.to };
  return contrast(oneLine(sides.from), oneLine(sides.to));
}

function sideOf(text: string | undefined): string {
  return text === undefined ? '' : codeSpan(text === '' ? 'any version' : text, 120);
}

function standing(pins: readonly Diagnostic[], linkTo: LinkTo): readonly string[] {
  const before = pins.filter((pin) => pin.severity !== 'note' && pin.standing === true);
  if (before.length === 0) return [];
  const heading = `${count(before.length, 'pinning warning')} that ${before.length === 1 ? 'was' : 'were'} there before`;
  return [details(heading, listOf(before.map((pin) => pinItem(pin, linkTo))))];
}

function unbuilt({ unbuilt: changes, oldHash, hash }: ReportRow): string {
  const why = oldHash === hash ? 'No rebuild for' : 'Not a part of the image:';
  return `${why} ${changes.map((text) => codeSpan(text, 200)).join(', ')}`;
}

// Instructions are in the diff, and packages in their table.
function factsOf({ changes, renamedFrom, steps }: ReportRow): readonly string[] {
  const isShown = (what: string) => steps.length > 0 && INSTRUCTION.test(what);
  const texts = [
    ...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]),
    ...changes.flatMap((change) =>
      isPackage(change) || (change.section === 'steps' && isShown(change.what)) ? [] : [formatChange(change)],
    ),
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

function changeCount(row: ReportRow): string {
  const { orderOnly, changes, unbuilt: without, renamedFrom } = row;
  if (orderOnly) return 'order only';
  const { direct, transitive } = packageRows(row);
  const total = changes.filter((change) => !isPackage(change)).length + direct.length + transitive.length;
  if (total > 0) return count(total, 'change');
  if (renamedFrom !== undefined) return 'renamed';
  return without.length > 0 ? 'nothing to rebuild' : 'no change';
}

function pinsOf(group: readonly ReportRow[]): readonly Diagnostic[] {
  return distinct(group.flatMap(({ pins }) => pins));
}

function pinCount(group: readonly ReportRow[]): readonly string[] {
  const fresh = pinsOf(group).filter((pin) => pin.standing !== true);
  const warnings = fresh.filter(isIntroduced).length;
  const notes = fresh.length - warnings;
  return [
    ...(warnings === 0 ? [] : [count(warnings, 'pinning warning')]),
    ...(notes === 0 ? [] : [count(notes, 'note')]),
  ];
}

// What is folded within takes no room.
function linesOf(body: string): number {
  let [lines, isFolded] = [0, false];
  for (const line of body.split('\n')) {
    if (line.startsWith('<details>')) isFolded = true;
    if (!isFolded) lines += 1;
    if (line === '</details>') isFolded = false;
  }
  return lines;
}
