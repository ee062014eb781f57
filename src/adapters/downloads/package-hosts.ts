import { setTimeout as sleep } from 'node:timers/promises';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { type Limit, limit } from '../../core/model/limit.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { loginOf, type Netrc } from '../../core/wheels/netrc.ts';
import { hashFile } from '../files/hash-file.ts';
import { createAgents } from '../registry/agents.ts';
import { isLoopback } from '../registry/endpoints.ts';
import { parseProxies } from '../registry/proxies.ts';
import { sendFollowing } from '../registry/redirects.ts';
import { createTransport, type HttpReply, type HttpRequest } from '../registry/transport.ts';

/** Hosts of packages: indexes, channels, and where their files are. */
export interface PackageHosts {
  readonly send: Send;
  /** Names a host that may be told a login: a page may link to any. */
  readonly name: (url: URL) => void;
  /** Downloads a file to a path where nothing is yet, and checks its digest. */
  readonly download: (wanted: WantedFile, path: string) => Promise<void>;
}

export type Send = (request: HttpRequest) => Promise<HttpReply>;

/** A file of a package. */
export interface WantedFile {
  readonly url: URL;
  /** What a failure calls it. */
  readonly file: string;
  /** Bytes, where that is known. */
  readonly size: number | undefined;
  /** `undefined` takes what is there. */
  readonly digest: FileDigest | undefined;
}

export interface FileDigest {
  readonly algorithm: 'sha256' | 'md5';
  /** Lower case. */
  readonly hex: string;
}

/** How hosts of packages are asked. */
export interface HostOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Logins of hosts. */
  readonly netrc?: Netrc | undefined;
  readonly onRequestEnd?: OnRequestEnd | undefined;
  readonly patience?: Patience;
}

/** How long a host is waited for. */
export interface Patience {
  readonly tries: number;
  /** Milliseconds without a byte. */
  readonly answerMs: number;
  /** Milliseconds of a request. */
  readonly totalMs: number;
}

const PATIENCE: Patience = { tries: 4, answerMs: 60_000, totalMs: 300_000 };

const CONNECTIONS = 16;
/** Larger than any file that a host has. */
const MAX_FILE = 16 * 1024 ** 3;

/** Asks hosts of packages, through the proxies of the environment. One that wants other credentials is `needs-buildkit`. */
export function packageHosts({ env, signal, netrc, onRequestEnd, patience = PATIENCE }: HostOptions): PackageHosts {
  const transport = createTransport({
    agents: createAgents(parseProxies(env), CONNECTIONS),
    timeoutMs: patience.answerMs,
    totalMs: patience.totalMs,
    signal,
    onRequest: undefined,
    onEnd: onRequestEnd,
  });
  const calls = limit(CONNECTIONS);
  const named = new Set<string>();
  const send: Send = (request) => {
    const login = named.has(request.url.hostname) ? netrc : undefined;
    const headers = { ...request.headers, ...authorization(login, request.url) };
    return sendAgain(calls, () => sendFollowing(transport, { ...request, headers }), request.url, {
      tries: patience.tries,
      signal,
    });
  };
  return {
    send,
    name: ({ hostname }) => {
      named.add(hostname);
    },
    download: async ({ url, file, size, digest }, path) => {
      const reply = await send({ method: 'GET', url, headers: {}, into: path, limit: size ?? MAX_FILE });
      if (reply.status !== 200) throw refusedBy(url, reply);
      const found = digest && (await hashFile(path, digest.algorithm));
      if (digest !== undefined && found !== digest.hex)
        throw new TerrariumError('index-failed', `${file} of ${url.host} has another ${digest.algorithm}: ${found}`);
    },
  };
}

// Where it is redirected to another origin, the request loses it.
function authorization(netrc: Netrc | undefined, url: URL): Readonly<Record<string, string>> {
  const login = netrc === undefined || !mayLogIn(url) ? undefined : loginOf(netrc, url.hostname);
  if (login === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}` };
}

/** True where a login reaches nobody else on the way, and the URL has none by itself. */
export function mayLogIn({ protocol, host, username }: URL): boolean {
  return username === '' && (protocol === 'https:' || isLoopback(host));
}

/** The failure of a host that did not give what it was asked for. */
export function refusedBy({ host, pathname }: URL, { status }: HttpReply): TerrariumError {
  if (status === 401 || status === 403) return needsBuildKit(`${host} asks for credentials for ${pathname}`);
  return new TerrariumError('index-failed', `${host} answered ${status} for ${pathname}`);
}

/** Sends until there is an answer that another try would not change. */
async function sendAgain(
  calls: Limit,
  send: () => Promise<HttpReply>,
  url: URL,
  { tries: most, signal }: Pick<Patience, 'tries'> & Pick<HostOptions, 'signal'>,
): Promise<HttpReply> {
  for (let tries = 1; ; tries += 1) {
    const last = tries === most;
    const reply = await calls.run(send).catch((cause: unknown) => {
      if (signal?.aborted) throw stoppedBy(signal, 'the run was stopped', cause);
      if (cause instanceof TerrariumError) throw cause;
      if (last) throw unreachable(url, cause);
      return undefined;
    });
    const isPassing = reply === undefined || reply.status === 429 || reply.status >= 500;
    if (reply !== undefined && (!isPassing || last)) return reply;
    await sleep(500 * 3 ** (tries - 1), undefined, signal === undefined ? {} : { signal });
  }
}

function unreachable({ host }: URL, cause: unknown): TerrariumError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new TerrariumError('index-failed', `the package host ${host} cannot be reached: ${message}`, {
    cause,
    hint: 'name an index that answers in PIP_INDEX_URL, or a proxy in HTTPS_PROXY; or build with BuildKit: builder: buildkit',
  });
}
