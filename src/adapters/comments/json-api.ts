import { setTimeout as sleep } from 'node:timers/promises';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { mayLogIn } from '../downloads/package-hosts.ts';
import { createAgents } from '../registry/agents.ts';
import { retryAfter } from '../registry/failures.ts';
import { parseProxies } from '../registry/proxies.ts';
import { createTransport, type HttpReply, type Transport } from '../registry/transport.ts';

/** An API that speaks JSON. */
export interface JsonApi {
  /** The value of a reply; `undefined` for 404. Any other failure is `comment-failed`, of a POST also `LostReply`. */
  readonly ask: (method: Method, path: string, body?: unknown) => Promise<{ readonly value: unknown } | undefined>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface JsonApiOptions {
  /** What messages call it. */
  readonly name: string;
  /** Where paths begin, without a slash at the end. */
  readonly base: URL;
  /** Headers with the token. */
  readonly login: Readonly<Record<string, string>>;
  /** What to do about a token that is refused. */
  readonly hint: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly onRequestEnd?: OnRequestEnd | undefined;
  /** Milliseconds of a second between tries; tests make it shorter. */
  readonly secondMs?: number | undefined;
}

/** A POST whose reply did not come, or is that of a broken server: it may have been carried out. */
export class LostReply extends TerrariumError {}

const TRIES = 4;
const ANSWER_MS = 30_000;
const TOTAL_MS = 60_000;
const MAX_REPLY = 32 * 1024 * 1024;
/** Where more is asked for, another try comes too late for this run. */
const MAX_WAIT_SECONDS = 60;

/** Asks through the proxies of the environment, and again where another try may help. The token goes to no other host. */
export function createJsonApi(options: JsonApiOptions): JsonApi {
  const { name, base, env, signal } = options;
  if (!mayLogIn(base)) {
    const hint = 'a token is only sent over https';
    throw new TerrariumError('comment-failed', `${name} is not asked at ${base.origin}`, { hint });
  }
  const transport = createTransport({
    agents: createAgents(parseProxies(env), 4),
    timeoutMs: ANSWER_MS,
    totalMs: TOTAL_MS,
    signal,
    onRequest: undefined,
    onEnd: options.onRequestEnd,
  });
  return {
    ask: async (method, path, body) => {
      const reply = await sendAgain(transport, options, { method, path, body });
      if (reply.status === 404) return undefined;
      if (reply.status < 200 || reply.status >= 300 || reply.status === 203) throw refused(options, method, reply);
      // A page to sign in at is no answer.
      const value = parseJson(reply.body);
      if (value === undefined && reply.body.length > 0) throw refused(options, method, reply);
      return { value };
    },
  };
}

interface Question {
  readonly method: Method;
  readonly path: string;
  readonly body: unknown;
}

async function sendAgain(transport: Transport, options: JsonApiOptions, question: Question): Promise<HttpReply> {
  const { signal, secondMs = 1000 } = options;
  for (let tries = 1; ; tries += 1) {
    const reply = await send(transport, options, question).catch((cause: unknown) => {
      if (signal.aborted) throw stoppedBy(signal, 'the run was stopped', cause);
      if (cause instanceof TerrariumError) throw cause;
      return cause instanceof Error ? cause : new Error(String(cause));
    });
    const isLost = reply instanceof Error || reply.status >= 500;
    if (isLost && question.method === 'POST') throw lost(options, reply);
    if (!isLost && reply.status !== 429) return reply;
    const header = reply instanceof Error ? undefined : reply.headers['retry-after'];
    const seconds = (retryAfter(header, Date.now()) ?? 0) / 1000;
    if (tries === TRIES || seconds > MAX_WAIT_SECONDS) {
      if (reply instanceof Error) throw unreachable(options, reply);
      return reply;
    }
    await sleep(secondMs * Math.max(3 ** (tries - 1), seconds), undefined, { signal });
  }
}

function send(transport: Transport, { base, login }: JsonApiOptions, question: Question): Promise<HttpReply> {
  const { method, path, body } = question;
  const url = new URL(`${base.href.replace(/\/$/, '')}${path}`);
  const headers = { ...login, accept: 'application/json' };
  if (body === undefined) return transport({ method, url, headers, limit: MAX_REPLY });
  const bytes = Buffer.from(JSON.stringify(body));
  const sent = { ...headers, 'content-type': 'application/json', 'content-length': String(bytes.length) };
  const content = { kind: 'bytes', bytes, size: bytes.length } as const;
  return transport({ method, url, headers: sent, body: content, limit: MAX_REPLY });
}

/** The failure of an API that did not do what it was asked. */
function refused({ name, hint }: JsonApiOptions, method: Method, { status, body, url }: HttpReply): TerrariumError {
  const reply = parseJson(body);
  const said = isRecord(reply) && typeof reply.message === 'string' ? `: ${reply.message.slice(0, 300)}` : '';
  const isLogin = status === 401 || status === 403 || status === 203 || status === 302;
  const message = `${name} answered ${status} to ${method} ${url.pathname}${said}`;
  return new TerrariumError('comment-failed', message, isLogin ? { hint } : {});
}

function lost(options: JsonApiOptions, reply: Error | HttpReply): LostReply {
  const { message } = reply instanceof Error ? unreachable(options, reply) : refused(options, 'POST', reply);
  return new LostReply('comment-failed', message);
}

function unreachable({ name, base }: JsonApiOptions, cause: Error): TerrariumError {
  return new TerrariumError('comment-failed', `${name} cannot be reached at ${base.host}: ${cause.message}`, {
    cause,
    hint: 'name a proxy in HTTPS_PROXY, or an authority in NODE_EXTRA_CA_CERTS',
  });
}
