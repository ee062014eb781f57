import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { promisify } from 'node:util';
import { TerrariumError } from '../core/errors.ts';
import type { FileReading } from '../core/formats/format.ts';
import type { Digest } from '../core/names/digest.ts';
import { relativeTo } from '../core/names/path.ts';
import type { ReadTree, TreeEntry } from '../core/ports.ts';
import { decodeText, tooLarge } from './work-tree.ts';

const run = promisify(execFile);
const MAX_TEXT_BYTES = 1024 * 1024;
const MAX_LINKS = 10;

interface GitEntry {
  readonly mode: string;
  readonly oid: string;
  readonly size: number;
}

/** The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. */
export async function gitTree(root: string, commit: string): Promise<ReadTree> {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) throw new TerrariumError('usage', 'expected a full commit id');
  const entries = await listCommit(root, commit);
  const tree = new Map(entries);
  return {
    listFiles: async () => [...tree].filter(([, entry]) => entry.mode !== '160000').map(([path]) => path),
    readText: (path) => readText(root, tree, path),
    listContext: (directory) => listContext(root, tree, directory),
    digestFile: async (path) => digest(await readObject(root, tree.get(path), path)),
  };
}

/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
export async function mergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', root, 'merge-base', '--end-of-options', a, b]);
    return stdout.trim() || undefined;
  } catch {
    // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
    return undefined;
  }
}

async function listCommit(root: string, commit: string): Promise<readonly (readonly [string, GitEntry])[]> {
  const { stdout } = await git(root, ['ls-tree', '-r', '-l', '-z', commit, '.']);
  return stdout.split('\0').flatMap((line) => {
    const match = /^(\d{6}) \w+ ([0-9a-f]+)\s+(\d+|-)\t(.*)$/s.exec(line);
    if (match === null) return [];
    const [, mode = '', oid = '', size = '0', path = ''] = match;
    return [[path, { mode, oid, size: Number(size === '-' ? 0 : size) }] as const];
  });
}

async function git(root: string, args: readonly string[]) {
  try {
    return await run('git', ['-C', root, ...args], { maxBuffer: 1 << 30 });
  } catch (cause) {
    throw new TerrariumError('git-failed', `git ${args[0]} failed`, { cause, hint: 'check out with fetch-depth: 0' });
  }
}

async function readText(
  root: string,
  tree: ReadonlyMap<string, GitEntry>,
  path: string,
  hops = 0,
): Promise<FileReading> {
  const entry = tree.get(path);
  if (entry === undefined || entry.mode === '160000') return { kind: 'absent' };
  if (entry.size > MAX_TEXT_BYTES) return tooLarge(entry.size);
  const bytes = await readObject(root, entry, path);
  if (entry.mode !== '120000') return decodeText(bytes);
  const target = posix.normalize(posix.join(posix.dirname(path), bytes.toString()));
  if (hops >= MAX_LINKS || target.startsWith('..') || target.startsWith('/')) {
    return {
      kind: 'refused',
      code: 'outside-root',
      message: 'the path leads out of the root',
      hint: 'replace the link by the file',
    };
  }
  return readText(root, tree, target, hops + 1);
}

async function listContext(
  root: string,
  tree: ReadonlyMap<string, GitEntry>,
  directory: string,
): Promise<readonly TreeEntry[] | undefined> {
  const entries: TreeEntry[] = [];
  for (const [full, entry] of tree) {
    const path = relativeTo(directory, full);
    if (path === undefined || entry.mode === '160000') continue;
    const link = entry.mode === '120000';
    const target = link ? (await readObject(root, entry, full)).toString() : '';
    entries.push({ path, kind: link ? 'link' : 'file', executable: entry.mode === '100755', target });
  }
  return entries.length === 0 && directory !== '.' ? undefined : entries;
}

function digest(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

// `cat-file --filters` applies the checkout's end-of-line rules, so that both sides of a comparison hold what a build sees.
async function readObject(root: string, entry: GitEntry | undefined, path: string): Promise<Buffer> {
  if (entry === undefined) throw new TerrariumError('git-failed', `${JSON.stringify(path)} is not in the commit`);
  const args =
    entry.mode === '120000' ? ['cat-file', 'blob', entry.oid] : ['cat-file', '--filters', `--path=${path}`, entry.oid];
  const child = spawn('git', ['-C', root, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const code = child.exitCode ?? (await new Promise<number | null>((resolve) => child.once('close', resolve)));
  if (code !== 0) throw new TerrariumError('git-failed', `git cat-file of ${JSON.stringify(path)} failed`);
  return Buffer.concat(chunks);
}
