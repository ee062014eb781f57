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
const MAX_RETRY_AFTER_MS = 60_000;
const LAG_TRIES = 2;
const LAG_DELAY_MS = 100;

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
  let lags = 0;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AttemptFailed)) throw error;
      const lagging = error.again.kind === 'blob-lag';
      lags += lagging ? 1 : 0;
      const over = lagging ? lags > LAG_TRIES : tries >= TRIES || persistence === 'single';
      const delay = delayMs(error.again, tries, tools.random);
      if (over || delay === undefined || tools.clock() - started + delay > BUDGET_MS)
        throw described(error.failure, tries);
      await tools.sleep(delay, tools.signal);
    }
  }
}

function delayMs(again: Again, tries: number, random: () => number): number | undefined {
  if (again.kind === 'never') return undefined;
  if (again.kind === 'blob-lag') return LAG_DELAY_MS;
  const jitter = random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1));
  return again.afterMs === undefined ? jitter : Math.max(jitter, Math.min(again.afterMs, MAX_RETRY_AFTER_MS));
}

function described(failure: TerrariumError, tries: number): TerrariumError {
  if (tries === 1) return failure;
  return new TerrariumError(failure.code, `${failure.message} (after ${tries} tries)`, {
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
    cause: failure.cause,
  });
}
