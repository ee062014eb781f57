import { removeOpenFolders } from '../adapters/files/temporary-folder.ts';
import { TerrariumError } from '../core/model/errors.ts';

const NAMES = ['SIGINT', 'SIGTERM'] as const;
/** Milliseconds in which signals are one: npx hands on what a terminal sends to every process. */
const ECHO_MS = 1000;

interface Stop {
  readonly signal: AbortSignal;
  /** To be called when all is cleaned up: ends the process as the signal would have, if there was one. */
  readonly conclude: () => void;
}

/** Does work that a signal of the process stops as well as the given one, and ends the process as that would have. */
export async function untilStopped<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = stopOnSignals();
  try {
    return await work(AbortSignal.any([stop.signal, signal]));
  } finally {
    stop.conclude();
  }
}

/** The first SIGINT or SIGTERM asks the run to stop; another one ends the process, without its temporary folders. */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  let first: { readonly name: NodeJS.Signals; readonly at: number } | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    if (first !== undefined && performance.now() - first.at > ECHO_MS) end(name);
    first ??= { name, at: performance.now() };
    controller.abort(new TerrariumError('cancelled', 'the run was cancelled'));
  };
  const end = (name: NodeJS.Signals) => {
    for (const one of NAMES) process.off(one, onSignal);
    removeOpenFolders();
    process.kill(process.pid, name);
  };
  for (const name of NAMES) process.on(name, onSignal);
  const conclude = () => {
    if (first !== undefined) end(first.name);
    for (const name of NAMES) process.off(name, onSignal);
  };
  return { signal: controller.signal, conclude };
}
