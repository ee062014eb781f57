import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rewriteText } from '../../adapters/files/write-text.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isPagePath } from '../../core/site/gather.ts';

/** Says that a folder is a site, so that the next one may replace it. */
const MARK = '.terrarium-site';
const PAGES = 'environments';

/** Makes the folder of a site, or takes that of a former one: anything else, a link above all, is refused. */
export async function claimFolder(folder: string): Promise<void> {
  const there = (await isFolder(folder)) ? await readdir(folder) : [];
  if (there.length > 0 && !there.includes(MARK))
    throw new TerrariumError('usage', `${JSON.stringify(folder)} holds something else than a site`, {
      hint: 'name a new folder',
    });
  await isFolder(join(folder, PAGES));
  await mkdir(join(folder, PAGES), { recursive: true }).catch((cause: unknown) => {
    throw unwritable(folder, cause);
  });
  await rewriteText(folder, MARK, 'Written by terrarium site.\n');
}

/** Removes pages of environments that are gone; nothing that a site did not write. */
export async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  if (!(await isFolder(join(folder, PAGES)))) return;
  for (const entry of await readdir(join(folder, PAGES), { withFileTypes: true })) {
    const path = `${PAGES}/${entry.name}`;
    if (!entry.isFile() || !isPagePath(path) || written.has(path)) continue;
    await rm(join(folder, path), { force: true }).catch((cause: unknown) => {
      throw unwritable(folder, cause);
    });
  }
}

/** False where nothing is there; refused where that is no folder of its own. */
async function isFolder(path: string): Promise<boolean> {
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unwritable(path, error);
  });
  if (stats?.isDirectory() === false)
    throw new TerrariumError('usage', `${JSON.stringify(path)} is a file or a link`, { hint: 'name a new folder' });
  return stats !== undefined;
}

function unwritable(folder: string, cause: unknown): TerrariumError {
  return new TerrariumError('usage', `nothing can be written to ${JSON.stringify(folder)}`, { cause });
}
