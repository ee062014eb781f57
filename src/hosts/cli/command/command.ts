import type { Arguments, CommandFlag } from './arguments.ts';

/** A command of the CLI: what `--help` says of it, and what it does. */
export interface Command {
  /** The command with its arguments, such as `plan [patterns] [flags]`. */
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly CommandFlag[];
  /** True where the output depends on files of the work tree alone, so that a run may be kept. */
  readonly isPure?: (args: Arguments) => boolean;
  /** Which arguments name environments, and so may be paths: all of them, where nothing is said. */
  readonly environments?: 'all' | 'first' | 'none';
  /** True where the folder of the start is the root, although a parent has a configuration. */
  readonly startsHere?: true;
  /** What applies without `--timeout`, where half an hour is not enough. */
  readonly minutes?: number;
  /** Answers the exit code. The signal tells it to stop. */
  readonly run: (args: Arguments, signal: AbortSignal) => Promise<number>;
}
