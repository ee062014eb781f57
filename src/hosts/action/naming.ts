import { listDirty } from '../../adapters/git/dirty.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { finding } from '../../core/model/findings.ts';
import type { Naming } from '../../core/register/naming.ts';
import { whyNotCommitted } from '../dirty-tree.ts';
import { recordTime } from '../record-time.ts';
import { commitHistory, type Remote } from './commits.ts';
import type { Permitted } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

export interface DecidedNaming {
  /** `undefined` where the run writes no names. */
  readonly naming: Naming | undefined;
  readonly notes: readonly Diagnostic[];
}

const NONE: DecidedNaming = { naming: undefined, notes: [] };

/** What names say of this run. Those of a commit are not given to images of other files, unless the step asks for it. */
export async function decideNaming(
  { event, root, runUrl: run }: Runner,
  { names, latestBranch }: Permitted,
  { allowDirty }: Pick<Inputs, 'allowDirty'>,
  remote: Remote | undefined,
): Promise<DecidedNaming> {
  const commit = event.checkedOut;
  if (!names || commit === undefined) return NONE;
  const why = whyNotCommitted(await listDirty(root));
  const history = commitHistory(root, latestBranch, remote);
  const provenance = { commit, run, created: recordTime() };
  if (why === undefined) return { naming: { provenance, history }, notes: [] };
  if (allowDirty) return { naming: { provenance: { ...provenance, dirty: true }, history }, notes: [] };
  const hint = 'run the step that changes them after this one, or set allow-dirty: true, and records say so';
  const message = `names and records are not written, because ${why}`;
  return { naming: undefined, notes: [finding('note', 'dirty-tree', message, { path: '.', hint })] };
}
