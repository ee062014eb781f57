import { describe, expect, it } from 'vitest';
import { inTurns, uninterrupted } from '../../../src/core/model/turn.ts';

describe('work in turns', () => {
  it('gives the results in order', async () => {
    expect(await inTurns(['a', 'b', 'c'], uninterrupted, (text) => `${text}!`)).toEqual(['a!', 'b!', 'c!']);
  });

  it('waits for a turn that is due before it goes on, and ends where the run was stopped', async () => {
    const done: number[] = [];
    const stopped = new Error('stopped');
    const turn = () =>
      done.length === 3 ? Promise.reject(stopped) : done.length === 2 ? Promise.resolve() : undefined;
    await expect(inTurns([1, 2, 3, 4], turn, (item) => done.push(item))).rejects.toBe(stopped);
    expect(done).toEqual([1, 2, 3]);
  });
});
