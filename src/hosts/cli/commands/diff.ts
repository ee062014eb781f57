import { TerrariumError } from '../../../core/model/errors.ts';
import { describeDifference } from '../../../core/report/describe-packages.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { differenceJson } from '../command/difference-json.ts';
import { readDefinitions } from '../command/known-definitions.ts';
import { printJson, printLines } from '../command/output.ts';

export const command: Command = {
  usage: 'diff <a> <b> | diff <id|name> --from <commit> [--to <commit>] [flags]',
  summary:
    'Shows what differs between two definitions, each as show takes it, or between one environment at two commits; and between the packages of their images.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'from', kind: 'text', value: '<commit>', help: 'compare one environment as it is at this commit' },
    { name: 'to', kind: 'text', value: '<commit>', help: 'with what it is at this one (default: the work tree)' },
    { name: 'offline', kind: 'flag', help: 'with --from: ask no registry, and compare definitions alone' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/diff.schema.json)' },
  ],
  run: async (args, signal) => {
    if (args.text('from') !== undefined) {
      const { compareCommits } = await import('../command/comparing-commits.ts');
      return compareCommits(args, signal);
    }
    if (args.text('to') !== undefined || args.flag('offline'))
      throw new TerrariumError('usage', '--to and --offline go with --from <commit>');
    const [before, after] = await readDefinitions(args, 2, signal);
    if (before === undefined || after === undefined) return 1;
    if (args.json) printJson(differenceJson(before, after));
    else printLines(describeDifference(before, after));
    return 0;
  },
};
