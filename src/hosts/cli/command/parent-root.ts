import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { logLine } from '../../../core/text/safe-text.ts';
import { CONFIG_PATH } from '../../load-config.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { printNote } from './output.ts';

/** A root above the folder in which a command was started. */
interface ParentRoot {
  readonly root: string;
  /** The folder of the start, relative to the root; POSIX. */
  readonly folder: string;
}

/** Arguments of a command that was started below the root that has the configuration; what they name is relative to that root. */
export async function inParentRoot(command: Command, args: Arguments, signal: AbortSignal): Promise<Arguments> {
  const isGiven = args.text('root') !== undefined || args.config !== undefined;
  const found = command.startsHere === true || isGiven ? undefined : parentRoot(process.cwd());
  if (found === undefined) return args;
  printNote(`the root is ${logLine(relative('', found.root))}, which has ${CONFIG_PATH}`);
  const { relativeToRoot } = await import('./relative-arguments.ts');
  return relativeToRoot(command, { ...args, ...found }, signal);
}

/** The nearest parent with a configuration, not above the top of the repository: what is there may be a stranger's. */
function parentRoot(start: string): ParentRoot | undefined {
  let root: string | undefined;
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_PATH))) root ??= folder;
    const isTop = existsSync(join(folder, '.git'));
    if (isTop || dirname(folder) === folder) {
      if (!isTop || root === undefined || root === start) return undefined;
      return { root, folder: relative(root, start).split('\\').join('/') };
    }
  }
}
