import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Turn } from '../core/model/turn.ts';
import { keepYoungGeneration } from './young-generation.ts';

/** Milliseconds of work between two turns: a stop is obeyed soon, and the turns cost nothing that one would notice. */
const SLICE_MS = 50;

/** Turns of a run that ends when `signal` says so. */
export function turnsUntil(signal: AbortSignal | undefined): Turn {
  let began = performance.now();
  const pause = async () => {
    keepYoungGeneration();
    await nextTurn();
    signal?.throwIfAborted();
    began = performance.now();
  };
  return () => (performance.now() - began < SLICE_MS ? undefined : pause());
}
