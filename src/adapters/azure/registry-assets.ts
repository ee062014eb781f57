import { setTimeout as sleep } from 'node:timers/promises';
import type { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import { createPipelineRequest, type PipelineResponse, RestError } from '@azure/core-rest-pipeline';
import type { AzureMlTarget } from '../../core/model/azureml-target.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { retryAfter } from '../registry/failures.ts';
import { type EnvironmentAssets, LIST_VIEWS } from './environment-assets.ts';

// The SDK has no operations for registries; this version of the API has.
// https://github.com/Azure/azure-rest-api-specs/blob/main/specification/machinelearningservices/resource-manager/Microsoft.MachineLearningServices/stable/2024-04-01/mfe.json
const API_VERSION = '2024-04-01';
/** Milliseconds between questions for an operation, where the service names none, and at most. */
const POLL_MS = 2000;
const MAX_POLL_MS = 30_000;
/** Milliseconds that an operation is waited for. The next run finds what it came to. */
const MAX_WAIT_MS = 15 * 60_000;

/** How the registry is asked. */
export interface RegistryClient {
  readonly client: AzureMachineLearningWorkspaces;
  /** Origin of the resource manager. */
  readonly endpoint: string;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds between questions for an operation. */
  readonly pollMs?: number | undefined;
}

/** Environments of a registry of Azure ML, through the pipeline of Azure's SDK. Creating one is an operation that is waited for. */
export function registryAssets(registry: RegistryClient, target: AzureMlTarget): EnvironmentAssets {
  const { subscription, resourceGroup, name: own } = target;
  const provider = 'providers/Microsoft.MachineLearningServices';
  const base = `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/${provider}/registries/${own}/environments`;
  const addressOf = (path: string, query = '') =>
    new URL(`${base}${path}?api-version=${API_VERSION}${query}`, registry.endpoint);
  const versionOf = (name: string, version: string) => addressOf(`/${name}/versions/${version}`);
  const read = async (url: URL) => parseJson((await send(registry, 'GET', url)).bodyAsText ?? '');
  return {
    get: (name, version) => read(versionOf(name, version)),
    put: async (name, version, properties) => {
      const url = versionOf(name, version);
      const reply = await send(registry, 'PUT', url, JSON.stringify({ properties }));
      return (await isWaitedFor(registry, reply)) ? read(url) : parseJson(reply.bodyAsText ?? '');
    },
    names: (view) => pages(read, addressOf('', `&listViewType=${LIST_VIEWS[view]}`)),
    versions: (name, view) => pages(read, addressOf(`/${name}/versions`, `&listViewType=${LIST_VIEWS[view]}`)),
  };
}

// The HTTP client asks no other origin, whatever a link names.
async function* pages(read: (url: URL) => Promise<unknown>, first: URL): AsyncGenerator<readonly unknown[]> {
  for (let url: URL | undefined = first; url !== undefined; ) {
    const { value, nextLink } = membersOf(await read(url));
    yield Array.isArray(value) ? value : [];
    url = typeof nextLink === 'string' && nextLink !== '' ? new URL(nextLink, first) : undefined;
  }
}

async function send(
  { client, signal }: RegistryClient,
  method: 'GET' | 'PUT',
  url: URL,
  body?: string,
): Promise<PipelineResponse> {
  const request = createPipelineRequest({
    method,
    url: url.href,
    ...(signal === undefined ? {} : { abortSignal: signal }),
  });
  request.headers.set('accept', 'application/json');
  if (body !== undefined) {
    request.body = body;
    request.headers.set('content-type', 'application/json');
  }
  const response = await client.sendRequest(request);
  if (response.status >= 200 && response.status < 300) return response;
  throw refusal(response, `it answered ${response.status}`);
}

function refusal(response: PipelineResponse, message: string): RestError {
  const { status: statusCode, request } = response;
  return new RestError(message, { statusCode, request, response });
}

/** Waits for the operation that a reply names; false where it names none, so that the reply is the result. */
async function isWaitedFor(registry: RegistryClient, reply: PipelineResponse): Promise<boolean> {
  const operation = reply.headers.get('azure-asyncoperation');
  const location = reply.headers.get('location');
  const address = operation ?? (reply.status === 202 ? location : undefined);
  if (address === undefined || !URL.canParse(address)) return false;
  const began = performance.now();
  let last = reply;
  do {
    if (performance.now() - began > MAX_WAIT_MS) throw unended();
    await sleep(
      pauseAfter(registry, last),
      undefined,
      registry.signal === undefined ? {} : { signal: registry.signal },
    );
    last = await send(registry, 'GET', new URL(address));
  } while (operation === undefined ? last.status === 202 : !isEnded(last));
  return true;
}

// No refusal: what the definition says is not at fault.
function unended(): TerrariumError {
  const message = `Azure ML did not end an operation within ${MAX_WAIT_MS / 60_000} minutes`;
  return new TerrariumError('timed-out', message, { hint: 'run again: what it came to is found then' });
}

function pauseAfter({ pollMs = POLL_MS }: RegistryClient, { headers }: PipelineResponse): number {
  return Math.min(retryAfter(headers.get('retry-after'), Date.now()) ?? pollMs, MAX_POLL_MS);
}

// https://github.com/Azure/azure-resource-manager-rpc/blob/master/v1.0/async-api-reference.md
function isEnded(response: PipelineResponse): boolean {
  const { status, error } = membersOf(parseJson(response.bodyAsText ?? ''));
  if (status === 'Succeeded') return true;
  if (status !== 'Failed' && status !== 'Canceled') return false;
  const { message } = membersOf(error);
  throw refusal(response, typeof message === 'string' ? message : `the operation ended as ${status}`);
}
