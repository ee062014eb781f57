import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { Findings } from '../../../core/model/findings.ts';
import { checkName, nameRules } from '../../../core/normalize/declared-names.ts';
import { loadConfig } from '../../load-config.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { readDefinitions } from '../command/known-definitions.ts';
import { hostOptions } from '../command/load.ts';
import { writeDefinition } from '../command/restoring.ts';

export const command: Command = {
  usage: 'new <name> --from <id|name|hash|digest|name:version|name@label> [flags]',
  summary:
    'Begins an environment as a copy of another one: writes its files, under a name of its own, into a new folder.',
  environments: 'none',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    {
      name: 'from',
      kind: 'text',
      value: '<environment>',
      help: 'what it begins as: of this tree, or registered',
      isEnvironment: true,
    },
    { name: 'to', kind: 'text', value: '<dir>', help: 'folder that is not there yet, or empty (default: its name)' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/get.schema.json)' },
  ],
  run: async (args, signal) => {
    const [name, ...others] = args.positionals;
    const from = args.text('from');
    if (name === undefined || from === undefined || others.length > 0)
      throw new TerrariumError('usage', 'expected terrarium new <name> --from <environment>');
    await requireFreeName(name, args, signal);
    const [known] = await readDefinitions({ ...args, positionals: [from] }, 1, signal);
    if (known === undefined) return 1;
    await writeDefinition(args, known, { name });
    return 0;
  },
};

/** Throws for a name that curated environments have, or that the configuration reserves: a plan would refuse it. */
async function requireFreeName(name: string, args: Arguments, signal: AbortSignal): Promise<void> {
  const options = hostOptions(args, signal);
  const { config } = await loadConfig(await workTree(options.root, options.env), options);
  const findings = new Findings(config.path);
  checkName(findings, name, undefined, nameRules(config));
  const taken = findings.diagnostics.find(({ code }) => code === 'reserved-name' || code === 'curated-name');
  if (taken !== undefined) throw new TerrariumError('usage', taken.message, { hint: 'choose another name' });
}
