import { setTimeout as sleep } from 'node:timers/promises';
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import type { AzureMlTarget } from '../../core/model/azureml-target.ts';
import { formatTarget, isAzureMlName, isAzureMlVersion } from '../../core/model/azureml-target.ts';
import type { EnvironmentStore, NewVersion, StoredVersion } from '../../core/model/environment-store.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import { type Connection, type ConnectionOptions, connectAzure } from './connection.ts';
import type { EnvironmentAssets, VersionProperties } from './environment-assets.ts';
import { askAzure, statusOf } from './failures.ts';
import { createdAt, isUnfinished, parseName, parseVersion } from './parse-version.ts';
import { registryAssets } from './registry-assets.ts';
import { workspaceAssets } from './workspace-assets.ts';

/** Pages that are read of a list, and entries: a service that never ends its list is not believed. */
const MAX_PAGES = 1000;
const MAX_ENTRIES = 10_000;
/** Tries to create a version while others create their own beside it. */
const TRIES = 3;
/** Milliseconds between them. */
const PAUSE_MS = 2000;

export interface StoreOptions extends Omit<ConnectionOptions, 'signal'> {
  readonly signal?: AbortSignal | undefined;
  /** Host of the registry of images, from which the cloud follows. */
  readonly host?: string | undefined;
  /** Milliseconds between questions for an operation of a registry, and between tries. */
  readonly pollMs?: number | undefined;
}

/** Workspaces and registries of Azure ML, all of them as one identity. Nothing is asked yet. */
export function environmentStores(
  targets: readonly AzureMlTarget[],
  { signal, pollMs, host, ...options }: StoreOptions,
): readonly EnvironmentStore[] {
  const connection = connectAzure({ ...options, signal }, host);
  return targets.map((target) =>
    environmentStore(target, assetsOf(target, connection, { signal, pollMs }), { signal, pollMs }),
  );
}

function assetsOf(
  target: AzureMlTarget,
  { credential, clientOptions }: Connection,
  surroundings: Pick<StoreOptions, 'signal' | 'pollMs'>,
): EnvironmentAssets {
  const { endpoint } = clientOptions;
  const client = new AzureMachineLearningWorkspaces(credential, target.subscription, {
    ...clientOptions,
    $host: endpoint,
  });
  if (target.kind === 'workspace') return workspaceAssets(client, target, surroundings.signal);
  return registryAssets({ client, endpoint, signal: surroundings.signal, pollMs: surroundings.pollMs }, target);
}

function environmentStore(
  target: AzureMlTarget,
  assets: EnvironmentAssets,
  { signal, pollMs: pauseMs = PAUSE_MS }: Pick<StoreOptions, 'signal' | 'pollMs'>,
): EnvironmentStore {
  const ask = asker(target, signal);
  const all = async (what: string, pages: () => AsyncIterable<readonly unknown[]>) => ask(what, () => collect(pages()));
  // A version that is not there, and a workspace that is not there, are both 404.
  const requireTarget = lazy(() => ask('list environments', () => firstPage(assets.names('active'))));
  const find = async (name: string, version: string): Promise<StoredVersion | undefined> => {
    requireNames(target, name, version);
    const reply = await ask(`read ${name} ${version}`, () => assets.get(name, version).catch(absent));
    if (reply === undefined) await requireTarget();
    return reply === undefined || isUnfinished(reply) ? undefined : requireVersion(target, name, reply);
  };
  return {
    target,
    find,
    names: async (view) =>
      (await all('list environments', () => assets.names(view))).flatMap((reply) => parseName(reply) ?? []),
    versions: async (name, view) => {
      requireNames(target, name);
      const replies = await all(`list versions of ${name}`, () => assets.versions(name, view));
      const newest = replies.toSorted((one, other) => createdAt(other) - createdAt(one));
      return newest.filter((reply) => !isUnfinished(reply)).flatMap((reply) => parseVersion(name, reply) ?? []);
    },
    create: (version) => createVersion({ target, assets, ask, find, pauseMs, signal }, version),
  };
}

interface Creating {
  readonly target: AzureMlTarget;
  readonly assets: EnvironmentAssets;
  readonly ask: ReturnType<typeof asker>;
  readonly find: EnvironmentStore['find'];
  readonly pauseMs: number;
  readonly signal: AbortSignal | undefined;
}

/** What refuses a version may be another run's that came first: it is read again before it is believed. */
async function createVersion(
  { target, assets, ask, find, pauseMs, signal }: Creating,
  wanted: NewVersion,
): Promise<StoredVersion> {
  const { name, version } = wanted;
  requireNames(target, name, version);
  const what = `register ${name} ${version}`;
  for (let left = TRIES - 1; ; left -= 1) {
    const put = await ask(what, () => assets.put(name, version, propertiesOf(wanted)).catch(conflict));
    if (!(put instanceof Conflict)) return requireVersion(target, name, put);
    const stored = await find(name, version);
    if (stored !== undefined) return stored;
    if (!put.mayPass || left === 0) throw await refusedBy(ask, what, put);
    await ask(what, () => sleep(pauseMs, undefined, signal === undefined ? {} : { signal }));
  }
}

/** A refusal that may be the other run's doing. */
class Conflict {
  readonly cause: unknown;
  /** True where the same request may succeed later. */
  readonly mayPass: boolean;

  constructor(cause: unknown, mayPass: boolean) {
    this.cause = cause;
    this.mayPass = mayPass;
  }
}

// 400: what is wrong with a version is its own fault, or that of changing one that is there. 200: an operation that failed.
function conflict(error: unknown): Conflict {
  const status = statusOf(error);
  if (status === 409 || status === 412) return new Conflict(error, true);
  if (status === 400 || status === 422 || status === 200) return new Conflict(error, false);
  throw error;
}

async function refusedBy(ask: Creating['ask'], what: string, put: Conflict): Promise<unknown> {
  const told = await ask(what, () => Promise.reject(put.cause)).catch((error: unknown) => error);
  if (put.mayPass || !(told instanceof TerrariumError)) return told;
  const hint = 'correct what Azure names in the definition, and run again';
  return new TerrariumError('azureml-refused', told.message, { cause: told.cause, hint });
}

function requireVersion(target: AzureMlTarget, name: string, reply: unknown): StoredVersion {
  const parsed = parseVersion(name, reply);
  if (parsed !== undefined) return parsed;
  throw new TerrariumError('azure-failed', `what the ${formatTarget(target)} tells of ${name} is no environment`);
}

function propertiesOf({ image, description, tags }: NewVersion): VersionProperties {
  return { image, osType: 'Linux', ...(description === undefined ? {} : { description }), tags: { ...tags } };
}

function asker(target: AzureMlTarget, signal: AbortSignal | undefined) {
  const named = formatTarget(target);
  const role =
    target.kind === 'workspace'
      ? `the role AzureML Data Scientist on the ${named}`
      : `the role AzureML Registry User on the ${named}`;
  return <T>(what: string, request: () => Promise<T>) =>
    askAzure({ what: `${what} in the ${named}`, role, signal }, request);
}

function absent(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
}

async function firstPage(pages: AsyncIterable<readonly unknown[]>): Promise<void> {
  for await (const _ of pages) return;
}

async function collect(pages: AsyncIterable<readonly unknown[]>): Promise<readonly unknown[]> {
  const entries: unknown[] = [];
  let read = 0;
  for await (const page of pages) {
    read += 1;
    entries.push(...page);
    if (read < MAX_PAGES && entries.length <= MAX_ENTRIES) continue;
    throw new TerrariumError('azure-limit', `the list has more than ${MAX_ENTRIES} entries, or ${MAX_PAGES} pages`);
  }
  return entries;
}

// They become parts of addresses, also where a service told them.
function requireNames(target: AzureMlTarget, name: string, version?: string): void {
  if (isAzureMlName(name) && (version === undefined || isAzureMlVersion(version))) return;
  const message = `the ${formatTarget(target)} can have no environment ${JSON.stringify([name, version].join(' '))}`;
  throw new TerrariumError('azureml-refused', message, { hint: 'use letters, digits, dashes and underscores' });
}
