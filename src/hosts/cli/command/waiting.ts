import { formatSeconds } from '../../../core/report/units.ts';
import { logLine } from '../../../core/text/safe-text.ts';

/** Milliseconds without an end after which somebody wants to know. */
const PATIENCE = 3000;
/** Milliseconds between two lines. */
const PAUSE = 10_000;
/** Milliseconds between two states of a line that is redrawn. */
const REDRAW = 250;

export interface Waiting {
  /** Says what is done now. */
  readonly step: (what: string) => void;
  readonly onRequest: (method: string, url: URL) => void;
  readonly end: () => void;
}

/**
 * Tells what a command waits for, while it takes longer than a moment: on a terminal in a line that is redrawn, elsewhere in lines about
 * registries. It keeps no process alive. `now` is in milliseconds.
 */
export function tellWaiting(
  print: (line: string) => void,
  show?: (line: string) => void,
  now: () => number = Date.now,
): Waiting {
  const began = now();
  const requests = new Map<string, number>();
  let step = '';
  const hosts = () =>
    [...requests].map(([host, count]) => `${host} (${count} ${count === 1 ? 'request' : 'requests'})`).join(', ');
  const redraw = () => {
    const asked = requests.size === 0 ? '' : `: ${hosts()}`;
    show?.(logLine(`${step}, ${formatSeconds((now() - began) / 1000)}${asked}`));
  };
  const tell = () => {
    if (requests.size > 0) print(logLine(`waiting for ${hosts()}`));
  };
  const [say, first, next] = show === undefined ? [tell, PATIENCE, PAUSE] : [redraw, REDRAW, REDRAW];
  let timer = setTimeout(function again() {
    say();
    timer = setTimeout(again, next).unref();
  }, first).unref();
  return {
    step: (what) => {
      step = what;
    },
    onRequest: (_, { host }) => requests.set(host, (requests.get(host) ?? 0) + 1),
    end: () => {
      clearTimeout(timer);
      show?.('');
    },
  };
}
