import { posix } from 'node:path';

export type PathReading =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string; readonly hint?: string };

/**
 * Resolves a path that a file refers to, relative to the file's directory. Paths are POSIX and stay below the root:
 * absolute paths, drive letters, backslashes, `~`, NUL and URLs are refused, and `..` may not leave the root.
 */
export function resolvePath(directory: string, text: string): PathReading {
  if (text === '') return { ok: false, reason: 'expected a path, received an empty text' };
  if (/^file:(?!\/\/)/i.test(text)) return refuse('expected a local path, received file:', 'remove "file:"');
  if (text.includes('\\')) return refuse('expected a relative POSIX path', 'write / between folders');
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return { ok: false, reason: 'expected a local path, received a URL' };
  if (/^(?:[/\\~]|[a-z]:)|[\\\0]/i.test(text)) return { ok: false, reason: 'expected a relative POSIX path' };
  const path = posix.normalize(posix.join(directory, text)).replace(/\/$/, '');
  if (path === '..' || path.startsWith('../')) return { ok: false, reason: 'the path leaves the root' };
  return { ok: true, path };
}

function refuse(reason: string, hint: string): PathReading {
  return { ok: false, reason, hint };
}

/** Directory of a path, `.` for the root. */
export function directoryOf(path: string): string {
  return posix.dirname(path);
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path relative to the directory, or `undefined` if it is not below it. */
export function relativeTo(directory: string, path: string): string | undefined {
  if (directory === '.') return path;
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}

/** Folders above a folder, the nearest first; the last is the root, `.`. */
export function foldersAbove(directory: string): readonly string[] {
  if (directory === '.') return [];
  const above = directoryOf(directory);
  return [above, ...foldersAbove(above)];
}
