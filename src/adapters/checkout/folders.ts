import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TreeEntry } from '../../core/model/tree.ts';
import type { FileStamp } from './file-stamp.ts';

/** Whether a failure to read a folder or an entry ends the listing. */
export type OnUnreadable = (error: unknown) => void;

/** Is told of each regular file that is listed, and what the system said of it. */
export type OnListed = (path: string, stats: FileStamp) => void;

/** Everything below a folder but git's own files; `leavesOut` and `onListed` are asked and told paths relative to it. */
export function listFolder(
  top: string,
  leavesOut: (path: string) => boolean,
  onUnreadable: OnUnreadable,
  onListed?: OnListed,
): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  const queue = [''];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const dirent of readFolder(join(top, folder), onUnreadable)) {
      const path = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
      if (dirent.name === '.git' || leavesOut(path)) continue;
      if (dirent.isDirectory()) queue.push(path);
      else entries.push(...describe(top, path, dirent, { onUnreadable, onListed }));
    }
  }
  return entries;
}

function readFolder(path: string, onUnreadable: OnUnreadable): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    onUnreadable(error);
    return [];
  }
}

// Sockets, pipes and devices are no content: Docker leaves them out too.
function describe(
  top: string,
  path: string,
  dirent: Dirent,
  { onUnreadable, onListed }: { readonly onUnreadable: OnUnreadable; readonly onListed: OnListed | undefined },
): readonly TreeEntry[] {
  try {
    if (dirent.isSymbolicLink())
      return [{ path, kind: 'link', executable: false, target: readlinkSync(join(top, path)) }];
    if (!dirent.isFile()) return [];
    const stats = lstatSync(`${top}${sep}${path}`);
    onListed?.(path, stats);
    return [{ path, kind: 'file', executable: (stats.mode & 0o111) !== 0, target: '' }];
  } catch (error) {
    onUnreadable(error);
    return [];
  }
}
