import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { FolderAttributes } from '../../core/assemble/file-tree.ts';
import { type BuiltLayer, LAYER_MEDIA } from '../../core/assemble/image-files.ts';
import { INSTALLED } from '../../core/assemble/opt-folder.ts';
import { BLOCK, padding, tarHeader } from '../../core/assemble/tar-header.ts';
import type { Compression } from '../../core/model/compression.ts';
import type { Digest } from '../../core/model/digest.ts';
import { writeStream } from '../files/write-file.ts';
import type { ArchivePart } from './archive-parts.ts';
import { compressedFile } from './compressed-file.ts';
import { gzipMembers } from './gzip-members.ts';

/** A file or link of a layer; folders are made above it. */
export interface PackageEntry {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly mode: number;
  /** In seconds since 1970; absent for that of an installation. */
  readonly time?: number;
  /** Of a link. */
  readonly target: string;
  /** Bytes of a file. */
  readonly size: number;
  readonly read: () => Promise<ArchivePart>;
}

/** How a layer is written. */
export interface LayerForm {
  /** What it says of the folder `/opt`. */
  readonly opt: FolderAttributes;
  readonly compression: Compression;
  /** True where gzip takes over what is compressed already; else everything is compressed here. */
  readonly members: boolean;
}

/** Writes a layer of entries into a file. Equal entries are equal bytes, with one version of Node where `members` is false. */
export async function writePackages(
  entries: readonly PackageEntry[],
  { opt, compression, members }: LayerForm,
  file: string,
): Promise<BuiltLayer> {
  const [archive, compressed] = [createHash('sha256'), createHash('sha256')];
  let size = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    const parts = archiveOf(entries, opt);
    const written =
      members && compression === 'gzip' ? gzipMembers(parts, archive) : compressedFile(parts, archive, compression);
    for await (const chunk of gathered(written)) {
      compressed.update(chunk);
      size += chunk.byteLength;
      yield chunk;
    }
  };
  await writeStream(file, 'w', counted());
  const digestOf = (hex: string) => `sha256:${hex}` as Digest;
  return {
    mediaType: LAYER_MEDIA[compression],
    digest: digestOf(compressed.digest('hex')),
    size,
    diffId: digestOf(archive.digest('hex')),
  };
}

/** Bytes that are written at once. */
const WRITTEN = 512 * 1024;

// Members are many and small.
async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    bytes += chunk.byteLength;
    if (bytes < WRITTEN) continue;
    yield Buffer.concat(waiting);
    [waiting, bytes] = [[], 0];
  }
  yield Buffer.concat(waiting);
}

async function* archiveOf(entries: readonly PackageEntry[], opt: FolderAttributes): AsyncGenerator<ArchivePart> {
  const plain = (bytes: Uint8Array): ArchivePart => ({ kind: 'plain', bytes });
  for (const entry of withFolders(entries)) {
    const { path, kind, mode, time = INSTALLED.time, target, size } = entry;
    const name = `${path.slice(1)}${kind === 'folder' ? '/' : ''}`;
    const attributes = path === '/opt' ? opt : { ...INSTALLED, mode, time };
    yield plain(tarHeader({ ...attributes, name, kind, target, size }));
    if (kind !== 'file') continue;
    yield await entry.read();
    yield plain(padding(size));
  }
  // The end of an archive.
  yield plain(new Uint8Array(2 * BLOCK));
}

function withFolders(entries: readonly PackageEntry[]): readonly PackageEntry[] {
  const all = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path } of entries)
    for (let above = posix.dirname(path); above !== '/' && !all.has(above); above = posix.dirname(above))
      all.set(above, folderEntry(above));
  return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** An empty folder. */
export function folderEntry(path: string): PackageEntry {
  return { path, kind: 'folder', mode: INSTALLED.mode, target: '', size: 0, read: nothing };
}

/** A link, to `target`. */
export function linkEntry(path: string, target: string): PackageEntry {
  return { path, kind: 'link', mode: 0o777, target, size: 0, read: nothing };
}

/** A file of these bytes. */
export function bytesEntry(path: string, mode: number, bytes: Uint8Array): PackageEntry {
  return { path, kind: 'file', mode, target: '', size: bytes.byteLength, read: async () => ({ kind: 'plain', bytes }) };
}

async function nothing(): Promise<ArchivePart> {
  return { kind: 'plain', bytes: new Uint8Array() };
}
