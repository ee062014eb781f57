import { describe, expect, it } from 'vitest';
import { rememberReadings } from '../../../src/core/text/reading-memo.ts';

describe('remembered readings', () => {
  it('read each text once', () => {
    let reads = 0;
    const read = rememberReadings((text) => [text, ++reads]);
    expect([read('a'), read('b'), read('a')]).toEqual([
      ['a', 1],
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('forget the oldest text beyond 8 million characters', () => {
    let reads = 0;
    const read = rememberReadings((text) => [text[0], ++reads]);
    const long = (letter: string) => letter.repeat(3_000_000);
    for (const letter of ['a', 'b', 'c', 'b', 'a']) read(long(letter));
    expect(reads).toBe(4);
  });
});
