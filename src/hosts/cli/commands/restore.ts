import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import { CHANGES_JSON, changeRegistered, NO_EDITS } from '../command/changing.ts';
import type { Command } from '../command/command.ts';

export const command: Command = {
  usage: 'restore <id|name|name:version|name@label> [flags]',
  summary: 'Lists a version or a name again that was archived.',
  flags: [...COMMON, ...REPOSITORIES, CHANGES_JSON],
  run: (args, signal) => changeRegistered(args, { ...NO_EDITS, archived: false }, signal),
};
