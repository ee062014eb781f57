import { TerrariumError } from '../../core/model/errors.ts';
import { shorten } from '../../core/model/shorten.ts';
import { GIT_LIMITS, gitRecords } from './start.ts';

/** An entry of a commit: `mode` as git has it, `oid` of its content. */
export interface GitEntry {
  readonly mode: string;
  readonly oid: string;
  /** Bytes as git stores them; 0 for a submodule. */
  readonly size: number;
}

export const DEEPER = 'check out with fetch-depth: 0';

/** The entries of a commit below a folder of its repository, by path relative to that folder. */
export async function listCommit(
  root: string,
  commit: string,
  limits = GIT_LIMITS,
): Promise<ReadonlyMap<string, GitEntry>> {
  const entries = new Map<string, GitEntry>();
  const add = (record: string) => {
    const [, mode = '', oid = '', size = '', path = ''] = ENTRY.exec(record) ?? [];
    if (NO_CHECKOUT_HAS.test(path)) throw unusable(commit, `it holds ${JSON.stringify(shorten(path, 100))}`);
    if (size === 'BAD') throw partial(commit);
    entries.set(path, { mode, oid, size: size === '-' ? 0 : Number(size) });
  };
  const listed = await gitRecords(root, ['ls-tree', '-r', '-l', '-z', commit, '.'], add, limits);
  if (!listed) throw new TerrariumError('git-failed', `commit ${commit} cannot be read`, { hint: DEEPER });
  return entries;
}

const ENTRY = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-|BAD)\t(.*)$/s;
/** git checks out no such path, and an empty one is no entry. */
const NO_CHECKOUT_HAS = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/;

function unusable(commit: string, why: string): TerrariumError {
  return new TerrariumError('git-failed', `commit ${commit} cannot be checked out: ${why}`, { hint: 'run git fsck' });
}

// What is missing would have to be fetched file by file, from where the repository's configuration says.
function partial(commit: string): TerrariumError {
  return new TerrariumError('git-failed', `commit ${commit} is here without all of its files: the clone is partial`, {
    hint: 'clone, or check out, without a filter',
  });
}
