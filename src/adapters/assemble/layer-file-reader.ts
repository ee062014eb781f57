import type { FolderNode } from '../../core/assemble/file-tree.ts';
import type { ImageFile, ReadImageFiles } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Registry } from '../../core/model/registry.ts';
import { parseDockerPattern } from '../../core/snapshot/docker-pattern.ts';
import { contentBudget, type ImageBudget } from '../image-files.ts';
import { readBaseImage } from './base-image.ts';
import { readLayers } from './read-layers.ts';

/** Reads files of an image out of its layers. */
export function layerFileReader(registry: Registry, budget?: ImageBudget): ReadImageFiles {
  return async ({ image, platform, patterns }) => {
    const matchers = patterns.map((pattern) => parseDockerPattern(pattern.replace(/^\//, '')));
    const isMatch = (path: string) => matchers.some((matches) => matches?.(path) === true);
    const take = contentBudget(budget);
    const { repository, layers } = await readBaseImage(registry, image, platform);
    if (repository === undefined) throw new TerrariumError('packages-unread', 'the image could not be read');
    const wants = (path: string, bytes: number) => isMatch(path.slice(1)) && take(path, bytes);
    return filesOf(await readLayers(registry, repository, layers, wants), '');
  };
}

function filesOf({ children }: FolderNode, above: string): readonly ImageFile[] {
  return [...children].flatMap(([name, node]) => {
    const path = `${above}/${name}`;
    if (node.kind === 'folder') return filesOf(node, path);
    return node.kind === 'file' && node.bytes !== undefined ? [{ path, bytes: node.bytes }] : [];
  });
}
