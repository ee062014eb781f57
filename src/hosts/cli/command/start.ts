// One module, and so one chunk of the bundle: every file that is loaded costs a start half a millisecond.
import { removeStaleFolders } from '../../../adapters/files/temporary-folder.ts';
import { writeOutput } from '../../../adapters/files/write-file.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { LOOKING_MINUTES, MAX_MINUTES, withDeadline } from '../../deadline.ts';
import { requireNode } from '../../required-node.ts';
import { type Arguments, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { formatHelp } from './help.ts';
import { chooseOutput } from './output.ts';
import { inParentRoot } from './parent-root.ts';
import { COLOR_CHOICES, type ColorChoice, isColorChoice } from './terminal.ts';

/** Loads and runs a command, or prints its help. Answers the exit code; wrong usage throws a `TerrariumError`. */
export async function startCommand(
  load: () => Promise<{ readonly command: Command }>,
  rest: readonly string[],
): Promise<number> {
  requireNode();
  const { command } = await load();
  const args = readArguments(command.flags, rest);
  if (args.help) {
    writeOutput(formatHelp(command));
    return 0;
  }
  chooseOutput({ color: colorOf(args), isQuiet: isQuiet(args) });
  void removeStaleFolders();
  return runInTime(command, args);
}

function isQuiet(args: Arguments): boolean {
  if (args.flag('quiet') && args.flag('verbose'))
    throw new TerrariumError('usage', 'expected one of --quiet and --verbose');
  return args.flag('quiet');
}

function colorOf(args: Arguments): ColorChoice {
  const choice = args.text('color') ?? 'auto';
  if (isColorChoice(choice)) return choice;
  const choices = COLOR_CHOICES.join(', ');
  throw new TerrariumError('usage', `expected one of ${choices} for --color, received ${JSON.stringify(choice)}`);
}

/** Within the minutes of `--timeout`; commands without it run until they end or are interrupted. */
async function runInTime(command: Command, args: Arguments): Promise<number> {
  if (command.flags.every(({ name }) => name !== 'timeout')) {
    const { signal } = new AbortController();
    return command.run(await inParentRoot(command, args, signal), signal);
  }
  const minutes = args.count('timeout', command.minutes ?? LOOKING_MINUTES);
  if (minutes > MAX_MINUTES)
    throw new TerrariumError('usage', `expected at most ${MAX_MINUTES} minutes for --timeout, received ${minutes}`);
  const isKept = command.isPure?.(args) === true && !args.flag('no-memo');
  const { runMemoized } = isKept ? await import('./memo.ts') : { runMemoized: undefined };
  return withDeadline(minutes, async (signal) => {
    const placed = await inParentRoot(command, args, signal);
    return runMemoized?.(command, placed, signal) ?? command.run(placed, signal);
  });
}
