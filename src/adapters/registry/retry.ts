import { TerrariumError } from '../../core/model/errors.ts';
import { type Again, AttemptFailed } from './failures.ts';

export interface RetryTools {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
}

/** Milliseconds in which an operation may start another try. */
export const BUDGET_MS = 300_000;
const TRIES = 6;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 20_000;
/** Where a registry asks for more, another try comes too late for this run. */
const MAX_RETRY_AFTER_MS = 60_000;
/** Milliseconds before each further try. Registries with replicas, or a cache before them, show a manifest after some seconds. */
const LAG_DELAYS_MS = { 'blob-lag': [100, 100], 'read-lag': [250, 500, 1000, 2000, 4000, 8000] } as const;

/** How often an operation may try: `single` while its registry is known to be down. */
export type Persistence = 'full' | 'single';

/**
 * Runs `attempt` until it succeeds or no further try is allowed: full jitter, and Retry-After where the registry sends it.
 * Throws the last failure. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export async function withRetries<T>(
  tools: RetryTools,
  started: number,
  persistence: Persistence,
  attempt: () => Promise<T>,
): Promise<T> {
  const lags = { 'blob-lag': 0, 'read-lag': 0 };
  const delayAfter = (again: Again, tries: number) => {
    if (again.kind === 'blob-lag' || again.kind === 'read-lag') return LAG_DELAYS_MS[again.kind][lags[again.kind]++];
    return tries >= TRIES || persistence === 'single' ? undefined : delayMs(again, tries, tools.random);
  };
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AttemptFailed)) throw error;
      const delay = delayAfter(error.again, tries);
      if (delay === undefined || tools.clock() - started + delay > BUDGET_MS) throw described(error.failure, tries);
      await tools.sleep(delay, tools.signal);
    }
  }
}

function delayMs(again: Again, tries: number, random: () => number): number | undefined {
  if (again.kind !== 'backoff') return undefined;
  const jitter = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1));
  const { afterMs = 0 } = again;
  return afterMs > MAX_RETRY_AFTER_MS ? undefined : Math.max(jitter, afterMs);
}

function described(failure: TerrariumError, tries: number): TerrariumError {
  if (tries === 1) return failure;
  return new TerrariumError(failure.code, `${failure.message} (after ${tries} tries)`, {
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
    cause: failure.cause,
  });
}
