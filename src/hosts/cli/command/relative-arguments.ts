import { turnsUntil } from '../../../adapters/turns.ts';
import { patternsBelow } from '../../../core/normalize/below-folder.ts';
import { outline } from '../../../pipeline.ts';
import { loadConfig } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { hostOptions } from './load.ts';

/** Arguments that were written in a folder below their root, with what names environments relative to the root. */
export async function relativeToRoot(command: Command, args: Arguments, signal: AbortSignal): Promise<Arguments> {
  const taken = { all: args.positionals.length, first: 1, none: 0 }[command.environments ?? 'all'];
  const positionals = args.positionals.slice(0, taken);
  const flags = command.flags.filter(({ name, isEnvironment }) => isEnvironment && args.list(name).length > 0);
  if (positionals.length === 0 && flags.length === 0) return args;
  const options = hostOptions(args, signal);
  const { tree } = await args.openSource(options.root, options.env);
  const { config } = await loadConfig(tree, options);
  const { definitions } = await outline(tree, config, turnsUntil(signal));
  const below = (texts: readonly string[]) => patternsBelow(definitions, args.folder, texts);
  const named = [...below(positionals), ...args.positionals.slice(taken)];
  const lists = new Map(flags.map(({ name }) => [name, below(args.list(name))]));
  const list = (name: string) => lists.get(name) ?? args.list(name);
  const given = [...args.given, JSON.stringify([named, ...lists])];
  return { ...args, positionals: named, given, list, text: (name) => list(name)[0] };
}
