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
  readonly lines: string[];
  /** Set when it has ended. */
  closingLine: string | undefined;
}

/** Lines that a build may keep while it waits for its turn. */
const MAX_WAITING = 20_000;

/**
 * Build output in one group for each image. One build is shown as it runs; what others say meanwhile waits until it is done.
 * Output is text of strangers: between the two commands the runner reads no command in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function createBuildLog(write: (line: string) => void): BuildLog {
  const groups = new BuildGroups(write);
  return { report: (event) => groups.report(event), close: () => groups.close() };
}

class BuildGroups {
  readonly #write: (line: string) => void;
  readonly #running = new Map<string, Running>();
  #shown: { readonly id: string; readonly token: string } | undefined;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  report(event: ProgressEvent): void {
    const build = this.#running.get(event.id);
    if (event.kind === 'line') {
      if (build !== undefined) this.#say(build, event.line);
    } else if (event.kind === 'finished') {
      const line = `${event.status} ${event.id} in ${event.seconds.toFixed(1)} s: ${event.message}`;
      this.#finish(build, line, event.status === 'failed');
    } else {
      this.#running.set(event.id, { id: event.id, title: event.title, lines: [], closingLine: undefined });
      if (this.#shown === undefined) this.#showNext();
    }
  }

  close(): void {
    const last = this.#shown?.id;
    this.#end(undefined);
    for (const build of this.#running.values()) {
      if (build.id === last) continue;
      this.#open(build);
      this.#end(undefined);
    }
    this.#running.clear();
  }

  #open(build: Running): void {
    const token = randomBytes(16).toString('hex');
    this.#shown = { id: build.id, token };
    this.#write(`::group::${logLine(build.title)}`);
    this.#write(`::stop-commands::${token}`);
    for (const line of build.lines) this.#write(logLine(line));
  }

  #end(build: Running | undefined): void {
    if (this.#shown === undefined) return;
    this.#write(`::${this.#shown.token}::`);
    this.#write('::endgroup::');
    this.#shown = undefined;
    if (build?.closingLine === undefined) return;
    this.#running.delete(build.id);
    this.#write(logLine(build.closingLine));
  }

  // Ended builds first, so that the group that stays open is one that still runs.
  #showNext(): void {
    for (const build of [...this.#running.values()].filter(({ closingLine }) => closingLine !== undefined)) {
      this.#open(build);
      this.#end(build);
    }
    const [first] = this.#running.values();
    if (first !== undefined) this.#open(first);
  }

  #say(build: Running, line: string): void {
    if (this.#shown?.id === build.id) this.#write(logLine(line));
    else if (build.lines.length < MAX_WAITING) build.lines.push(line);
  }

  #finish(build: Running | undefined, line: string, failed: boolean): void {
    // Nothing was said of what needed no build; its failure is.
    if (build === undefined) {
      if (failed) this.#write(logLine(line));
      return;
    }
    build.closingLine = line;
    if (this.#shown?.id !== build.id) return;
    this.#end(build);
    this.#showNext();
  }
}
