import { posix } from 'node:path';
import { quote } from '../model/diagnostic.ts';
import { TerrariumError } from '../model/errors.ts';
import { parseSource } from '../snapshot/docker-pattern.ts';
import { pathMatcher } from '../text/pattern.ts';
import { type FileNode, type FolderNode, findNode, followPath } from './file-tree.ts';
import type { LayerDraft } from './layer-draft.ts';
import { needsBuildKit } from './refusal.ts';

/** What COPY copies from, and how. */
export interface Copying {
  readonly context: FolderNode;
  /** Paths and patterns, relative to the context. */
  readonly sources: readonly string[];
  /** Absolute; ends in a slash where it has to be a folder. */
  readonly destination: string;
  /** Of everything that is copied; `undefined` keeps the modes of the context. */
  readonly mode: number | undefined;
  readonly line: number;
}

const FOLDER_MODE = 0o755;

/**
 * Copies files of a context into a layer, as BuildKit does it.
 * https://github.com/moby/buildkit/blob/v0.32.2/solver/llbsolver/file/backend.go and https://github.com/tonistiigi/fsutil/blob/master/copy/copy.go
 */
export function copyFiles(layer: LayerDraft, copying: Copying): void {
  for (const source of copying.sources)
    for (const path of matchesOf(copying.context, source)) copyOne(layer, copying, path);
}

function copyOne(layer: LayerDraft, { context, destination, mode, line }: Copying, path: string): void {
  const from = followPath(context, path);
  const node = findNode(context, from);
  if (node === undefined)
    throw new TerrariumError('build-failed', `line ${line}: ${quote(path)} is not in the context`);
  // Folders that are missing get no more than permissions.
  const made = (mode ?? FOLDER_MODE) & 0o777;
  const asFolder = destination.endsWith('/');
  layer.makeFolders(layer.follow(asFolder ? destination : posix.dirname(destination)), made);
  const place = layer.follow(destination);
  if (node.kind === 'folder') {
    layer.makeFolders(place, made);
    copyChildren(layer, node, { from, to: place, mode });
    return;
  }
  const target = layer.isFolder(place) ? posix.join(place, posix.basename(path)) : place;
  layer.makeFolders(posix.dirname(target), made);
  copyNode(layer, node, { from, to: target, mode });
}

interface Placed {
  /** Path in the context. */
  readonly from: string;
  /** Path in the image. */
  readonly to: string;
  readonly mode: number | undefined;
}

function copyChildren(layer: LayerDraft, { children }: FolderNode, { from, to, mode }: Placed): void {
  for (const [name, child] of [...children].sort(([a], [b]) => (a < b ? -1 : 1)))
    copyNode(layer, child, { from: posix.join(from, name), to: posix.join(to, name), mode });
}

function copyNode(layer: LayerDraft, node: FileNode, placed: Placed): void {
  const { from, to, mode } = placed;
  if (node.kind === 'folder') {
    layer.addFolder(to, mode ?? FOLDER_MODE);
    copyChildren(layer, node, placed);
  } else if (node.kind === 'link') layer.addLink(to, node.target);
  else layer.addFile(to, mode ?? (node.executable ? 0o755 : 0o644), from.slice(1));
}

/** Paths that a source names. A pattern that matches nothing copies nothing. */
function matchesOf(context: FolderNode, source: string): readonly string[] {
  const names = posix
    .resolve('/', source)
    .split('/')
    .filter((name) => name !== '');
  const first = names.findIndex(isPattern);
  if (first < 0) return [`/${names.join('/')}`];
  const top = `/${names.slice(0, first).join('/')}`;
  // What is behind a link is not among the files that were selected for a pattern.
  if (followPath(context, top) !== top) throw needsBuildKit(`${quote(source)} leads through a link`);
  const tokens = parseSource(names.slice(first).join('/'));
  const folder = findNode(context, top);
  if (tokens === undefined || folder?.kind !== 'folder')
    throw new TerrariumError('build-failed', `${quote(source)} is in no folder of the context`);
  return matchesIn(folder, '', pathMatcher(tokens)).map((path) => posix.join(top, path));
}

// What is in a folder that matches is copied with it.
function matchesIn({ children }: FolderNode, above: string, isMatch: (path: string) => boolean): readonly string[] {
  return [...children]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, child]) => {
      const path = above === '' ? name : `${above}/${name}`;
      if (isMatch(path)) return [path];
      return child.kind === 'folder' ? matchesIn(child, path, isMatch) : [];
    });
}

function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}
