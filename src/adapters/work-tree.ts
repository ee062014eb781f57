import { createHash } from 'node:crypto';
import { constants, type Dirent, existsSync } from 'node:fs';
import { lstat, open, readdir, readlink, realpath } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { Digest } from '../core/model/digest.ts';
import { TerrariumError } from '../core/model/errors.ts';
import { lazy } from '../core/model/once.ts';
import type { FileReading, ReadTree, TreeEntry } from '../core/model/tree.ts';
import { type CredentialFiles, credentialFiles } from './credential-files.ts';

/** Of a definition. */
export const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/** The root of a checkout, and the credentials in it. */
interface Checkout {
  /** A real path. */
  readonly base: string;
  readonly credentials: CredentialFiles;
  /** Whether tracked files are executable, where the disk does not tell. */
  readonly modes: () => Promise<ReadonlyMap<string, boolean>>;
  /** Digested files that hold a pointer of Git LFS. */
  readonly pointers: Set<string>;
}

/**
 * The files of a checkout. No read leaves the root, also not through links. Files that `env` names as credentials are left out
 * unless git tracks them.
 */
export async function workTree(root: string, env: NodeJS.ProcessEnv = {}): Promise<ReadTree> {
  const base = await realpath(root).catch((cause: unknown) => {
    throw new TerrariumError('usage', `the root ${JSON.stringify(root)} is no folder`, {
      cause,
      hint: 'pass --root <dir>',
    });
  });
  if (!(await lstat(base)).isDirectory())
    throw new TerrariumError('usage', `the root ${JSON.stringify(root)} is no folder`);
  const credentials = await credentialFiles(base, env);
  const checkout: Checkout = { base, credentials, modes: lazy(() => readModes(base)), pointers: new Set() };
  const askGit = lazy(() => gitReader(base));
  return {
    listFiles: lazy(() => listFiles(checkout)),
    readText: (path) => readText(checkout, path).catch(unreadable),
    listContext: (directory) => listContext(checkout, directory).catch(failedToRead),
    digestFile: (path) => digestFile(checkout, path).catch(failedToRead),
    leftOut: credentials.leftOut,
    checkoutState: async (directory) => {
      const state = await (await askGit())?.(await realFolder(base, directory));
      const isPointer = (path: string) => checkout.pointers.has(posix.join(directory, path));
      return { ...(state ?? { untracked: [], sparse: [], submodules: [] }), isPointer };
    },
  };
}

// Tracked, and untracked but not ignored; without git every file but git's own.
async function listFiles(checkout: Checkout): Promise<readonly string[]> {
  const { base, credentials } = checkout;
  // Starting git costs more than everything else that a small tree needs.
  const { listWorkTree } = isRepository(base) ? await import('./git-files.ts') : { listWorkTree: undefined };
  const listed = await listWorkTree?.(base);
  if (listed !== undefined) return listed.filter((path) => !credentials.leavesOut(path));
  const walked = await walk(checkout, '', skipUnreadable);
  return walked.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
}

async function readModes(base: string): Promise<ReadonlyMap<string, boolean>> {
  return isRepository(base) ? (await import('./git-modes.ts')).modesOfIndex(base) : new Map();
}

async function gitReader(base: string) {
  return isRepository(base) ? (await import('./checkout-state.ts')).checkoutReader(base) : undefined;
}

/** Where git has a folder that links lead to. */
async function realFolder(base: string, directory: string): Promise<string> {
  const real = await realpath(join(base, directory)).catch(() => join(base, directory));
  return relative(base, real).split(sep).join('/') || '.';
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isRepository(dirname(folder)));
}

type OnUnreadable = (error: unknown) => readonly TreeEntry[];

// A name that is not UTF-8 cannot be opened. A listing can leave it out, a build context cannot.
const skipUnreadable: OnUnreadable = () => [];
const failUnreadable: OnUnreadable = (error) => {
  throw error;
};

/** Everything below a folder of the root, relative to that folder. */
async function walk(
  { base, credentials }: Checkout,
  directory: string,
  onUnreadable: OnUnreadable,
): Promise<readonly TreeEntry[]> {
  const top = join(base, directory);
  const entries: TreeEntry[] = [];
  const queue = [''];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    for (const dirent of await readFolder(join(top, folder), onUnreadable)) {
      const path = posix.join(folder, dirent.name);
      if (dirent.name === '.git' || credentials.leavesOut(posix.join(directory, path))) continue;
      if (dirent.isDirectory()) queue.push(path);
      else entries.push(...(await describeEntry(top, path, dirent).catch(onUnreadable)));
    }
  }
  return entries;
}

async function readFolder(path: string, onUnreadable: OnUnreadable): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    onUnreadable(error);
    return [];
  }
}

// Sockets, pipes and devices are no content: Docker leaves them out too.
async function describeEntry(base: string, path: string, dirent: Dirent): Promise<readonly TreeEntry[]> {
  if (dirent.isSymbolicLink())
    return [{ path, kind: 'link', executable: false, target: await readlink(join(base, path)) }];
  if (!dirent.isFile()) return [];
  const { mode } = await lstat(join(base, path));
  return [{ path, kind: 'file', executable: (mode & 0o111) !== 0, target: '' }];
}

async function listContext(checkout: Checkout, directory: string): Promise<readonly TreeEntry[] | undefined> {
  const folder = await resolveInside(checkout, directory);
  if (folder.kind !== 'inside') return undefined;
  const stats = await lstat(folder.path);
  if (!stats.isDirectory()) return undefined;
  const real = relative(checkout.base, folder.path).split(sep).join('/');
  const [entries, modes] = await Promise.all([walk(checkout, real, failUnreadable), checkout.modes()]);
  return modes.size === 0 ? entries : entries.map((entry) => withMode(entry, modes.get(posix.join(real, entry.path))));
}

function withMode(entry: TreeEntry, executable: boolean | undefined): TreeEntry {
  return entry.kind === 'link' || executable === undefined ? entry : { ...entry, executable };
}

type Resolved =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'outside' };

async function resolveInside({ base, credentials }: Checkout, path: string): Promise<Resolved> {
  try {
    const real = await realpath(join(base, path));
    const inside = relative(base, real);
    // git's own files hold the checkout's credentials, and are no part of any environment.
    if ([...path.split('/'), ...inside.split(sep)].includes('.git')) return { kind: 'outside' };
    if ([path, inside.split(sep).join('/')].some(credentials.leavesOut)) return { kind: 'absent' };
    return inside === '..' || inside.startsWith(`..${sep}`) ? { kind: 'outside' } : { kind: 'inside', path: real };
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return { kind: 'absent' };
    if (hasCode(error, 'ELOOP')) return { kind: 'outside' };
    throw error;
  }
}

async function readText(checkout: Checkout, path: string): Promise<FileReading> {
  const resolved = await resolveInside(checkout, path);
  if (resolved.kind === 'absent') return { kind: 'absent' };
  if (resolved.kind === 'outside') {
    const hint = 'replace the link by the file';
    return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
  }
  // O_NONBLOCK: a pipe must not hang the run; O_NOFOLLOW: the path was resolved, a link now is a race.
  const file = await open(resolved.path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
    if (stats.size > MAX_TEXT_BYTES) return tooLarge(stats.size);
    return decodeText(await file.readFile());
  } finally {
    await file.close();
  }
}

/** The refusal of a file that is too large for a definition. */
export function tooLarge(size: number): FileReading {
  const message = `expected a definition of at most 4 MiB, received ${size} bytes`;
  return {
    kind: 'refused',
    code: 'file-too-large',
    message,
    hint: 'move data out of the definition, or ignore the file',
  };
}

/** Text, where the bytes are UTF-8 without NUL. */
export function decodeText(bytes: Uint8Array): FileReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return { kind: 'text', text };
    return {
      kind: 'refused',
      code: 'not-utf8',
      message: 'expected text, received NUL bytes',
      hint: 'save the file as UTF-8',
    };
  } catch {
    return { kind: 'refused', code: 'not-utf8', message: 'expected UTF-8 text', hint: 'save the file as UTF-8' };
  }
}

async function digestFile(checkout: Checkout, path: string): Promise<Digest> {
  const resolved = await resolveInside(checkout, path);
  if (resolved.kind !== 'inside') throw new TerrariumError('snapshot-failed', `${JSON.stringify(path)} cannot be read`);
  const file = await open(join(checkout.base, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const hash = createHash('sha256');
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new TerrariumError('snapshot-failed', `${JSON.stringify(path)} is no regular file`);
    const { size } = stats;
    for await (const chunk of file.createReadStream({ autoClose: false })) {
      hash.update(chunk as Uint8Array);
      if (size < MAX_POINTER_BYTES && isPointer(chunk as Buffer)) checkout.pointers.add(path);
    }
  } finally {
    await file.close();
  }
  return `sha256:${hash.digest('hex')}` as Digest;
}

/** A pointer is shorter, says the specification of git-lfs. */
const MAX_POINTER_BYTES = 1024;

function isPointer(content: Buffer): boolean {
  return /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/.test(
    content.toString('latin1', 0, 64),
  );
}

// Names that no file system takes, and files that we may not read, are facts about the user's files.
function unreadable(error: unknown): FileReading {
  return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${systemCode(error)}` };
}

function failedToRead(cause: unknown): never {
  if (cause instanceof TerrariumError) throw cause;
  throw new TerrariumError('snapshot-failed', `a file of the context cannot be read: ${systemCode(cause)}`, { cause });
}

function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
