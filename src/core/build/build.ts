import type { Config } from '../config/config.ts';
import type { ApplyPorts, ProgressEvent } from '../model/builder.ts';
import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { type Limit, limit } from '../model/limit.ts';
import type { VerifyAttestation } from '../model/registry.ts';
import { parseReference } from '../names/reference.ts';
import { formatImage, keyTag } from '../oci/lookup.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import { findResolution, isFrozen } from '../packages/freeze.ts';
import { type Recorded, recordPackages } from '../packages/record-packages.ts';
import type { PlanItem } from '../plan/item.ts';
import { checksOf } from '../recipes/checks.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import type { Lookups } from '../resolve/repositories.ts';
import { explainFailure } from './explain-failure.ts';
import { findConflict } from './installer-conflict.ts';
import { adoption, makeImage, type Workplace } from './make-image.ts';
import type { Outcome } from './outcome.ts';
import { promote } from './promote.ts';

export interface BuildOptions {
  readonly config: Config;
  readonly order: RepositoryOrder;
  /** Hashes that this run works on; others are only stood on. `undefined` for all. */
  readonly only: ReadonlySet<DefinitionHash> | undefined;
  /** Builds at a time. */
  readonly jobs: number;
  readonly verifyAttestation?: VerifyAttestation | undefined;
  /** Ids of the secrets that the builder was given. */
  readonly secrets?: readonly string[] | undefined;
}

/** Lines of output that are kept for the report of a failed build. */
const TAIL_LINES = 20;
/** Lines that are looked through for a conflict of packages: solvers say a lot behind it. */
const KEPT_LINES = 400;

/** What a build asks of the rest of the world. */
export interface BuildTools {
  readonly ports: ApplyPorts;
  readonly bases: BaseResolver;
  readonly lookups: Lookups;
}

type EnvironmentsByHash = ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]>;

/** Brings an item to its end. */
type Build = (item: PlanItem) => Promise<Outcome>;

/** Builds items with full use of `jobs`, parents before children. A failed item blocks only what depends on it. */
export async function build(
  items: readonly PlanItem[],
  environments: EnvironmentsByHash,
  tools: BuildTools,
  options: BuildOptions,
): Promise<readonly Outcome[]> {
  const jobs = limit(options.jobs);
  const testsOf = (hash: DefinitionHash) => (environments.get(hash) ?? []).flatMap(({ test }) => test ?? []);
  const place: Workplace = { ...options, ...tools, firstSteps: new Map(), testsOf };
  const recorder = createRecorder(environments, tools.ports, jobs);
  const outcomes = new Map<DefinitionHash, Promise<Outcome>>();
  const one: Build = remembered(
    outcomes,
    recorded(
      recorder,
      afterParents(
        items,
        (item) => one(item),
        (item, parents) => buildOne(item, parents, environments, { place, jobs }),
      ),
    ),
  );
  const wanted = items.filter((item) => options.only === undefined || options.only.has(item.hash));
  await Promise.all(wanted.map(one));
  // What had to be built for a wanted item is told as well, above all its failure.
  const all = await Promise.all([...outcomes.values()]);
  const told = all.filter(
    (outcome) => wanted.includes(outcome.item) || outcome.status === 'built' || outcome.status === 'failed',
  );
  return Promise.all(told.map(recorder.finish));
}

/** Builds each item once, whoever needs it. */
function remembered(outcomes: Map<DefinitionHash, Promise<Outcome>>, build: Build): Build {
  return (item) => {
    const outcome = outcomes.get(item.hash) ?? build(item);
    outcomes.set(item.hash, outcome);
    return outcome;
  };
}

/** Has what was built written down, beside the builds that follow. */
function recorded(recorder: ReturnType<typeof createRecorder>, build: Build): Build {
  return async (item) => {
    const outcome = await build(item);
    recorder.begin(outcome);
    return outcome;
  };
}

/** Waits for the parents of an item; one that failed blocks it. */
function afterParents(
  items: readonly PlanItem[],
  build: Build,
  child: (item: PlanItem, parents: readonly Outcome[]) => Promise<Outcome>,
): Build {
  const byHash = new Map(items.map((item) => [item.hash, item]));
  return async (item) => {
    const parents = await Promise.all(item.parents.flatMap((hash) => byHash.get(hash) ?? []).map(build));
    const failed = parents.find((parent) => parent.status === 'failed' || parent.status === 'blocked');
    if (failed !== undefined) return { item, seconds: 0, status: 'blocked', by: failed.item.ids[0] ?? '' };
    return child(item, parents);
  };
}

/** Builds an item unless its image is there; a build takes one of the jobs. */
function buildOne(
  item: PlanItem,
  parents: readonly Outcome[],
  environments: EnvironmentsByHash,
  { place, jobs }: { readonly place: Workplace; readonly jobs: Limit },
): Promise<Outcome> {
  const { only, lookups, ports } = place;
  return settle(item, ports, async (onLine) => {
    const ready = await findReady(item, only?.has(item.hash) ?? true, lookups);
    if (ready !== undefined) return keepInTarget(item, ready, place, onLine);
    requirePlannedParents(parents);
    const members = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
    return jobs.run(() => buildItem({ item, members, parents, onLine }, place));
  });
}

/** Writes down what images hold while others are built: what depends on an image need not wait for it. */
function createRecorder(environments: EnvironmentsByHash, ports: ApplyPorts, jobs: Limit) {
  const recordings = new Map<DefinitionHash, Promise<Recorded | undefined>>();
  return {
    begin: (outcome: Outcome): void => {
      const { item, seconds } = outcome;
      const [environment] = environments.get(item.hash) ?? [];
      if (outcome.status !== 'built' || environment === undefined || ports.engine !== undefined) return;
      const recording = { environment, image: outcome.image, seconds, renews: item.refresh };
      const recorded = jobs.run(() => recordPackages(ports, recording));
      // It is awaited when everything is built; a bug is to be told then, and to end nothing before.
      recorded.catch(() => undefined);
      recordings.set(item.hash, recorded);
    },
    finish: async (outcome: Outcome): Promise<Outcome> => {
      const recorded = await recordings.get(outcome.item.hash);
      return outcome.status === 'built' ? { ...outcome, recorded } : outcome;
    },
  };
}

// The key of an item folds those of its parents: standing on others, it would not be what it says.
function requirePlannedParents(parents: readonly Outcome[]): void {
  const moved = parents.find(
    (parent) => 'key' in parent && parent.key !== (parent.item.effectiveKey ?? parent.item.key),
  );
  if (moved === undefined) return;
  const message = `what it stands on, ${moved.item.title}, is not the image that was planned`;
  throw new TerrariumError('plan-mismatch', message, { hint: 'plan again' });
}

type Done = Extract<Outcome, { status: 'built' | 'reused' | 'used' }>;
type Result = Omit<Done, 'item' | 'seconds'> & { readonly seconds?: number };

async function settle(
  item: PlanItem,
  ports: ApplyPorts,
  work: (onLine: (line: string) => void) => Promise<Result>,
): Promise<Outcome> {
  const id = item.ids[0] ?? '';
  const kept: string[] = [];
  const began = ports.now();
  const announce = (event: ProgressEvent) => ports.onProgress(event);
  let started = false;
  const onLine = (line: string) => {
    if (!started) announce({ kind: 'started', id, title: item.title });
    started = true;
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
    announce({ kind: 'line', id, line });
  };
  try {
    const result = await work(onLine);
    const seconds = ports.now() - began;
    announce({ kind: 'finished', id, status: result.status, seconds, message: result.image });
    return { item, seconds, ...result };
  } catch (error) {
    // A bug is no item's failure: it reaches the host.
    if (!(error instanceof TerrariumError)) throw error;
    const seconds = ports.now() - began;
    const tail = kept.slice(-TAIL_LINES);
    const told = explainFailure(error, tail);
    announce({ kind: 'finished', id, status: 'failed', seconds, message: told.message });
    return { item, seconds, status: 'failed', error: told, tail, conflict: findConflict(kept) };
  }
}

/** What needs no build: a used base, a verified hit, and an unknown or only present image that proves to be there now. */
async function findReady(item: PlanItem, isOurs: boolean, lookups: Lookups): Promise<Result | undefined> {
  if (item.action === 'use' && item.image !== null) return { status: 'used', image: item.image, key: item.key };
  // What another job was to build is there by now, or is built here.
  if (item.action === 'build') return isOurs || item.key === null ? undefined : lookUpAgain(item, item.key, lookups);
  if (item.action === 'reuse' && item.strength === 'verified' && item.image !== null) {
    return { status: 'reused', image: item.image, key: item.effectiveKey };
  }
  const key = item.effectiveKey ?? item.key;
  if (key === null) throw new TerrariumError('registry-failed', item.detail);
  return item.replaces ? undefined : lookUpAgain(item, key, lookups);
}

// A hit elsewhere is used where it is, unless the team wants everything that it uses in a repository of its own.
async function keepInTarget(
  item: PlanItem,
  ready: Result,
  place: Workplace,
  onLine: (line: string) => void,
): Promise<Result> {
  const { ports, order, config } = place;
  const target = ports.engine === undefined ? order.target : undefined;
  if (!config.promote || target === undefined || ready.status !== 'reused' || ready.key === null) return ready;
  const expected = { hash: item.hash, key: ready.key, platforms: item.platforms };
  const tagging = { expected, adopts: adoption(place, target), onNote: onLine };
  return { ...ready, image: await promote(ports.registry, target, ready.image, tagging) };
}

// By its digest first: an image that is kept under an older key may have lost that key's tag.
async function lookUpAgain(item: PlanItem, key: ImageKey, lookups: Lookups): Promise<Result | undefined> {
  const digest = item.image === null ? undefined : parseReference(item.image)?.digest;
  for (const reference of [...(digest === undefined ? [] : [digest]), keyTag(key)]) {
    const { lookup } = await lookups.find(reference, { hash: item.hash, key, platforms: item.platforms });
    if (lookup.status === 'unknown') throw lookup.error;
    if (lookup.status === 'hit') return { status: 'reused', image: formatImage(lookup.image), key };
  }
  return undefined;
}

/** An item whose image is to be made. */
interface OpenItem {
  readonly item: PlanItem;
  readonly members: readonly HashedEnvironment[];
  readonly parents: readonly Outcome[];
  readonly onLine: (line: string) => void;
}

async function buildItem({ item, members, parents, onLine }: OpenItem, place: Workplace): Promise<Result> {
  const [environment] = members;
  const { key } = item;
  if (environment === undefined || key === null)
    throw new TerrariumError('plan-mismatch', `${item.title} is not in this tree`);
  onLine(`building ${item.title} (${item.detail})`);
  requireSecrets(item, environment, place.secrets ?? []);
  const { ports } = place;
  await ports.makeRoom?.(onLine);
  // Whoever pushes nothing cannot write a record either, but installs what is recorded where that can be read.
  const order = ports.engine === undefined ? place.order : { ...place.order, target: undefined };
  const began = ports.now();
  const freezes = isFrozen(environment.image) && !item.refresh;
  const image = await makeImage(
    {
      environment,
      key,
      parents: parentImages(environment, parents),
      tests: [...new Set([...members.flatMap(checksOf), ...members.flatMap(({ test }) => test ?? [])])],
      recorded: freezes ? await findResolution(ports.registry, order, item.hash, onLine) : undefined,
      followed: item.bases,
      parentKeys: parents.flatMap((parent) => ('key' in parent ? (parent.key ?? []) : [])),
      replaces: item.replaces,
      fresh: item.refresh,
      onLine,
    },
    place,
  );
  return { status: 'built', image, key, seconds: ports.now() - began };
}

function requireSecrets({ title }: PlanItem, { image }: HashedEnvironment, given: readonly string[]): void {
  const missing = image.python.secrets?.find((id) => !given.includes(id));
  if (missing === undefined) return;
  const hint = `pass it: --secret id=${missing},src=<file>, or input secret-files: ${missing}=<file>`;
  throw new TerrariumError('secret-missing', `${title} needs the secret ${missing}`, { hint });
}

function parentImages(environment: HashedEnvironment, parents: readonly Outcome[]): ReadonlyMap<string, string> {
  const images = new Map<string, string>();
  for (const id of environment.parents) {
    const parent = parents.find((outcome) => outcome.item.ids.includes(id));
    if (parent !== undefined && 'image' in parent) images.set(id, parent.image);
  }
  return images;
}
