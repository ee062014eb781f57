import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Options of the executor: those of the target, and flags of the command that somebody adds, as Nx has them: `lookupRepository`. */
export interface RunOptions {
  readonly command: string;
  readonly id: string;
  readonly [flag: string]: unknown;
}

/** The command line of this package, which has no dependencies of its own. */
const CLI = join(import.meta.dirname, '../../../dist/cli/index.js');
const COMMANDS: readonly string[] = ['hash', 'plan', 'build'];
/** Of the target, and no flag. */
const OWN: readonly string[] = ['command', 'id', 'version'];

/** Runs a command for one environment, with the output of a task. No shell is between: an id is an argument. */
export async function run(options: RunOptions, context: { readonly root: string }): Promise<{ success: boolean }> {
  if (!COMMANDS.includes(options.command)) throw new Error(`expected one of ${COMMANDS.join(', ')} for command`);
  const args = [options.command, `--root=${context.root}`, ...flagsOf(options), '--', options.id];
  const child = spawn(process.execPath, [CLI, ...args], { cwd: context.root, stdio: 'inherit' });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { success: code === 0 };
}

function flagsOf(options: RunOptions): readonly string[] {
  return Object.entries(options).flatMap(([key, value]) => {
    const isEmpty = value === undefined || value === false || (Array.isArray(value) && value.length === 0);
    if (OWN.includes(key) || isEmpty) return [];
    const flag = `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    // What stands alone is a pattern, which would run other environments; the root is the workspace.
    if (!/^--[a-z][a-z-]*$/.test(flag) || flag === '--root') throw new Error(`${flag} is no flag of this target`);
    return [value].flat().map((one) => formatFlag(flag, one));
  });
}

function formatFlag(flag: string, value: unknown): string {
  if (value === true) return flag;
  if (typeof value === 'string' || typeof value === 'number') return `${flag}=${value}`;
  throw new Error(`expected a text for ${flag}, received ${JSON.stringify(value)}`);
}
