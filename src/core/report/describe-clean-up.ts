import type { CleanUp, Unneeded } from '../cleanup/choose-removals.ts';
import { tagsOf } from '../cleanup/inventory.ts';
import type { Reason } from '../cleanup/keep.ts';
import type { Digest } from '../model/digest.ts';
import { digestHex } from '../names/digest.ts';
import { formatBytes } from './units.ts';

const SHORT = 12;

/** Images that go or wait, in columns: what happens, image, definition, since when, tags for people. Cells hold untrusted text. */
export function cleanUpCells(
  { removed, waiting }: CleanUp,
  gone: ReadonlySet<Digest> | undefined,
): readonly (readonly string[])[] {
  const verbOf = ({ entry }: Unneeded) => (gone === undefined ? 'goes' : gone.has(entry.digest) ? 'removed' : 'stays');
  return [...removed.map((one) => cells(verbOf(one), one)), ...waiting.map((one) => cells('waits', one))];
}

export const CLEAN_UP_COLUMNS: readonly string[] = ['', 'IMAGE', 'DEFINITION', 'NOT NEEDED SINCE', 'TAGS'];

function cells(what: string, { entry, since }: Unneeded): readonly string[] {
  const day = new Date(since).toISOString().slice(0, 10);
  return [
    what,
    digestHex(entry.digest).slice(0, SHORT),
    entry.definition.slice(0, SHORT),
    day,
    tagsOf(entry, 'named').join(' '),
  ];
}

/** `12 stay (9 branch, 3 version), 4 go (1.4 GB), 3 wait` */
export function summarizeCleanUp({ kept, removed, waiting, bytes }: CleanUp): string {
  const own = [...kept.values()].filter(({ kind }) => kind !== 'foreign');
  const counts = KINDS.flatMap((kind) => {
    const count = own.filter((reason) => reason.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const stay = `${own.length} stay${counts.length === 0 ? '' : ` (${counts.join(', ')})`}`;
  return `${stay}, ${removed.length} go (${formatBytes(bytes)}), ${waiting.length} wait`;
}

const KINDS: readonly Reason['kind'][] = ['branch', 'version', 'label', 'workspace', 'tag', 'base', 'needed'];
