import { isUtf8 } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 as checksumOf } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { WheelContents } from '../../core/wheels/installed-files.ts';
import { type PackageMetadata, parseMetadata } from '../../core/wheels/package-metadata.ts';
import type { ArchivePart } from '../layers/archive-parts.ts';

/** A wheel in a file. It has to be closed. */
export interface WheelArchive {
  readonly contents: WheelContents;
  readonly metadata: PackageMetadata;
  /** Bytes of a file, and by what its content is known. */
  readonly part: (name: string) => Promise<ArchivePart>;
  readonly sizeOf: (name: string) => number;
  /** Equal for files of equal content. */
  readonly fingerprintOf: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** More files than any wheel has. */
const MAX_ENTRIES = 500_000;
/** Bytes of a text about a wheel, and of a script that is rewritten. */
const MAX_TEXT = 32 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** Opens a wheel and reads what it says of itself. https://packaging.python.org/en/latest/specifications/binary-distribution-format/ */
export async function openWheel(file: string, shown: string): Promise<WheelArchive> {
  const broken = (why: string) => needsBuildKit(`${shown} ${why}`);
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch(() => {
    throw broken('is no archive');
  });
  const handle = await open(file);
  const close = async () => {
    zip.close();
    await handle.close();
  };
  try {
    const entries = await readEntries(zip, broken);
    const reader = new EntryReader(zip, handle, entries, broken);
    return { ...(await describe(reader, entries, broken)), ...reader.access(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Broken = (why: string) => TerrariumError;

async function readEntries(zip: ZipFile, broken: Broken): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName: name } = entry;
      if (!isPlainlyNamed(entry)) throw broken(`has a file ${JSON.stringify(name)} that programs name differently`);
      if (entries.has(name)) throw broken(`has two files ${JSON.stringify(name)}`);
      if (entries.size >= MAX_ENTRIES) throw broken(`has more than ${MAX_ENTRIES} files`);
      entries.set(name, entry);
    }
  } catch (cause) {
    throw cause instanceof TerrariumError ? cause : broken('cannot be read');
  }
  return entries;
}

const UTF_8 = 0x800;
const UNICODE_PATH = 0x7075;

// Names without the flag for UTF-8 have the code page of whoever wrote them.
function isPlainlyNamed({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): boolean {
  const isText = (generalPurposeBitFlag & UTF_8) !== 0 || fileNameRaw.every((byte) => byte >= 0x20 && byte < 0x7f);
  return isText && isUtf8(fileNameRaw) && !extraFields.some(({ id }) => id === UNICODE_PATH);
}

/** Folders of an archive in which nothing is. */
function emptyFolders(entries: Iterable<string>): readonly string[] {
  const paths = [...entries].map((name) => ({ isFolder: name.endsWith('/'), path: name.replace(/\/$/, '') }));
  const filled = new Set<string>();
  for (const { path } of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (filled.has(path.slice(0, end))) break;
      filled.add(path.slice(0, end));
    }
  return paths.filter(({ isFolder, path }) => isFolder && !filled.has(path)).map(({ path }) => path);
}

async function describe(
  reader: EntryReader,
  entries: ReadonlyMap<string, Entry>,
  broken: Broken,
): Promise<Pick<WheelArchive, 'contents' | 'metadata'>> {
  const names = [...entries.keys()].filter((name) => !name.endsWith('/'));
  const folders = new Set(names.flatMap((name) => /^([^/]+\.dist-info)\//.exec(name)?.[1] ?? []));
  const [infoFolder] = folders;
  if (infoFolder === undefined || folders.size > 1) throw broken('has no .dist-info folder, or several');
  const text = async (name: string) =>
    entries.has(`${infoFolder}/${name}`) ? { [name]: await reader.text(`${infoFolder}/${name}`) } : {};
  const info = {
    ...(await text('WHEEL')),
    ...(await text('RECORD')),
    ...(await text('METADATA')),
    ...(await text('entry_points.txt')),
  } as WheelContents['info'];
  const metadata = parseMetadata(info.METADATA ?? '');
  if (metadata === undefined) throw broken('has no METADATA with name and version');
  const scripts = names.filter((name) => /^[^/]+\.data\/scripts\//.test(name));
  const pythonScripts = new Map<string, Uint8Array>();
  for (const name of scripts) {
    if (await reader.beginsWith(name, '#!python')) pythonScripts.set(name, await reader.bytes(name));
  }
  const files = names.map((name) => {
    const entry = entries.get(name) as Entry;
    return { name, executable: isExecutable(entry), size: entry.uncompressedSize };
  });
  const contents = { files, emptyFolders: emptyFolders(entries.keys()), info, infoFolder, pythonScripts };
  return { contents, metadata };
}

const UNIX = 3;

// https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-extract/src/stream.rs
function isExecutable({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >>> 8 === UNIX && ((externalFileAttributes >>> 16) & 0o111) !== 0;
}

class EntryReader {
  readonly #zip: ZipFile;
  readonly #handle: FileHandle;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #broken: Broken;

  constructor(zip: ZipFile, handle: FileHandle, entries: ReadonlyMap<string, Entry>, broken: Broken) {
    this.#zip = zip;
    this.#handle = handle;
    this.#entries = entries;
    this.#broken = broken;
  }

  access(): Pick<WheelArchive, 'part' | 'sizeOf' | 'fingerprintOf'> {
    return {
      part: (name) => this.#part(name),
      sizeOf: (name) => this.#entry(name).uncompressedSize,
      fingerprintOf: (name) => {
        const { crc32, uncompressedSize } = this.#entry(name);
        return `${crc32} ${uncompressedSize}`;
      },
    };
  }

  async bytes(name: string): Promise<Buffer> {
    const { uncompressedSize } = this.#entry(name);
    if (uncompressedSize > MAX_TEXT) throw this.#broken(`has a file ${JSON.stringify(name)} that is too large to read`);
    return this.#decoded(name, uncompressedSize);
  }

  async text(name: string): Promise<string> {
    const bytes = await this.bytes(name);
    const text = bytes.toString();
    if (!isUtf8(bytes) || text.startsWith('\uFEFF'))
      throw this.#broken(`has a file ${JSON.stringify(name)} that is no plain UTF-8`);
    return text;
  }

  async beginsWith(name: string, text: string): Promise<boolean> {
    return (await this.#decoded(name, text.length)).toString('latin1') === text;
  }

  /** At most so many bytes of what a file holds. */
  async #decoded(name: string, most: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    try {
      for await (const chunk of await this.#zip.openReadStreamPromise(this.#entry(name))) {
        chunks.push(chunk as Buffer);
        bytes += (chunk as Buffer).byteLength;
        if (bytes >= most && most < this.#entry(name).uncompressedSize) break;
      }
    } catch {
      throw this.#broken(`has a file ${JSON.stringify(name)} that cannot be read`);
    }
    return Buffer.concat(chunks).subarray(0, most);
  }

  async #part(name: string): Promise<ArchivePart> {
    const entry = this.#entry(name);
    const { compressionMethod, compressedSize, uncompressedSize: size, crc32 } = entry;
    if (entry.isEncrypted() || (compressionMethod !== STORED && compressionMethod !== DEFLATED))
      throw this.#broken(`has a file ${JSON.stringify(name)} that is compressed in an unknown way`);
    const read = () => this.#raw(entry);
    if (compressionMethod === DEFLATED) return { kind: 'deflated', name, read, compressedSize, size, crc32 };
    const chunks: Uint8Array[] = [];
    for await (const chunk of read()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.byteLength !== size || checksumOf(bytes) !== crc32)
      throw this.#broken(`has a damaged file ${JSON.stringify(name)}`);
    return { kind: 'plain', bytes };
  }

  async *#raw(entry: Entry): AsyncGenerator<Uint8Array> {
    const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(() => {
      throw this.#broken(`has no file ${JSON.stringify(entry.fileName)} where it says`);
    });
    const end = fileDataStart + entry.compressedSize;
    for (let at = fileDataStart; at < end; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at));
      const { bytesRead } = await this.#handle.read(chunk, 0, chunk.byteLength, at);
      if (bytesRead === 0) throw this.#broken('ends early');
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Error(`The archive has no ${name}`);
    return entry;
  }
}

const CHUNK = 1024 * 1024;
