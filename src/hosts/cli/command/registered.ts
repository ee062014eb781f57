import { workTree } from '../../../adapters/checkout/work-tree.ts';
import type { RegisteredVersions, VersionsOf } from '../../../core/history/registered-versions.ts';
import { readVersions } from '../../../core/history/registered-versions.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Repository } from '../../../core/model/reference.ts';
import type { Registry } from '../../../core/model/registry.ts';
import { tagStem } from '../../../core/names/slug.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { latestTag, recordName } from '../../../core/oci/records.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import type { NameState } from '../../../core/oci/version-state.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { openRegistry } from '../../composition.ts';
import { type HostOptions, loadConfig } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import { hostOptions, loadHead, requireConfig } from './load.ts';
import { printNote } from './output.ts';

/** Registries as a command asks them. */
export interface Asking {
  readonly registry: Registry;
  readonly order: readonly Repository[];
  /** What is recorded of an id or a name of this tree, or of a name that only a registry knows. */
  readonly wanted: VersionsOf | undefined;
}

/** Registries of a command, with the repository that it may write to. */
export interface Opened extends Pick<Asking, 'registry' | 'order'> {
  readonly repository: Repository | undefined;
}

/** Opens the registries of a command that reads no definitions. */
export async function openRegistries(options: HostOptions): Promise<Opened> {
  const loaded = await loadConfig(await workTree(options.root, options.env), options);
  requireConfig(loaded);
  const { config } = loaded;
  const { target: repository, order } = repositoryOrder(config, false);
  return { registry: openRegistry(options, config), repository, order };
}

/** Opens the registries of a command that takes one name at most. */
export async function askRegistered(args: Arguments, signal: AbortSignal): Promise<Asking> {
  const [name, ...others] = args.positionals;
  if (others.length > 0) throw new TerrariumError('usage', 'expected one environment: id or name');
  const options = hostOptions(args, signal);
  const opened = await openRegistries(options);
  if (opened.order.length === 0) {
    const hint = 'set repository in terrarium.yml, or pass --repository';
    throw new TerrariumError('usage', 'no repository is named', { hint });
  }
  if (name === undefined) return { ...opened, wanted: undefined };
  return { ...opened, wanted: (await nameReader(options, [name]))(name) };
}

/** Reads the environments of this tree that have some names, and answers what a name is registered as. */
export async function nameReader(
  options: HostOptions,
  names: readonly string[],
): Promise<(name: string) => VersionsOf> {
  const head = await loadHead(options, (found) => new Set(pick(found, names).ids));
  const environments = environmentsOf(head);
  return (name) => wantedOf(name, environments);
}

function wantedOf(name: string, environments: readonly HashedEnvironment[]): VersionsOf {
  const own = environments.find(({ id }) => id === name) ?? environments.find((one) => one.name === name);
  if (own === undefined) return { name, latest: `${tagStem(name)}--latest` };
  return { name: recordName(own), latest: latestTag(own) };
}

/** The versions of a name; what is damaged or left out is told. */
export async function requireVersions({ registry, order }: Asking, wanted: VersionsOf): Promise<RegisteredVersions> {
  const found = await readVersions(registry, order, wanted);
  if (found === undefined)
    throw new TerrariumError('usage', `nothing is registered as ${JSON.stringify(wanted.name)}`, {
      hint: 'terrarium versions lists what is',
    });
  for (const tag of found.damaged)
    printNote(`${logLine(tag)} is no record of ${logLine(wanted.name)}: it was changed, or is incomplete`);
  if (found.unread > 0) printNote(`${found.unread} records were not read`);
  noteDamagedChanges(wanted.name, found.state);
  return found;
}

/** Tells which changes of a name do not count, because nobody can read them. */
export function noteDamagedChanges(name: string, { damaged, unread }: Pick<NameState, 'damaged' | 'unread'>): void {
  for (const tag of damaged)
    printNote(`${logLine(tag)} is no change of ${logLine(name)}: it was changed, or is incomplete`);
  if (unread > 0) printNote(`${unread} changes of ${logLine(name)} were not read: there are too many`);
}
