import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { KnownConda } from '../../core/assemble/stored-layers.ts';
import { type LinkedFile, type LinkScheme, linkedFiles } from '../../core/conda/linked-files.ts';
import { type PackageDescription, type Placeholder, readDescription } from '../../core/conda/package-description.ts';
import { packageTops } from '../../core/conda/package-tops.ts';
import { prefixRecord, type ReplacedFile, recordName } from '../../core/conda/prefix-record.ts';
import { hasOddInterpreter, replaceInBinary, replaceInText } from '../../core/conda/replace-prefix.ts';
import type { LayerFile } from '../../core/layers/join-files.ts';
import type { ImageFile } from '../../core/model/builder.ts';
import { limit } from '../../core/model/limit.ts';
import { sha256Hex } from '../../core/names/sha256.ts';
import { readPythonPackages } from '../../core/packages/python-metadata.ts';
import type { CondaUrl } from '../../core/specifiers/conda-url.ts';
import type { ArchivePart } from '../layers/archive-parts.ts';
import type { LoadedPackage } from '../layers/loader.ts';
import { bytesEntry, linkEntry, type PackageEntry } from '../layers/write-packages.ts';
import type { PackageArchive } from './package-archive.ts';
import type { LocatedPackage } from './package-downloads.ts';

/** A package of a lock whose file is here. */
interface CondaFile extends LocatedPackage {
  /** Of the file. */
  readonly bytes: number;
}

/** Files that are read at a time. */
const AT_A_TIME = 8;

/** Reads what a package is linked as. Whoever unpacked it closes it. */
export async function loadPackage(
  wanted: CondaFile,
  archive: PackageArchive,
  scheme: LinkScheme,
): Promise<LoadedPackage<KnownConda>> {
  const shown = `${wanted.name} ${wanted.version}`;
  const reading = readDescription(archive.info);
  if (!reading.ok) throw needsBuildKit(`of ${shown}, ${reading.reason}`);
  const { description } = reading;
  requireOwn(description, wanted);
  const linked = linkedFiles(description, archive.files, scheme);
  if (!linked.ok) throw needsBuildKit(`of ${shown}, ${linked.reason}`);
  const replacing = new Replacing(archive, scheme.prefix, shown);
  const entries = await limit(AT_A_TIME).map(linked.files, (file) => replacing.layerFile(file));
  const record = prefixRecord(description, wanted, linked.files, replacing.files);
  const files = [...entries, writtenFile(`${scheme.prefix}/${recordName(description)}`, 0o644, record)];
  const known = {
    name: description.name,
    version: description.version,
    build: description.build,
    sitePackages: description.sitePackages ?? '',
    tops: packageTops([...linked.files.map(({ path }) => path), recordName(description)]),
    bytes: wanted.bytes,
    python: readPythonPackages(await metadataOf(entries)),
  };
  return { name: wanted.name, files, known, close: async () => undefined };
}

// A file that says another name would be found as that.
function requireOwn({ name, version, build, isNoarchPython }: PackageDescription, wanted: CondaUrl): void {
  const isOwn = name === wanted.name && version === unescaped(wanted.version) && build === unescaped(wanted.build);
  if (!isOwn) throw needsBuildKit(`${wanted.url} is ${JSON.stringify(`${name} ${version} ${build}`)}`);
  if (isNoarchPython && wanted.subdir !== 'noarch') throw needsBuildKit(`${wanted.url} is of no platform`);
}

// An epoch is written `1%21` in some URLs.
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Bytes of a text whose prefix is replaced. */
const MAX_TEXT = 64 * 1024 * 1024;

class Replacing {
  readonly #archive: PackageArchive;
  readonly #prefix: string;
  readonly #shown: string;
  /** What files became whose prefix was replaced, by path. */
  readonly files = new Map<string, ReplacedFile>();

  constructor(archive: PackageArchive, prefix: string, shown: string) {
    this.#archive = archive;
    this.#prefix = prefix;
    this.#shown = shown;
  }

  async layerFile({ path: below, mode, content }: LinkedFile): Promise<LayerFile<PackageEntry>> {
    const path = `${this.#prefix}/${below}`;
    if (content.kind === 'written') return writtenFile(path, mode, content.bytes);
    if (content.kind === 'link') {
      const { target } = content;
      return { path, mode, content: linkEntry(path, target), fingerprint: `link ${target}` };
    }
    const { file } = content;
    if (content.kind === 'archived') {
      const entry = streamedEntry(path, mode, file.size, () => this.#archive.read(file));
      // What is written anew has the time of every installation.
      return { path, mode, content: { ...entry, time: file.time }, fingerprint: file.sha256 };
    }
    const read = () => this.#replaced(content, below);
    const replaced = await measure(read());
    const { size, sha256 } = replaced;
    this.files.set(below, replaced);
    return { path, mode, content: streamedEntry(path, mode, size, read), fingerprint: sha256 };
  }

  #replaced(
    { file, placeholder }: Extract<LinkedFile['content'], { readonly kind: 'replaced' }>,
    path: string,
  ): AsyncIterable<Uint8Array> {
    const pieces = this.#archive.read(file);
    if (placeholder.mode === 'binary') {
      const endless = needsBuildKit(`of ${this.#shown}, ${JSON.stringify(path)} has a string without an end`);
      return replaceInBinary(pieces, placeholder, this.#prefix, endless);
    }
    if (file.size > MAX_TEXT) throw needsBuildKit(`of ${this.#shown}, its text ${JSON.stringify(path)} is too large`);
    return this.#replacedText(pieces, placeholder, path);
  }

  async *#replacedText(
    pieces: AsyncIterable<Uint8Array>,
    placeholder: Placeholder,
    path: string,
  ): AsyncGenerator<Uint8Array> {
    const text = replaceInText(await buffer(pieces), placeholder, this.#prefix);
    if (hasOddInterpreter(text))
      throw needsBuildKit(`of ${this.#shown}, ${JSON.stringify(path)} names its interpreter in an odd line`);
    yield text;
  }
}

function streamedEntry(path: string, mode: number, size: number, read: () => AsyncIterable<Uint8Array>): PackageEntry {
  const part: ArchivePart = { kind: 'streamed', read };
  return { path, kind: 'file', mode, target: '', size, read: async () => part };
}

function writtenFile(path: string, mode: number, bytes: Uint8Array): LayerFile<PackageEntry> {
  return { path, mode, content: bytesEntry(path, mode, bytes), fingerprint: sha256Hex(bytes) };
}

async function measure(pieces: AsyncIterable<Uint8Array>): Promise<ReplacedFile> {
  const digest = createHash('sha256');
  let size = 0;
  for await (const piece of pieces) {
    digest.update(piece);
    size += piece.byteLength;
  }
  return { size, sha256: digest.digest('hex') };
}

const METADATA = /\.(?:dist|egg)-info(?:\/(?:METADATA|PKG-INFO|INSTALLER|direct_url\.json))?$/;
const MAX_METADATA = 4 * 1024 * 1024;

/** Files that say which Python distributions a package has. */
async function metadataOf(files: readonly LayerFile<PackageEntry>[]): Promise<readonly ImageFile[]> {
  const found = files.filter(
    ({ path, content: { kind, size } }) => METADATA.test(path) && kind === 'file' && size <= MAX_METADATA,
  );
  return Promise.all(found.map(async ({ path, content }) => ({ path, bytes: await contentOf(content) })));
}

async function contentOf(entry: PackageEntry): Promise<Uint8Array> {
  const part = await entry.read();
  if (part.kind === 'plain') return part.bytes;
  return buffer(part.read());
}
