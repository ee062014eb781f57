import { mutate, seedsOf } from './mutate.ts';
import { pick, type Random } from './random.ts';

/** One input, and the reading of it: values and `TerrariumError`s are answers, anything else that is thrown is a bug. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly read: (bytes: Uint8Array) => unknown;
}

/** One reader of hostile text, with everything that is done with what it reads. */
export interface Target {
  readonly name: string;
  /** Inputs in a round: the faster it reads, the more. */
  readonly times: number;
  readonly make: (random: Random) => Input;
}

/** A target whose samples are all read in one way. */
export function targetOf(
  name: string,
  samples: readonly (string | Uint8Array)[],
  read: (bytes: Uint8Array) => unknown,
): Target {
  const seeds = seedsOf(samples);
  return { name, times: 10, make: (random) => ({ bytes: mutate(random, pick(random, seeds.samples), seeds), read }) };
}

/** Bytes as the text that a reader of lines or of JSON gets. */
export function textOf(input: Uint8Array): string {
  return new TextDecoder().decode(input);
}
