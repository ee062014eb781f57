import { posix } from 'node:path';
import { quote } from '../model/diagnostic.ts';

/** An installed package: what it is called, and its files. */
export interface InstalledPackage<C> {
  readonly name: string;
  readonly files: readonly LayerFile<C>[];
}

/** A file with content, which is the same where its fingerprint is. */
export interface LayerFile<C> {
  /** Absolute. */
  readonly path: string;
  readonly mode: number;
  readonly content: C;
  readonly fingerprint: string;
}

export type JoinedFiles<C> =
  | { readonly ok: true; readonly files: readonly LayerFile<C>[] }
  | { readonly ok: false; readonly reason: string };

/** The files of packages that share a folder, each path once. Whose file would win where two have different ones depends on the installer. */
export function joinFiles<C>(packages: readonly InstalledPackage<C>[]): JoinedFiles<C> {
  const owners = new Map<string, { readonly file: LayerFile<C>; readonly name: string }>();
  for (const { name, files } of packages)
    for (const file of files) {
      const other = owners.get(file.path);
      if (other !== undefined && (other.file.fingerprint !== file.fingerprint || other.file.mode !== file.mode))
        return { ok: false, reason: `${other.name} and ${name} have different files ${quote(file.path)}` };
      owners.set(file.path, other ?? { file, name });
    }
  for (const path of owners.keys())
    for (let above = posix.dirname(path); above !== '/'; above = posix.dirname(above))
      if (owners.has(above)) return { ok: false, reason: `${quote(above)} is a file and a folder` };
  return { ok: true, files: [...owners.values()].map(({ file }) => file) };
}

/** Stands for more names than are kept of a package. */
export const ANYTHING = '*';

/** Names of packages that may have a file in common with another one. */
export function mayMeet(
  packages: readonly { readonly name: string; readonly tops: readonly string[] }[],
): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  const below = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, name: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(name));
  for (const { name, tops } of packages)
    for (const top of tops) {
      add(owners, top, name);
      for (let above = posix.dirname(top); above !== '.' && above !== '/'; above = posix.dirname(above))
        add(below, above, name);
    }
  if (owners.has(ANYTHING)) return new Set(packages.map(({ name }) => name));
  // Of one path, or one below the other.
  const meeting = [...owners].map(([top, names]) => new Set([...names, ...(below.get(top) ?? [])]));
  return new Set(meeting.filter(({ size }) => size > 1).flatMap((names) => [...names]));
}
