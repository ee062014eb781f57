import { sha256Hex } from '../names/sha256.ts';

/** Engines take no more layers, those of the base among them. https://github.com/moby/moby/blob/v28.0.0/layer/layer_store.go (maxLayerDepth) */
export const MAX_LAYERS = 125;
/** Layers that are left to what is built on an image. */
const LEFT_FREE = 20;
/** Bytes of a package's file that has a layer of its own. */
const LARGE = 64 * 1024;
const MOST_OWN = 60;
/** Packages share layers with those of their size: what is small and changes makes nothing large be sent again. */
const SHARED = [
  { name: 'small', below: LARGE, layers: 12 },
  { name: 'medium', below: 1024 * 1024, layers: 12 },
  { name: 'large', below: Number.POSITIVE_INFINITY, layers: 16 },
] as const;
const SHARED_LAYERS = SHARED.reduce((sum, { layers }) => sum + layers, 0);

export interface SizedPackage {
  readonly name: string;
  readonly size: number;
}

/**
 * Packages by layer: the largest alone, the others with those of about their size, by the hash of their name, so that one that comes, goes
 * or changes moves no other. The order of layers is that of names.
 */
export function layerGroups<T extends SizedPackage>(
  packages: readonly T[],
  baseLayers: number,
): readonly (readonly T[])[] {
  const room = MAX_LAYERS - 1 - baseLayers;
  const most = Math.max(0, Math.min(MOST_OWN, room - LEFT_FREE - SHARED_LAYERS));
  const own = new Set(
    packages
      .filter(({ size }) => size >= LARGE)
      .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
      .slice(0, most),
  );
  const groups = new Map<string, T[]>();
  for (const one of [...packages].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const group = own.has(one) ? `own ${one.name}` : sharedGroup(one, room);
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sharedGroup({ name, size }: SizedPackage, room: number): string {
  if (room < SHARED.length) return 'shared';
  const { name: sizes, layers } = SHARED.find(({ below }) => size < below) ?? SHARED[2];
  const few = Math.max(1, Math.floor(layers * Math.min(1, room / SHARED_LAYERS)));
  return `shared ${sizes} ${Number.parseInt(sha256Hex(name).slice(0, 8), 16) % few}`;
}
