import { isRecord, parseJson } from '../model/json.ts';
import type { Descriptor, StoredManifest } from '../model/registry.ts';
import { isIndex, parseDescriptor } from './stored-image.ts';

/** Maximum layers of an image and manifests of an index: none in use has as many. */
const MAX_PARTS = 1000;

/** What a manifest names: the manifests of an index, or layers and configuration of an image. */
export type ManifestParts =
  | { readonly kind: 'index'; readonly manifests: readonly Descriptor[] }
  | { readonly kind: 'image'; readonly layers: readonly Descriptor[]; readonly config: Descriptor };

/** Reads what a manifest names; `undefined` where it cannot be read, or is an index of indexes. */
export function manifestParts({ mediaType, bytes }: StoredManifest): ManifestParts | undefined {
  const content = parseJson(bytes);
  if (!isRecord(content)) return undefined;
  if (isIndex(mediaType)) {
    const manifests = descriptorsIn(content.manifests);
    const isNested = manifests?.some((part) => isIndex(part.mediaType)) ?? true;
    return manifests === undefined || isNested ? undefined : { kind: 'index', manifests };
  }
  const layers = descriptorsIn(content.layers);
  const config = parseDescriptor(content.config);
  return layers === undefined || config === undefined ? undefined : { kind: 'image', layers, config };
}

function descriptorsIn(value: unknown): readonly Descriptor[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_PARTS) return undefined;
  const parts = value.map(parseDescriptor);
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
}
