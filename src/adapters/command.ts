import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly onLine: (line: string) => void;
  readonly signal?: AbortSignal;
  /** The folder that it is started in; that of this process by default. */
  readonly cwd?: string;
}

export type CommandResult =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'missing' };

/** Milliseconds in which a program that is to stop ends by itself. */
const PATIENCE_MS = 5000;

/**
 * Runs a program without a shell, its output line by line, both streams alike. One that is stopped is waited for: until it has ended
 * it may read its files.
 */
export function runCommand(program: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', options.onLine);
    }
    let aborted: NodeJS.Timeout | undefined;
    const stop = () => {
      child.kill('SIGKILL');
      resolve({ kind: 'killed', signal: 'SIGKILL' });
    };
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (cannotStart(error.code)) resolve({ kind: 'missing' });
      else if (error.name === 'AbortError') aborted = setTimeout(stop, PATIENCE_MS);
      else reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(aborted);
      if (aborted !== undefined) resolve({ kind: 'killed', signal: 'abort' });
      else resolve(code === null ? { kind: 'killed', signal: signal ?? 'unknown' } : { kind: 'exited', code });
    });
  });
}

/** True where there is no program of a name, or none that may be run. */
export function cannotStart(code: string | undefined): boolean {
  return code === 'ENOENT' || code === 'EACCES';
}

/** Runs a program and collects what it prints. */
export async function readCommand(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<CommandResult & { readonly output: string }> {
  const lines: string[] = [];
  const result = await runCommand(program, args, { env, onLine: (line) => lines.push(line) });
  return { ...result, output: lines.join('\n') };
}
