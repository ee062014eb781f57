import { resolve } from 'node:path';
import { TerrariumError } from '../../../core/errors.ts';
import { COMMON, type Flag, formatHelp, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { print } from '../output.ts';

const FLAGS: readonly Flag[] = [
  ...COMMON,
  {
    name: 'directory',
    kind: 'text',
    value: '<dir>',
    help: 'where content is kept, below the root (default: .terrarium/registry)',
  },
  { name: 'port', kind: 'text', value: '<n>', help: 'port on 127.0.0.1 (default: a free one)' },
];
const SUMMARY = 'Serves an OCI registry from a folder, on loopback, until it is interrupted. No account is asked for.';

export const command: Command = async ([action, ...args]) => {
  const parsed = readArguments(FLAGS, action === '--help' ? ['--help'] : args);
  if (parsed.help) {
    print(formatHelp('registry serve [flags]', SUMMARY, FLAGS));
    return 0;
  }
  if (action !== 'serve') throw new TerrariumError('usage', 'expected terrarium registry serve');
  const { serveRegistry } = await import('../../../adapters/registry/server.ts');
  const directory = resolve(parsed.root, parsed.text('directory') ?? '.terrarium/registry');
  const port = parsed.text('port') === undefined ? 0 : parsed.count('port', 0);
  const served = await serveRegistry({ directory, port });
  print(served.address);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await served.close();
  return 0;
};
