import type { FileReading } from './formats/format.ts';
import type { ContextFile } from './model.ts';
import type { Digest } from './names/digest.ts';
import type { Repository } from './names/reference.ts';

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

/** A file or link below a context directory. */
export interface TreeEntry {
  /** Relative to the context directory, POSIX. */
  readonly path: string;
  readonly kind: 'file' | 'link';
  readonly executable: boolean;
  /** Link target as stored; empty for a file. */
  readonly target: string;
}

/** A tree of files: the work tree, or the git objects of a commit. Every path is relative to the root, POSIX. */
export interface ReadTree {
  /** Files for discovery: tracked, and untracked but not ignored. */
  readonly listFiles: () => Promise<readonly string[]>;
  /** Text of a definition file (UTF-8, at most 4 MiB, below the root also behind links). */
  readonly readText: (path: string) => Promise<FileReading>;
  /** Everything below a directory, ignored files too; `undefined` when there is no such directory. */
  readonly listContext: (directory: string) => Promise<readonly TreeEntry[] | undefined>;
  /** sha256 of a file's bytes. */
  readonly digestFile: (path: string) => Promise<Digest>;
}

/** A private folder with exactly the selected files, and the Dockerfile outside of it. */
export interface Materialized {
  readonly contextDirectory: string;
  readonly dockerfile: string;
  readonly dispose: () => Promise<void>;
}

/** What is laid into the private folder. */
export interface ContextCopy {
  /** Directory that the files are relative to, relative to the root; `undefined` without a context. */
  readonly directory: string | undefined;
  readonly files: readonly ContextFile[];
  /** Generated files by path relative to the context. */
  readonly extra: ReadonlyMap<string, string>;
  readonly dockerfile: string;
}

/**
 * Copies and hashes in one read; modes become 0644 or 0755, owners root, times one fixed instant. A file that is not what
 * was hashed is a `TerrariumError` with code `context-changed`.
 */
export type Materialize = (copy: ContextCopy) => Promise<Materialized>;

/** One image for one platform, wherever it goes. */
export interface PlatformBuild {
  readonly contextDirectory: string;
  readonly dockerfile: string;
  readonly platform: string;
  /** Stage to build, empty for the last. */
  readonly target: string;
  readonly arguments: readonly (readonly [string, string])[];
  readonly labels: readonly (readonly [string, string])[];
  /** True where no step may come from the builder's cache: it may have been run when indexes served something else. */
  readonly fresh: boolean;
  /** Receives the build's output line by line: hostile text. */
  readonly onLine: (line: string) => void;
}

/** A build whose image goes into a repository. */
export interface BuildRequest extends PlatformBuild {
  readonly repository: Repository;
}

/** Builds an image and puts it, untagged, into the repository; answers its manifest. */
export type BuildAndPublish = (request: BuildRequest) => Promise<Descriptor>;

/** The engine of this machine, which keeps images by name, without a registry. Failures are `TerrariumError`s. */
export interface LocalEngine {
  /** Platform of its containers, such as `linux/amd64`. */
  readonly platform: string;
  /** Configuration of an image that it keeps; `undefined` when there is none of that name. */
  readonly inspect: (name: string) => Promise<ImageConfig | undefined>;
  /** Takes a name away again. */
  readonly remove: (name: string) => Promise<void>;
  /** Builds an image into the engine, under a name that it may have had for another one. */
  readonly build: (request: PlatformBuild & { readonly name: string }) => Promise<void>;
}

/** A file of an image: its path is absolute, its bytes are hostile. */
export interface ImageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What was copied out of an image. */
export interface ImageContents {
  readonly files: readonly ImageFile[];
  /** Headers of rpm's database, which is no text. */
  readonly rpmHeaders: readonly Uint8Array[];
}

/**
 * Copies the files that match out of a published image, for one platform, and runs nothing in it. Patterns are those of COPY.
 * Failure is a `TerrariumError` with code `packages-unread`.
 */
export type ReadImageFiles = (request: {
  readonly image: string;
  readonly platform: string;
  readonly patterns: readonly string[];
}) => Promise<ImageContents>;

/** Runs a shell command in an image, for one platform. Failure is a `TerrariumError` with code `smoke-test-failed`. */
export type SmokeTest = (test: {
  readonly image: string;
  readonly platform: string;
  readonly command: string;
  readonly onLine: (line: string) => void;
}) => Promise<void>;

/** What happens while a plan is applied, as it happens. */
export type ProgressEvent =
  | { readonly kind: 'started'; readonly id: string; readonly title: string }
  | { readonly kind: 'line'; readonly id: string; readonly line: string }
  | {
      readonly kind: 'finished';
      readonly id: string;
      readonly status: string;
      readonly seconds: number;
      readonly message: string;
    };

/** Everything that applying a plan needs from outside. */
export interface ApplyPorts {
  readonly registry: Registry;
  readonly materialize: Materialize;
  readonly build: BuildAndPublish;
  readonly smokeTest: SmokeTest;
  /** Frees space for another build; a `TerrariumError` with code `disk-full` where there is none. */
  readonly makeRoom?: ((onLine: (line: string) => void) => Promise<void>) | undefined;
  /** Absent where the builder cannot: then nothing is written down of what images hold. */
  readonly readImageFiles?: ReadImageFiles | undefined;
  /** Where images are built to instead of a repository: for runs that push nothing. */
  readonly engine?: LocalEngine | undefined;
  readonly onProgress: (event: ProgressEvent) => void;
  /** Seconds since some fixed moment. */
  readonly now: () => number;
}
