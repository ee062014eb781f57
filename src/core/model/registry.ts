import type { Digest } from './digest.ts';
import type { Repository } from './reference.ts';

/** One content descriptor. https://github.com/opencontainers/image-spec/blob/v1.1.0/descriptor.md */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
}

/** A manifest or index as the registry holds it; `digest` is the sha256 of exactly `bytes`. */
export interface StoredManifest extends Descriptor {
  readonly bytes: Uint8Array;
}

/**
 * The parts of an image configuration that we read. https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md
 */
export interface ImageConfig {
  readonly platform: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly user: string;
  /** When it was built, as written; empty if it does not say. */
  readonly created: string;
  /** `NAME=value`. */
  readonly env: readonly string[];
  /** ONBUILD instructions, which run first in a Dockerfile built on the image. */
  readonly onBuild: readonly string[];
}

/**
 * A manifest whose `subject` is another manifest.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers
 */
export interface Referrer extends Descriptor {
  readonly artifactType: string;
}

/** Returns why a Sigstore bundle does not vouch for an image; `undefined` if it does. */
export type VerifyAttestation = (bundle: Uint8Array, digest: Digest) => string | undefined;

/**
 * How we read from registries. In every function, absence (404) is `undefined`; any other failure is thrown as a
 * `TerrariumError` (`registry-auth` 401, `registry-denied` 403, `registry-unreachable`, `registry-failed`,
 * `registry-content-invalid`, `registry-digest-mismatch`).
 */
export interface RegistryReader {
  /** HEAD of a manifest by tag or digest. */
  readonly headManifest: (repository: Repository, reference: string) => Promise<Descriptor | undefined>;
  /** GET of a manifest by tag or digest (at most 4 MiB), verified against its digest. */
  readonly getManifest: (repository: Repository, reference: string) => Promise<StoredManifest | undefined>;
  /** GET of a small blob (at most `limit` bytes, else 4 MiB), verified against size and digest. */
  readonly getBlob: (repository: Repository, descriptor: Descriptor, limit?: number) => Promise<Uint8Array | undefined>;
  /** Downloads a blob into a file that does not exist yet, verified against size and digest. */
  readonly fetchBlob: (repository: Repository, descriptor: Descriptor, file: string) => Promise<void>;
  /** Referrers of a manifest: from the referrers API, or from the fallback tag. The list is empty if there are none. */
  readonly listReferrers: (repository: Repository, digest: Digest) => Promise<readonly Referrer[]>;
  /** Every tag of a repository, from all pages. */
  readonly listTags: (repository: Repository) => Promise<readonly string[] | undefined>;
}

/** Source of a blob's bytes: memory, or a streamed file. */
export type BlobSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string };

/** How we write to the target registry. Failures are thrown as `TerrariumError`. */
export interface RegistryWriter {
  /**
   * Uploads a blob unless the repository reports that it has it. `again` skips that check, for a registry that reported
   * it wrongly.
   */
  readonly putBlob: (
    repository: Repository,
    descriptor: Descriptor,
    source: BlobSource,
    how?: 'unless-present' | 'again',
  ) => Promise<void>;
  /** True if the repository has a blob: one that is asked for by whoever may push. */
  readonly hasBlob: (repository: Repository, descriptor: Descriptor) => Promise<boolean>;
  /** Copies a blob from another repository: mounted if the registry supports it, otherwise downloaded and uploaded. */
  readonly copyBlob: (repository: Repository, descriptor: Descriptor, from: Repository) => Promise<void>;
  /** Puts a manifest under a tag or its digest. Returns the digest that the registry now serves. */
  readonly putManifest: (
    repository: Repository,
    reference: string,
    manifest: { readonly mediaType: string; readonly bytes: Uint8Array },
  ) => Promise<Digest>;
  /**
   * Tells of a manifest that a builder has pushed. A registry that does not show it, or what was put here, has not caught up: reading
   * waits for some seconds, then fails with `registry-lagging`.
   */
  readonly announce: (repository: Repository, digest: Digest) => void;
  /** Starts and abandons a blob upload. True if the registry answers 202, that is, if we may push. */
  readonly probePush: (repository: Repository) => Promise<boolean>;
}

export type Registry = RegistryReader & RegistryWriter;

/** How we remove from registries. Failures are thrown as `TerrariumError`. */
export interface RegistryRemover {
  /**
   * Removes a manifest, by most registries with every tag that names it, or a tag; false where it is not there. `registry-keeps` where the
   * registry removes nothing. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#deleting-manifests
   */
  readonly removeManifest: (repository: Repository, reference: string) => Promise<boolean>;
}
