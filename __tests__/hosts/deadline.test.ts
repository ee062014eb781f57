import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../src/hosts/deadline.ts';

const MS = 1 / 60_000;
const LATE = { code: 'timed-out', message: `the run took longer than ${20 * MS} minutes` };

describe('the deadline of a run', () => {
  it('is nothing to a run that ends before it', async () => {
    expect(await withDeadline(1, async () => 'done')).toBe('done');
  });

  it('hands on a failure as it is', async () => {
    await expect(withDeadline(1, () => Promise.reject(new RangeError('a bug')))).rejects.toThrow(RangeError);
  });

  it('asks the run to stop, which may still say what it did', async () => {
    const run = async (signal: AbortSignal) => {
      await delay(10_000, undefined, { signal }).catch(() => undefined);
      return signal.reason as unknown;
    };
    expect(await withDeadline(20 * MS, run)).toMatchObject(LATE);
  });

  it('ends a run that does not obey', async () => {
    const waiting = setTimeout(() => undefined, 10_000);
    await expect(withDeadline(20 * MS, () => new Promise(() => undefined), 20)).rejects.toMatchObject(LATE);
    clearTimeout(waiting);
  });
});
