import type { Digest } from '../../core/model/digest.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry, StoredManifest } from '../../core/model/registry.ts';
import { parseDigest } from '../../core/names/digest.ts';
import { formatRepository } from '../../core/names/reference.ts';

/** Documents that are kept at most. */
const MOST = 500;
/** Bytes of a document that is kept. */
const MOST_BYTES = 256 * 1024;

/**
 * A registry client that asks for a document by its digest once: a run reads manifest and configuration of one base for each image on
 * it, and some registries count each. Repositories that the run writes to are asked every time.
 */
export function rememberingReads<T extends Registry>(registry: T): T {
  const written = new Set<string>();
  const manifests = documents<StoredManifest>(({ bytes }) => bytes);
  const blobs = documents<Uint8Array>((bytes) => bytes);
  const keyOf = (repository: Repository, digest: Digest | undefined) => {
    const name = formatRepository(repository);
    return digest === undefined || written.has(name) ? undefined : `${name}@${digest}`;
  };
  const write = (repository: Repository) => void written.add(formatRepository(repository));
  return {
    ...registry,
    headManifest: async (repository, reference) => {
      const kept = await manifests.kept(keyOf(repository, parseDigest(reference)));
      if (kept === undefined) return registry.headManifest(repository, reference);
      const { mediaType, digest, size } = kept;
      return { mediaType, digest, size };
    },
    getManifest: (repository, reference) =>
      manifests.read(keyOf(repository, parseDigest(reference)), () => registry.getManifest(repository, reference)),
    getBlob: (repository, descriptor, limit) => {
      const { digest, size } = descriptor;
      const key = size > Math.min(limit ?? MOST_BYTES, MOST_BYTES) ? undefined : keyOf(repository, digest);
      return blobs.read(key && `${key} ${size}`, () => registry.getBlob(repository, descriptor, limit));
    },
    putBlob: (repository, ...rest) => {
      write(repository);
      return registry.putBlob(repository, ...rest);
    },
    copyBlob: (repository, ...rest) => {
      write(repository);
      return registry.copyBlob(repository, ...rest);
    },
    putManifest: (repository, ...rest) => {
      write(repository);
      return registry.putManifest(repository, ...rest);
    },
    announce: (repository, digest) => {
      write(repository);
      registry.announce(repository, digest);
    },
  };
}

/** Documents by name. Without a name nothing is kept; neither are failures and absence. */
function documents<T>(bytesOf: (document: T) => Uint8Array) {
  const asked = new Map<string, Promise<T | undefined>>();
  const ask = async (key: string, read: () => Promise<T | undefined>): Promise<T | undefined> => {
    const document = await read().catch((error: unknown) => {
      asked.delete(key);
      throw error;
    });
    if (document === undefined || bytesOf(document).length > MOST_BYTES) asked.delete(key);
    return document;
  };
  return {
    kept: async (key: string | undefined) => (key === undefined ? undefined : asked.get(key)?.catch(() => undefined)),
    read: async (key: string | undefined, read: () => Promise<T | undefined>) => {
      if (key === undefined) return read();
      const known = asked.get(key);
      if (known !== undefined) return known;
      if (asked.size >= MOST) asked.clear();
      const answer = ask(key, read);
      asked.set(key, answer);
      return answer;
    },
  };
}
