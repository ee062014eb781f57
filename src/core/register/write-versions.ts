import { formatTarget } from '../model/azureml-target.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { enumerate, quote } from '../model/diagnostic.ts';
import { type EnvironmentStore, STORE_REQUESTS, type StoredVersion } from '../model/environment-store.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import { limit } from '../model/limit.ts';
import type { PushedImage } from '../model/reference.ts';
import { formatImage } from '../names/reference.ts';
import type { Provenance, Registered } from './naming.ts';
import { definitionOf, hasImage, isVersioned, type VersionedEnvironment, versionTags } from './stored-versions.ts';

/** What became of a version in one workspace or registry of Azure ML. */
export interface VersionOutcome {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** `workspace ml-team`. */
  readonly target: string;
  /** `kept`: it stays with an earlier image of the same definition. `taken`: another definition has it. */
  readonly status: 'registered' | 'equal' | 'kept' | 'taken' | 'failed';
}

export interface RegisteredVersions {
  readonly versions: readonly VersionOutcome[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Registers the images of environments with a name and a version. What is there is never written: the same image is left alone, and
 * anything else is a finding. A run that is stopped is finished by the next one.
 */
export async function registerVersions(
  stores: readonly EnvironmentStore[],
  registered: readonly Registered[],
  { commit }: Provenance,
): Promise<RegisteredVersions> {
  if (stores.length === 0) return { versions: [], diagnostics: [] };
  const entries = versionedEntries(registered);
  const tasks = stores.map(onlyUntilFailed).flatMap((store) => entries.map((entry) => ({ store, entry })));
  const done = await limit(STORE_REQUESTS).map(tasks, ({ store, entry }) => registerVersion(store, entry, commit));
  const diagnostics = [...done.flatMap(({ told }) => told ?? []), ...failures(done), ...unnamed(registered)];
  return { versions: done.map(({ version }) => version), diagnostics };
}

interface VersionedEntry extends Registered {
  readonly environment: VersionedEnvironment;
  readonly image: PushedImage;
}

/** Equal definitions may share a name and a version: one of them stands for all. */
function versionedEntries(registered: readonly Registered[]): readonly VersionedEntry[] {
  const byVersion = new Map<string, VersionedEntry>();
  for (const { environment, image, key } of registered) {
    if (image.kind !== 'pushed' || !isVersioned(environment)) continue;
    const name = `${environment.name}:${environment.version}`;
    if (!byVersion.has(name)) byVersion.set(name, { environment, image, key });
  }
  return [...byVersion.values()];
}

interface Done {
  readonly version: VersionOutcome;
  readonly told?: Diagnostic;
  readonly failure?: TerrariumError;
}

async function registerVersion(store: EnvironmentStore, entry: VersionedEntry, commit: string): Promise<Done> {
  const { environment } = entry;
  const { id, name, version } = environment;
  const target = formatTarget(store.target);
  const outcome = (status: VersionOutcome['status']) => ({ id, name, version, target, status });
  try {
    const found = await store.find(name, version);
    const stored = found ?? (await store.create(newVersion(entry, commit)));
    if (hasImage(stored, entry.image)) return { version: outcome(found === undefined ? 'registered' : 'equal') };
    const told = conflict(entry, stored, target);
    return { version: outcome(told.severity === 'error' ? 'taken' : 'kept'), told };
  } catch (failure) {
    if (!(failure instanceof TerrariumError)) throw failure;
    return { version: outcome('failed'), failure };
  }
}

function newVersion({ environment, image, key }: VersionedEntry, commit: string) {
  const { name, version, description } = environment;
  return { name, version, image: formatImage(image), description, tags: versionTags(environment, { key, commit }) };
}

function conflict({ environment, image }: VersionedEntry, stored: StoredVersion, target: string): Diagnostic {
  const { name, version, hash, source: path } = environment;
  const has = stored.image === undefined ? 'no image' : quote(stored.image);
  if (definitionOf(stored) === hash) {
    // A base that moved, or a build that was forced, makes another image of the same definition.
    const message = `version ${version} of ${name} in the ${target} stays with ${has}, not ${image.digest}`;
    return finding('warning', 'version-kept', message, { path, hint: 'raise the version to register the newer image' });
  }
  return takenVersion(environment, stored, target);
}

/** Why a version cannot be had in a workspace: it is another definition's, or of an origin that nothing here knows. */
export function takenVersion(
  { name, version, source: path }: VersionedEnvironment,
  stored: StoredVersion,
  target: string,
): Diagnostic {
  const holder = definitionOf(stored);
  const by = holder === undefined ? 'by one that Terrarium did not register' : `by definition ${holder.slice(0, 12)}`;
  const archived = stored.isArchived ? ', which is archived' : '';
  const message = `version ${version} of ${name} is taken in the ${target} ${by}${archived}`;
  return finding('error', 'version-taken', message, { path, hint: 'raise the version' });
}

/** Failures that may be one version's own, and how many of them are met before the store is taken to be broken. */
const OF_ONE: readonly TerrariumError['code'][] = ['azureml-refused', 'azure-failed'];
const MOST_FAILED = 20;

/** A store that is not asked again after it failed as a whole: hundreds of refusals would say the same. */
function onlyUntilFailed(store: EnvironmentStore): EnvironmentStore {
  let failed: TerrariumError | undefined;
  let count = 0;
  const guard = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (failed !== undefined) throw failed;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TerrariumError)) throw error;
      count += error.code === 'azure-failed' ? 1 : 0;
      if (!OF_ONE.includes(error.code) || count >= MOST_FAILED) failed ??= error;
      throw error;
    }
  };
  return {
    ...store,
    find: (name, version) => guard(() => store.find(name, version)),
    create: (version) => guard(() => store.create(version)),
  };
}

/** One finding for each cause, with all that it fails. */
function failures(done: readonly Done[]): readonly Diagnostic[] {
  const failed = done.flatMap(({ version, failure }) => (failure === undefined ? [] : [{ version, failure }]));
  const causes = Map.groupBy(failed, ({ version: { target }, failure: { code, message } }) =>
    JSON.stringify([target, code, message]),
  );
  return [...causes.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { version, failure } = first;
    const names = enumerate(all.map(({ version: one }) => `${one.name} ${one.version}`));
    const message = `not registered in the ${version.target}: ${names}: ${failure.message}`;
    return [finding('error', failure.code, message, { path: '.', hint: failure.hint })];
  });
}

/** Azure ML environments that jobs use without a name: the version that the service gives them. */
function unnamed(registered: readonly Registered[]): readonly Diagnostic[] {
  return registered.flatMap(({ environment }) => {
    const { source: path, id } = environment;
    const version = isVersioned(environment) ? undefined : environment.azuremlAnonymousVersion?.();
    if (version === undefined) return [];
    const message = `${id} is not registered in Azure ML, for it has no name and version; jobs have it as anonymous version ${version}`;
    return [finding('note', 'azureml-anonymous', message, { path, hint: 'give it a name and a version' })];
  });
}
