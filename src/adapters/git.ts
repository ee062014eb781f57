import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnvironment } from './command.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 1 << 30;

/** Runs git in a folder. Variables that name another repository, as in a hook, are not passed on. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], {
    env: childEnvironment(process.env),
    maxBuffer: MAX_OUTPUT,
  });
  return stdout;
}

/** Starts git in a folder with a pipe on each side. */
export function spawnGit(folder: string, args: readonly string[]) {
  return spawn('git', ['-C', folder, ...args], {
    env: childEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
