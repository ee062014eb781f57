import {
  createHttpHeaders,
  type HttpClient,
  type PipelineRequest,
  type PipelineResponse,
  RestError,
} from '@azure/core-rest-pipeline';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { createAgents } from '../registry/agents.ts';
import { isLoopback, refusal } from '../registry/endpoints.ts';
import { retryAfter } from '../registry/failures.ts';
import { parseProxies } from '../registry/proxies.ts';
import { createTransport, type HttpReply, type HttpRequest, type Transport } from '../registry/transport.ts';

export interface AzureTransportOptions {
  /** Where proxies are read. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal | undefined;
  readonly onRequestEnd?: OnRequestEnd | undefined;
  /** Milliseconds of a request; 60,000 by default. */
  readonly timeoutMs?: number | undefined;
}

const TIMEOUT_MS = 60_000;
const CONNECTIONS = 8;
const MAX_REPLY = 16 * 1024 * 1024;
/** Where more is asked for, another try comes too late for this run. */
const MAX_WAIT_MS = 60_000;
const WAITS: readonly string[] = ['retry-after', 'retry-after-ms', 'x-ms-retry-after-ms'];

/** How everything of Azure's is asked: through the proxies of the environment, until the run is stopped. */
export function azureTransport({
  env,
  signal,
  onRequestEnd,
  timeoutMs = TIMEOUT_MS,
}: AzureTransportOptions): Transport {
  return createTransport({
    agents: createAgents(parseProxies(env), CONNECTIONS),
    timeoutMs,
    totalMs: timeoutMs,
    signal,
    onRequest: undefined,
    onEnd: onRequestEnd,
  });
}

/**
 * Sends what Azure's SDKs ask, to these origins and no others: a reply may name any to be asked next, with the token. The SDKs write
 * every address with https; a loopback origin that was given as http is asked in clear.
 */
export function azureHttpClient(transport: Transport, origins: readonly URL[]): HttpClient {
  return {
    sendRequest: async (request) => {
      const url = addressOf(new URL(request.url), origins);
      if (url === undefined) throw new RestError(`${new URL(request.url).origin} is not asked`, { request });
      return responseOf(request, await exchange(transport, request, url));
    },
  };
}

/** Sends what Azure's SDKs ask, wherever they want: for identities of machines, whose endpoints are given no secret of ours. */
export function openHttpClient(transport: Transport): HttpClient {
  return {
    sendRequest: async (request) => responseOf(request, await exchange(transport, request, new URL(request.url))),
  };
}

/** The origin as the SDKs take it. */
export function secureOrigin(url: URL): string {
  return url.origin.replace(/^http:/, 'https:');
}

/** The signed address that a reply names, for what is asked without a token; `undefined` where a reply may not lead there. */
export function signedAddress(from: URL, text: string | undefined): URL | undefined {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  return url === undefined || refusal(from, url) !== undefined ? undefined : url;
}

function addressOf(asked: URL, origins: readonly URL[]): URL | undefined {
  const origin = origins.find((one) => secureOrigin(one) === asked.origin);
  if (origin === undefined) return undefined;
  const plain = origin.protocol === 'http:' && isLoopback(origin.host);
  return plain ? new URL(asked.href.replace(/^https:/, 'http:')) : asked;
}

async function exchange(transport: Transport, request: PipelineRequest, url: URL): Promise<HttpReply> {
  if (request.abortSignal?.aborted) throw stopped();
  const { 'accept-encoding': _, ...headers } = request.headers.toJSON();
  try {
    return await transport({
      ...bodyOf(request, headers),
      method: request.method as HttpRequest['method'],
      url,
      limit: MAX_REPLY,
    });
  } catch (error) {
    if (request.abortSignal?.aborted) throw stopped();
    const code = error instanceof Error && 'code' in error ? String(error.code) : RestError.REQUEST_SEND_ERROR;
    throw new RestError(`${url.host} cannot be reached: ${String(error)}`, { code, request });
  }
}

/** What the SDKs take for the end of their caller, and do not try again. */
function stopped(): DOMException {
  return new DOMException('the run was stopped', 'AbortError');
}

function bodyOf({ body }: PipelineRequest, headers: Record<string, string>): Pick<HttpRequest, 'headers' | 'body'> {
  if (body === undefined || body === null) return { headers };
  if (typeof body !== 'string') throw new Error('a body of the SDK that is no text');
  const bytes = Buffer.from(body);
  const sent = { ...headers, 'content-length': String(bytes.length) };
  return { headers: sent, body: { kind: 'bytes', bytes, size: bytes.length } };
}

function responseOf(request: PipelineRequest, { status, headers: got, body }: HttpReply): PipelineResponse {
  const headers = createHttpHeaders();
  const isLong = (retryAfter(got['retry-after'], Date.now()) ?? 0) > MAX_WAIT_MS;
  for (const [name, value] of Object.entries(got))
    if (value !== undefined && !(isLong && WAITS.includes(name))) headers.set(name, String(value));
  return { request, status, headers, bodyAsText: Buffer.from(body).toString('utf8') };
}
