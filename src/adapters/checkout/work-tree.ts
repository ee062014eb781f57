import { existsSync, lstatSync, type Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import type { ReadTree, TreeEntry } from '../../core/model/tree.ts';
import { nameContent } from '../content-name.ts';
import { type CredentialFiles, credentialFiles } from '../credential-files.ts';
import { digestFile, readText, type Watch } from './contents.ts';
import { listFolder } from './folders.ts';
import { type Inside, pathsInside } from './inside.ts';
import type { Repository } from './repository.ts';
import { codeOf } from './system-code.ts';

/** The root of a checkout, and the credentials in it. */
interface Checkout {
  /** A real path. */
  readonly base: string;
  readonly inside: Inside;
  readonly credentials: CredentialFiles;
  /** `undefined` where there is no git. */
  readonly repository: () => Promise<Repository | undefined>;
  /** Whether tracked files are executable, where the disk does not tell. */
  readonly modes: () => Promise<ReadonlyMap<string, boolean>>;
  /** Digested files that hold a pointer of Git LFS. */
  readonly pointers: Set<string>;
  readonly watch: Watch;
}

/** The files of a checkout, and of commits of its repository. */
export interface WorkTree extends ReadTree {
  /** As the checkout would have them, with what git already said of it. Without git, it is a failure. */
  readonly commitTree: (commit: string) => Promise<ReadTree>;
  /** What the system says of a regular file; `undefined` where there is none, or where a link leads there. */
  readonly look: (path: string) => Stats | undefined;
}

export interface WorkTreeOptions {
  /** Is told of each file that is read, and what the system said of it before. */
  readonly onOpen?: ((path: string, stats: Stats) => void) | undefined;
  /** True where contents will be compared with those of a commit: that takes a digest of each. */
  readonly compares?: boolean | undefined;
}

/**
 * The files of a checkout. No read leaves the root, also not through links. Files that `env` names as credentials are left out
 * unless git tracks them. Small files are read without waiting for the disk: what a run reads is in memory, or soon there.
 */
export async function workTree(
  root: string,
  env: NodeJS.ProcessEnv = {},
  { onOpen, compares = false }: WorkTreeOptions = {},
): Promise<WorkTree> {
  const base = await realRoot(root);
  const credentials = await credentialFiles(base, env);
  const inside = pathsInside(base, credentials);
  const repository = lazy(() => openRepository(base));
  const modes = lazy(async () => (await repository())?.modes() ?? new Map<string, boolean>());
  const names = new Map<string, string>();
  const watch: Watch = (path, stats) => {
    onOpen?.(path, stats);
    if (!compares) return undefined;
    const { add, name } = nameContent(stats.size);
    return { add, end: () => names.set(path, name()) };
  };
  const checkout = { base, inside, credentials, repository, modes, pointers: new Set<string>(), watch };
  return {
    listFiles: lazy(() => listFiles(checkout)),
    readText: async (path) => readText(inside, path, watch),
    listContext: (directory) => listContext(checkout, directory).catch(failedToRead),
    digestFile: (path) => digest(checkout, path).catch(failedToRead),
    leftOut: credentials.leftOut,
    look: inside.look,
    contentNames: async (paths) => {
      const isKept = compares ? await (await repository())?.isKept(paths) : undefined;
      return (path) => (isKept?.(path) === true ? names.get(path) : undefined);
    },
    checkoutState: async (directory) => {
      const state = await (await repository())?.state(inside.realFolder(directory));
      const isPointer = (path: string) => checkout.pointers.has(posix.join(directory, path));
      return { ...(state ?? UNKNOWN), isPointer };
    },
    commitTree: async (commit) => {
      const { gitTree } = await import('../git-objects.ts');
      return gitTree(base, commit, (await repository())?.conversions);
    },
  };
}

async function realRoot(root: string): Promise<string> {
  const base = await realpath(root).catch((cause: unknown) => {
    throw new TerrariumError('usage', `the root ${JSON.stringify(root)} is no folder`, {
      cause,
      hint: 'pass --root <dir>',
    });
  });
  if ((await lstat(base)).isDirectory()) return base;
  throw new TerrariumError('usage', `the root ${JSON.stringify(root)} is no folder`);
}

// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles({ base, repository, credentials: { leavesOut } }: Checkout): Promise<readonly string[]> {
  const listed = await (await repository())?.files();
  if (listed !== undefined) return listed.filter((path) => !leavesOut(path));
  // A name that is not UTF-8 cannot be opened. A listing can leave it out, a build context cannot.
  const walked = listFolder(base, leavesOut, () => undefined);
  return walked.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
}

const UNKNOWN = { untracked: () => undefined, sparse: [], submodules: [] };

// Starting git costs more than everything else that a small tree needs.
async function openRepository(base: string): Promise<Repository | undefined> {
  return isRepository(base) ? (await import('./repository.ts')).openRepository(base) : undefined;
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isRepository(dirname(folder)));
}

async function listContext(
  { base, inside, credentials, modes }: Checkout,
  directory: string,
): Promise<readonly TreeEntry[] | undefined> {
  const folder = inside.resolve(directory);
  if (folder.kind !== 'inside' || !lstatSync(folder.path).isDirectory()) return undefined;
  const real = relative(base, folder.path).split(sep).join('/');
  const prefix = real === '' ? '' : `${real}/`;
  const leavesOut = (path: string) => credentials.leavesOut(`${prefix}${path}`);
  const entries = listFolder(folder.path, leavesOut, failedToRead);
  const known = await modes();
  return known.size === 0 ? entries : entries.map((entry) => withMode(entry, known.get(posix.join(real, entry.path))));
}

function withMode(entry: TreeEntry, executable: boolean | undefined): TreeEntry {
  return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}

async function digest({ inside, pointers, watch }: Checkout, path: string) {
  const digested = await digestFile(inside, path, watch);
  if (digested.isPointer) pointers.add(path);
  return digested.digest;
}

function failedToRead(cause: unknown): never {
  if (cause instanceof TerrariumError) throw cause;
  throw new TerrariumError('snapshot-failed', `a file of the context cannot be read: ${codeOf(cause)}`, { cause });
}
