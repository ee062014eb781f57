/** A number from 0 up to 1, as `Math.random` gives it. */
export type Random = () => number;

/** A generator that repeats itself for equal seeds: mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to `end`, without it; 0 where there is none. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of a list, which must not be empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[below(random, list.length)] as T;
}
