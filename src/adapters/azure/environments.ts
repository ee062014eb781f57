import { setTimeout as sleep } from 'node:timers/promises';
import { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import type { AzureMlTarget } from '../../core/model/azureml-target.ts';
import { formatTarget, isAzureMlName, isAzureMlVersion } from '../../core/model/azureml-target.ts';
import type { EnvironmentStore, NewVersion, StoredVersion } from '../../core/model/environment-store.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import { type Connection, type ConnectionOptions, connectAzure } from './connection.ts';
import type { EnvironmentAssets, VersionProperties } from './environment-assets.ts';
import { type AzureAsked, askAzure, azureFailure, statusOf } from './failures.ts';
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
  const asked = askedOf(target, signal);
  const ask = <T>(what: string, request: () => Promise<T>) => askAzure(asked(what), request);
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
    create: (version) => createVersion({ target, assets, asked, find, pauseMs, signal }, version),
  };
}

interface Creating {
  readonly target: AzureMlTarget;
  readonly assets: EnvironmentAssets;
  readonly asked: (what: string) => AzureAsked;
  readonly find: EnvironmentStore['find'];
  readonly pauseMs: number;
  readonly signal: AbortSignal | undefined;
}

/** What refuses a version may be another run's that came first: it is read again before it is believed. */
async function createVersion(
  { target, assets, asked, find, pauseMs, signal }: Creating,
  wanted: NewVersion,
): Promise<StoredVersion> {
  const { name, version } = wanted;
  requireNames(target, name, version);
  const asking = asked(`register ${name} ${version}`);
  for (let left = TRIES - 1; ; left -= 1) {
    const put = await askAzure(asking, () => tryPut(assets, wanted));
    if (put.kind === 'done') return requireVersion(target, name, put.reply);
    const stored = await find(name, version);
    if (stored !== undefined) return stored;
    if (!put.mayPass || left === 0) throw refusedBy(asking, put);
    await askAzure(asking, () => sleep(pauseMs, undefined, signal === undefined ? {} : { signal }));
  }
}

type Put =
  | { readonly kind: 'done'; readonly reply: unknown }
  /** A refusal that may be the other run's doing; `mayPass` where the same request may succeed later. */
  | { readonly kind: 'refused'; readonly cause: unknown; readonly mayPass: boolean };

async function tryPut(assets: EnvironmentAssets, wanted: NewVersion): Promise<Put> {
  try {
    return { kind: 'done', reply: await assets.put(wanted.name, wanted.version, propertiesOf(wanted)) };
  } catch (cause) {
    const status = statusOf(cause);
    if (status === 409 || status === 412) return { kind: 'refused', cause, mayPass: true };
    // 400: what is wrong with a version is its own fault, or that of changing one that is there. 200: an operation that failed.
    if (status === 400 || status === 422 || status === 200) return { kind: 'refused', cause, mayPass: false };
    throw cause;
  }
}

function refusedBy(asking: AzureAsked, { cause, mayPass }: Extract<Put, { kind: 'refused' }>): unknown {
  const told = azureFailure(asking, cause);
  if (mayPass || !(told instanceof TerrariumError)) return told;
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

function askedOf(target: AzureMlTarget, signal: AbortSignal | undefined): (what: string) => AzureAsked {
  const named = formatTarget(target);
  const role = target.kind === 'workspace' ? 'AzureML Data Scientist' : 'AzureML Registry User';
  return (what) => ({ what: `${what} in the ${named}`, role: `the role ${role} on the ${named}`, signal });
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
