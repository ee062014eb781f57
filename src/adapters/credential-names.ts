import type { LeftOut } from '../core/model/tree.ts';
import { credentialFile } from '../core/names/credential-file.ts';

/** Remembers what it leaves out of a tree. Paths are relative to the root, POSIX. */
export interface CredentialFiles {
  readonly leavesOut: (path: string) => boolean;
  readonly leftOut: () => readonly LeftOut[];
  /** True where names alone decide, and no variable names a file of the tree. */
  readonly byName: boolean;
}

/** Credentials that are known by their names: those of a commit. */
export function credentialNames(): CredentialFiles {
  return rememberLeftOut(nameLeftOut, true);
}

/** Why a path is left out by its name alone; `undefined` where that says nothing. */
export function nameLeftOut(path: string): LeftOut | undefined {
  const file = credentialFile(path);
  return file && { path: file.path, because: { kind: 'name', glob: file.glob } };
}

/** Leaves out what `find` finds, and remembers it. */
export function rememberLeftOut(find: (path: string) => LeftOut | undefined, byName: boolean): CredentialFiles {
  const found = new Map<string, LeftOut>();
  return {
    byName,
    leavesOut: (path) => {
      const left = find(path);
      if (left !== undefined) found.set(left.path, left);
      return left !== undefined;
    },
    leftOut: () => [...found.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
