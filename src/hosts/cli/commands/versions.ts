import { TerrariumError } from '../../../core/model/errors.ts';
import { VERSION_COLUMNS, versionCells } from '../../../core/report/describe-versions.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { COMMON, REGISTERED, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { printJson, printTable } from '../command/output.ts';
import { askRegistered, requireVersions } from '../command/registered.ts';
import { listRegistered } from '../command/registered-names.ts';
import { versionJson } from '../command/version-json.ts';

export const command: Command = {
  usage: 'versions [id|name] [flags]',
  summary:
    'Lists the versions that are registered of an environment, the newest first; without one, every name with its newest version.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    ...REGISTERED,
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/versions.schema.json)' },
  ],
  run: async (args, signal) => {
    if (args.positionals.length > 0 && (args.flag('packages') || args.flag('all')))
      throw new TerrariumError('usage', '--packages and --all list every name: they take none', {
        hint: 'terrarium show <name:version> lists the packages of one',
      });
    const asking = await askRegistered(args, signal);
    if (asking.wanted === undefined) {
      await listRegistered(asking, args);
      return 0;
    }
    const { name } = asking.wanted;
    const { repository, versions, damaged, unread } = await requireVersions(asking, asking.wanted);
    if (args.json) {
      const documents = versions.map((version) => versionJson(version, repository));
      printJson({ formatVersion: 1, name, versions: documents, damaged, unread });
    } else
      printTable(
        [VERSION_COLUMNS, ...versions.map((version) => versionCells(version).map((cell) => logLine(cell)))],
        (_, row, column) => (row === 0 ? 'heading' : column === 1 ? 'good' : undefined),
      );
    return 0;
  },
};
