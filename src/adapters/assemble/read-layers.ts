import { createReadStream } from 'node:fs';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Header } from 'tar-stream';
import {
  emptyFolder,
  type FolderAttributes,
  type FolderNode,
  findNode,
  placeFolder,
  placeNode,
  removeNode,
} from '../../core/assemble/file-tree.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf } from '../../core/model/json.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { decompressZstd } from '../files/decompress-zstd.ts';
import { readTar } from '../files/read-tar.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { compressionOf, firstBlock } from './archives.ts';

/** Says of a regular file whether its content is wanted. Its path is absolute. */
export type WantsContent = (path: string, bytes: number) => boolean;

/** Members of all layers of an image: far more than any has. */
const MAX_MEMBERS = 5_000_000;

/** Reads the layers of an image, lowest first, into what they come to. Files that were wanted have their bytes. */
export async function readLayers(
  registry: Pick<Registry, 'fetchBlob'>,
  repository: Repository,
  layers: readonly Descriptor[],
  wants: WantsContent,
): Promise<FolderNode> {
  const reading = new Reading(wants);
  for (const layer of layers) {
    await inTemporaryFolder('blob', async (folder) => {
      const file = join(folder, 'layer');
      await registry.fetchBlob(repository, layer, file);
      await readLayer(file, layer, reading);
    });
  }
  return reading.root;
}

async function readLayer(file: string, { digest }: Descriptor, reading: Reading): Promise<void> {
  reading.begin();
  try {
    await readTar(await decompressed(file), (header, content) => reading.take(header, content));
  } catch (cause) {
    if (cause instanceof TerrariumError) throw cause;
    throw new TerrariumError('image-invalid', `the layer ${digest} cannot be read`, { cause });
  }
}

// As engines do it: types of layers are wrong at times.
async function decompressed(file: string): Promise<AsyncIterable<Uint8Array>> {
  const compression = compressionOf(await firstBlock(file));
  const compressed = createReadStream(file);
  // Its failure ends the stream that is read.
  if (compression === 'gzip') return pipeline(compressed, createGunzip(), () => undefined);
  return compression === 'zstd' ? decompressZstd(compressed) : compressed;
}

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

/** Applies members of layers. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts */
class Reading {
  readonly #wants: WantsContent;
  readonly root = emptyFolder();
  /** What the layer itself wrote: its whiteouts are about what is below. */
  #written = new Set<string>();
  #members = 0;

  constructor(wants: WantsContent) {
    this.#wants = wants;
  }

  begin(): void {
    this.#written = new Set();
  }

  async take(header: Header, content: AsyncIterable<Uint8Array>): Promise<void> {
    this.#members += 1;
    if (this.#members > MAX_MEMBERS)
      throw new TerrariumError('image-invalid', `an image has more than ${MAX_MEMBERS} files`);
    const path = posix.resolve('/', header.name);
    const isWanted = (header.type ?? 'file') === 'file' && this.#wants(path, header.size ?? 0);
    this.#place(path, header, isWanted ? await buffer(content) : undefined);
  }

  #place(path: string, header: Header, bytes: Uint8Array | undefined): void {
    const { type, linkname } = header;
    const [name, folder] = [posix.basename(path), posix.dirname(path)];
    if (name === OPAQUE) this.#hideBelow(folder);
    else if (name.startsWith(WHITEOUT)) this.#hideNamed(folder, name.slice(WHITEOUT.length));
    else if (path !== '/') {
      for (let at = path; at !== '/'; at = posix.dirname(at)) this.#written.add(at);
      if (type === 'directory') placeFolder(this.root, path, attributesOf(header));
      else if (type === 'symlink') placeNode(this.root, path, { kind: 'link', target: linkname ?? '' });
      else {
        // A hard link is what it leads to, be it a link.
        const linked = type === 'link' ? findNode(this.root, linkname ?? '') : undefined;
        // The image would be in itself.
        if (linked?.kind === 'folder')
          throw new TerrariumError('image-invalid', `the hard link ${JSON.stringify(path)} leads to a folder`);
        const executable = ((header.mode ?? 0) & 0o111) !== 0;
        placeNode(this.root, path, linked ?? { kind: 'file', executable, ...(bytes && { bytes }) });
      }
    }
  }

  #hideNamed(folder: string, name: string): void {
    if (name === '' || /^\.{1,2}$/.test(name)) throw new TerrariumError('image-invalid', 'a whiteout names no file');
    const path = posix.join(folder, name);
    if (this.#written.has(path)) this.#hideBelow(path);
    else removeNode(this.root, path);
  }

  // What the layer itself wrote stays, wherever its whiteout is, and the folders above that.
  #hideBelow(folder: string): void {
    const node = findNode(this.root, folder);
    if (node?.kind !== 'folder') return;
    for (const [name, child] of [...node.children]) {
      const path = posix.join(folder, name);
      if (!this.#written.has(path)) node.children.delete(name);
      else if (child.kind === 'folder') this.#hideBelow(path);
    }
  }
}

// What does not fit into a header is in a record of pax.
function attributesOf({ mode = 0o755, uid = 0, gid = 0, mtime, pax }: Header): FolderAttributes {
  const number = (name: string, otherwise: number) => {
    const written = Number(membersOf(pax)[name] ?? otherwise);
    return Number.isFinite(written) ? Math.floor(written) : otherwise;
  };
  const time = number('mtime', (mtime?.getTime() ?? 0) / 1000);
  return { mode: mode & 0o7777, uid: number('uid', uid), gid: number('gid', gid), time };
}
