import { diffKnownDefinitions } from '../../../core/diff/known-definitions.ts';
import { diffPackages } from '../../../core/packages/diff-packages.ts';
import { describeDifference, diffBaseImages } from '../../../core/report/describe-packages.ts';
import { COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { readDefinitions } from '../command/known-definitions.ts';
import { printJson, printLines } from '../command/output.ts';

export const command: Command = {
  usage: 'diff <a> <b> [flags]',
  summary:
    'Shows what differs between two definitions, and between the packages of their images. Each as show takes it.',
  flags: [...COMMON, ...REPOSITORIES, { name: 'json', kind: 'flag', help: 'print the differences as JSON' }],
  run: async (args, signal) => {
    const [before, after] = await readDefinitions(args, 2, signal);
    if (before === undefined || after === undefined) return 1;
    if (!args.flag('json')) {
      printLines(describeDifference(before, after));
      return 0;
    }
    const defined = diffKnownDefinitions(before, after);
    const resolved = before.packages && after.packages && diffPackages(before.packages, after.packages);
    const base = before.image && after.image && diffBaseImages(before.image.base, after.image.base);
    printJson({ formatVersion: 1, base: base ?? null, definition: defined ?? null, packages: resolved ?? null });
    return 0;
  },
};
