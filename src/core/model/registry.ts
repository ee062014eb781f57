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

/** What we read of an image configuration. https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md */
export interface ImageConfig {
  readonly platform: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly user: string;
  /** `NAME=value`. */
  readonly env: readonly string[];
  /** Instructions that a Dockerfile which stands on the image runs first. */
  readonly onBuild: readonly string[];
}

/** A manifest whose `subject` is another. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
export interface Referrer extends Descriptor {
  readonly artifactType: string;
}

/** Says why a Sigstore bundle does not vouch for an image; `undefined` when it does. */
export type VerifyAttestation = (bundle: Uint8Array, digest: Digest) => string | undefined;

/**
 * What we ask of registries. In every function: absence (404) is `undefined`; any other failure is thrown as a
 * `TerrariumError` (`registry-auth` 401, `registry-denied` 403, `registry-unreachable`, `registry-failed`,
 * `registry-digest-mismatch`).
 */
export interface RegistryReader {
  /** HEAD of a manifest by tag or digest. */
  readonly headManifest: (repository: Repository, reference: string) => Promise<Descriptor | undefined>;
  /** GET of a manifest by tag or digest (at most 4 MiB), verified against its digest. */
  readonly getManifest: (repository: Repository, reference: string) => Promise<StoredManifest | undefined>;
  /** GET of a small blob (at most 4 MiB: configs and records), verified against size and digest. */
  readonly getBlob: (repository: Repository, descriptor: Descriptor) => Promise<Uint8Array | undefined>;
  /** What refers to a manifest: by the referrers API, else by the tag that stands for it; nothing is an empty list. */
  readonly listReferrers: (repository: Repository, digest: Digest) => Promise<readonly Referrer[]>;
  /** Every tag of a repository, over all pages. */
  readonly listTags: (repository: Repository) => Promise<readonly string[] | undefined>;
}

/** Where the bytes of a blob come from: memory, or a file that is streamed. */
export type BlobSource =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string };

/** What we do to the target registry. Failures are thrown as `TerrariumError`. */
export interface RegistryWriter {
  /** Uploads a blob unless the repository says that it has it; `anew` does not ask, for a registry that said so in error. */
  readonly putBlob: (
    repository: Repository,
    descriptor: Descriptor,
    source: BlobSource,
    how?: 'unless-present' | 'anew',
  ) => Promise<void>;
  /** Has the repository hold a blob of another one: mounted where the registry does that, else read there and uploaded. */
  readonly copyBlob: (repository: Repository, descriptor: Descriptor, from: Repository) => Promise<void>;
  /** Puts a manifest under a tag or its digest; answers the digest that the registry now serves. */
  readonly putManifest: (
    repository: Repository,
    reference: string,
    manifest: { readonly mediaType: string; readonly bytes: Uint8Array },
  ) => Promise<Digest>;
  /** Opens and abandons a blob upload: true when the registry answered 202, so that we may push. */
  readonly probePush: (repository: Repository) => Promise<boolean>;
}

export type Registry = RegistryReader & RegistryWriter;
