import { createHash, hash } from 'node:crypto';
import { closeSync, createReadStream, readSync, type Stats } from 'node:fs';
import type { Digest } from '../../core/model/digest.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { FileReading } from '../../core/model/tree.ts';
import { decodeText, MAX_TEXT_BYTES, tooLarge } from '../definition-text.ts';
import type { Inside } from './inside.ts';
import { codeOf } from './system-code.ts';

const CHUNK_BYTES = 1024 * 1024;
/** Contents are read into it one after another: most files are smaller, and need no memory of their own. */
const scratch = Buffer.allocUnsafeSlow(CHUNK_BYTES);

/** Looks at contents while they are read. Bytes are valid until `add` returns. */
export interface Watched {
  readonly add: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

/** Is told of each file that is opened, and what the system said of it before. */
export type Watch = (path: string, stats: Stats) => Watched | undefined;

/** Text of a definition file. Names that no file system takes, and files that we may not read, are facts about the user's files. */
export function readText(inside: Pick<Inside, 'open'>, path: string, watch?: Watch): FileReading {
  try {
    const opened = inside.open(path, 'followed');
    switch (opened.kind) {
      case 'file':
        return readOpen(opened.descriptor, opened.stats.size, watch?.(path, opened.stats));
      case 'absent':
        return opened;
      case 'special':
        return { kind: 'refused', code: 'not-a-file', message: 'expected a regular file' };
      case 'outside':
        return OUTSIDE;
    }
  } catch (error) {
    return { kind: 'refused', code: 'file-unreadable', message: `the file cannot be read: ${codeOf(error)}` };
  }
}

const OUTSIDE: FileReading = {
  kind: 'refused',
  code: 'outside-root',
  message: 'the path leads out of the root',
  hint: 'replace the link by the file',
};

function readOpen(descriptor: number, size: number, watched: Watched | undefined): FileReading {
  try {
    if (size > MAX_TEXT_BYTES) return tooLarge(size);
    const bytes = size <= CHUNK_BYTES ? scratch : Buffer.allocUnsafeSlow(size);
    const content = bytes.subarray(0, fill(descriptor, bytes, size));
    watchAll(watched, content);
    return decodeText(content);
  } finally {
    closeSync(descriptor);
  }
}

/** A digest, and whether the content is a pointer of Git LFS. */
export interface Digested {
  readonly digest: Digest;
  readonly isPointer: boolean;
}

/** sha256 of a file that is no link. A large one is read in parts, between which the process goes on. */
export async function digestFile(inside: Inside, path: string, watch?: Watch): Promise<Digested> {
  const opened = inside.open(path, 'itself');
  const why = opened.kind === 'special' ? 'is no regular file' : 'cannot be read';
  if (opened.kind !== 'file') throw new TerrariumError('snapshot-failed', `${JSON.stringify(path)} ${why}`);
  const watched = watch?.(path, opened.stats);
  return opened.stats.size >= CHUNK_BYTES
    ? digestLarge(opened.descriptor, watched)
    : digestSmall(opened.descriptor, watched);
}

/** Bytes of a file that is digested before it is asked for. */
const SMALL_BYTES = 64 * 1024;

/** The same of a small file; `undefined` for any other, and for what cannot be read. */
export function digestSmallFile(inside: Pick<Inside, 'open'>, path: string, watch: Watch): Digested | undefined {
  const opened = inside.open(path, 'itself');
  if (opened.kind !== 'file') return undefined;
  if (opened.stats.size <= SMALL_BYTES) return digestSmall(opened.descriptor, watch(path, opened.stats));
  closeSync(opened.descriptor);
  return undefined;
}

function digestSmall(descriptor: number, watched: Watched | undefined): Digested {
  try {
    let content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES));
    if (content.length < CHUNK_BYTES) {
      watchAll(watched, content);
      return { digest: `sha256:${hash('sha256', content)}` as Digest, isPointer: isPointer(content) };
    }
    // It has grown since its size was asked for.
    const all = createHash('sha256');
    for (; content.length > 0; content = scratch.subarray(0, fill(descriptor, scratch, CHUNK_BYTES)))
      all.update(content);
    return { digest: `sha256:${all.digest('hex')}` as Digest, isPointer: false };
  } finally {
    closeSync(descriptor);
  }
}

async function digestLarge(descriptor: number, watched: Watched | undefined): Promise<Digested> {
  const all = createHash('sha256');
  for await (const chunk of createReadStream('', { fd: descriptor, start: 0, highWaterMark: CHUNK_BYTES })) {
    all.update(chunk as Uint8Array);
    watched?.add(chunk as Uint8Array);
  }
  watched?.end();
  return { digest: `sha256:${all.digest('hex')}` as Digest, isPointer: false };
}

function watchAll(watched: Watched | undefined, content: Uint8Array): void {
  watched?.add(content);
  watched?.end();
}

/** Reads at most so many bytes; answers how many there were. */
function fill(descriptor: number, bytes: Buffer, most: number): number {
  let length = 0;
  while (length < most) {
    const taken = readSync(descriptor, bytes, length, most - length, null);
    if (taken === 0) break;
    length += taken;
  }
  return length;
}

/** A pointer is shorter, says the specification of git-lfs. */
const MAX_POINTER_BYTES = 1024;

function isPointer(content: Buffer): boolean {
  return (
    content.length < MAX_POINTER_BYTES &&
    /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d/.test(content.toString('latin1', 0, 64))
  );
}
