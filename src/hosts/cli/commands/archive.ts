import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import { CHANGES_JSON, changeRegistered, NO_EDITS } from '../command/changing.ts';
import type { Command } from '../command/command.ts';

export const command: Command = {
  usage: 'archive <id|name|name:version|name@label> [flags]',
  summary:
    'Hides a registered version, or a name with all of its versions, from lists. It can still be used, and restored.',
  flags: [...COMMON, ...REPOSITORIES, CHANGES_JSON],
  run: (args, signal) => changeRegistered(args, { ...NO_EDITS, archived: true }, signal),
};
