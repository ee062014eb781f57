import { resolve } from 'node:path';
import type { CommitHistory } from '../../../core/model/commit-history.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Naming } from '../../../core/register/naming.ts';
import { whyNotCommitted } from '../../dirty-tree.ts';
import { recordTime } from '../../record-time.ts';
import type { Arguments } from './arguments.ts';

/** What `--register` writes down of this checkout; `undefined` without it. Files that no commit has need `--allow-dirty`. */
export async function readNaming(args: Arguments): Promise<Naming | undefined> {
  if (!args.flag('register')) return undefined;
  if (args.flag('load'))
    throw new TerrariumError('usage', '--load pushes nothing, and so there is nothing to --register');
  const root = resolve(args.root);
  const { mergeBase } = await import('../../../adapters/git/objects.ts');
  const commit = await mergeBase(root, 'HEAD', 'HEAD');
  const why = whyNotCommitted(commit === undefined ? undefined : await dirtyFiles(root));
  if (why !== undefined && !args.flag('allow-dirty')) {
    throw new TerrariumError('dirty-tree', `--register: ${why}`, { hint: 'commit them, or pass --allow-dirty' });
  }
  // Where there is no repository, a record names no commit.
  const provenance = {
    commit: commit ?? '',
    run: 'command line',
    created: recordTime(),
    ...(why === undefined ? {} : { dirty: true as const }),
  };
  return { provenance, history: await localHistory(root) };
}

async function dirtyFiles(root: string): Promise<readonly string[] | undefined> {
  const { listDirty } = await import('../../../adapters/git/dirty.ts');
  return listDirty(root);
}

async function localHistory(root: string): Promise<CommitHistory> {
  const { isContained } = await import('../../../adapters/git/history.ts');
  return {
    isAncestor: async (ours, theirs) => ours !== theirs && isContained(root, ours, theirs),
    isOnBranch: async () => true,
    hint: 'fetch that commit: git fetch --unshallow, or git fetch origin',
  };
}
