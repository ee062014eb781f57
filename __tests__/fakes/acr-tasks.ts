import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type AzureAnswer,
  type AzureApi,
  type AzureCall,
  type AzurePart,
  azureDescription,
  failure,
  serveAzure,
} from './azure-api.ts';

/** What a run was given. */
export interface GivenRun {
  readonly id: string;
  /** The uploaded archive. */
  readonly archive: Buffer;
  /** The task's YAML. */
  readonly task: string;
  readonly values: readonly { readonly name: string; readonly value: string; readonly isSecret?: boolean }[];
  readonly timeout: number;
  readonly platform: { readonly os: string; readonly architecture?: string };
  /** Writes to its log. */
  readonly log: (text: string) => void;
  /** Ends with the run's cancellation. */
  readonly signal: AbortSignal;
}

export type RunEnd = 'Succeeded' | 'Failed' | 'Error' | 'Timeout';

interface StoredRun {
  readonly given: GivenRun;
  status: string;
  message: string | undefined;
  log: string;
  complete: boolean;
  readonly stop: AbortController;
}

export interface AcrTasksApi extends AzureApi {
  /** Every run, oldest first. */
  readonly runs: readonly { readonly given: GivenRun; readonly status: string; readonly log: string }[];
  /** Forgets a run, as if it had never been. */
  readonly lose: (id: string) => void;
}

const BASE =
  '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}';
/** The signature of a blob's address: it must be in no output. */
export const SIGNATURE = 'c2lnbmF0dXJlIG9mIGEgYmxvYg';
const SIGNED = `sv=2023-11-03&sr=b&sp=rcw&sig=${SIGNATURE}`;

/** ACR Tasks of one registry: `work` is what a run does. The blobs of its sources and logs are checked as Azure's storage checks them. */
export async function serveAcrTasks(
  registry: string,
  work: (run: GivenRun) => Promise<RunEnd | readonly [RunEnd, string]>,
): Promise<AcrTasksApi> {
  const state: State = { registry, work, blobs: new Map(), runs: new Map(), wrong: [] };
  const api = await serveAzure([partOf(state)], state.wrong);
  return {
    ...api,
    get runs() {
      return [...state.runs.values()];
    },
    lose: (id) => void state.runs.delete(id),
  };
}

interface State {
  readonly registry: string;
  readonly work: (run: GivenRun) => Promise<RunEnd | readonly [RunEnd, string]>;
  readonly blobs: Map<string, Buffer | undefined>;
  readonly runs: Map<string, StoredRun>;
  readonly wrong: string[];
}

function partOf(state: State): AzurePart {
  const known = (act: (call: AzureCall) => AzureAnswer) => (call: AzureCall) =>
    call.values[2] === state.registry
      ? act(call)
      : failure(404, 'ResourceNotFound', `The Resource '${call.values[2]}' was not found.`);
  const ofRun = (act: (run: StoredRun, call: AzureCall) => AzureAnswer) =>
    known((call) => {
      const run = state.runs.get(call.values[3] ?? '');
      return run === undefined
        ? failure(404, 'RunNotFound', `The run ${call.values[3]} was not found.`)
        : act(run, call);
    });
  return {
    description: azureDescription('container-registry.json'),
    operations: {
      [`POST ${BASE}/listBuildSourceUploadUrl`]: known(({ origin }) => {
        const relativePath = `source/202611300000/${state.blobs.size}.tar.gz`;
        state.blobs.set(relativePath, undefined);
        return [200, { uploadUrl: `${origin}/blobs/${relativePath}?${SIGNED}`, relativePath }];
      }),
      [`POST ${BASE}/scheduleRun`]: known((call) => schedule(state, call)),
      [`GET ${BASE}/runs/{runId}`]: ofRun((run, call) => [200, describe(run, call)]),
      [`POST ${BASE}/runs/{runId}/listLogSasUrl`]: ofRun(({ given }, { origin }) => [
        200,
        { logLink: `${origin}/blobs/log/${given.id}.log?${SIGNED}` },
      ]),
      [`POST ${BASE}/runs/{runId}/cancel`]: ofRun((run) => {
        if (!['Queued', 'Started', 'Running'].includes(run.status))
          return failure(409, 'RunInvalidStatus', 'The run has ended.');
        run.status = 'Canceled';
        run.stop.abort();
        return [200, undefined];
      }),
    },
    answers: (request, response, url) => blob(state, request, response, url),
  };
}

/** What a request says, which has been checked. */
interface Scheduled extends Partial<Pick<GivenRun, 'values' | 'timeout'>>, Pick<GivenRun, 'platform'> {
  readonly encodedTaskContent: string;
  readonly sourceLocation: string;
}

function schedule(state: State, call: AzureCall): AzureAnswer {
  const asked = call.body as unknown as Scheduled;
  const { encodedTaskContent, sourceLocation, values = [], timeout = 3600, platform } = asked;
  const archive = state.blobs.get(sourceLocation);
  if (archive === undefined) return failure(400, 'InvalidSourceLocation', 'The source location does not exist.');
  const id = `ca${state.runs.size + 1}`;
  const stop = new AbortController();
  const given: GivenRun = {
    ...{ id, archive, values, timeout, platform, signal: stop.signal },
    task: Buffer.from(encodedTaskContent, 'base64').toString(),
    log: (text) => {
      run.log += text;
    },
  };
  const run: StoredRun = { given, status: 'Queued', message: undefined, log: '', complete: false, stop };
  state.runs.set(id, run);
  setTimeout(() => void execute(state, run), 5);
  return [200, describe(run, call)];
}

async function execute(state: State, run: StoredRun): Promise<void> {
  if (run.status === 'Queued') run.status = 'Running';
  const done = await state.work(run.given).catch((error: unknown) => {
    if (!run.given.signal.aborted) state.wrong.push(`the work of ${run.given.id}: ${String(error)}`);
    return 'Failed' as const;
  });
  const [end, message] = typeof done === 'string' ? [done, undefined] : done;
  run.message = message;
  if (run.status === 'Running') run.status = end;
  run.complete = true;
}

function describe({ given, status, message }: StoredRun, { values }: AzureCall) {
  const [subscription, group, registry] = values;
  const parent = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${registry}`;
  return {
    id: `${parent}/runs/${given.id}`,
    name: given.id,
    type: 'Microsoft.ContainerRegistry/registries/runs',
    properties: {
      runId: given.id,
      status,
      lastUpdatedTime: '2026-11-30T00:00:00+00:00',
      runType: 'QuickRun',
      createTime: '2026-11-30T00:00:00+00:00',
      platform: given.platform,
      provisioningState: 'Succeeded',
      isArchiveEnabled: false,
      ...(message === undefined ? {} : { runErrorMessage: message }),
    },
  };
}

/** https://learn.microsoft.com/rest/api/storageservices/put-blob, https://learn.microsoft.com/rest/api/storageservices/get-blob */
async function blob(state: State, request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
  if (!url.pathname.startsWith('/blobs/')) return false;
  const name = url.pathname.slice('/blobs/'.length);
  const reply = (status: number, headers: Record<string, string> = {}, content?: Buffer) => {
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : content);
    return true;
  };
  if (url.searchParams.get('sig') !== SIGNATURE) return reply(403, { 'x-ms-error-code': 'AuthenticationFailed' });
  if (request.headers.authorization !== undefined) state.wrong.push('a blob was sent the token');
  if (request.method === 'PUT') return put(state, request, name, reply);
  const run = state.runs.get(/^log\/(.+)\.log$/.exec(name)?.[1] ?? '');
  if (run === undefined || run.log === '') return reply(404, { 'x-ms-error-code': 'BlobNotFound' });
  return read(run, request, reply);
}

type Reply = (status: number, headers?: Record<string, string>, content?: Buffer) => boolean;

async function put({ blobs, wrong }: State, request: IncomingMessage, name: string, reply: Reply): Promise<boolean> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const content = Buffer.concat(chunks);
  const { 'x-ms-blob-type': type, 'content-length': length } = request.headers;
  if (type !== 'BlockBlob') return reply(400, { 'x-ms-error-code': 'MissingRequiredHeader' });
  if (length !== String(content.length)) wrong.push(`a blob of ${content.length} bytes says that it has ${length}`);
  if (!blobs.has(name)) return reply(404, { 'x-ms-error-code': 'ContainerNotFound' });
  blobs.set(name, content);
  return reply(201);
}

function read(run: StoredRun, request: IncomingMessage, reply: Reply): boolean {
  const content = Buffer.from(run.log);
  const meta: Record<string, string> = run.complete ? { 'x-ms-meta-complete': 'successful' } : {};
  if (request.method === 'HEAD') return reply(200, { ...meta, 'content-length': String(content.length) });
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['x-ms-range'])) ?? [];
  if (from === undefined || Number(from) >= content.length) return reply(416, { 'x-ms-error-code': 'InvalidRange' });
  return reply(206, meta, content.subarray(Number(from), Number(to) + 1));
}
