import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderNode, findNode, followPath } from '../../core/assemble/file-tree.ts';
import type { UserFiles } from '../../core/assemble/owners.ts';
import type { WantsContent } from './read-layers.ts';

const PASSWD = '/etc/passwd';
const GROUP = '/etc/group';
/** As BuildKit reads them. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Bytes of such files that are kept of one image: whoever has more of them has their like read again. */
const MAX_KEPT = 4 * MAX_BYTES;

/** Wants what is most likely a file of users. */
export function wantsUserFiles(): WantsContent {
  let left = MAX_KEPT;
  return (path, bytes) => {
    const isWanted = /\/(?:passwd|group)$/.test(path) && bytes <= Math.min(MAX_BYTES, left);
    if (isWanted) left -= bytes;
    return isWanted;
  };
}

/** Where the files of users are in an image as it is now, and from where they can be read. */
export interface UserSources {
  readonly image: FolderNode;
  /** Folder of the build context. */
  readonly context: string;
  /** The base, read again for files that links lead to. */
  readonly readAgain: (wants: WantsContent) => Promise<FolderNode>;
}

export async function readUsers(sources: UserSources): Promise<UserFiles> {
  return { passwd: await readText(PASSWD, sources), group: await readText(GROUP, sources) };
}

async function readText(path: string, { image, context, readAgain }: UserSources): Promise<string> {
  const real = followPath(image, path);
  const node = findNode(image, real);
  if (node?.kind !== 'file') return '';
  if (node.source !== undefined) return readFile(join(context, node.source), 'utf8');
  if (node.bytes !== undefined) return new TextDecoder().decode(node.bytes);
  const again = findNode(await readAgain((other, bytes) => other === real && bytes <= MAX_BYTES), real);
  return again?.kind === 'file' ? new TextDecoder().decode(again.bytes) : '';
}
