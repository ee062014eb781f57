import type { Libc } from '../wheels/python-target.ts';
import { type FolderNode, findNode, followPath } from './file-tree.ts';

/** Where distributions keep glibc; before 2.34 the file has its version in its name. */
export const GLIBC = /^\/(?:usr\/)?lib(?:64)?\/(?:[a-z0-9_]+-linux-gnu\/)?libc(?:\.so\.6|-2\.\d+\.so)$/;
const FOLDERS: readonly string[] = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib/aarch64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/lib',
  '/usr/lib',
];

/** The C library of an image; `undefined` where it says nothing of it, or has two. */
export function findLibc(image: FolderNode): Libc | undefined {
  const [glibc, musl] = [findGlibc(image), findMusl(image)];
  return glibc !== undefined && musl !== undefined ? undefined : (glibc ?? musl);
}

function findGlibc(image: FolderNode): Libc | undefined {
  for (const folder of FOLDERS) {
    const text = textAt(image, `${folder}/libc.so.6`);
    // The library prints it when it is run: "GNU C Library (...) stable release version 2.36."
    const [, major, minor] =
      /GNU C Library [^\n]{0,200}? release version (\d{1,2})\.(\d{1,2})\b/.exec(text ?? '') ?? [];
    if (major !== undefined) return { kind: 'glibc', major: Number(major), minor: Number(minor) };
  }
  return undefined;
}

function findMusl(image: FolderNode): Libc | undefined {
  for (const path of ['/lib/apk/db/installed', '/usr/lib/apk/db/installed']) {
    const [, major, minor] = /(?:^|\n)P:musl\nV:(\d{1,2})\.(\d{1,2})\./.exec(textAt(image, path) ?? '') ?? [];
    if (major !== undefined) return { kind: 'musl', major: Number(major), minor: Number(minor) };
  }
  return undefined;
}

function textAt(image: FolderNode, path: string): string | undefined {
  const node = findNode(image, followPath(image, path));
  // Bytes one by one: the version is found wherever it is.
  return node?.kind === 'file' && node.bytes !== undefined ? Buffer.from(node.bytes).toString('latin1') : undefined;
}
