import { formatRepository } from '../../../core/names/reference.ts';
import { readNames } from '../../../core/oci/recorded-names.ts';
import { formatColumns } from '../../../core/report/columns.ts';
import { VERSION_COLUMNS, versionCells } from '../../../core/report/describe-versions.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print, printJson, printNote } from '../command/output.ts';
import { type Asking, askRegistered, requireVersions } from '../command/registered.ts';
import { versionJson } from '../command/version-json.ts';

export const command: Command = {
  usage: 'versions [id|name] [flags]',
  summary: 'Lists the versions that are registered of an environment, the newest first; without one, every name.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'all', kind: 'flag', help: 'also environments that have no name, by their ids' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/versions.schema.json)' },
  ],
  run: async (args, signal) => {
    const asking = await askRegistered(args, signal);
    if (asking.wanted === undefined) {
      await listNames(asking, args);
      return 0;
    }
    const { name } = asking.wanted;
    const { repository, versions, damaged, unread } = await requireVersions(asking, asking.wanted);
    if (args.json) {
      const documents = versions.map((version) => versionJson(version, repository));
      printJson({ formatVersion: 1, name, versions: documents, damaged, unread });
    } else
      print(
        formatColumns([
          VERSION_COLUMNS,
          ...versions.map((version) => versionCells(version).map((cell) => logLine(cell))),
        ]),
      );
    return 0;
  },
};

async function listNames({ registry, order }: Asking, args: Arguments): Promise<void> {
  const found = await Promise.all(
    order.map(async (repository) => ({
      repository: formatRepository(repository),
      ...(await readNames(registry, repository)),
    })),
  );
  if (args.json) {
    printJson({ formatVersion: 1, repositories: found });
    return;
  }
  const unread = found.reduce((sum, one) => sum + one.unread, 0);
  if (unread > 0) printNote(`${unread} names could not be read: their records are damaged, or there are too many`);
  const all = found.flatMap(({ repository, names }) => names.map((one) => ({ ...one, repository })));
  const shown = all.filter(({ anonymous }) => args.flag('all') || !anonymous);
  const rows = shown.map(({ name, records, repository }) =>
    [name, `${records}`, repository].map((cell) => logLine(cell)),
  );
  if (shown.length < all.length) printNote(`${all.length - shown.length} without a name are not listed: --all does`);
  else if (rows.length === 0) printNote('nothing is registered');
  if (rows.length > 0) print(formatColumns([['NAME', 'VERSIONS', 'REPOSITORY'], ...rows]));
}
