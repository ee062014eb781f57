import { diskFull } from '../adapters/files/disk-full.ts';
import { RunFailure, TerrariumError } from '../core/model/errors.ts';

/** The failure outside that ended a run; `undefined` for a bug of ours. */
export function failureOf(error: unknown): TerrariumError | undefined {
  if (error instanceof RunFailure) return error.failure;
  return error instanceof TerrariumError ? error : diskFull(error);
}
