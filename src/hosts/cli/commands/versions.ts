import type { RegisteredVersions } from '../../../core/history/registered-versions.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { VERSION_COLUMNS, versionCells } from '../../../core/report/describe-versions.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { COMMON, REGISTERED, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { printJson, printNote, printTable } from '../command/output.ts';
import { askRegistered, requireVersions } from '../command/registered.ts';
import { listRegistered } from '../command/registered-names.ts';
import { nameJson, versionJson } from '../command/version-json.ts';

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
    if (args.positionals.length > 0 && args.flag('packages'))
      throw new TerrariumError('usage', '--packages lists every name: it takes none', {
        hint: 'terrarium show <name:version> lists the packages of one',
      });
    const asking = await askRegistered(args, signal);
    if (asking.wanted === undefined) {
      await listRegistered(asking, args);
      return 0;
    }
    const { name } = asking.wanted;
    const found = await requireVersions(asking, asking.wanted);
    if (args.json) printJson(registeredJson(name, found));
    else listVersions(found, args.flag('all'));
    return 0;
  },
};

function listVersions({ versions }: RegisteredVersions, all: boolean): void {
  const shown = versions.filter(({ state }) => all || !state.archived);
  const rows = shown.map((version) => versionCells(version).map((cell) => logLine(cell)));
  if (shown.length < versions.length)
    printNote(`${versions.length - shown.length} archived versions are not listed: --all does`);
  if (rows.length > 0 || versions.length === 0)
    printTable([VERSION_COLUMNS, ...rows], (_, row, column) =>
      row === 0 ? 'heading' : column === 1 ? 'good' : undefined,
    );
}

function registeredJson(name: string, { repository, versions, state, damaged, unread }: RegisteredVersions) {
  const documents = versions.map((version) => versionJson(version, repository));
  return { formatVersion: 1, name, ...nameJson(state, damaged, unread), versions: documents };
}
