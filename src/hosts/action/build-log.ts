import { randomBytes } from 'node:crypto';
import type { ProgressEvent } from '../../core/model/builder.ts';
import { logLine } from '../../core/text/safe-text.ts';

export interface BuildLog {
  readonly report: (event: ProgressEvent) => void;
  /** Ends whatever is open, also after a failure. */
  readonly close: () => void;
}

interface Running {
  readonly id: string;
  readonly title: string;
  /** What it said while another build was shown. */
  lines: string[];
  verdict: string | undefined;
}

/** Lines that a build may keep while it waits for its turn. */
const MAX_WAITING = 20_000;

/**
 * Build output in one group for each image. One build is shown as it runs; what others say meanwhile waits until it is done.
 * Output is text of strangers: between the two commands the runner reads no command in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function createBuildLog(write: (line: string) => void): BuildLog {
  const running = new Map<string, Running>();
  let shown: { readonly id: string; readonly token: string } | undefined;

  const open = (build: Running) => {
    const token = randomBytes(16).toString('hex');
    shown = { id: build.id, token };
    write(`::group::${logLine(build.title)}`);
    write(`::stop-commands::${token}`);
    for (const line of build.lines) write(logLine(line));
  };
  const end = (build: Running | undefined) => {
    if (shown === undefined) return;
    write(`::${shown.token}::`);
    write('::endgroup::');
    shown = undefined;
    if (build?.verdict === undefined) return;
    running.delete(build.id);
    write(logLine(build.verdict));
  };
  // Ended builds first, so that the group that stays open is one that still runs.
  const showNext = () => {
    for (const build of [...running.values()].filter(({ verdict }) => verdict !== undefined)) {
      open(build);
      end(build);
    }
    const [first] = running.values();
    if (first !== undefined) open(first);
  };
  const say = (build: Running, line: string) => {
    if (shown?.id === build.id) write(logLine(line));
    else if (build.lines.length < MAX_WAITING) build.lines.push(line);
  };
  const finish = (build: Running | undefined, verdict: string, failed: boolean) => {
    // Nothing was said of what needed no build; its failure is.
    if (build === undefined) return failed ? write(logLine(verdict)) : undefined;
    build.verdict = verdict;
    if (shown?.id !== build.id) return;
    end(build);
    showNext();
  };

  return {
    report: (event) => {
      const build = running.get(event.id);
      if (event.kind === 'line') return build && say(build, event.line);
      if (event.kind === 'finished') {
        const verdict = `${event.status} ${event.id} in ${event.seconds.toFixed(1)} s: ${event.message}`;
        return finish(build, verdict, event.status === 'failed');
      }
      running.set(event.id, { id: event.id, title: event.title, lines: [], verdict: undefined });
      if (shown === undefined) showNext();
    },
    close: () => {
      const last = shown?.id;
      end(undefined);
      for (const build of running.values()) {
        if (build.id === last) continue;
        open(build);
        end(undefined);
      }
      running.clear();
    },
  };
}
