import { join } from 'node:path';
import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { createFile } from '../../../adapters/files/write-file.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import { type Config, defaultConfig } from '../../../core/config/config.ts';
import { formatConfig } from '../../../core/init/format-config.ts';
import { basesOf } from '../../../core/init/propose-config.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { RegistryReader } from '../../../core/model/registry.ts';
import { parseReference } from '../../../core/names/reference.ts';
import { baseResolver } from '../../../core/resolve/bases.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { propose } from '../../../pipeline.ts';
import { openRegistry } from '../../composition.ts';
import { CONFIG_PATH } from '../../load-config.ts';
import { COMMON, requireNoArguments } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions } from '../command/load.ts';
import { print, printFile, printJson } from '../command/output.ts';

export const command: Command = {
  usage: 'init [flags]',
  summary: 'Writes a commented terrarium.yml that lists what is found, and proposes bases. Never overwrites one.',
  startsHere: true,
  flags: [
    ...COMMON,
    { name: 'repository', kind: 'text', value: '<repository>', help: 'repository to write into the file' },
    { name: 'pin', kind: 'flag', help: 'ask the registry for the digests of the proposed bases' },
    { name: 'print', kind: 'flag', help: 'print the file instead of writing it' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/init.schema.json)' },
  ],
  run: async (args, signal) => {
    requireNoArguments(args);
    const options = hostOptions(args, signal);
    const path = options.config ?? CONFIG_PATH;
    const config = defaultConfig(path);
    const tree = await workTree(options.root, options.env);
    const proposals = await propose(tree, config, turnsUntil(signal));
    const pins = args.flag('pin')
      ? await pinBases(openRegistry(options, config), config, basesOf(proposals))
      : new Map<string, string>();
    const text = formatConfig(proposals, { repository: args.text('repository'), pins });
    const isWritten = !args.flag('print');
    if (isWritten) await writeNew(join(options.root, path), text);
    if (args.json) printJson({ formatVersion: 1, path, written: isWritten, text });
    else if (isWritten) print(logLine(`wrote ${path}: read it, then run terrarium plan`));
    else printFile(text);
    return 0;
  },
};

/** Each base with the digest that its registry gives it: of the index, which serves every platform. */
export async function pinBases(
  registry: RegistryReader,
  config: Config,
  bases: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const resolver = baseResolver(registry, config);
  const pins = new Map<string, string>();
  for (const base of bases) {
    const reference = parseReference(base);
    if (reference === undefined)
      throw new TerrariumError('registry-not-found', `${JSON.stringify(base)} is no image reference`);
    const resolution = await resolver.resolveWhole(reference);
    if (!resolution.ok) throw resolution.error;
    pins.set(base, `${base}@${resolution.digest}`);
  }
  return pins;
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await createFile(path, text);
  } catch (cause) {
    if (cause instanceof TerrariumError) throw cause;
    const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    const message = exists ? 'there is a configuration already' : 'the configuration could not be written';
    throw new TerrariumError('usage', message, { cause, hint: 'terrarium init --print shows what would be written' });
  }
}
