import { randomBytes } from 'node:crypto';
import type { ProgressEvent } from '../../core/ports.ts';
import { logLine } from '../../core/safe-text.ts';

export interface BuildLog {
  readonly report: (event: ProgressEvent) => void;
  /** Ends whatever is open, also after a failure. */
  readonly close: () => void;
}

interface Running {
  readonly id: string;
  readonly title: string;
  lines: string[];
  /** Set when the build ended. */
  verdict: string | undefined;
}

/** Lines of a build that waits for its turn; more are counted only. */
const MAX_WAITING = 20_000;

/**
 * Build output in one group for each image. One build is shown as it runs; what others say meanwhile waits until it is done.
 * Output is text of strangers: between the two commands the runner reads no command in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function createBuildLog(write: (line: string) => void): BuildLog {
  const waiting = new Map<string, Running>();
  let shown: { readonly id: string; readonly token: string } | undefined;

  const open = (running: Running) => {
    const token = randomBytes(16).toString('hex');
    shown = { id: running.id, token };
    write(`::group::${logLine(running.title)}`);
    write(`::stop-commands::${token}`);
    for (const line of running.lines) write(logLine(line));
    running.lines = [];
  };
  const end = () => {
    if (shown === undefined) return;
    write(`::${shown.token}::`);
    write('::endgroup::');
    shown = undefined;
  };
  const finish = (running: Running) => {
    end();
    waiting.delete(running.id);
    if (running.verdict !== undefined) write(logLine(running.verdict));
  };
  // Ended builds first, so that the group that stays open is one that still runs.
  const next = () => {
    for (const running of [...waiting.values()]) {
      if (running.verdict === undefined) continue;
      open(running);
      finish(running);
    }
    const [first] = waiting.values();
    if (first !== undefined) open(first);
  };
  const add = (running: Running, line: string) => {
    if (shown?.id === running.id) write(logLine(line));
    else if (running.lines.length < MAX_WAITING) running.lines.push(line);
  };

  return {
    report: (event) => {
      const running = waiting.get(event.id);
      if (event.kind === 'started') {
        waiting.set(event.id, { id: event.id, title: event.title, lines: [], verdict: undefined });
        if (shown === undefined) next();
      } else if (event.kind === 'line') {
        if (running !== undefined) add(running, event.line);
      } else {
        const verdict = `${event.status} ${event.id} in ${event.seconds.toFixed(1)} s: ${event.message}`;
        if (running === undefined) return;
        running.verdict = verdict;
        if (shown?.id !== running.id) return;
        finish(running);
        next();
      }
    },
    close: () => {
      for (const running of waiting.values()) running.verdict ??= undefined;
      end();
    },
  };
}
