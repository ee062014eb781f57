import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Digest } from '../core/model/digest.ts';
import { TerrariumError } from '../core/model/errors.ts';
import type { FileReading, ReadTree, TreeEntry } from '../core/model/tree.ts';
import { relativeTo } from '../core/names/path.ts';
import { git, spawnGit } from './git.ts';
import { decodeText, tooLarge } from './work-tree.ts';

const MAX_TEXT_BYTES = 4 * 1024 * 1024;
const MAX_LINKS = 40;

interface GitEntry {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
}

/** A file of a commit: `mode` as git has it, `oid` of its content. */
export interface CommitBlob extends GitEntry {
  /** Relative to the root of the repository. */
  readonly path: string;
}

/** The files of a commit that is not here, from where the repository is hosted. */
export interface RemoteTree {
  readonly blobs: readonly CommitBlob[];
  /** False where there are more files than were listed. */
  readonly complete: boolean;
  readonly readBlob: (oid: string) => Promise<Buffer>;
}

type ReadBlob = (oid: string, path: string) => Promise<Buffer>;

/** The files of a commit below a folder of its repository. */
interface CommitTree {
  readonly entries: ReadonlyMap<string, GitEntry>;
  /** Targets of links by path. */
  readonly links: ReadonlyMap<string, string>;
  /** Content of a file, as a checkout has it. */
  readonly read: ReadBlob;
}

/** The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. */
export async function gitTree(root: string, commit: string): Promise<ReadTree> {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new TerrariumError('usage', 'expected a full commit id');
  return readTreeOf(await openTree(root, commit));
}

/**
 * The files of a commit that a shallow clone does not hold. Most of them are those of the checkout, whose objects are here; the
 * others are read from where the repository is hosted.
 */
export async function remoteGitTree(root: string, { blobs, complete, readBlob }: RemoteTree): Promise<ReadTree> {
  if (!complete) throw new TerrariumError('git-failed', 'the merge base has too many files', { hint: DEEPER });
  const prefix = await prefixOf(root);
  const own = blobs.filter(({ path }) => path.startsWith(prefix));
  const entries = new Map(own.map(({ path, ...entry }) => [path.slice(prefix.length), entry]));
  const read: ReadBlob = async (oid, path) =>
    (await hasObject(root, oid)) ? readFiltered(root, prefix, oid, path) : readBlob(oid);
  return readTreeOf({ entries, links: await readLinks(entries, read), read });
}

const DEEPER = 'check out with fetch-depth: 0';

async function hasObject(root: string, oid: string): Promise<boolean> {
  return git(root, ['cat-file', '-e', oid]).then(
    () => true,
    () => false,
  );
}

function readTreeOf(tree: CommitTree): ReadTree {
  return {
    listFiles: async () => [...tree.entries].filter(([, { mode }]) => mode !== '160000').map(([path]) => path),
    readText: (path) => readText(tree, path),
    listContext: async (directory) => listContext(tree, directory),
    digestFile: async (path) => digestFile(tree, path),
  };
}

/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
export async function mergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  try {
    return (await git(root, ['merge-base', '--end-of-options', a, b])).trim() || undefined;
  } catch {
    // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
    return undefined;
  }
}

async function openTree(root: string, commit: string): Promise<CommitTree> {
  try {
    const prefix = await prefixOf(root);
    const listed = await git(root, ['ls-tree', '-r', '-l', '-z', commit, '.']);
    const entries = new Map(listed.split('\0').flatMap(parseEntry));
    const read: ReadBlob = (oid, path) => readFiltered(root, prefix, oid, path);
    return {
      entries,
      links: await readLinks(entries, (oid, path) => readObject(root, ['cat-file', 'blob', oid], path)),
      read,
    };
  } catch (cause) {
    if (cause instanceof TerrariumError) throw cause;
    throw new TerrariumError('git-failed', `commit ${commit} cannot be read`, { cause, hint: DEEPER });
  }
}

/** Path of the folder in its repository, empty or with a slash at its end. */
async function prefixOf(root: string): Promise<string> {
  return (await git(root, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
}

function parseEntry(line: string): readonly (readonly [string, GitEntry])[] {
  const match = /^(\d{6}) \w+ ([0-9a-f]+)\s+(\d+|-)\t(.*)$/s.exec(line);
  if (match === null) return [];
  const [, mode = '', oid = '', size = '0', path = ''] = match;
  return [[path, { mode, oid, size: Number(size === '-' ? 0 : size) }]];
}

async function readLinks(entries: ReadonlyMap<string, GitEntry>, read: ReadBlob): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  for (const [path, { mode, oid }] of entries) {
    if (mode === '120000') links.set(path, (await read(oid, path)).toString());
  }
  return links;
}

type Resolved = { readonly kind: 'inside'; readonly path: string } | { readonly kind: 'outside' };

// As a checkout does it: every link on the way is followed, and none leads out.
function follow({ links }: CommitTree, start: string): Resolved {
  let path = start;
  for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
    const parts = path.split('/');
    const link = parts.map((_, index) => parts.slice(0, index + 1).join('/')).find((prefix) => links.has(prefix));
    if (link === undefined) return { kind: 'inside', path };
    const target = links.get(link) ?? '';
    path = posix.normalize(posix.join(posix.dirname(link), target, path.slice(link.length))).replace(/\/$/, '');
    if (target.startsWith('/') || path === '..' || path.startsWith('../')) return { kind: 'outside' };
  }
  return { kind: 'outside' };
}

async function readText(tree: CommitTree, start: string): Promise<FileReading> {
  const resolved = follow(tree, start);
  if (resolved.kind === 'outside') {
    const hint = 'replace the link by the file';
    return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
  }
  const entry = tree.entries.get(resolved.path);
  if (entry === undefined || entry.mode === '160000') return { kind: 'absent' };
  if (entry.size > MAX_TEXT_BYTES) return tooLarge(entry.size);
  return decodeText(await tree.read(entry.oid, resolved.path));
}

function listContext(tree: CommitTree, directory: string): readonly TreeEntry[] | undefined {
  const resolved = directory === '.' ? { kind: 'inside' as const, path: '.' } : follow(tree, directory);
  if (resolved.kind === 'outside') return undefined;
  const listed: TreeEntry[] = [];
  for (const [full, { mode }] of tree.entries) {
    const path = relativeTo(resolved.path, full);
    if (path === undefined || mode === '160000') continue;
    const target = tree.links.get(full);
    listed.push({
      path,
      kind: target === undefined ? 'file' : 'link',
      executable: mode === '100755',
      target: target ?? '',
    });
  }
  return listed.length === 0 && resolved.path !== '.' ? undefined : listed;
}

async function digestFile(tree: CommitTree, start: string): Promise<Digest> {
  const resolved = follow(tree, start);
  const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
  if (resolved.kind === 'outside' || entry === undefined) {
    throw new TerrariumError('git-failed', `${JSON.stringify(start)} is not in the commit`);
  }
  const bytes = await tree.read(entry.oid, resolved.path);
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

// `cat-file --filters` applies the checkout's end-of-line rules, so that both sides of a comparison hold what a build sees.
function readFiltered(root: string, prefix: string, oid: string, path: string): Promise<Buffer> {
  return readObject(root, ['cat-file', '--filters', `--path=${prefix}${path}`, oid], path);
}

async function readObject(root: string, args: readonly string[], path: string): Promise<Buffer> {
  const child = spawnGit(root, args);
  child.stdin.end();
  const failed = (cause?: unknown) =>
    new TerrariumError('git-failed', `git cannot read ${JSON.stringify(path)}`, { cause });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) => reject(failed(cause)));
    child.once('close', resolve);
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  if ((await closed) !== 0) throw failed();
  return Buffer.concat(chunks);
}
