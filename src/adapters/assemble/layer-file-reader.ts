import { filesWithBytes } from '../../core/assemble/file-tree.ts';
import type { ReadImageFiles } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Registry } from '../../core/model/registry.ts';
import { parseDockerPattern } from '../../core/snapshot/docker-pattern.ts';
import { contentBudget, type ImageBudget } from '../buildkit/image-files.ts';
import { readBaseImage } from './base-image.ts';
import { readLayers } from './read-layers.ts';

/** Reads files of an image out of its layers. */
export function layerFileReader(registry: Registry, budget?: ImageBudget): ReadImageFiles {
  return async ({ image, platform, patterns }) => {
    const isMatch = matchingAny(patterns);
    const take = contentBudget(budget);
    const { repository, layers } = await readBaseImage(registry, image, platform);
    if (repository === undefined) throw new TerrariumError('packages-unread', 'the image could not be read');
    const wants = (path: string, bytes: number) => isMatch(path) && take(path, bytes);
    return filesWithBytes(await readLayers(registry, repository, layers, wants));
  };
}

/** Whether an absolute path matches one of the patterns, which are those of COPY. */
export function matchingAny(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map((pattern) => parseDockerPattern(pattern.replace(/^\//, '')));
  return (path) => matchers.some((matches) => matches?.(path.slice(1)) === true);
}
