import type { Compression } from './compression.ts';
import type { ContextFile, PipEntry } from './definition.ts';
import type { Digest } from './digest.ts';
import type { PlatformPackages } from './packages.ts';
import type { Repository } from './reference.ts';
import type { Descriptor, ImageConfig, Registry } from './registry.ts';

/** A private folder with exactly the selected files. The Dockerfile is kept outside it. */
export interface Materialized {
  readonly contextDirectory: string;
  readonly dockerfile: string;
  readonly dispose: () => Promise<void>;
}

/** What is copied into the private folder. */
export interface ContextCopy {
  /** Directory that the files are relative to, relative to the root; `undefined` if there is no context. */
  readonly directory: string | undefined;
  readonly files: readonly ContextFile[];
  /** Generated files by path relative to the context. */
  readonly extra: ReadonlyMap<string, string>;
  readonly dockerfile: string;
}

/**
 * Copies and hashes each file in one read. Modes become 0644 or 0755, owners root, and times a fixed instant. If a
 * file differs from what was hashed, throws a `TerrariumError` with code `context-changed`.
 */
export type Materialize = (copy: ContextCopy) => Promise<Materialized>;

/** Packages that a step of ours installs, for a builder that does it without running the step. */
export type PackageInstall = WheelInstall | CondaInstall;

/** Conda packages of a lock. */
export interface CondaInstall {
  readonly kind: 'conda';
  /** The same image without what is installed: a Dockerfile. */
  readonly dockerfile: string;
  /** Those of the platform, as `formatCondaUrl` writes them. */
  readonly packages: readonly string[];
  /** Ids of the secrets that channels are asked with. */
  readonly secrets: readonly string[];
}

/** Packages of indexes. */
export interface WheelInstall {
  readonly kind: 'wheels';
  /** The same image without what is installed: a Dockerfile. */
  readonly dockerfile: string;
  readonly requirements: readonly PipEntry[];
  /** Versions that an earlier build of the definition installed, `name==version`; absent before the first one. */
  readonly recorded: readonly string[] | undefined;
  /** True if packages have to agree with each other, as `pip check` has it. */
  readonly checks: boolean;
  /** Ids of the secrets that indexes are asked with. */
  readonly secrets: readonly string[];
}

/** One image for one platform, regardless of its destination. */
export interface PlatformBuild {
  readonly contextDirectory: string;
  readonly dockerfile: string;
  readonly platform: string;
  /** Stage to build; empty for the last stage. */
  readonly target: string;
  readonly arguments: readonly (readonly [string, string])[];
  readonly labels: readonly (readonly [string, string])[];
  /** Annotations of the manifest; an engine stores none. */
  readonly annotations: readonly (readonly [string, string])[];
  /**
   * True if no step may come from the builder's cache, because a cached step may have run against older package
   * indexes.
   */
  readonly fresh: boolean;
  /** True if commands of its definition will be run in the image. */
  readonly tested?: boolean;
  /** Of the layers that are made. */
  readonly compression: Compression;
  /** True if a step uses uv, which a builder that runs steps brings. */
  readonly usesUv?: boolean;
  /** What the Dockerfile's own step installs; absent where only running the step can do it. */
  readonly packages?: PackageInstall | undefined;
  /** Why a step that is not the user's has to run; absent where none has. */
  readonly stepRuns?: string | undefined;
  /** Receives the build's output line by line. The output is untrusted. */
  readonly onLine: (line: string) => void;
}

/** A build whose image is pushed to a repository. */
export interface BuildRequest extends PlatformBuild {
  readonly repository: Repository;
}

/** A manifest that a builder pushed. */
export interface PublishedManifest extends Descriptor {
  /** True if the builder has checked the packages that it installed. */
  readonly checked?: boolean;
}

/** Builds an image and pushes it, untagged, to the repository. Returns its manifest. */
export type BuildAndPublish = (request: BuildRequest) => Promise<PublishedManifest>;

/** The local engine, which stores images by name without a registry. Failures are `TerrariumError`s. */
export interface LocalEngine {
  /** Platform of its containers, such as `linux/amd64`. */
  readonly platform: string;
  /** Configuration of a stored image; `undefined` if no image has that name. */
  readonly inspect: (name: string) => Promise<ImageConfig | undefined>;
  /** Removes a name. */
  readonly remove: (name: string) => Promise<void>;
  /** Gives an image that it holds another name. */
  readonly tag: (image: string, name: string) => Promise<void>;
  /** Fetches an image from its registry, for one platform, with the engine's own credentials. */
  readonly pull: (image: {
    readonly name: string;
    readonly platform: string;
    readonly onLine: (line: string) => void;
  }) => Promise<void>;
  /** Builds an image into the engine under a name. An image that already has the name loses it. */
  readonly build: (request: PlatformBuild & { readonly name: string }) => Promise<LoadedImage>;
}

/** An image that was built into an engine. */
export interface LoadedImage {
  /** True if the builder has checked the packages that it installed. */
  readonly checked: boolean;
}

/** A file from an image. Its path is absolute; its bytes are untrusted. */
export interface ImageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Copies matching files out of a published image, for one platform, without running anything in it. Patterns are those
 * of COPY. Failures are `TerrariumError`s with code `packages-unread` or `disk-full`.
 */
export type ReadImageFiles = (request: {
  readonly image: string;
  readonly platform: string;
  readonly patterns: readonly string[];
}) => Promise<readonly ImageFile[]>;

/** Runs a shell command in an image, for one platform. Failures are `TerrariumError`s with code `smoke-test-failed`. */
export type SmokeTest = (test: {
  readonly image: string;
  readonly platform: string;
  readonly command: string;
  readonly onLine: (line: string) => void;
}) => Promise<void>;

/** Progress events, sent while a plan is applied. */
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

/** Everything outside the process that applying a plan needs. */
export interface ApplyPorts {
  readonly registry: Registry;
  readonly materialize: Materialize;
  /** Finds the builder before the first build: what is wrong with it is one failure of the run, and not one of each build. */
  readonly openBuilder?: (() => Promise<void>) | undefined;
  readonly build: BuildAndPublish;
  readonly smokeTest: SmokeTest;
  /** Frees space for another build. Throws a `TerrariumError` with code `disk-full` if there is none. */
  readonly makeRoom?: ((onLine: (line: string) => void) => Promise<void>) | undefined;
  /** Absent if the builder does not support it; the contents of images are then not recorded. */
  readonly readImageFiles?: ReadImageFiles | undefined;
  /** Packages of a manifest that the builder knows without reading it, because it made it. */
  readonly knownPackages?: ((manifest: Digest) => Promise<PlatformPackages | undefined>) | undefined;
  /** Destination of built images instead of a repository, for runs that push nothing. */
  readonly engine?: LocalEngine | undefined;
  readonly onProgress: (event: ProgressEvent) => void;
  /** Seconds since an arbitrary fixed moment. */
  readonly now: () => number;
}
