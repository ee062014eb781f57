import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type CheckoutConfig, readCheckoutConfig } from './config.ts';
import { listRepository, type RepositoryListing, SUBMODULE } from './files.ts';
import { unanswered } from './start.ts';

const EXECUTABLE = '100755';
const REGULAR = '100644';

/** What git says of one repository. */
export interface RepositoryReader {
  readonly config: () => Promise<CheckoutConfig>;
  readonly listing: () => Promise<RepositoryListing | undefined>;
}

/** Asks git anew each time. */
export function repositoryAt(folder: string): RepositoryReader {
  return { config: () => readCheckoutConfig(folder), listing: () => listRepository(folder) };
}

/**
 * Whether tracked files are executable, by path relative to a folder, where git says that the disk does not tell: `core.fileMode` is
 * false on mounts without modes. Each submodule that is checked out has its own setting. Empty where the disk tells.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corefileMode
 */
export async function modesOfIndex(base: string, top = repositoryAt(base)): Promise<ReadonlyMap<string, boolean>> {
  const modes = new Map<string, boolean>();
  const repositories = ['.'];
  for (let at = repositories.pop(); at !== undefined; at = repositories.pop()) {
    const reader = at === '.' ? top : repositoryAt(join(base, at));
    repositories.push(...((await addModes(base, at, reader, modes).catch(unanswered)) ?? []));
  }
  return modes;
}

/** Adds the modes of one repository; answers its submodules. */
async function addModes(
  base: string,
  repository: string,
  reader: RepositoryReader,
  modes: Map<string, boolean>,
): Promise<readonly string[]> {
  const { ignoresModes } = await reader.config();
  // Most repositories have no submodules, and are not listed.
  if (!ignoresModes && !existsSync(join(base, repository, '.gitmodules'))) return [];
  const submodules: string[] = [];
  for (const [path, { mode }] of (await reader.listing())?.tracked ?? []) {
    const full = posix.join(repository, path);
    if (mode === SUBMODULE && existsSync(join(base, full, '.git'))) submodules.push(full);
    if (ignoresModes && (mode === EXECUTABLE || mode === REGULAR)) modes.set(full, mode === EXECUTABLE);
  }
  return submodules;
}
