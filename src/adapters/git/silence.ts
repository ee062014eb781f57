import { TerrariumError } from '../../core/model/errors.ts';
import { isShallow } from './history.ts';
import { DEEPER } from './listing.ts';
import { git } from './start.ts';

/** Why git cannot say what a commit holds, and what to add to the checkout. */
export interface Silence {
  readonly why: string;
  readonly hint: string;
}

const INSTALL = 'install git in the container before actions/checkout';

/** Asks git why it does not give a merge base. */
export async function explainSilence(root: string): Promise<Silence> {
  if ((await git(root, ['--version'])) === undefined) return { why: 'there is no git on PATH', hint: INSTALL };
  try {
    if ((await git(root, ['rev-parse', '--git-dir'])) === undefined) {
      return { why: 'the checkout is no git repository', hint: INSTALL };
    }
  } catch (error) {
    if (error instanceof TerrariumError) return { why: error.message, hint: error.hint ?? DEEPER };
    throw error;
  }
  if (await isShallow(root)) return { why: 'its commit is not in this clone', hint: DEEPER };
  return { why: 'git finds none in this clone', hint: `${DEEPER}, and fetch the base branch` };
}
