import { setTimeout as delay } from 'node:timers/promises';
import { RunFailure, TerrariumError } from '../../core/model/errors.ts';
import { once } from '../../core/model/once.ts';
import type { Repository } from '../../core/model/reference.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { createAgents } from './agents.ts';
import { createAuthorizer } from './auth.ts';
import { accessOf, asked, type Call, sendCall } from './calls.ts';
import { mayBePlain, type PlainHosts, registryOrigin } from './endpoints.ts';
import { type AttemptFailed, replyFailure } from './failures.ts';
import { createHostLoad } from './host-load.ts';
import type { CredentialSource, CredentialUse, RegistryOptions } from './options.ts';
import { createOwnWrites, type OwnWrites } from './own-writes.ts';
import { type Proxies, parseProxies } from './proxies.ts';
import { BUDGET_MS, type RetryTools, withRetries } from './retry.ts';
import { createTransport, type HttpReply } from './transport.ts';

const MAX_SOCKETS = 32;

/** What every operation uses: calls with authorization, and retries. */
export interface Session {
  /** Sends one call; any status is an answer. Throws `AttemptFailed`. */
  readonly send: (call: Call) => Promise<HttpReply>;
  /** Runs an operation in the queue of its registry; throws `TerrariumError`, and `RunFailure` where its proxy cannot be read. */
  readonly operate: <T>(repository: Repository, operation: (retry: Retry) => Promise<T>) => Promise<T>;
  /** The failure of a reply that is not what the call expected. */
  readonly failure: (call: Call, reply: HttpReply) => AttemptFailed;
  readonly origin: (repository: Repository) => URL;
  /** What was written in this session: its absence is lag. */
  readonly ownWrites: OwnWrites;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Tries a step of an operation; all steps share the operation's time. */
export type Retry = <T>(attempt: () => Promise<T>) => Promise<T>;

/** One client's session: its sockets, tokens and queues. */
export function createSession(options: RegistryOptions): Session {
  const {
    allowInsecure = [],
    allowInsecureAnonymous = [],
    concurrency = MAX_SOCKETS,
    clock = Date.now,
    signal,
  } = options;
  const proxies = parseProxies(options.env ?? {});
  const transport = createTransport({
    agents: createAgents(proxies, Math.min(concurrency, MAX_SOCKETS)),
    timeoutMs: options.timeoutMs ?? 60_000,
    totalMs: BUDGET_MS,
    signal,
    onRequest: options.onRequest,
    onEnd: options.onRequestEnd,
  });
  const plainHosts = { withCredentials: allowInsecure, all: [...allowInsecure, ...allowInsecureAnonymous] };
  const credentials = withholding(options.credentials, plainHosts);
  const authorizer = createAuthorizer({ transport, plainHosts, clock }, credentials);
  const tools: RetryTools = { clock, sleep: options.sleep ?? sleep, random: options.random ?? Math.random, signal };
  const loadOf = once(
    () => createHostLoad(concurrency, clock),
    (registry: string) => registry,
  );
  const origin = (repository: Repository) => registryOrigin(repository.registry, plainHosts.all);

  return {
    send: (call) => sendCall({ transport, authorizer, origin }, call),
    origin,
    ownWrites: createOwnWrites(),
    clock,
    failure: (call, reply) => replyFailure({ ...asked(call), login: authorizer.login(accessOf(call)) }, reply, clock()),
    operate: async (repository, operation) => {
      requireProxy(proxies, origin(repository));
      return await loadOf(repository.registry).run(async (persistence) => {
        const started = clock();
        return await guarded(signal, () => operation((attempt) => withRetries(tools, started, persistence, attempt)));
      });
    },
  };
}

/** The same credentials, but for hosts that are asked in clear because somebody named them who does not decide about credentials. */
function withholding(credentials: CredentialSource, { withCredentials, all }: PlainHosts): CredentialSource {
  const isWithheld = (host: string) => mayBePlain(host, all) && !mayBePlain(host, withCredentials);
  return Object.assign(
    async (host: string, use?: CredentialUse) => (isWithheld(host) ? undefined : await credentials(host, use)),
    {
      loginOf: async (host: string, use?: CredentialUse) =>
        isWithheld(host) ? ({ kind: 'withheld' } as const) : await credentials.loginOf?.(host, use),
    },
  );
}

/** No host could be asked through a proxy that cannot be read, and none is asked directly instead. */
function requireProxy(proxies: Proxies, origin: URL): void {
  try {
    proxies.variablesFor(origin);
  } catch (error) {
    throw error instanceof TerrariumError ? new RunFailure(error) : error;
  }
}

/** A call is cancelled wherever it is; nothing else leaves an operation than `TerrariumError` and bugs. */
async function guarded<T>(signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
  try {
    signal?.throwIfAborted();
    return await run();
  } catch (error) {
    if (signal?.aborted) throw stoppedBy(signal, 'The registry operation was cancelled', signal.reason);
    throw error;
  }
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await delay(ms, undefined, signal === undefined ? {} : { signal });
}
