import { type Dirent, lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeEntry } from '../../core/model/tree.ts';

/** Who looks at a listing. Paths are relative to the folder. */
export interface FolderVisitor {
  readonly leavesOut: (path: string) => boolean;
  /** Whether a failure to read a folder or an entry ends the listing. */
  readonly onUnreadable: (error: unknown) => void;
  /** Is told of regular files. */
  readonly onFile?: (path: string, bytes: number) => void;
}

/** Everything below a folder but git's own files. */
export function listFolder(top: string, visitor: FolderVisitor): readonly TreeEntry[] {
  const { leavesOut, onUnreadable } = visitor;
  const entries: TreeEntry[] = [];
  const queue = [''];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const dirent of readFolder(join(top, folder), onUnreadable)) {
      const path = folder === '' ? dirent.name : `${folder}/${dirent.name}`;
      if (dirent.name === '.git' || leavesOut(path)) continue;
      if (dirent.isDirectory()) queue.push(path);
      else entries.push(...describe(top, path, dirent, visitor));
    }
  }
  return entries;
}

function readFolder(path: string, onUnreadable: FolderVisitor['onUnreadable']): readonly Dirent[] {
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
  { onUnreadable, onFile }: FolderVisitor,
): readonly TreeEntry[] {
  try {
    if (dirent.isSymbolicLink())
      return [{ path, kind: 'link', executable: false, target: readlinkSync(join(top, path)) }];
    if (!dirent.isFile()) return [];
    const { mode, size } = lstatSync(join(top, path));
    onFile?.(path, size);
    return [{ path, kind: 'file', executable: (mode & 0o111) !== 0, target: '' }];
  } catch (error) {
    onUnreadable(error);
    return [];
  }
}
