import { formatChange } from '../diff/diff.ts';
import { formatPackageChange } from '../packages/diff-packages.ts';
import type { Reason } from '../plan/item.ts';
import { blamedLines } from './failure-places.ts';
import type { ReportRow } from './row.ts';
import { formatBytes, formatGrowth, formatSeconds } from './units.ts';

const REASONS: Readonly<Record<Reason, string>> = {
  new: 'No image of it is known, and what this is compared with does not have it.',
  'definition-changed': 'Its definition has another hash than the one before, so that no image of it is there yet.',
  'base-moved': 'An image of this definition is there, and its base has another digest by now.',
  'parent-changed': 'It is the same, and the environment that it depends on has another image.',
  'recipe-changed': 'It is the same, and the step that this version generates for its packages is another.',
  'image-missing': 'Nothing changed: an image was there and is gone, or the default branch did not build it yet.',
  'image-invalid': 'Its tag is there, and what stands behind it is not the image of this definition.',
  forced: 'It was asked for by force.',
  refreshed: 'It was asked for by refresh: its packages are solved again.',
};

const ACTIONS: Readonly<Partial<Record<ReportRow['status'], string>>> = {
  reuse: 'An image with its key is there: nothing is built.',
  reused: 'An image with its key is there: nothing was built.',
  use: 'It installs nothing on its base: the base is its image.',
  used: 'It installs nothing on its base: the base is its image.',
  unknown: 'A registry does not say whether its image is there. A build job looks again before it builds.',
  unverified: 'It equals what this is compared with, whose image could not be looked up.',
  blocked: 'What it depends on failed, so that it was not tried.',
};

/** Why an environment is built, reused or used, at length: a line each, untrusted text. */
export function explainRow(row: ReportRow): readonly string[] {
  const { status, detail, reason, image, changes, packages, steps, unbuilt, complaint, blamed, pins } = row;
  return [
    `${status}: ${detail}`,
    sentenceOf(status, reason),
    ...(image === undefined ? [] : [`image: ${image}`]),
    ...costOf(row),
    ...historyOf(row),
    ...changes.map((change) => `changed: ${formatChange(change)}`),
    ...steps.map((line) => `  ${line}`),
    ...packages.map((change) => `resolved: ${formatPackageChange(change)}`),
    ...unbuilt.map((text) => `no rebuild for: ${text}`),
    ...complaint.map((line) => `the installer says: ${line}`),
    ...blamed.flatMap(blamedLines),
    ...(pins.length === 0 ? [] : [`not pinned: ${pins.length}, terrarium pin shows them`]),
  ].filter((line) => line !== '');
}

function sentenceOf(status: ReportRow['status'], reason: string | undefined): string {
  const known = reason !== undefined && Object.hasOwn(REASONS, reason) ? REASONS[reason as Reason] : undefined;
  return known ?? ACTIONS[status] ?? '';
}

function costOf({ status, seconds, bytes, bytesBefore }: ReportRow): readonly string[] {
  if (seconds === undefined) return [];
  const size = bytes === undefined ? [] : [formatBytes(bytes), ...formatGrowth(bytes - (bytesBefore ?? bytes))];
  return [`${status === 'build' ? 'last build' : 'took'}: ${[formatSeconds(seconds), ...size].join(', ')}`];
}

function historyOf({ oldHash, hash, renamedFrom, orderOnly }: ReportRow): readonly string[] {
  return [
    ...(renamedFrom === undefined ? [] : [`renamed from: ${renamedFrom}`]),
    ...(oldHash === undefined || oldHash === hash ? [] : [`hash: ${oldHash} -> ${hash}`]),
    ...(orderOnly ? ['order only: the same packages and channels in another order, which is a part of the hash'] : []),
  ];
}
