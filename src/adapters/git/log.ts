import type { Commit } from '../../core/history/commit-log.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isCommitId } from '../../core/names/commit.ts';
import { isShallow } from './history.ts';
import { git } from './start.ts';

/** Fields end with NUL, which no message has: id, parents, time of the commit, author, subject. */
const FORMAT = '--format=%H%x00%P%x00%cI%x00%an%x00%s%x00';

/**
 * The newest commit, at or before one and along first parents, that changed what one of some globs matches, or anything where there are none;
 * `undefined` where none did. Globs are relative to the root, which may be a folder of the repository.
 */
export async function lastChange(root: string, from: string, globs: readonly string[]): Promise<Commit | undefined> {
  if (!isCommitId(from)) throw new TerrariumError('usage', 'expected a full commit id');
  // https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-glob
  const paths = globs.map((glob) => `:(glob)${glob}`);
  const args = ['log', '--first-parent', '--max-count=1', '--no-show-signature', '--no-ext-diff', '--no-textconv'];
  const printed = await git(root, [...args, FORMAT, '--end-of-options', from, '--', ...paths]);
  if (printed === undefined)
    throw new TerrariumError('git-failed', `the history of ${from.slice(0, 12)} cannot be read`, {
      hint: 'fetch it first, or check out with fetch-depth: 0',
    });
  const [id = '', parents = '', time = '', author = '', subject = ''] = printed.split('\0');
  if (id === '') return undefined;
  const [first = ''] = parents.split(' ');
  const parent = isCommitId(first) ? first : undefined;
  // The last commit of a shallow clone looks like a first one.
  const isCut = parent === undefined && (await isShallow(root));
  return { id, parent, isCut, time: utc(time), author, subject };
}

/** The commit of the work tree; `undefined` where there is none. */
export async function headCommit(root: string): Promise<string | undefined> {
  const id = (await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.trim() ?? '';
  return isCommitId(id) ? id : undefined;
}

function utc(time: string): string | undefined {
  const at = new Date(time);
  const text = Number.isNaN(at.valueOf()) ? '' : at.toISOString().replace(/\.\d+Z$/, 'Z');
  return /^\d{4}-/.test(text) ? text : undefined;
}
