import { TerrariumError } from '../../../core/model/errors.ts';
import { LIMITLESS } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { type CompletedCommand, formatCompletion, isShell, SHELLS } from '../command/completion.ts';
import { print } from '../command/output.ts';

type Load = () => Promise<{ readonly command: Command }>;

/** The command that prints what a shell completes of some commands. */
export function completionOf(commands: Readonly<Record<string, Load>>): Command {
  return {
    usage: `completion <${SHELLS.join('|')}>`,
    summary: 'Prints a script for the shell that completes commands and flags, and files for environments.',
    startsHere: true,
    flags: LIMITLESS.filter(({ name }) => name === 'help'),
    run: async ({ positionals: [shell = '', ...others] }) => {
      if (!isShell(shell) || others.length > 0)
        throw new TerrariumError('usage', `expected one of ${SHELLS.join(', ')}`, {
          hint: 'such as: source <(terrarium completion bash)',
        });
      const names = Object.keys(commands).filter((name) => name !== 'completion');
      const loaded = await Promise.all(names.map(async (name) => [name, await commands[name]?.()] as const));
      const known = loaded.flatMap(([name, found]): readonly CompletedCommand[] =>
        found === undefined ? [] : [{ name, command: found.command }],
      );
      print(formatCompletion(shell, known));
      return 0;
    },
  };
}
