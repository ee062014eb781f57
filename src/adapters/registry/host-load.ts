import { TerrariumError } from '../../core/model/errors.ts';
import { limit } from '../../core/model/limit.ts';
import { RegistryReplyError } from './failures.ts';
import type { Persistence } from './retry.ts';

const FAILURES_UNTIL_DOWN = 3;
const DOWN_MS = 30_000;

/** Bounds what one registry is asked at a time, and how stubbornly while it is down. */
export interface HostLoad {
  readonly run: <T>(operation: (persistence: Persistence) => Promise<T>) => Promise<T>;
}

/**
 * A queue for one registry. After three operations that failed in a row, operations try once only for 30 s: a thousand
 * lookups at a dead registry would otherwise wait through a thousand series of retries.
 */
export function createHostLoad(concurrency: number, clock: () => number): HostLoad {
  const operations = limit(concurrency);
  let failures = 0;
  let downUntil = 0;
  const note = (error: unknown) => {
    failures = showsTrouble(error) ? failures + 1 : 0;
    downUntil = failures >= FAILURES_UNTIL_DOWN ? clock() + DOWN_MS : 0;
  };
  const watched = async <T>(operation: (persistence: Persistence) => Promise<T>): Promise<T> => {
    try {
      const result = await operation(clock() < downUntil ? 'single' : 'full');
      note(undefined);
      return result;
    } catch (error) {
      note(error);
      throw error;
    }
  };
  return { run: (operation) => operations.run(() => watched(operation)) };
}

function showsTrouble(error: unknown): boolean {
  if (!(error instanceof TerrariumError)) return false;
  const refused = error.cause instanceof RegistryReplyError && error.cause.status >= 500;
  return refused || error.code === 'registry-unreachable';
}
