import { realpathSync } from 'node:fs';
import path from 'node:path';

/** True when a path is a folder or lies in it, as far as the text says. */
export function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(path.resolve(folder), path.resolve(file));
  return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative));
}

/** True when a path lies in one of the folders, by its text or by what its links lead to. It need not exist. */
export function liesBelow(file: string, folders: readonly string[]): boolean {
  const places = [path.resolve(file), realPath(path.resolve(file))];
  return folders.some((folder) =>
    [path.resolve(folder), realPath(path.resolve(folder))].some((own) => places.some((place) => isBelow(place, own))),
  );
}

/** An absolute path without links; what does not exist keeps its name. */
function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    const parent = path.dirname(file);
    return parent === file ? file : path.join(realPath(parent), path.basename(file));
  }
}
