import { formatChange } from '../diff/diff.ts';
import type { Effect, LogEntry } from '../history/commit-log.ts';

/** What each commit did to an environment, for people: a line with the commit, and below what changed. Lines hold untrusted text. */
export function describeLogEntry(entry: LogEntry): readonly string[] {
  const { commit, changes } = entry;
  const head =
    commit === undefined
      ? 'not committed'
      : [commit.id.slice(0, 12), (commit.time ?? '').slice(0, 10), commit.author, commit.subject].join('  ');
  return [head, `  ${describeEffect(entry)}`, ...changes.map((change) => `  ${formatChange(change)}`)];
}

const WORDS: Readonly<Record<Effect, string>> = {
  added: 'added',
  unknown: 'there; what came before is not in this shallow clone',
  changed: '',
  broken: 'has errors since',
  mended: 'has no errors any more',
  renamed: 'another name, version or file; the hash is the same',
  none: 'the hash is the same',
};

function describeEffect({ effect, id, hash, formerHash, formerId }: LogEntry): string {
  const hashes = [formerHash, hash].flatMap((text) => (text === undefined ? [] : [text.slice(0, 12)]));
  const moved = formerId === undefined ? '' : ` (${formerId} -> ${id})`;
  const step = [...new Set(hashes)].join(' -> ');
  return [step, WORDS[effect]].filter((text) => text !== '').join('  ') + moved;
}
