import { posix } from 'node:path';
import type { ImageFile } from '../model/builder.ts';
import { TerrariumError } from '../model/errors.ts';

/** A folder, file or link of an image or a build context. */
export type FileNode = FolderNode | FileContent | { readonly kind: 'link'; readonly target: string };

/** A regular file. Hard links to it are the same node. */
export interface FileContent {
  readonly kind: 'file';
  readonly executable: boolean;
  /** Its path in the context, where it was copied. */
  readonly source?: string;
  /** Its bytes, where a base has it and they were wanted. */
  readonly bytes?: Uint8Array;
}

/** Numbers of a user and a group. */
export interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/** What an archive says of a folder. */
export interface FolderAttributes extends Ids {
  readonly mode: number;
  /** When it was changed, in seconds since 1970. */
  readonly time: number;
}

export interface FolderNode extends FolderAttributes {
  readonly kind: 'folder';
  readonly children: Map<string, FileNode>;
}

/** 2000-01-01, the time of everything that we write, in seconds since 1970. */
export const INSTANT = 946_684_800;

const PLAIN: FolderAttributes = { mode: 0o755, uid: 0, gid: 0, time: INSTANT };

export function emptyFolder(attributes = PLAIN): FolderNode {
  const { mode, uid, gid, time } = attributes;
  return { kind: 'folder', mode, uid, gid, time, children: new Map() };
}

/** Makes a folder, or gives one that is there other attributes. */
export function placeFolder(root: FolderNode, path: string, attributes: FolderAttributes): void {
  const before = findNode(root, path);
  const children = before?.kind === 'folder' ? before.children : new Map<string, FileNode>();
  placeNode(root, path, { ...emptyFolder(attributes), children });
}

/** The names on the way to a path, which none of them leads out of. */
function namesOf(path: string): readonly string[] {
  return posix
    .resolve('/', path)
    .split('/')
    .filter((name) => name !== '');
}

/** What is at a path; links on the way are not followed. */
export function findNode(root: FolderNode, path: string): FileNode | undefined {
  let node: FileNode | undefined = root;
  for (const name of namesOf(path)) node = node?.kind === 'folder' ? node.children.get(name) : undefined;
  return node;
}

/** Puts a node at a path. Folders above it are made; what is in their way goes. */
export function placeNode(root: FolderNode, path: string, node: FileNode): void {
  const names = namesOf(path);
  const last = names.at(-1);
  if (last === undefined) return;
  let folder = root;
  for (const name of names.slice(0, -1)) {
    const next = folder.children.get(name);
    const inside = next?.kind === 'folder' ? next : emptyFolder();
    folder.children.set(name, inside);
    folder = inside;
  }
  folder.children.set(last, node);
}

export function removeNode(root: FolderNode, path: string): void {
  const parent = findNode(root, posix.dirname(posix.resolve('/', path)));
  if (parent?.kind === 'folder') parent.children.delete(posix.basename(path));
}

/** As Linux has it for a whole path. */
const MAX_LINKS = 40;

/**
 * Where a path leads: every link on it is followed, inside the root, and what is not there is taken as written.
 * https://pkg.go.dev/github.com/containerd/continuity/fs#RootPath
 */
export function followPath(root: FolderNode, path: string): string {
  const ahead = [...namesOf(path)];
  let place = '/';
  let links = 0;
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    const next = posix.resolve(place, name);
    const node = findNode(root, next);
    if (node?.kind !== 'link') {
      place = next;
      continue;
    }
    links += 1;
    if (links > MAX_LINKS)
      throw new TerrariumError('build-failed', `too many links lead on from ${JSON.stringify(path)}`);
    ahead.unshift(...node.target.split('/').filter((part) => part !== ''));
    if (node.target.startsWith('/')) place = '/';
  }
  return place;
}

/** Files whose bytes were kept. */
export function filesWithBytes({ children }: FolderNode, above = ''): readonly ImageFile[] {
  return [...children].flatMap(([name, node]) => {
    const path = `${above}/${name}`;
    if (node.kind === 'folder') return filesWithBytes(node, path);
    return node.kind === 'file' && node.bytes !== undefined ? [{ path, bytes: node.bytes }] : [];
  });
}
