/**
 * Lets the rest of the process run if it is time to: signals, timers, requests. `undefined` where it is not; rejects with the
 * reason of a run that was told to stop.
 */
export type Turn = () => Promise<void> | undefined;

/** For callers that nothing interrupts. */
export const uninterrupted: Turn = () => undefined;

/** `items.map(work)`, in turns: work that only computes would keep a run from being stopped. */
export async function inTurns<T, R>(items: Iterable<T>, turn: Turn, work: (item: T) => R): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(work(item));
    const pause = turn();
    // Most turns are not due, and a promise for each would cost more than the work.
    if (pause !== undefined) await pause;
  }
  return results;
}
