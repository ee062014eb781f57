import { createReadStream } from 'node:fs';
import http, { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { performance } from 'node:perf_hooks';
import type { BlobSource } from '../../core/model/registry.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { writeStream } from '../files/write-file.ts';
import type { Agents } from './agents.ts';

const MAX_ERROR_BODY = 64 * 1024;

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** A file that a successful reply's body is written to. */
  readonly into?: string;
  /** Bytes of the reply's body that are accepted. */
  readonly limit: number;
  /** Milliseconds in which the reply must be whole, where that is less than for other requests. */
  readonly withinMs?: number;
}

/** What is sent; of a file what follows `start`. */
export type HttpBody = BlobSource & {
  /** Bytes that are sent. */
  readonly size: number;
  readonly start?: number;
};

export interface HttpReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
  readonly url: URL;
}

interface TransportOptions {
  readonly agents: Agents;
  /** Milliseconds without a byte. */
  readonly timeoutMs: number;
  /** Milliseconds for a whole request, unless it streams a file. */
  readonly totalMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onRequest: ((method: string, url: URL) => void) | undefined;
  /** Called after every HTTP request. */
  readonly onEnd?: OnRequestEnd | undefined;
}

/** Sends one request. Rejects with a `NodeJS.ErrnoException`, `BodyTooLarge` or `disk-full`; any status is an answer. */
export type Transport = (request: HttpRequest) => Promise<HttpReply>;

/** The body is longer than the request allows. */
export class BodyTooLarge extends Error {}

/** A registry may verify and move a large blob before it answers, in silence. */
const FILE_PATIENCE = 5;

/**
 * HTTP on kept-alive sockets. Not `fetch`: it closes the connection after every HEAD and refuses ports such as 5061.
 * https://github.com/nodejs/undici/issues/258, https://fetch.spec.whatwg.org/#port-blocking
 */
export function createTransport(options: TransportOptions): Transport {
  const { agents } = options;
  const open = (request: HttpRequest, agent: http.Agent) => {
    const { method, headers, url } = request;
    options.onRequest?.(method, url);
    const timeout = options.timeoutMs * (streams(request) ? FILE_PATIENCE : 1);
    const signal = options.signal === undefined ? {} : { signal: options.signal };
    const { request: send } = url.protocol === 'http:' ? http : https;
    return send(url, { method, headers, agent, timeout, ...signal });
  };
  return async (request) => {
    const agent = agents.agentFor(request.url);
    const first = open(request, agent);
    try {
      return await timed(options, request, () => exchange(first, request, options.totalMs));
    } catch (error) {
      const other = wasIdleClosed(first, error) ? agent : agents.agentAfter(request.url, agent, error);
      if (other === undefined) throw error;
      return await timed(options, request, () => exchange(open(request, other), request, options.totalMs));
    }
  };
}

async function timed(
  { onEnd }: TransportOptions,
  { method, url }: HttpRequest,
  send: () => Promise<HttpReply>,
): Promise<HttpReply> {
  const began = performance.now();
  const end = (status: number | undefined) =>
    onEnd?.({ method, url, status, seconds: (performance.now() - began) / 1000 });
  try {
    const reply = await send();
    end(reply.status);
    return reply;
  } catch (error) {
    end(undefined);
    throw error;
  }
}

/** The server closed a kept-alive socket while we wrote to it. https://nodejs.org/api/http.html#requestreusedsocket */
function wasIdleClosed(sent: ClientRequest, error: unknown): boolean {
  return sent.reusedSocket && error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

function exchange(sent: ClientRequest, request: HttpRequest, totalMs: number): Promise<HttpReply> {
  return new Promise((resolve, reject) => {
    let incoming: IncomingMessage | undefined;
    const expire = () => (incoming ?? sent).destroy(timedOut());
    const within = Math.min(totalMs, request.withinMs ?? totalMs);
    const total = streams(request) ? undefined : setTimeout(expire, within).unref();
    const settle = (done: () => void) => {
      clearTimeout(total);
      // Answered before the body was sent: the socket is in no state to be used again.
      if (!sent.writableEnded) sent.destroy();
      done();
    };
    sent.on('timeout', expire);
    sent.on('error', (error) => settle(() => reject(error)));
    sent.on('response', (response) => {
      incoming = response;
      readReply(response, request).then(
        (reply) => settle(() => resolve(reply)),
        (error) => {
          // What nobody reads on would keep its socket, and the process.
          response.destroy();
          settle(() => reject(error));
        },
      );
    });
    writeBody(sent, request);
  });
}

function streams({ body, into }: HttpRequest): boolean {
  return body?.kind === 'file' || into !== undefined;
}

function timedOut(): Error {
  return Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
}

function writeBody(sent: ClientRequest, request: HttpRequest): void {
  const { body } = request;
  if (body?.kind !== 'file') {
    sent.end(body?.bytes);
    return;
  }
  const file = createReadStream(body.path, { start: body.start ?? 0 });
  file.on('error', (error) => sent.destroy(error));
  // A registry may refuse before it has read everything; without this the reading would go on into nothing.
  sent.on('close', () => file.destroy());
  sent.on('response', () => file.unpipe(sent).destroy());
  file.pipe(sent);
}

async function readReply(incoming: IncomingMessage, request: HttpRequest): Promise<HttpReply> {
  const status = incoming.statusCode ?? 0;
  const succeeded = status >= 200 && status < 300;
  const limit = succeeded ? request.limit : MAX_ERROR_BODY;
  if (succeeded && request.into !== undefined) {
    await writeStream(request.into, 'w', bounded(incoming, limit));
    return { status, headers: incoming.headers, body: Buffer.alloc(0), url: request.url };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= limit) continue;
    if (succeeded) throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
    break;
  }
  const body = Buffer.concat(chunks).subarray(0, limit);
  return { status, headers: incoming.headers, body, url: request.url };
}

async function* bounded(chunks: AsyncIterable<Buffer>, limit: number): AsyncIterable<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge(`the body is larger than ${limit} bytes`);
    yield chunk;
  }
}
