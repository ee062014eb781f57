import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { git, unanswered } from './git.ts';
import { listEntries } from './git-files.ts';

const EXECUTABLE = '100755';
const REGULAR = '100644';
const SUBMODULE = '160000';

/**
 * Whether tracked files are executable, by path relative to a folder, where git says that the disk does not tell: `core.fileMode` is
 * false on mounts without modes. Each submodule that is checked out has its own setting. Empty where the disk tells.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corefileMode
 */
export async function modesOfIndex(base: string): Promise<ReadonlyMap<string, boolean>> {
  const modes = new Map<string, boolean>();
  const repositories = ['.'];
  for (let at = repositories.pop(); at !== undefined; at = repositories.pop()) {
    repositories.push(...((await addModes(base, at, modes).catch(unanswered)) ?? []));
  }
  return modes;
}

/** Adds the modes of one repository; answers its submodules. */
async function addModes(base: string, repository: string, modes: Map<string, boolean>): Promise<readonly string[]> {
  const folder = join(base, repository);
  const ignored = await ignoresModes(folder);
  // Most repositories have no submodules, and are not listed.
  if (!ignored && !existsSync(join(folder, '.gitmodules'))) return [];
  const submodules: string[] = [];
  await listEntries(folder, ({ mode, path }) => {
    const full = posix.join(repository, path);
    if (mode === SUBMODULE && existsSync(join(base, full, '.git'))) submodules.push(full);
    if (ignored && (mode === EXECUTABLE || mode === REGULAR)) modes.set(full, mode === EXECUTABLE);
  });
  return submodules;
}

async function ignoresModes(folder: string): Promise<boolean> {
  const answer = await git(folder, ['config', '--bool', '--get', 'core.fileMode']);
  return answer === undefined ? process.platform === 'win32' : answer.trim() === 'false';
}
