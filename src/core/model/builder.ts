import type { ContextFile } from './definition.ts';
import type { Repository } from './reference.ts';
import type { Descriptor, ImageConfig, Registry } from './registry.ts';

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
 * Failure is a `TerrariumError` with code `packages-unread` or `disk-full`.
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
