import { posix } from 'node:path';
import type { Digest } from '../../core/model/digest.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import type { FileReading, ReadTree, TreeEntry } from '../../core/model/tree.ts';
import { isCommitId } from '../../core/names/commit.ts';
import { relativeTo } from '../../core/names/path.ts';
import { rangeOf } from '../../core/text/sorted-texts.ts';
import { contentName } from '../content-name.ts';
import { credentialNames } from '../credential-names.ts';
import { MAX_TEXT_BYTES, tooLarge } from '../definition-text.ts';
import type { Conversions } from './attributes.ts';
import { openBlobs, type ReadBlob, verifyBlob } from './blobs.ts';
import { type BlobSources, type CommitFile, type Contents, openContents, prefixOf } from './contents.ts';
import { SUBMODULE } from './files.ts';
import { DEEPER, type GitEntry, listCommit } from './listing.ts';
import { git, unanswered } from './start.ts';
import { withSubmodules } from './submodules.ts';

const MAX_LINKS = 40;
/** Linux makes no longer ones. */
const MAX_LINK_BYTES = 4096;
const LINK = '120000';

/** The files of a commit that is not here, from where the repository is hosted. */
export interface RemoteTree {
  /** Paths are relative to the root of the repository. */
  readonly blobs: readonly CommitFile[];
  /** False where there are more files than were listed. */
  readonly complete: boolean;
  readonly readBlob: (oid: string) => Promise<Buffer>;
}

/** The files of a commit below a folder of its repository. */
interface CommitTree {
  readonly entries: ReadonlyMap<string, GitEntry>;
  /** Their paths. */
  readonly sorted: () => readonly string[];
  readonly hasLinks: boolean;
  /** Target of a link as stored. */
  readonly readLink: (path: string, entry: GitEntry) => Promise<string>;
  readonly contents: Contents;
}

/**
 * The files of a commit, read from git objects without a checkout. `root` may be a folder of the repository. Processes that read are
 * started when they are needed, and end by themselves. Of `conversions`, those of the root that are known need not be asked again.
 */
export async function gitTree(root: string, commit: string, conversions?: Conversions): Promise<ReadTree> {
  if (!isCommitId(commit)) throw new TerrariumError('usage', 'expected a full commit id');
  const local = openBlobs(root);
  const entries = await listCommit(root, commit);
  const tree = readTreeOf(root, entries, { local, all: local }, conversions);
  return withSubmodules(root, tree, entries, (submodule, at) => gitTree(submodule, at));
}

/**
 * The files of a commit that this clone does not hold. Most of them are those of the checkout, whose objects are here; the others
 * are read from where the repository is hosted. `folder` is the place of the root in the repository where git does not say it.
 */
export async function remoteGitTree(
  root: string,
  { blobs, complete, readBlob }: RemoteTree,
  folder = '',
): Promise<ReadTree> {
  if (!complete) throw new TerrariumError('git-failed', 'the merge base has too many files', { hint: DEEPER });
  // Without git, and in a folder of no repository, everything is read from where the repository is hosted.
  const here = await prefixOf(root).catch(unanswered);
  const prefix = here ?? (folder === '' ? '' : `${folder}/`);
  const own = blobs.filter(({ path }) => path.startsWith(prefix));
  const entries = new Map(own.map(({ path, ...entry }) => [path.slice(prefix.length), entry]));
  const blobsHere = here === undefined ? undefined : openBlobs(root);
  const local = blobsHere && ((oid: string, sink: (chunk: Buffer) => void) => readHere(blobsHere, oid, sink));
  const all: ReadBlob = async (oid, sink) => {
    if (await local?.(oid, sink)) return true;
    const content = await readBlob(oid);
    verifyBlob(oid, content);
    sink(content);
    return true;
  };
  return readTreeOf(root, entries, { local, all });
}

// In a partial clone, git ends at an object that it may not fetch.
async function readHere(local: ReadBlob, oid: string, sink: (chunk: Buffer) => void): Promise<boolean> {
  let began = false;
  const read = local(oid, (chunk) => {
    began = true;
    sink(chunk);
  });
  return read.catch((cause) => (began ? Promise.reject(cause) : false));
}

/** Best common ancestor of two commits; `undefined` when a shallow clone does not hold it. */
export async function mergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  // Exit 1: no common ancestor; 128: one of the commits is not here. Both mean that there is nothing to compare with.
  return (await git(root, ['merge-base', '--end-of-options', a, b]))?.trim() || undefined;
}

function readTreeOf(
  root: string,
  listed: ReadonlyMap<string, GitEntry>,
  sources: BlobSources,
  conversions?: Conversions,
): ReadTree {
  const { leavesOut, leftOut } = credentialNames();
  const entries = new Map([...listed].filter(([path]) => !leavesOut(path)));
  const tree: CommitTree = {
    entries,
    sorted: lazy(() => [...entries.keys()].sort()),
    hasLinks: [...entries.values()].some(({ mode }) => mode === LINK),
    readLink: linkReader(sources.all),
    contents: openContents(root, sources, conversions),
  };
  return {
    listFiles: async () => [...entries].filter(([, { mode }]) => mode !== SUBMODULE).map(([path]) => path),
    readText: (path) => readText(tree, path),
    listContext: (directory) => listContext(tree, directory),
    digestFile: (path) => digestFile(tree, path),
    leftOut,
    contentNames: async () => (path) => {
      const entry = entries.get(path);
      return entry !== undefined && isRegular(entry.mode) ? contentName(entry.oid, entry.size) : undefined;
    },
  };
}

function linkReader(read: ReadBlob): CommitTree['readLink'] {
  const targets = new Map<string, Promise<string>>();
  return (path, { oid }) => {
    const known = targets.get(oid) ?? readTarget(read, path, oid);
    targets.set(oid, known);
    return known;
  };
}

async function readTarget(read: ReadBlob, path: string, oid: string): Promise<string> {
  const chunks: Buffer[] = [];
  if (await read(oid, (chunk) => chunks.push(chunk))) return Buffer.concat(chunks).toString();
  throw new TerrariumError('git-failed', `git cannot read ${JSON.stringify(path)}`, { hint: 'run git fsck' });
}

type Resolved =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'long'; readonly size: number };

// As a checkout does it: every link on the way is followed, and none leads out.
async function follow({ entries, hasLinks, readLink }: CommitTree, start: string): Promise<Resolved> {
  if (!hasLinks) return { kind: 'inside', path: start };
  let path = start;
  for (let hops = 0; hops <= MAX_LINKS; hops += 1) {
    const parts = path.split('/');
    const link = parts
      .map((_, index) => parts.slice(0, index + 1).join('/'))
      .find((prefix) => entries.get(prefix)?.mode === LINK);
    const entry = link === undefined ? undefined : entries.get(link);
    if (link === undefined || entry === undefined) return { kind: 'inside', path };
    if (entry.size > MAX_LINK_BYTES) return { kind: 'long', size: entry.size };
    const target = await readLink(link, entry);
    path = posix.normalize(posix.join(posix.dirname(link), target, path.slice(link.length))).replace(/\/$/, '');
    if (target.startsWith('/') || path === '..' || path.startsWith('../')) return { kind: 'outside' };
  }
  return { kind: 'outside' };
}

async function readText(tree: CommitTree, start: string): Promise<FileReading> {
  const resolved = await follow(tree, start);
  const hint = 'replace the link by the file';
  if (resolved.kind === 'long') return { kind: 'refused', code: 'file-unreadable', message: longLink(resolved), hint };
  if (resolved.kind === 'outside') {
    return { kind: 'refused', code: 'outside-root', message: 'the path leads out of the root', hint };
  }
  const entry = tree.entries.get(resolved.path);
  if (entry === undefined || entry.mode === SUBMODULE) return { kind: 'absent' };
  if (entry.size > MAX_TEXT_BYTES) return tooLarge(entry.size);
  return tree.contents.text({ ...entry, path: resolved.path });
}

async function listContext(tree: CommitTree, directory: string): Promise<readonly TreeEntry[] | undefined> {
  const resolved = directory === '.' ? { kind: 'inside' as const, path: '.' } : await follow(tree, directory);
  if (resolved.kind !== 'inside') return undefined;
  const listed: Promise<TreeEntry>[] = [];
  for (const full of pathsBelow(tree, resolved.path)) {
    const entry = tree.entries.get(full);
    const path = relativeTo(resolved.path, full);
    if (entry !== undefined && path !== undefined && entry.mode !== SUBMODULE)
      listed.push(describe(tree, { full, path }, entry));
  }
  return listed.length === 0 && resolved.path !== '.' ? undefined : Promise.all(listed);
}

// A repository has many contexts: none of them goes through all of its files.
function pathsBelow({ sorted }: CommitTree, folder: string): readonly string[] {
  return folder === '.' ? sorted() : sorted().slice(...rangeOf(sorted(), `${folder}/`));
}

interface Place {
  /** Relative to the root. */
  readonly full: string;
  /** Relative to the context. */
  readonly path: string;
}

async function describe({ readLink }: CommitTree, { full, path }: Place, entry: GitEntry): Promise<TreeEntry> {
  if (entry.mode !== LINK) return { path, kind: 'file', executable: entry.mode === '100755', target: '' };
  if (entry.size > MAX_LINK_BYTES) {
    const hint = 'remove the link: no checkout has it';
    throw new TerrariumError('git-failed', `${JSON.stringify(full)}: ${longLink(entry)}`, { hint });
  }
  return { path, kind: 'link', executable: false, target: await readLink(full, entry) };
}

async function digestFile(tree: CommitTree, start: string): Promise<Digest> {
  const resolved = await follow(tree, start);
  const entry = resolved.kind === 'inside' ? tree.entries.get(resolved.path) : undefined;
  if (resolved.kind !== 'inside' || entry === undefined) {
    throw new TerrariumError('git-failed', `${JSON.stringify(start)} is not in the commit`);
  }
  return tree.contents.digest({ ...entry, path: resolved.path });
}

function isRegular(mode: string): boolean {
  return mode === '100644' || mode === '100755';
}

function longLink({ size }: { readonly size: number }): string {
  return `the link has ${size} bytes; at most ${MAX_LINK_BYTES} are read`;
}
