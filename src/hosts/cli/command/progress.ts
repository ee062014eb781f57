import type { ProgressEvent } from '../../../core/model/builder.ts';
import { formatSeconds } from '../../../core/report/units.ts';
import { logLine } from '../../../core/text/safe-text.ts';

export interface Progress {
  readonly report: (event: ProgressEvent) => void;
  readonly stop: () => void;
}

/** What progress is told of, and where it is shown. */
export interface ProgressOptions {
  /** Images that the run decides about. */
  readonly total: number;
  /** Seconds that the builds are likely to take; `undefined` where no former build is known. */
  readonly estimate: number | undefined;
  /** True where the output of every build is shown. */
  readonly verbose: boolean;
  /** Writes a line. */
  readonly write: (line: string) => void;
  /** Shows a line in the place of the one before; an empty one takes it away. */
  readonly show: (line: string) => void;
  /** In seconds. */
  readonly now: () => number;
}

const REDRAW_MS = 1000;

/** Says what is built: a line for the start and the end of each, and one that is redrawn, with counts, time and the current step. */
export function createProgress({ total, estimate, verbose, write, show, now }: ProgressOptions): Progress {
  const began = now();
  const running = new Map<string, string>();
  let done = 0;
  const draw = () => {
    const [id, step] = [...running].at(-1) ?? [];
    const time = `${formatSeconds(now() - began)}${estimate === undefined ? '' : ` of about ${formatSeconds(estimate)}`}`;
    const more = running.size > 1 ? ` and ${running.size - 1} more` : '';
    if (id !== undefined) show(`${done} of ${total} done, ${time}: ${id}${more}${step === '' ? '' : `: ${step}`}`);
  };
  const redrawing = setInterval(draw, REDRAW_MS).unref();
  const finish = (id: string, { status, seconds, message }: Extract<ProgressEvent, { kind: 'finished' }>) => {
    done += 1;
    // What needed no build is in the table at the end.
    if (running.delete(id) || status === 'failed')
      write(`${status} ${id} in ${seconds.toFixed(1)} s: ${logLine(message)}`);
    if (running.size === 0) show('');
  };
  return {
    report: (event) => {
      const id = logLine(event.id);
      if (event.kind === 'finished') finish(id, event);
      else {
        running.delete(id);
        running.set(id, event.kind === 'line' ? logLine(event.line) : '');
        if (event.kind === 'started') write(`building ${id}`);
        else if (verbose) write(`${id} | ${logLine(event.line)}`);
      }
      draw();
    },
    stop: () => {
      clearInterval(redrawing);
      show('');
    },
  };
}
