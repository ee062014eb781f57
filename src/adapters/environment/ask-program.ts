import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { liesBelow } from './is-below.ts';

/** What a program that was asked is given. */
export interface Question {
  readonly env: NodeJS.ProcessEnv;
  /** Its standard input. */
  readonly input: string;
  /** Milliseconds; 10,000 by default. */
  readonly timeoutMs?: number | undefined;
}

/** What a program said. */
export interface Answered {
  /** 0, or how it ended in words. */
  readonly status: 0 | string;
  /** `undefined` where it was stopped. */
  readonly code: number | undefined;
  readonly output: string;
  readonly errors: string;
}

const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/** Milliseconds in which the rest of an ended program's output is read. */
const GRACE_MS = 250;

/** The file of a program on PATH, but for those below some folders. Only absolute entries count: others are relative to the current folder. */
export async function findProgram(
  name: string,
  list: string,
  notBelow: readonly string[],
): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const candidates = list
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, file));
  for (const candidate of candidates) {
    if (liesBelow(candidate, notBelow)) continue;
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return candidate;
  }
  return undefined;
}

/** Runs a program that answers with a little text, such as a login, without a shell. Rejects where it cannot be started. */
export function askProgram(program: string, args: readonly string[], question: Question): Promise<Answered> {
  const { env, input, timeoutMs: timeout = TIMEOUT_MS } = question;
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(program, [...args], {
      ...{ shell: false, env, timeout, killSignal: 'SIGKILL', cwd: path.parse(program).root },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = collect(child.stdout, () => child.kill('SIGKILL'));
    const errors = collect(child.stderr, () => undefined);
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      // A grandchild that holds a pipe open must not keep us waiting.
      const close = () => {
        for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      };
      if (signal === null) setTimeout(close, GRACE_MS).unref();
      else close();
    });
    child.on('close', (code, signal) => {
      const limits = `it was stopped by ${signal}: it may take ${timeout} ms and answer ${MAX_OUTPUT} bytes`;
      const status = code === 0 ? 0 : signal === null ? `it ended with ${code}` : limits;
      resolve({ status, code: code ?? undefined, output: output(), errors: errors() });
    });
    // It may end without reading.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Keeps what a stream says, up to the limit. */
function collect(stream: Readable | null, onLimit: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_OUTPUT) onLimit();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
