import { describe, expect, it } from 'vitest';
import { limit } from '../../../src/core/model/limit.ts';

describe('a limit', () => {
  it('keeps the limiter within its limit, and lets everything through', async () => {
    const { run } = limit(3);
    let running = 0;
    let peak = 0;
    const done = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        run(async () => {
          running += 1;
          peak = Math.max(peak, running);
          await new Promise((resolve) => setImmediate(resolve));
          running -= 1;
          if (number === 7) throw new Error('one fails');
          return number;
        }).catch(() => -1),
      ),
    );
    expect(peak).toBe(3);
    expect(done.filter((number) => number >= 0)).toHaveLength(49);
  });

  it('keeps the limiter within its limit when work comes just as other work ends', async () => {
    const { run } = limit(1);
    let running = 0;
    let peak = 0;
    const work = async () => {
      running += 1;
      peak = Math.max(peak, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    let end = () => undefined as unknown;
    const held = new Promise<void>((resolve) => {
      end = resolve as () => undefined;
    });
    const first = run(() => held);
    const second = run(work);
    const third = held
      .then(() => undefined)
      .then(() => undefined)
      .then(() => run(work));
    const fourth = held.then(() => run(work));
    end();
    await Promise.all([first, second, third, fourth]);
    expect(peak).toBe(1);
  });

  it('answers in the order of the elements, and fails as the work does', async () => {
    const { map } = limit(2);
    const work = async (milliseconds: number) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return milliseconds;
    };
    expect(await map([20, 1, 10, 0], work)).toEqual([20, 1, 10, 0]);
    expect(await map([], work)).toEqual([]);
    await expect(map([1, 2], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
