import type { ChangedTree } from '../../../core/incremental/changed-definitions.ts';
import type { Arguments, CommandFlag } from './arguments.ts';
import type { Piece } from './output.ts';

/** A command of the CLI: what `--help` says of it, and what it does. */
export interface Command {
  /** The command with its arguments, such as `plan [patterns] [flags]`. */
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly CommandFlag[];
  /** True where the output depends on files of the work tree alone, so that a run may be kept. */
  readonly isPure?: (args: Arguments) => boolean;
  /**
   * What a kept run prints of definitions that depend on files whose contents changed, and are all that changed: everything else is as it
   * was. `undefined` where the run has to be computed whole. A command that has it tells `args.onDefined` of what it computes whole.
   */
  readonly runAgain?: (
    args: Arguments,
    changed: ChangedTree,
    signal: AbortSignal,
  ) => Promise<readonly Piece[] | undefined>;
  /** Which arguments name environments, and so may be paths: all of them, where nothing is said. */
  readonly environments?: 'all' | 'first' | 'none';
  /** True where the folder of the start is the root, although a parent has a configuration. */
  readonly startsHere?: true;
  /** What applies without `--timeout`, where half an hour is not enough. */
  readonly minutes?: number;
  /** Answers the exit code. The signal tells it to stop. */
  readonly run: (args: Arguments, signal: AbortSignal) => Promise<number>;
}
