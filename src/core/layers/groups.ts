import { sha256Hex } from '../names/sha256.ts';

/** Engines take no more layers, those of the base among them. https://github.com/moby/moby/blob/v28.0.0/layer/layer_store.go (maxLayerDepth) */
const MAX_LAYERS = 125;
/** Layers that are left to what is built on an image. */
const LEFT_FREE = 20;
const BUCKETS = 32;
/** Bytes of a package's file that has a layer of its own. */
const LARGE = 256 * 1024;
const MOST_OWN = 60;

export interface SizedPackage {
  readonly name: string;
  readonly size: number;
}

/**
 * Packages by layer: large ones alone, the others in buckets by the hash of their name, so that one that comes, goes or changes moves no
 * other. The order of layers is that of names.
 */
export function layerGroups<T extends SizedPackage>(
  packages: readonly T[],
  baseLayers: number,
): readonly (readonly T[])[] {
  const most = Math.max(0, Math.min(MOST_OWN, MAX_LAYERS - LEFT_FREE - BUCKETS - 1 - baseLayers));
  const own = new Set(
    packages
      .filter(({ size }) => size >= LARGE)
      .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
      .slice(0, most),
  );
  const groups = new Map<string, T[]>();
  for (const one of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const group = own.has(one) ? `own ${one.name}` : `shared ${bucketOf(one.name)}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function bucketOf(name: string): number {
  return Number.parseInt(sha256Hex(name).slice(0, 8), 16) % BUCKETS;
}
