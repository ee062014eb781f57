import type { Arguments, CommandFlag } from './arguments.ts';

/** A command of the CLI: what `--help` says of it, and what it does. */
export interface Command {
  /** The command with its arguments, such as `plan [patterns] [flags]`. */
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly CommandFlag[];
  /** Answers the exit code. */
  readonly run: (args: Arguments) => Promise<number>;
}
