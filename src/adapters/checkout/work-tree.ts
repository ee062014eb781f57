import { existsSync, lstatSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { isDockerfileName } from '../../core/formats/dockerfile/dockerfile.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import type { ReadTree, TreeEntry } from '../../core/model/tree.ts';
import { nameContent } from '../content-name.ts';
import type { CredentialFiles } from '../credential-names.ts';
import { type Digested, digestFile, readText, type Watch } from './contents.ts';
import { credentialFiles } from './credential-files.ts';
import type { FileStamp } from './file-stamp.ts';
import { listFolder, type OnListed } from './folders.ts';
import { type Inside, pathsInside } from './inside.ts';
import { type Least, NOTHING_AHEAD, type ReadAhead, readAhead } from './read-ahead.ts';
import type { AheadFile } from './read-ahead-worker.ts';
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
  readonly onAhead: (path: string, file: AheadFile) => void;
  readonly onListed: OnListed | undefined;
  readonly ahead: ReadAhead;
  /** What another thread digested, by path. */
  readonly digested: Map<string, Digested & AheadFile>;
}

/** The files of a checkout, and of commits of its repository. */
export interface WorkTree extends ReadTree {
  /** As the checkout would have them, with what git already said of it. Without git, it is a failure. */
  readonly commitTree: (commit: string) => Promise<ReadTree>;
  /** What the system says of a regular file. Anything else, and what a link may lead to, is `undefined`: it has to be read. */
  readonly look: (path: string) => FileStamp | 'absent' | undefined;
}

export interface WorkTreeOptions {
  /** Is told of each file that is read, and what the system said of it before; `at` where that was not just now, in milliseconds since 1970. */
  readonly onOpen?: ((path: string, stats: FileStamp, at?: number) => void) | undefined;
  /** Is told of each file of a context that is listed, and what the system said of it. */
  readonly onListed?: OnListed | undefined;
  /** Without it, another thread helps with thousands of files. */
  readonly leastAhead?: Least | undefined;
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
  { onOpen, onListed, leastAhead, compares = false }: WorkTreeOptions = {},
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
  const ahead = credentials.byName ? readAhead({ base, compares }, leastAhead) : NOTHING_AHEAD;
  const onAhead = (path: string, { stamp, at, name }: AheadFile) => {
    onOpen?.(path, stamp, at);
    if (name !== undefined) names.set(path, name);
  };
  const isMissed = (path: string) => RARE.test(path) && inside.look(path) === 'absent';
  const checkout = {
    base,
    inside,
    credentials,
    repository,
    modes,
    pointers: new Set<string>(),
    watch,
    onAhead,
    onListed,
    ahead,
    digested: new Map(),
  };
  return {
    listFiles: lazy(() => listFiles(checkout)),
    expectTexts: (paths) => {
      ahead.expectTexts(paths);
      // Contexts will be asked for, and git takes a while to start.
      if (paths.some(isDockerfileName)) modes().catch(() => undefined);
    },
    expectContexts: ahead.expectContexts,
    readText: async (path) => {
      const text = ahead.takeText(path);
      if (text === undefined || credentials.leavesOut(path))
        return isMissed(path) ? { kind: 'absent' } : readText(inside, path, watch);
      onAhead(path, text);
      return text.reading;
    },
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
      const { gitTree } = await import('../git/objects.ts');
      return gitTree(base, commit, (await repository())?.conversions);
    },
  };
}

/** Files that most contexts do not have. To look for one costs less than to fail to open it. */
const RARE = /dockerignore$/;

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

/** A folder of the tree, and what is in it. */
interface Listing {
  /** Without links, relative to the base. */
  readonly real: string;
  readonly entries: readonly TreeEntry[];
}

async function listContext(checkout: Checkout, directory: string): Promise<readonly TreeEntry[] | undefined> {
  const listing = takeListing(checkout, directory) ?? listNow(checkout, directory);
  if (listing === undefined) return undefined;
  const { real, entries } = listing;
  const known = await checkout.modes();
  return known.size === 0 ? entries : entries.map((entry) => withMode(entry, known.get(posix.join(real, entry.path))));
}

function takeListing({ ahead, digested }: Checkout, directory: string): Listing | undefined {
  const context = ahead.takeContext(directory);
  for (const [path, digest] of context?.digests ?? []) digested.set(`${directory}/${path}`, digest);
  return context && { real: directory, entries: context.entries };
}

function listNow({ base, inside, credentials, onListed }: Checkout, directory: string): Listing | undefined {
  const folder = inside.resolve(directory);
  if (folder.kind !== 'inside' || !lstatSync(folder.path).isDirectory()) return undefined;
  const real = relative(base, folder.path).split(sep).join('/');
  const prefix = real === '' ? '' : `${real}/`;
  const leavesOut = (path: string) => credentials.leavesOut(`${prefix}${path}`);
  const tell: OnListed | undefined = onListed && ((path, stats) => onListed(`${prefix}${path}`, stats));
  return { real, entries: listFolder(folder.path, leavesOut, failedToRead, tell) };
}

function withMode(entry: TreeEntry, executable: boolean | undefined): TreeEntry {
  return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}

async function digest({ inside, pointers, watch, onAhead, digested }: Checkout, path: string) {
  const ahead = digested.get(path);
  digested.delete(path);
  if (ahead !== undefined) onAhead(path, ahead);
  const { digest: found, isPointer } = ahead ?? (await digestFile(inside, path, watch));
  if (isPointer) pointers.add(path);
  return found;
}

function failedToRead(cause: unknown): never {
  if (cause instanceof TerrariumError) throw cause;
  throw new TerrariumError('snapshot-failed', `a file of the context cannot be read: ${codeOf(cause)}`, { cause });
}
