import { formatImage } from '../../../core/names/reference.ts';
import type { DescribedImage } from '../../../core/packages/find-definition.ts';

/** An image as commands show it in JSON. */
export function imageJson({ image, key, base, platforms, created, cost }: DescribedImage) {
  return {
    name: formatImage(image),
    key,
    base: { name: base.name, digest: base.digest ?? '' },
    platforms,
    created,
    cost,
  };
}
