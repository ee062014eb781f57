import type { ProgressEvent } from '../../../core/model/builder.ts';
import { logLine } from '../../../core/text/safe-text.ts';

export interface Progress {
  readonly report: (event: ProgressEvent) => void;
  readonly stop: () => void;
}

/** A status line that rewrites itself on a terminal, plain lines elsewhere. */
export function createProgress(stream: NodeJS.WriteStream, verbose: boolean): Progress {
  const running = new Map<string, string>();
  const draw = () => {
    if (!stream.isTTY || verbose) return;
    const titles = [...running.keys()].join(', ');
    const last = [...running.values()].at(-1) ?? '';
    const text = running.size === 0 ? '' : `building ${titles}: ${last}`;
    stream.write(`\r\u001b[K${text.slice(0, Math.max(stream.columns - 1, 20))}`);
  };
  const write = (text: string) => {
    stream.write(`${stream.isTTY && !verbose ? '\r\u001b[K' : ''}${text}\n`);
    draw();
  };
  return {
    report: (event) => {
      const id = logLine(event.id);
      switch (event.kind) {
        case 'started':
          running.set(id, '');
          write(`building ${id}`);
          break;
        case 'line':
          running.set(id, logLine(event.line));
          if (verbose) write(`${id} | ${logLine(event.line)}`);
          else draw();
          break;
        case 'finished':
          // What needed no build is in the table at the end.
          if (!running.delete(id) && event.status !== 'failed') return;
          write(`${event.status} ${id} in ${event.seconds.toFixed(1)} s: ${logLine(event.message)}`);
      }
    },
    stop: () => {
      running.clear();
      draw();
    },
  };
}
