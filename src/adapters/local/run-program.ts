import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { cannotStart } from '../command.ts';

export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string | undefined;
  readonly signal: AbortSignal;
  /** True where the terminal tells it of Ctrl+C as well: then it decides by itself when to end. */
  readonly hasTerminal?: boolean;
  /** The failure of a program that is not there, or may not be run. */
  readonly onMissing: () => Error;
}

/** Runs a program with the streams of this process, and ends it when the run is stopped. Answers the exit code, 128 and more for a signal. */
export function runProgram({
  program,
  args,
  env,
  cwd,
  signal,
  hasTerminal = false,
  onMissing,
}: ProgramRun): Promise<number> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { env, cwd, stdio: 'inherit' });
    const stop = () => void (hasTerminal || child.kill('SIGTERM'));
    signal.addEventListener('abort', stop);
    child.once('error', (error: NodeJS.ErrnoException) => {
      signal.removeEventListener('abort', stop);
      reject(cannotStart(error.code) ? onMissing() : error);
    });
    child.once('close', (code, killedBy) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 128 + (killedBy === null ? 0 : constants.signals[killedBy]));
    });
  });
}
