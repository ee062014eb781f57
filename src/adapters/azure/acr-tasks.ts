import { setTimeout as delay } from 'node:timers/promises';
import {
  ContainerRegistryManagementClient,
  type EncodedTaskRunRequest,
  type Run,
  type SetValue,
} from '@azure/arm-containerregistry';
import { isRestError } from '@azure/core-rest-pipeline';
import type { AcrOptions } from '../../core/config/acr.ts';
import { type ErrorCode, TerrariumError } from '../../core/model/errors.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import type { Transport } from '../registry/transport.ts';
import type { Connection } from './connection.ts';
import { type AzureAsked, askAzure, statusOf } from './failures.ts';
import { signedAddress } from './http-client.ts';
import { type RunLog, runLog } from './run-log.ts';
import type { TaskArchive } from './task-archive.ts';
import { uploadBlob } from './upload-blob.ts';

/** One run of ACR Tasks. */
export interface TaskRequest {
  readonly archive: TaskArchive;
  /** The task's YAML. */
  readonly task: string;
  readonly values: readonly SetValue[];
  /** `linux/amd64` or `linux/arm64`. */
  readonly platform: string;
  /** Receives its log line by line. The log is untrusted. */
  readonly onLine: (line: string) => void;
}

/** Runs tasks on the machines of a registry. */
export interface AcrTasks {
  /** Uploads, runs and waits. A run that does not succeed is a `TerrariumError`; one that is not waited for to its end is cancelled. */
  readonly run: (request: TaskRequest) => Promise<void>;
}

export interface AcrTasksOptions {
  readonly connection: Connection;
  readonly transport: Transport;
  readonly acr: AcrOptions;
  /** Name of the registry, as Azure's resource manager has it. */
  readonly registry: string;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds of a second; tests make it shorter. */
  readonly secondMs?: number | undefined;
}

/** Milliseconds of a request that starts a run. */
const START_MS = 20_000;
/** Milliseconds in which Azure names a run that it has accepted. */
const NAMING_MS = 120_000;
/** Tries to start a run. */
const STARTS = 4;
/** Milliseconds in which a run is cancelled: everything else ends meanwhile. */
const CANCEL_MS = 5000;
/** Seconds between two questions about a run. */
const POLL_S = 3;
/** Minutes that a run may wait for a machine beside the time of its build. */
const QUEUE_MINUTES = 60;
/** Answers in a row without the run after which it is lost. */
const MOST_ABSENCES = 5;
/** Times that a log is asked for more after its run has ended. */
const LAST_READS = 5;
const ROLE = 'the role "Container Registry Tasks Contributor" on the registry, or the actions that docs/azure.md lists';

export function acrTasks(options: AcrTasksOptions): AcrTasks {
  const { connection, acr, registry, signal, transport } = options;
  const client = clientOf(connection, acr, connection.clientOptions);
  const place = [acr.resourceGroup, registry] as const;
  const asked = (what: string): AzureAsked => ({ what: `${what} of ${registry}`, role: ROLE, signal });
  const abort = signal === undefined ? {} : { abortSignal: signal };

  async function upload(archive: TaskArchive): Promise<string> {
    const { uploadUrl, relativePath } = await askAzure(asked('give a place for the sources'), () =>
      client.registries.getBuildSourceUploadUrl(...place, abort),
    );
    const url = signedAddress(connection.cloud.resourceManager, uploadUrl);
    if (url === undefined || relativePath === undefined) throw lost('gave no place for the sources');
    await uploadBlob(transport, url, archive, options);
    return relativePath;
  }

  async function schedule(request: TaskRequest, sourceLocation: string): Promise<string> {
    const { runId } = await askAzure(asked('start a run'), () =>
      start(options, runRequest(request, sourceLocation, acr)),
    );
    if (runId === undefined || !/^[A-Za-z0-9-]{1,100}$/.test(runId)) throw lost('named no run');
    return runId;
  }

  return {
    run: async (request) => {
      const { onLine } = request;
      const id = await schedule(request, await upload(request.archive));
      onLine(`run ${id} of ${registry}`);
      const address = async () => {
        const { logLink } = await client.runs.getLogSasUrl(...place, id, abort);
        return signedAddress(connection.cloud.resourceManager, logLink);
      };
      const log = runLog(transport, address, onLine);
      const following = { id, log, onLine, get: () => client.runs.get(...place, id, abort), asked };
      const ended = await follow(options, following).catch(async (error: unknown) => {
        await cancel(options, id, onLine);
        throw error;
      });
      requireSuccess(id, ended, acr);
    },
  };
}

function clientOf(
  { credential }: Connection,
  { subscription }: AcrOptions,
  options: Connection['clientOptions'],
): ContainerRegistryManagementClient {
  return new ContainerRegistryManagementClient(credential, subscription, options);
}

/**
 * Starts a run, also where the build is stopped meanwhile: nobody would know the name of what goes on. It is asked again only where it was
 * refused for now: a reply that is lost may be that of a run.
 */
async function start(options: AcrTasksOptions, request: EncodedTaskRunRequest): Promise<Run> {
  const { connection, acr, registry, signal, secondMs = 1000 } = options;
  const client = clientOf(connection, acr, connection.onceOptions(START_MS));
  for (let tries = 1; ; tries += 1) {
    const abortSignal = AbortSignal.timeout(NAMING_MS);
    try {
      return await client.registries.beginScheduleRunAndWait(acr.resourceGroup, registry, request, { abortSignal });
    } catch (error) {
      if (abortSignal.aborted) throw lost(`named no run within ${NAMING_MS / 1000} seconds`);
      const isLimited = isRestError(error) && (error.statusCode === 429 || error.statusCode === 503);
      if (!isLimited || tries === STARTS) throw error;
      const seconds = Number(error.response?.headers.get('retry-after') ?? Number.NaN);
      await delay(secondMs * (seconds >= 0 ? seconds : 4 ** tries), undefined, signal === undefined ? {} : { signal });
    }
  }
}

function runRequest({ task, values, platform }: TaskRequest, sourceLocation: string, acr: AcrOptions) {
  const [, architecture = 'amd64'] = platform.split('/');
  const request: EncodedTaskRunRequest = {
    type: 'EncodedTaskRunRequest',
    encodedTaskContent: Buffer.from(task).toString('base64'),
    values: [...values],
    platform: { os: 'Linux', architecture },
    timeout: acr.timeout * 60,
    sourceLocation,
    credentials: { sourceRegistry: { loginMode: 'Default' } },
    ...(acr.agentPool === undefined ? {} : { agentPoolName: acr.agentPool }),
    ...(acr.cpu === undefined ? {} : { agentConfiguration: { cpu: acr.cpu } }),
  };
  return request;
}

interface Following {
  readonly id: string;
  readonly log: RunLog;
  readonly onLine: (line: string) => void;
  readonly get: () => Promise<Run>;
  readonly asked: (what: string) => AzureAsked;
}

const ENDED: readonly (string | undefined)[] = ['Succeeded', 'Failed', 'Canceled', 'Error', 'Timeout'];

/** Waits for the end of a run while its log is read. */
async function follow(options: AcrTasksOptions, following: Following): Promise<Run> {
  const { acr, signal, secondMs = 1000 } = options;
  const until = performance.now() + (acr.timeout + QUEUE_MINUTES) * 60 * secondMs;
  let absences = 0;
  do {
    const run = await present(following);
    absences = run === undefined ? absences + 1 : 0;
    if (absences === MOST_ABSENCES) throw lost(`does not know the run ${following.id} any more`);
    await following.log.read();
    if (run !== undefined && ENDED.includes(run.status)) {
      await readRest(following, secondMs);
      return run;
    }
    await delay(POLL_S * secondMs, undefined, signal === undefined ? {} : { signal }).catch((cause: unknown) => {
      throw stoppedBy(signal, 'the build was stopped', cause);
    });
  } while (performance.now() < until);
  const message = `the run ${following.id} has not ended after ${acr.timeout} minutes and ${QUEUE_MINUTES} in the queue`;
  throw new TerrariumError('timed-out', message, { hint: 'look for it in the portal: Services, Tasks, Runs' });
}

async function present({ id, get, asked }: Following): Promise<Run | undefined> {
  return askAzure(asked(`say how the run ${id} goes`), async () => {
    try {
      return await get();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  });
}

/** Reads on until all of a log is written, but not for long. */
async function readRest({ id, log, onLine }: Following, secondMs: number): Promise<void> {
  let state = await log.read();
  for (let reads = 1; reads < LAST_READS && state !== 'complete'; reads += 1) {
    await delay(secondMs);
    state = await log.read();
  }
  log.end();
  if (state === 'unreadable') onLine(`the log of the run ${id} could not be read: the portal has it`);
}

function requireSuccess(id: string, { status, runErrorMessage }: Run, acr: AcrOptions): void {
  const words = runErrorMessage === undefined ? '' : `: ${runErrorMessage.slice(0, 500)}`;
  switch (status) {
    case 'Succeeded':
      return;
    case 'Failed':
      throw ended('build-failed', `the build failed in the run ${id}${words}`, 'see the last lines of its output');
    case 'Timeout':
      throw ended(
        'timed-out',
        `the run ${id} took longer than ${acr.timeout} minutes`,
        'raise acr.timeout, at most 480',
      );
    case 'Canceled':
      throw ended('cancelled', `the run ${id} was cancelled in Azure${words}`, 'run again');
    default:
      throw ended('builder-lost', `ACR Tasks could not run ${id}${words}`, 'run again; see the run in the portal');
  }
}

function ended(code: ErrorCode, message: string, hint: string): TerrariumError {
  return new TerrariumError(code, message, { hint });
}

function lost(what: string): TerrariumError {
  return new TerrariumError('builder-lost', `ACR Tasks ${what}`, { hint: 'run again; see the runs in the portal' });
}

/** Ends a run that nobody waits for. What keeps it from that is told: the run ends by its own timeout then. */
async function cancel(
  { connection, acr, registry }: AcrTasksOptions,
  id: string,
  onLine: (line: string) => void,
): Promise<void> {
  const client = clientOf(connection, acr, connection.onceOptions(CANCEL_MS));
  try {
    await client.runs.beginCancel(acr.resourceGroup, registry, id);
    onLine(`cancelled the run ${id}`);
  } catch (error) {
    if (statusOf(error) === 404) return;
    onLine(`the run ${id} could not be cancelled: it goes on for at most ${acr.timeout} minutes`);
  }
}
