import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Header } from 'tar-stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { ArchivedFile } from '../../core/conda/linked-files.ts';
import type { PackageInfo } from '../../core/conda/package-description.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isUsualPath } from '../../core/names/usual-path.ts';
import { decompressBzip2 } from '../files/decompress-bzip2.ts';
import { decompressZstd } from '../files/decompress-zstd.ts';
import { diskFull } from '../files/disk-full.ts';
import { readTar } from '../files/read-tar.ts';
import { writeAll } from '../files/write-file.ts';

/** A conda package that was unpacked: the contents of its files are one file here, whatever they are called. It has to be closed. */
export interface PackageArchive {
  readonly info: PackageInfo;
  /** What it has outside of `info/`, by name. */
  readonly files: ReadonlyMap<string, ArchivedFile>;
  /** The content of a file, piece by piece. */
  readonly read: (file: ArchivedFile) => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** More files than any package has. */
const MAX_MEMBERS = 1_000_000;
/** Bytes of a file that says something about the package. */
const MAX_INFO = 128 * 1024 * 1024;
/** Bytes that are written or read at once. */
const PIECE = 1024 * 1024;

/**
 * Unpacks a `.conda` or `.tar.bz2` into `contents`, which must not be there. What is damaged is `needs-buildkit`: whoever installs it
 * there says what is wrong with it. https://docs.conda.io/projects/conda/en/stable/user-guide/concepts/packages.html#package-formats
 */
export async function unpackPackage(file: string, shown: string, contents: string): Promise<PackageArchive> {
  const handle = await open(contents, 'wx+');
  const close = async () => {
    await handle.close();
    await rm(contents);
  };
  try {
    const unpacking = new Unpacking(handle, shown);
    for await (const members of archivesOf(file, shown)) await unpacking.take(members);
    await unpacking.finish();
    return { info: unpacking.info, files: unpacking.files, read: (one) => unpacking.read(one), close };
  } catch (error) {
    await close();
    throw diskFull(error, { path: contents }) ?? error;
  }
}

function damaged(shown: string): TerrariumError {
  return needsBuildKit(`${shown} cannot be read`);
}

/** The tar files that a package is made of. */
async function* archivesOf(file: string, shown: string): AsyncGenerator<AsyncIterable<Uint8Array>> {
  if (shown.endsWith('.conda')) return yield* zippedArchives(file, shown);
  yield decompressBzip2(createReadStream(file));
}

async function* zippedArchives(file: string, shown: string): AsyncGenerator<AsyncIterable<Uint8Array>> {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch(() => {
    throw damaged(shown);
  });
  try {
    const entries = await entriesOf(zip, shown);
    const parts = entries.filter(({ fileName }) => fileName.endsWith('.tar.zst'));
    const kinds = parts.map(({ fileName }) => /^(info|pkg)-[^/]+$/.exec(fileName)?.[1]).sort();
    if (kinds.join(' ') !== 'info pkg') throw damaged(shown);
    for (const entry of parts) {
      const compressed = await zip.openReadStreamPromise(entry).catch(() => {
        throw damaged(shown);
      });
      yield decompressZstd(compressed);
    }
  } finally {
    zip.close();
  }
}

async function entriesOf(zip: ZipFile, shown: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > 100) throw damaged(shown);
    }
  } catch {
    throw damaged(shown);
  }
  return entries;
}

interface Stored extends ArchivedFile {
  /** Where its content begins. */
  readonly offset: number;
}

const INFO = 'info/';
const DESCRIBES: ReadonlySet<string> = new Set(['index.json', 'paths.json', 'link.json', 'files', 'has_prefix']);

class Unpacking {
  readonly #handle: FileHandle;
  readonly #shown: string;
  readonly files = new Map<string, Stored>();
  readonly info: Record<string, Uint8Array> = {};
  #members = 0;
  /** Bytes that were taken, and those of them that are not written yet. */
  #taken = 0;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;

  constructor(handle: FileHandle, shown: string) {
    this.#handle = handle;
    this.#shown = shown;
  }

  /** Takes the members of a tar file. */
  async take(archive: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      await readTar(archive, (header, content) => this.#takeMember(header, content));
    } catch (cause) {
      if (cause instanceof TerrariumError) throw cause;
      throw isOfSystem(cause) ? cause : damaged(this.#shown);
    }
  }

  async #takeMember(header: Header, content: AsyncIterable<Uint8Array>): Promise<void> {
    this.#members += 1;
    if (this.#members > MAX_MEMBERS) throw needsBuildKit(`${this.#shown} has more than ${MAX_MEMBERS} files`);
    const { name, type, linkname: target } = header;
    const path = name.replace(/^(?:\.\/)+/, '');
    const isFolder = type === 'directory';
    const plain = isFolder ? path.replace(/\/$/, '') : path;
    if (plain === '' || plain === '.' ? !isFolder : !isUsualPath(plain))
      throw needsBuildKit(`${this.#shown} has a file ${JSON.stringify(name)}, which has no usual path`);
    if (path.startsWith(INFO)) return this.#takeInfo(path.slice(INFO.length), header, content);
    if (type === 'file' || type === 'contiguous-file') await this.#takeFile(path, header, content);
    else if (type === 'symlink') this.#add({ ...NOTHING, name: path, kind: 'link', mode: 0o777, target: target ?? '' });
    else if (type === 'link') this.#add({ ...this.#linked(target ?? ''), name: path });
    else if (!isFolder) throw needsBuildKit(`${this.#shown} has ${JSON.stringify(path)}, which is no file`);
  }

  async #takeInfo(name: string, { size = 0 }: Header, content: AsyncIterable<Uint8Array>): Promise<void> {
    const isWanted = DESCRIBES.has(name);
    if (isWanted && (size > MAX_INFO || Object.hasOwn(this.info, name))) throw damaged(this.#shown);
    if (isWanted) this.info[name] = await buffer(content);
  }

  async #takeFile(name: string, { mode = 0o644, mtime }: Header, content: AsyncIterable<Uint8Array>): Promise<void> {
    const offset = this.#taken;
    const digest: Hash = createHash('sha256');
    for await (const piece of content) {
      digest.update(piece);
      this.#taken += piece.byteLength;
      this.#waiting.push(piece);
      this.#waitingBytes += piece.byteLength;
      if (this.#waitingBytes >= PIECE) await this.#flush();
    }
    const size = this.#taken - offset;
    const time = timeOf(mtime);
    this.#add({ name, kind: 'file', mode, size, time, sha256: digest.digest('hex'), target: '', offset });
  }

  #linked(target: string): Stored {
    const file = this.files.get(target.replace(/^(?:\.\/)+/, ''));
    if (file === undefined) throw damaged(this.#shown);
    return file;
  }

  #add(file: Stored): void {
    if (this.files.has(file.name)) throw needsBuildKit(`${this.#shown} has two files ${JSON.stringify(file.name)}`);
    this.files.set(file.name, file);
  }

  /** Writes the rest, and refuses files below a file or a link: where they would be, each installer says otherwise. */
  async finish(): Promise<void> {
    await this.#flush();
    for (const name of this.files.keys())
      for (let above = posix.dirname(name); above !== '.'; above = posix.dirname(above))
        if (this.files.has(above))
          throw needsBuildKit(`${this.#shown} has ${JSON.stringify(above)} as a file and a folder`);
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    [this.#waiting, this.#waitingBytes] = [[], 0];
    await writeAll(this.#handle, bytes);
  }

  async *read({ name, size }: ArchivedFile): AsyncGenerator<Uint8Array> {
    const { offset } = this.files.get(name) as Stored;
    for (let at = 0; at < size; ) {
      const piece = Buffer.alloc(Math.min(PIECE, size - at));
      const { bytesRead } = await this.#handle.read(piece, 0, piece.byteLength, offset + at);
      if (bytesRead === 0) throw damaged(this.#shown);
      at += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  }
}

const NOTHING = { size: 0, time: 0, sha256: '', offset: 0 };
/** What every archive can say. */
const MAX_TIME = 0o77777777777;

function timeOf(mtime: Date | undefined): number {
  const seconds = Math.floor((mtime?.getTime() ?? 0) / 1000);
  return seconds > 0 && seconds <= MAX_TIME ? seconds : 0;
}

function isOfSystem(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}
