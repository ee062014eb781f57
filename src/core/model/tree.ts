import type { Digest } from './digest.ts';

/** A file as discovery found it: its text, or why it has none. */
export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly hint?: string };

/** A file or link below a context directory. */
export interface TreeEntry {
  /** Relative to the context directory, POSIX. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly executable: boolean;
  /** Link target as stored; empty for a file. */
  readonly target: string;
}

/** A file or folder of credentials that is no part of the tree. */
export interface LeftOut {
  readonly path: string;
  /** The glob that its name matches, or the variable of the environment that names it. */
  readonly because:
    | { readonly kind: 'name'; readonly glob: string }
    | { readonly kind: 'variable'; readonly variable: string };
}

/**
 * What a checkout does not say of itself, below a folder. Paths are relative to the folder; those of folders end in `/`, and an empty
 * one is the folder itself.
 */
export interface CheckoutState {
  /** What git does not track of a path: the file, or the outermost folder in which it tracks nothing; `undefined` for a tracked file. */
  readonly untracked: (path: string) => string | undefined;
  /** Tracked files that a sparse checkout leaves out. */
  readonly sparse: readonly string[];
  /** Folders of submodules, with or without their content. */
  readonly submodules: readonly string[];
  /** True for files with a pointer of Git LFS as their content, once they were digested. */
  readonly isPointer: (path: string) => boolean;
}

/** A tree of files: the work tree, or the git objects of a commit. Every path is relative to the root, POSIX. */
export interface ReadTree {
  /** Files for discovery: tracked, and untracked but not ignored. */
  readonly listFiles: () => Promise<readonly string[]>;
  /** Hints: these definition files will be read, and the contexts of these directories, in this order. */
  readonly expectTexts?: (paths: readonly string[]) => void;
  readonly expectContexts?: (directories: readonly string[]) => void;
  /** Text of a definition file (UTF-8, at most 4 MiB, inside the root even after following links). */
  readonly readText: (path: string) => Promise<FileReading>;
  /** Everything below a directory, including ignored files; `undefined` if the directory does not exist. */
  readonly listContext: (directory: string) => Promise<readonly TreeEntry[] | undefined>;
  /** sha256 of a file's bytes. */
  readonly digestFile: (path: string) => Promise<Digest>;
  /** Credentials that were met so far, and that none of the above has. */
  readonly leftOut?: () => readonly LeftOut[];
  /**
   * Names of the contents of regular files among these paths, where a checkout has them as git stores them. Two trees of one repository
   * that have one name for a path have one content there. A work tree names what was read of it.
   */
  readonly contentNames?: (paths: readonly string[]) => Promise<(path: string) => string | undefined>;
  /** Of a work tree. Everything is empty where there is no git. */
  readonly checkoutState?: (directory: string) => Promise<CheckoutState>;
}
