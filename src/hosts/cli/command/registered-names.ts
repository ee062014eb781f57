import { heldPackagesReader, type RegisteredName } from '../../../core/history/registered-names.ts';
import type { Repository } from '../../../core/model/reference.ts';
import { formatRepository } from '../../../core/names/reference.ts';
import { type RecordedNames, readNames } from '../../../core/oci/recorded-names.ts';
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
  /** How many were left out, because they have no name. */
  readonly hidden: number;
}

/** Prints every name that some repositories have records of, in their order. */
export async function listRegistered({ registry, order }: Asking, args: Arguments): Promise<void> {
  const readHeld = heldPackagesReader(registry);
  const shown: ShownNames[] = [];
  for (const repository of order) {
    const { names, unread } = await readNames(registry, repository);
    const listed = args.flag('all') ? names : names.filter(({ anonymous }) => !anonymous);
    const held = args.flag('packages') ? await readHeld(repository, listed) : listed;
    shown.push({ repository, names: held, unread, hidden: names.length - listed.length });
  }
  tellLeftOut(shown);
  if (args.json) printJson({ formatVersion: 1, repositories: shown.map(repositoryJson) });
  else printNames(shown, args.flag('packages'));
}

function tellLeftOut(shown: readonly ShownNames[]): void {
  const sum = (count: (one: ShownNames) => number) => shown.reduce((total, one) => total + count(one), 0);
  const [unread, hidden] = [sum((one) => one.unread), sum((one) => one.hidden)];
  if (unread > 0) printNote(`${unread} names could not be read: their records are damaged, or there are too many`);
  if (hidden > 0) printNote(`${hidden} without a name are not listed: --all does`);
  else if (sum(({ names }) => names.length) === 0) printNote('nothing is registered');
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

function nameJson({ name, records, anonymous, newest, packages }: RegisteredName, repository: Repository) {
  const held = typeof packages === 'object' ? packages.platforms : packages;
  return { name, records, anonymous, newest: recordJson(newest, repository), packages: held };
}
