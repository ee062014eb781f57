import { OFFLINE } from '../../src/adapters/registry/offline.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import type { Descriptor, Referrer, Registry } from '../../src/core/model/registry.ts';
import { described, digestOf } from './answering-registry.ts';

/** A registry of one repository in memory, without any checks of its own. */
export interface MemoryRegistry {
  readonly registry: Registry;
  readonly put: (mediaType: string, bytes: Uint8Array, ...tags: readonly string[]) => Descriptor;
  readonly tags: string[];
  readonly referrers: Referrer[];
}

export function memoryRegistry(): MemoryRegistry {
  const manifests = new Map<string, Descriptor & { readonly bytes: Uint8Array }>();
  const blobs = new Map<string, Uint8Array>();
  const tags: string[] = [];
  const referrers: Referrer[] = [];
  const put = (mediaType: string, bytes: Uint8Array, ...names: readonly string[]): Descriptor => {
    const descriptor = described(mediaType, bytes);
    blobs.set(descriptor.digest, bytes);
    for (const name of [descriptor.digest, ...names]) manifests.set(name, { ...descriptor, bytes });
    tags.push(...names);
    return descriptor;
  };
  const registry: Registry = {
    ...OFFLINE,
    headManifest: async (_, reference) => manifests.get(reference),
    getManifest: async (_, reference) => manifests.get(reference),
    getBlob: async (_, { digest, size }) => {
      const bytes = blobs.get(digest);
      if (bytes !== undefined && bytes.byteLength !== size)
        throw new TerrariumError('registry-digest-mismatch', 'another size');
      return bytes;
    },
    listTags: async () => [...new Set(tags)],
    listReferrers: async () => referrers,
    putBlob: async (_, { digest }, source) => {
      if (source.kind === 'bytes') blobs.set(digest, source.bytes);
    },
    putManifest: async (_, reference, { mediaType, bytes }) => {
      put(mediaType, bytes, ...(reference.startsWith('sha256:') ? [] : [reference]));
      return digestOf(bytes);
    },
    probePush: async () => true,
  };
  return { registry, put, tags, referrers };
}
