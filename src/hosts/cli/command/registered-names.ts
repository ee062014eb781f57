import { heldPackagesReader, type RegisteredName } from '../../../core/history/registered-names.ts';
import type { Repository } from '../../../core/model/reference.ts';
import { formatRepository } from '../../../core/names/reference.ts';
import { type RecordedName, type RecordedNames, readNames } from '../../../core/oci/recorded-names.ts';
import { describeName, NAME_COLUMNS, nameCells } from '../../../core/report/describe-names.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import type { Arguments } from './arguments.ts';
import { printJson, printLines, printNote, printTable } from './output.ts';
import type { Asking } from './registered.ts';
import { recordJson } from './version-json.ts';

/** Names that are shown of a repository. */
interface ShownNames extends RecordedNames {
  readonly repository: Repository;
  readonly names: readonly RegisteredName[];
  /** Those that were left out, because they are archived or have no name. */
  readonly hidden: readonly RecordedName[];
}

/** Prints every name that some repositories have records of, in their order. */
export async function listRegistered({ registry, order }: Asking, args: Arguments): Promise<void> {
  const readHeld = heldPackagesReader(registry);
  const shown: ShownNames[] = [];
  for (const repository of order) {
    const { names, unread } = await readNames(registry, repository);
    const isListed = ({ anonymous, archived }: RecordedName) => args.flag('all') || !(anonymous || archived);
    const listed = names.filter(isListed);
    const held = args.flag('packages') ? await readHeld(repository, listed) : listed;
    shown.push({ repository, names: held, unread, hidden: names.filter((one) => !isListed(one)) });
  }
  tellLeftOut(shown);
  if (args.json) printJson({ formatVersion: 1, repositories: shown.map(repositoryJson) });
  else printNames(shown, args.flag('packages'));
}

function tellLeftOut(shown: readonly ShownNames[]): void {
  const sum = (count: (one: ShownNames) => number) => shown.reduce((total, one) => total + count(one), 0);
  const unread = sum((one) => one.unread);
  const hidden = shown.flatMap((one) => one.hidden);
  if (unread > 0) printNote(`${unread} names could not be read: their records are damaged, or there are too many`);
  if (hidden.length > 0) printNote(`${describeHidden(hidden)} are not listed: --all does`);
  else if (sum(({ names }) => names.length) === 0) printNote('nothing is registered');
}

function describeHidden(hidden: readonly RecordedName[]): string {
  const [archived, unnamed] = [hidden.filter((one) => one.archived), hidden.filter((one) => !one.archived)];
  const counted = [
    ...(unnamed.length === 0 ? [] : [`${unnamed.length} without a name`]),
    ...(archived.length === 0 ? [] : [`${archived.length} archived`]),
  ];
  return counted.join(' and ');
}

function printNames(shown: readonly ShownNames[], withPackages: boolean): void {
  const all = shown.flatMap(({ repository, names }) => names.map((one) => ({ one, repository })));
  if (all.length === 0) return;
  if (withPackages) printLines(all.flatMap(({ one, repository }) => describeName(one, repository)));
  else {
    const rows = all.map(({ one, repository }) => nameCells(one, repository).map((cell) => logLine(cell)));
    printTable([NAME_COLUMNS, ...rows], (_, row) => (row === 0 ? 'heading' : undefined));
  }
}

function repositoryJson({ repository, names, unread }: ShownNames) {
  return { repository: formatRepository(repository), names: names.map((one) => nameJson(one, repository)), unread };
}

function nameJson({ name, records, anonymous, archived, newest, packages }: RegisteredName, repository: Repository) {
  const held = typeof packages === 'object' ? packages.platforms : packages;
  return { name, records, anonymous, archived, newest: recordJson(newest, repository), packages: held };
}
