import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { turnsUntil } from '../../src/adapters/turns.ts';
import { inTurns } from '../../src/core/model/turn.ts';

/** Computes for a while, as a stage does. */
function compute(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('the turns of a run', () => {
  it('are not due at once', () => {
    expect(turnsUntil(undefined)()).toBeUndefined();
  });

  it('let a timer fire between two pieces of work, and end the run that it stops', async () => {
    const controller = new AbortController();
    const reason = new Error('late');
    setTimeout(() => controller.abort(reason), 1);
    let pieces = 0;
    const work = inTurns(Array.from({ length: 1000 }), turnsUntil(controller.signal), () => {
      pieces += 1;
      compute(20);
    });
    await expect(work).rejects.toBe(reason);
    expect(pieces).toBeLessThan(20);
  });

  it('go on where nothing stops the run', async () => {
    const turn = turnsUntil(new AbortController().signal);
    compute(60);
    const pause = turn();
    expect(pause).toBeInstanceOf(Promise);
    await pause;
    await delay(1);
    expect(turn()).toBeUndefined();
  });
});
