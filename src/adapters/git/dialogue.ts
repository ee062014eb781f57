import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Socket } from 'node:net';
import { TerrariumError } from '../../core/model/errors.ts';
import { GIT_LIMITS, spawnGit, tooSlow } from './start.ts';

/** Takes bytes of a reply: what is left of them once the reply is whole, `undefined` while it is not. */
export type Take = (bytes: Buffer) => Buffer | undefined;

/** Sends a request; ends when its reply was taken. */
export type Ask = (request: string, take: Take) => Promise<void>;

/** An idle process ends after this time, and is started again when it is needed. */
const IDLE_MS = 1000;
const MAX_COMPLAINT = 1000;

/**
 * One git for many requests, which it answers in their order. It is started with the first request, ends by itself, and does not
 * keep this process alive. Each reply has to go on within the limit of a call. Where git ends in the middle, that is the failure of
 * the request that it was at, and the others are asked again.
 */
export function openDialogue(folder: string, args: readonly string[], limits = GIT_LIMITS): Ask {
  let current: Conversation | undefined;
  const open = (): Conversation => {
    if (current !== undefined && !current.over) return current;
    const onEnd = (left: readonly Waiting[]) => {
      for (const waiting of left) open().add(waiting);
    };
    current = new Conversation(spawnGit(folder, args), { onEnd, late: () => tooSlow(args, limits), ...limits });
    return current;
  };
  return async (request, take) => {
    await new Promise<void>((resolve, reject) => {
      open().add({ request, take, resolve, reject });
    });
  };
}

interface Waiting {
  readonly request: string;
  readonly take: Take;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

interface Terms {
  readonly milliseconds: number;
  readonly late: () => TerrariumError;
  /** Takes what git had not begun to answer. */
  readonly onEnd: (left: readonly Waiting[]) => void;
}

class Conversation {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #terms: Terms;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  #complaint = '';
  over = false;

  constructor(child: ChildProcessWithoutNullStreams, terms: Terms) {
    this.#child = child;
    this.#terms = terms;
    child.stdout.on('data', (bytes: Buffer) => this.#take(bytes));
    child.stderr.on('data', (bytes: Buffer) => {
      this.#complaint = `${this.#complaint}${bytes}`.slice(-MAX_COMPLAINT);
    });
    // A git that ended closes its side; what is waiting for it fails with `close`.
    child.stdin.on('error', () => undefined);
    child.once('error', (cause) => this.#fail(ended(cause.message, cause)));
    child.once('close', () => this.#lose());
  }

  add(waiting: Waiting): void {
    if (this.#waiting.push(waiting) === 1) this.#wake();
    this.#child.stdin.write(waiting.request);
  }

  #wake(): void {
    for (const handle of this.#handles()) handle.ref();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(this.#terms.late()), this.#terms.milliseconds);
  }

  #rest(): void {
    for (const handle of this.#handles()) handle.unref();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#leave(), IDLE_MS).unref();
  }

  #handles(): readonly { readonly ref: () => unknown; readonly unref: () => unknown }[] {
    const { stdin, stdout, stderr } = this.#child;
    return [this.#child, ...[stdin, stdout, stderr].filter((stream) => stream instanceof Socket)];
  }

  #leave(): void {
    this.over = true;
    this.#child.stdin.end();
  }

  #take(bytes: Buffer): void {
    this.#timer?.refresh();
    try {
      let rest: Buffer | undefined = bytes;
      while (rest !== undefined && rest.length > 0) {
        const [first] = this.#waiting;
        if (first === undefined) throw ended('it answers what nobody asked');
        rest = first.take(rest);
        if (rest === undefined) return;
        this.#waiting.shift();
        first.resolve();
      }
      if (this.#waiting.length === 0) this.#rest();
    } catch (error) {
      this.#fail(error);
    }
  }

  #lose(): void {
    const [first, ...left] = this.#stop();
    first?.reject(ended(this.#complaint.trim().split('\n').at(-1) ?? ''));
    this.#terms.onEnd(left);
  }

  #fail(cause: unknown): void {
    for (const { reject } of this.#stop()) reject(cause);
  }

  #stop(): readonly Waiting[] {
    this.over = true;
    clearTimeout(this.#timer);
    this.#child.kill();
    return this.#waiting.splice(0);
  }
}

function ended(why: string, cause?: unknown): TerrariumError {
  return new TerrariumError('git-failed', `git cannot read its objects${why === '' ? '' : `: ${why}`}`, {
    cause,
    hint: 'run git fsck',
  });
}
