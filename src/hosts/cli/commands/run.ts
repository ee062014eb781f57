import { TerrariumError } from '../../../core/model/errors.ts';
import type { Command } from '../command/command.ts';
import { RUNNING, runInEnvironment } from '../command/running.ts';

export const command: Command = {
  usage: 'run <id|name|name:version|name@label> [flags] [-- command]',
  summary:
    'Runs a command in the image of an environment, as the engine has it, else from a registry, else built; or without an image, with its packages on this machine. Pushes nothing.',
  environments: 'first',
  flags: RUNNING,
  run: async (args, signal) => {
    const [id, ...words] = args.positionals;
    if (id === undefined)
      throw new TerrariumError('usage', 'expected an environment: id or name', {
        hint: 'such as terrarium run train -- python train.py',
      });
    return runInEnvironment(args, signal, { id, command: words });
  },
};
