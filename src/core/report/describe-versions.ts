import { formatChange } from '../diff/diff.ts';
import type { RegisteredVersion, VersionHistory } from '../history/registered-versions.ts';
import { digestHex } from '../names/digest.ts';
import type { Described, NameState, VersionState } from '../oci/version-state.ts';
import { formatPackageChange } from '../packages/diff-packages.ts';
import { formatBytes, formatMinute } from './units.ts';

const SHORT = 12;

/** A version in the columns of a table: version, marks, time, hash, image, commit. Cells hold untrusted text. */
export function versionCells({ record, isLatest, state }: RegisteredVersion): readonly string[] {
  const { version, created = '', definitionHash, image } = record;
  return [
    shownVersion(version, definitionHash),
    shownMarks(state, isLatest),
    formatMinute(created),
    definitionHash.slice(0, SHORT),
    digestHex(image).slice(0, SHORT),
    shownCommit(record),
  ];
}

/** The heads of these columns. */
export const VERSION_COLUMNS: readonly string[] = ['VERSION', '', 'REGISTERED', 'HASH', 'IMAGE', 'COMMIT'];

/** A version, its image, and what changed since the one before, for people. Lines hold untrusted text. */
export function describeVersion(version: VersionHistory): readonly string[] {
  const { record, isLatest, state, stored, changes, packages } = version;
  const { created = '', definitionHash, imageKey, image } = record;
  const title = [shownVersion(record.version, definitionHash), formatMinute(created), shownMarks(state, isLatest)];
  const { base, cost } = stored?.image ?? {};
  return [
    title.filter((text) => text !== '').join('  '),
    ...describeState(state),
    ...field('hash', definitionHash),
    ...field('key', imageKey),
    ...field('image', `${image}${doubt(version)}`),
    ...field('base', [base?.name, base?.digest].filter((text) => text).join(' ')),
    ...field('size', cost === undefined ? '' : `${formatBytes(cost.bytes)} compressed`),
    ...field('commit', shownCommit(record)),
    ...field('run', record.run),
    ...(changes ?? []).map((change) => `  ${formatChange(change)}`),
    ...(packages === undefined || packages.length === 0 ? [] : ['  packages']),
    ...(packages ?? []).map((change) => `    ${formatPackageChange(change)}`),
  ];
}

/** What was changed of a whole name, under it; nothing where nothing was. Lines hold untrusted text. */
export function describeName(name: string, state: NameState): readonly string[] {
  const lines = describeState(state);
  if (lines.length === 0 && !state.archived) return [];
  return [`${name}${state.archived ? '  archived' : ''}`, ...lines, ''];
}

/** Description and tags, a line each. Lines hold untrusted text. */
export function describeState({ description = '', tags }: Described): readonly string[] {
  return [...field('about', description), ...field('tags', [...tags].map((tag) => tag.join('=')).join(', '))];
}

/** What marks a version among others: that it is the latest, its labels, and that it is archived. */
export function shownMarks({ labels, archived }: VersionState, isLatest: boolean): string {
  return [...(isLatest ? ['latest'] : []), ...labels, ...(archived ? ['archived'] : [])].join(', ');
}

function field(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`  ${name.padEnd(10)} ${value}`];
}

// Whoever may push may write records, and labels.
function doubt({ record, stored }: VersionHistory): string {
  if (stored === undefined) return ' (gone, or cannot be read)';
  return stored.hash === record.definitionHash ? '' : ' (its labels say another definition)';
}

/** A version as it is shown: an environment without one has its hash for one. */
export function shownVersion(version: string, hash: string): string {
  return version === hash ? hash.slice(0, SHORT) : version;
}

function shownCommit({ commit, dirty }: RegisteredVersion['record']): string {
  return `${commit.slice(0, SHORT)}${dirty === true ? ' (dirty)' : ''}`.trimStart();
}
