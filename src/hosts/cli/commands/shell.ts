import { TerrariumError } from '../../../core/model/errors.ts';
import type { Command } from '../command/command.ts';
import { RUNNING, runInEnvironment } from '../command/running.ts';

/** The better shell that is there. */
const SHELL = ['/bin/sh', '-c', 'if command -v bash >/dev/null; then exec bash; else exec sh; fi'];

export const command: Command = {
  usage: 'shell <id|name|name:version|name@label> [flags]',
  summary:
    'Opens a shell in the image of an environment, as the engine has it, else from a registry, else built; or without an image.',
  environments: 'first',
  flags: RUNNING,
  run: async (args, signal) => {
    const [id, ...others] = args.positionals;
    if (id === undefined || others.length > 0)
      throw new TerrariumError('usage', 'expected one environment: id or name');
    return runInEnvironment(args, signal, { id, command: SHELL });
  },
};
