import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { type Limit, limit } from '../../core/model/limit.ts';
import { once } from '../../core/model/once.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { withoutTrailing } from '../../core/names/affixes.ts';
import { satisfiesPython } from '../../core/names/python-specifier.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import { type IndexFile, parseIndexPage } from '../../core/wheels/index-page.ts';
import { loginOf, type Netrc } from '../../core/wheels/netrc.ts';
import { parseWheelName } from '../../core/wheels/wheel-name.ts';
import { createAgents } from '../registry/agents.ts';
import { fileDigest } from '../registry/content-digest.ts';
import { isLoopback } from '../registry/endpoints.ts';
import { parseProxies } from '../registry/proxies.ts';
import { sendFollowing } from '../registry/redirects.ts';
import { createTransport, type HttpReply, type HttpRequest } from '../registry/transport.ts';

/** Where wheels come from. */
export interface PackageIndex {
  /** Wheels of a version on all of the indexes; those of one that does not have it are none. An empty URL is the default index. */
  readonly files: (indexes: readonly string[], wanted: WantedVersion) => Promise<readonly IndexFile[]>;
  /** Downloads a wheel into a file that is not there yet, and checks its sha256. */
  readonly download: (wheel: LocatedWheel, file: string) => Promise<void>;
}

/** A wheel, and where it is. */
export interface LocatedWheel extends Pick<ChosenWheel, 'file' | 'sha256' | 'size'> {
  readonly url: string;
}

/** A version of a project, as `==` accepts it. */
export type WantedVersion = Pick<ChosenWheel, 'name' | 'version'>;

export interface IndexOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
  /** Logins of hosts. */
  readonly netrc?: Netrc | undefined;
  readonly patience?: Patience;
}

/** How long an index is waited for. */
export interface Patience {
  readonly tries: number;
  /** Milliseconds without a byte. */
  readonly answerMs: number;
  /** Milliseconds of a request. */
  readonly totalMs: number;
}

const PATIENCE: Patience = { tries: 4, answerMs: 60_000, totalMs: 300_000 };

const DEFAULT_INDEX = 'https://pypi.org/simple';
const CONNECTIONS = 16;
const PAGES = 4;
const MAX_PAGE = 64 * 1024 * 1024;
/** Larger than any wheel that an index takes. */
const MAX_WHEEL = 16 * 1024 ** 3;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';

/**
 * Asks package indexes, through the proxies of the environment. An index that wants other credentials, or does not have a file, is `needs-buildkit`.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export function packageIndex({ env, signal, netrc, patience = PATIENCE }: IndexOptions): PackageIndex {
  const transport = createTransport({
    agents: createAgents(parseProxies(env), CONNECTIONS),
    timeoutMs: patience.answerMs,
    totalMs: patience.totalMs,
    signal,
    onRequest: undefined,
  });
  const calls = limit(CONNECTIONS);
  // A page may link to any host: only those that were named as an index are told a login.
  const named = new Set<string>();
  const send = (request: HttpRequest) => {
    const login = named.has(request.url.hostname) ? netrc : undefined;
    const headers = { ...request.headers, ...authorization(login, request.url) };
    return sendAgain(calls, () => sendFollowing(transport, { ...request, headers }), request.url, {
      tries: patience.tries,
      signal,
    });
  };
  const reading = limit(PAGES);
  // Pages have megabytes: what is kept of one is what a version has.
  const page = once(
    ({ url, wanted }: { readonly url: string; readonly wanted: WantedVersion }) =>
      reading.run(async () => (await readPage(send, new URL(url))).filter(isOf(wanted))),
    ({ url, wanted }) => `${url} ${wanted.version}`,
  );
  return {
    files: async (indexes, wanted) => {
      const urls = indexUrls(indexes, env);
      for (const url of urls) named.add(new URL(url).hostname);
      const pages = urls.map((url) => page({ url: `${withoutTrailing(url, '/')}/${wanted.name}/`, wanted }));
      return (await Promise.all(pages)).flat();
    },
    download: async (wheel, file) => {
      const url = new URL(wheel.url);
      const reply = await send({ method: 'GET', url, headers: {}, into: file, limit: wheel.size ?? MAX_WHEEL });
      if (reply.status !== 200) throw refused(url, reply);
      const digest = await fileDigest(file);
      if (digest !== `sha256:${wheel.sha256}`)
        throw new TerrariumError('index-failed', `${wheel.file} of ${url.host} has another sha256: ${digest}`);
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

/** URLs of the indexes that a definition names; an empty one, and none, is that of the machine. */
export function indexUrls(indexes: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  const usual = machineIndex(env) ?? DEFAULT_INDEX;
  const urls = (indexes.length === 0 ? [''] : indexes).map((url) => url || usual);
  const broken = urls.find((url) => !/^https?:\/\//.test(url) || !URL.canParse(url));
  if (broken === undefined) return urls;
  throw new TerrariumError('index-failed', 'the URL of a package index is none of http or https', {
    hint: 'correct PIP_INDEX_URL or UV_DEFAULT_INDEX, or build with BuildKit: builder: buildkit',
  });
}

/** The index that a machine names for everything; `undefined` for the usual one. */
export function machineIndex(env: NodeJS.ProcessEnv): string | undefined {
  return env.PIP_INDEX_URL || env.UV_DEFAULT_INDEX || env.UV_INDEX_URL || undefined;
}

function isOf({ name, version }: WantedVersion): (file: IndexFile) => boolean {
  return ({ file }) => {
    const wheel = parseWheelName(file);
    return wheel?.name === name && satisfiesPython(wheel.version, `==${version}`) === true;
  };
}

type Send = (request: HttpRequest) => Promise<HttpReply>;

async function readPage(send: Send, url: URL): Promise<readonly IndexFile[]> {
  const headers = { accept: ACCEPT, 'accept-encoding': 'gzip' };
  const reply = await send({ method: 'GET', url, headers, limit: MAX_PAGE });
  if (reply.status === 404) return [];
  if (reply.status !== 200) throw refused(url, reply);
  const files = parseIndexPage(bodyOf(reply), String(reply.headers['content-type'] ?? ''), reply.url);
  if (files === undefined)
    throw new TerrariumError('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`);
  return files;
}

function bodyOf({ headers, body, url }: HttpReply): Uint8Array {
  if (headers['content-encoding'] !== 'gzip') return body;
  try {
    return gunzipSync(body, { maxOutputLength: MAX_PAGE });
  } catch (cause) {
    throw new TerrariumError('index-failed', `the page ${url.pathname} of ${url.host} cannot be read`, { cause });
  }
}

function refused({ host, pathname }: URL, { status }: HttpReply): TerrariumError {
  if (status === 401 || status === 403) return needsBuildKit(`${host} asks for credentials for ${pathname}`);
  return new TerrariumError('index-failed', `${host} answered ${status} for ${pathname}`);
}

/** Sends until there is an answer that another try would not change. */
async function sendAgain(
  calls: Limit,
  send: () => Promise<HttpReply>,
  url: URL,
  { tries: most, signal }: Pick<Patience, 'tries'> & Pick<IndexOptions, 'signal'>,
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
  return new TerrariumError('index-failed', `the package index ${host} cannot be reached: ${message}`, {
    cause,
    hint: 'name one that answers in PIP_INDEX_URL, or build with BuildKit: builder: buildkit',
  });
}
