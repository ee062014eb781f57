import { TerrariumError } from './errors.ts';

/** Why something ended that a signal stopped: the reason of the run where it has one. */
export function stoppedBy(signal: AbortSignal | undefined, message: string, cause?: unknown): TerrariumError {
  const reason: unknown = signal?.reason;
  return reason instanceof TerrariumError ? reason : new TerrariumError('cancelled', message, { cause });
}
