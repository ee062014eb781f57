import { posix } from 'node:path';
import { TerrariumError } from '../model/errors.ts';
import {
  type FolderAttributes,
  type FolderNode,
  findNode,
  followPath,
  type Ids,
  INSTANT,
  placeFolder,
  placeNode,
} from './file-tree.ts';

/** A member of a layer's archive. */
export interface LayerEntry extends FolderAttributes {
  /** Absolute, without a slash at its end. */
  readonly path: string;
  readonly kind: 'folder' | 'file' | 'link';
  /** Of a link. */
  readonly target: string;
  /** Of a file: its path in the context. */
  readonly source: string;
}

/** What an instruction writes on top of an image. */
export class LayerDraft {
  readonly #image: FolderNode;
  readonly #owner: Ids;
  readonly #entries = new Map<string, LayerEntry>();

  /** `image` is what is below; what is written becomes a part of it. */
  constructor(image: FolderNode, owner: Ids) {
    this.#image = image;
    this.#owner = owner;
  }

  /**
   * What is written, and the folders above it as they are: an engine would make those that an archive leaves out anew. Folders come
   * before what is in them.
   */
  get entries(): readonly LayerEntry[] {
    const all = new Map(this.#entries);
    for (const path of this.#entries.keys())
      for (let above = posix.dirname(path); above !== '/' && !all.has(above); above = posix.dirname(above)) {
        const node = findNode(this.#image, above);
        if (node?.kind === 'folder') all.set(above, { ...node, path: above, kind: 'folder', target: '', source: '' });
      }
    return [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  follow(path: string): string {
    return followPath(this.#image, path);
  }

  isFolder(path: string): boolean {
    return findNode(this.#image, path)?.kind === 'folder';
  }

  /** Makes a folder and those above it that are missing. */
  makeFolders(path: string, mode: number): void {
    const node = findNode(this.#image, path);
    if (node?.kind === 'folder') return;
    if (node !== undefined) throw notAFolder(path);
    this.makeFolders(posix.dirname(path), mode);
    this.addFolder(path, mode);
  }

  /** Makes a folder, or gives one that is there another mode and owner. */
  addFolder(path: string, mode: number): void {
    const node = findNode(this.#image, path);
    if (node !== undefined && node.kind !== 'folder') throw notAFolder(path);
    placeFolder(this.#image, path, { mode, ...this.#owner, time: INSTANT });
    this.#add({ path, kind: 'folder', mode, target: '', source: '' });
  }

  addFile(path: string, mode: number, source: string): void {
    this.#replace(path);
    placeNode(this.#image, path, { kind: 'file', executable: (mode & 0o111) !== 0, source });
    this.#add({ path, kind: 'file', mode, target: '', source });
  }

  addLink(path: string, target: string): void {
    this.#replace(path);
    placeNode(this.#image, path, { kind: 'link', target });
    this.#add({ path, kind: 'link', mode: 0o777, target, source: '' });
  }

  /** Makes what was written a part of another image. */
  mergeInto(image: FolderNode): void {
    for (const { path } of this.entries) {
      const node = findNode(this.#image, path);
      if (node?.kind === 'folder') placeFolder(image, path, node);
      else if (node !== undefined) placeNode(image, path, node);
    }
  }

  #replace(path: string): void {
    if (!this.isFolder(path)) return;
    throw new TerrariumError('build-failed', `a file cannot replace the folder ${JSON.stringify(path)}`);
  }

  #add(entry: Omit<LayerEntry, keyof Ids | 'time'>): void {
    this.#entries.set(entry.path, { ...entry, ...this.#owner, time: INSTANT });
  }
}

function notAFolder(path: string): TerrariumError {
  return new TerrariumError('build-failed', `${JSON.stringify(path)} is no folder in the image`);
}
