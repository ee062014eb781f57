import { TerrariumError } from '../../../core/model/errors.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { readDefinitions } from '../command/known-definitions.ts';
import { writeDefinition } from '../command/restoring.ts';

export const command: Command = {
  usage: 'new <name> --from <id|name|hash|digest|name:version|name@label> [flags]',
  summary:
    'Begins an environment as a copy of another one: writes its files, under a name of its own, into a new folder.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'from', kind: 'text', value: '<environment>', help: 'what it begins as: of this tree, or registered' },
    { name: 'to', kind: 'text', value: '<dir>', help: 'folder that is not there yet, or empty (default: its name)' },
  ],
  run: async (args, signal) => {
    const [name, ...others] = args.positionals;
    const from = args.text('from');
    if (name === undefined || from === undefined || others.length > 0)
      throw new TerrariumError('usage', 'expected terrarium new <name> --from <environment>');
    const [known] = await readDefinitions({ ...args, positionals: [from] }, 1, signal);
    if (known === undefined) return 1;
    await writeDefinition(args, known, { name });
    return 0;
  },
};
