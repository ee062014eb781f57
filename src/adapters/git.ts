import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { childEnvironment } from './command.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 1 << 30;

/**
 * What a repository may not bring along: a folder of it that looks like a bare repository has a configuration of its own, which
 * can name programs to run. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
export const SAFE = [
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
];

/** Runs git in a folder. Variables that name another repository, as in a hook, are not passed on. */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...SAFE, '-C', folder, ...args], {
    env: childEnvironment(process.env),
    maxBuffer: MAX_OUTPUT,
  });
  return stdout;
}

/** Starts git in a folder with a pipe on each side. */
export function spawnGit(folder: string, args: readonly string[]) {
  return spawn('git', [...SAFE, '-C', folder, ...args], {
    env: childEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}
