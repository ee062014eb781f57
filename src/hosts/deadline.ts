import { removeOpenFolders } from '../adapters/files/temporary-folder.ts';
import { TerrariumError } from '../core/model/errors.ts';

/** Minutes for a run that builds nothing. */
export const LOOKING_MINUTES = 30;
/** Minutes for a run that may build: it ends by itself before GitHub ends a job, after six hours. */
export const BUILDING_MINUTES = 350;
/** Above it, timers fire at once. */
export const MAX_MINUTES = 30_000;
const GRACE_MS = 60_000;
const EXIT_MS = 1000;

/**
 * Runs something that a signal asks to stop after so many minutes. Rejects with a `TerrariumError` of code `timed-out` if it has not
 * obeyed a minute later.
 */
export async function withDeadline<T>(
  minutes: number,
  run: (signal: AbortSignal) => Promise<T>,
  grace = GRACE_MS,
): Promise<T> {
  const hint = 'run again, for what was pushed is kept; or raise the timeout';
  const failure = new TerrariumError('timed-out', `the run took longer than ${minutes} minutes`, { hint });
  const controller = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number, work: () => void) => timers.push(setTimeout(work, ms).unref());
  const disobeyed = new Promise<never>((_, reject) => {
    after(minutes * 60_000, () => controller.abort(failure));
    after(minutes * 60_000 + grace, () => reject(failure));
  });
  try {
    return await Promise.race([run(controller.signal), disobeyed]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Ends the process of a run that failed although something of it still waits. */
export function exitSoon(): void {
  setTimeout(() => {
    removeOpenFolders();
    process.exit();
  }, EXIT_MS).unref();
}
