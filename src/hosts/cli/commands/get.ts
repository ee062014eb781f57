import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { readDefinitions } from '../command/known-definitions.ts';
import { nameOfId, writeDefinition } from '../command/restoring.ts';

export const command: Command = {
  usage: 'get <id|name|hash|digest|name:version|name@label> [flags]',
  summary:
    'Writes the files of a definition, as a registry or this tree has it, into a new folder. They have its hash.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'to', kind: 'text', value: '<dir>', help: 'folder that is not there yet, or empty (default: its name)' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/get.schema.json)' },
  ],
  run: async (args, signal) => {
    const [known] = await readDefinitions(args, 1, signal);
    if (known === undefined) return 1;
    const { record, title } = known;
    const version = record === undefined || record.version === record.definitionHash ? undefined : record.version;
    await writeDefinition(args, known, { name: nameOfId(record?.name ?? title), version });
    return 0;
  },
};
