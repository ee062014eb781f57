import { resolve } from 'node:path';
import { TerrariumError } from '../../../core/model/errors.ts';
import { LIMITLESS } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print } from '../command/output.ts';

export const command: Command = {
  usage: 'registry serve [flags]',
  summary: 'Serves an OCI registry from a folder, on loopback, until it is interrupted. No account is asked for.',
  startsHere: true,
  flags: [
    ...LIMITLESS,
    {
      name: 'directory',
      kind: 'text',
      value: '<dir>',
      help: 'where content is kept, below the root (default: .terrarium/registry)',
    },
    { name: 'port', kind: 'text', value: '<n>', help: 'port on 127.0.0.1 (default: a free one)' },
  ],
  run: async (args) => {
    if (args.positionals.join(' ') !== 'serve') throw new TerrariumError('usage', 'expected terrarium registry serve');
    const { serveRegistry } = await import('../../../adapters/registry/server/server.ts');
    const directory = resolve(args.root, args.text('directory') ?? '.terrarium/registry');
    const port = args.text('port') === undefined ? 0 : args.count('port', 0);
    const served = await serveRegistry({ directory, port });
    print(served.address);
    await new Promise<void>((done) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
    });
    await served.close();
    return 0;
  },
};
