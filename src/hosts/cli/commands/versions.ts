import type { RegisteredVersions } from '../../../core/history/registered-versions.ts';
import { formatRepository } from '../../../core/names/reference.ts';
import { type RecordedName, readNames } from '../../../core/oci/recorded-names.ts';
import { formatColumns } from '../../../core/report/columns.ts';
import { VERSION_COLUMNS, versionCells } from '../../../core/report/describe-versions.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print, printJson, printNote } from '../command/output.ts';
import { type Asking, askRegistered, requireVersions } from '../command/registered.ts';
import { nameJson, versionJson } from '../command/version-json.ts';

export const command: Command = {
  usage: 'versions [id|name] [flags]',
  summary: 'Lists the versions that are registered of an environment, the newest first; without one, every name.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'all', kind: 'flag', help: 'also what is archived, and environments that have no name, by their ids' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/versions.schema.json)' },
  ],
  run: async (args, signal) => {
    const asking = await askRegistered(args, signal);
    if (asking.wanted === undefined) {
      await listNames(asking, args);
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
  if (rows.length > 0 || versions.length === 0) print(formatColumns([VERSION_COLUMNS, ...rows]));
}

function registeredJson(name: string, { repository, versions, state, damaged, unread }: RegisteredVersions) {
  const documents = versions.map((version) => versionJson(version, repository));
  return { formatVersion: 1, name, ...nameJson(state, damaged, unread), versions: documents };
}

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
  const isShown = ({ anonymous, archived }: RecordedName) => args.flag('all') || !(anonymous || archived);
  const shown = all.filter(isShown);
  const rows = shown.map(({ name, records, repository, archived }) =>
    [name, `${records}`, repository, archived ? 'archived' : ''].map((cell) => logLine(cell)),
  );
  const hidden = all.filter((one) => !isShown(one));
  if (hidden.length > 0) printNote(`${describeHidden(hidden)} are not listed: --all does`);
  else if (rows.length === 0) printNote('nothing is registered');
  if (rows.length > 0) print(formatColumns([['NAME', 'VERSIONS', 'REPOSITORY', ''], ...rows]));
}

function describeHidden(hidden: readonly RecordedName[]): string {
  const [archived, unnamed] = [hidden.filter((one) => one.archived), hidden.filter((one) => !one.archived)];
  const counted = [
    ...(unnamed.length === 0 ? [] : [`${unnamed.length} without a name`]),
    ...(archived.length === 0 ? [] : [`${archived.length} archived`]),
  ];
  return counted.join(' and ');
}
