import { posix } from 'node:path';

/** A path in a container as an instruction means it: absolute, without dots and a slash at its end. */
export function absolutePath(folder: string, path: string): string {
  return posix.resolve('/', folder, path);
}

/** The destination of COPY: with a slash at its end where it has to be a folder. */
export function destinationPath(folder: string, path: string): string {
  const absolute = absolutePath(folder, path);
  return absolute !== '/' && (path === '' || /(?:^|\/)\.?$/.test(path)) ? `${absolute}/` : absolute;
}
