import type { Position } from './diagnostic.ts';
import type { BaseImage, Reference } from './reference.ts';

declare const brand: unique symbol;

/** 64 lower-case hex digits: the address of a definition's meaning (docs/hash.md). */
export type DefinitionHash = string & { readonly [brand]: 'DefinitionHash' };
/**
 * 64 lower-case hex digits: the address of the image that a definition and its resolved, followed bases produce
 * (docs/hash.md).
 */
export type ImageKey = string & { readonly [brand]: 'ImageKey' };

/** One image that the definition is built on or copies from, for one platform. */
export interface BaseUse {
  /** Position among the distinct images that the steps name, in the order in which they are reached. */
  readonly slot: number;
  /** Platform of the environment that uses this image. */
  readonly platform: string;
  /** Platform of the image; it differs if FROM has `--platform`. */
  readonly imagePlatform: string;
  /** An external image, or the id of an environment of this tree. */
  readonly source: BaseImage | { readonly kind: 'environment'; readonly id: string };
}

/** One Dockerfile instruction: comments and continuations folded, shell text untouched, heredocs verbatim. */
export interface Instruction {
  readonly keyword: string;
  readonly flags: readonly string[];
  /**
   * The words of COPY and ADD, whose shell and JSON forms are equivalent; for other instructions one element, the text.
   */
  readonly words: readonly string[];
  /** `[delimiter, body]` in order. A quoted delimiter keeps its quotes, because they disable expansion. */
  readonly heredocs: readonly (readonly [string, string])[];
}

/** A stage that the target reaches. `from` is `base:<n>` (n-th base slot), `stage:<n>` (n-th reached stage) or `scratch`. */
export interface BuildStage {
  readonly from: string;
  readonly instructions: readonly Instruction[];
}

/** Docker steps in canonical form; `stages` is empty if an environment has no steps. */
export interface Steps {
  /** `[name, value]` of arguments that reached stages declare, sorted by name. */
  readonly arguments: readonly (readonly [string, string])[];
  /** `[name, reference]` of named build contexts that reached stages use, sorted by name. */
  readonly contexts: readonly (readonly [string, string])[];
  readonly escape: string;
  readonly secrets: readonly string[];
  readonly stages: readonly BuildStage[];
  readonly syntax: string;
}

/**
 * A pip line in canonical form, a nested file (`-r`, `-c`) with its lines, or a local package: its path and what
 * follows it (extras, marker). The path is relative to the root until the normalize stage, and to the build context
 * after it.
 */
export type PipEntry = string | NestedPip | LocalPip;
export type NestedPip = readonly ['-r' | '-c', readonly PipEntry[]];
export type LocalPip = readonly ['-e' | 'path', string, string];

export function isLocalPip(entry: Exclude<PipEntry, string>): entry is LocalPip {
  return entry[0] === '-e' || entry[0] === 'path';
}

/** Packages that a lock file lists for one conda platform. */
export interface LockedPackages {
  /** URLs with their digest, `https://...#sha256:<hex>` or `#<md5>`, in the order in which they are installed. */
  readonly conda: readonly string[];
  /** Canonical pip lines, installed without their dependencies. */
  readonly pip: readonly string[];
  /** `linux-64`, `noarch`, ... */
  readonly subdir: string;
}

export interface Python {
  readonly channels: readonly string[];
  /** Canonical match specs: `[channel::]name[ version[ build]]`. */
  readonly conda: readonly string[];
  /** Contents of a lock file for the environment's platforms; absent if there is no lock file. */
  readonly locked?: readonly LockedPackages[];
  readonly pip: readonly PipEntry[];
  /** Absent, or true for lines of a lock of which those without a hash are installed after the others. */
  readonly apart?: true;
  /** Absent, or true where packages of indexes or of a conda lock are compiled when they are installed. */
  readonly bytecode?: true;
  /** Ids of secrets that our own step needs, sorted; absent if there are none. */
  readonly secrets?: readonly string[];
}

export interface Spark {
  readonly packages: readonly string[];
  readonly precache: boolean;
  readonly repositories: readonly string[];
}

/** One selected context file. `digest` is empty for a link, `target` for a file. */
export interface ContextFile {
  readonly digest: string;
  readonly executable: boolean;
  readonly path: string;
  readonly target: string;
}

/** Exactly what is hashed: every member is always present (docs/hash.md). */
export interface ImageDefinition {
  /** `parent` is the parent's DefinitionHash, or empty; `reference` the external base in full form, or empty. */
  readonly bases: readonly { readonly parent: string; readonly platform: string; readonly reference: string }[];
  readonly context: readonly ContextFile[];
  readonly platforms: readonly string[];
  readonly python: Python;
  readonly spark: Spark;
  readonly steps: Steps;
}

export const SECTIONS = ['base', 'steps', 'context', 'python', 'spark', 'platforms'] as const;
export type Section = (typeof SECTIONS)[number];
/** 64 hex digits per section, for field-level comparison. */
export type Sections = Readonly<Record<Section, string>>;

/** A path or pattern, relative to the context, that an instruction copies. */
export interface ContextSource {
  readonly path: string;
  /** Line of the instruction in the Dockerfile. */
  readonly line: number;
  /** Patterns of what is not copied, relative to the source, as an ignore file has them. */
  readonly excludes?: readonly string[];
}

/** Which files of a build context the steps can reach. */
export interface ContextSelection {
  /** Context directory relative to the root, `.` for the root itself. */
  readonly directory: string;
  /** Ignore files to look for; the first that exists is used. */
  readonly ignoreFiles: readonly string[];
  readonly sources: 'all' | readonly ContextSource[];
  /** Folders below the context that pip installs, and where the definition names them; absent for a Dockerfile. */
  readonly projects?: readonly LocalProject[];
}

/** A folder that pip installs, relative to the context. */
export interface LocalProject {
  readonly path: string;
  readonly at: Position;
}

/** How to rewrite a Dockerfile so that every external image is pinned: spans of the original text. */
export interface ImageSpan {
  /** Index into `bases`, as a slot: the position of an image among the distinct images that the reached stages name. */
  readonly slot: number;
  /** Offsets of the reference in the Dockerfile's text. */
  readonly start: number;
  readonly end: number;
}

/** The Dockerfile that is built: its text, and where references are replaced. */
export interface DockerfileSource {
  readonly path: string;
  readonly text: string;
  readonly target: string;
  /** Arguments that the builder is given beside those that are hashed. */
  readonly builderArguments: readonly (readonly [string, string])[];
  /** The frontend named by `# syntax`; `undefined` if there is none, or if its text is not a reference. */
  readonly syntax: Reference | undefined;
  readonly images: readonly ImageSpan[];
}

/** What the normalize stage knows about an image, before contexts are read and parents are hashed. */
export interface ImageDraft {
  /** Ordered by slot, and within a slot by platform. */
  readonly bases: readonly BaseUse[];
  readonly context: ContextSelection | undefined;
  readonly dockerfile: DockerfileSource | undefined;
  readonly platforms: readonly string[];
  readonly python: Python;
  readonly spark: Spark;
  readonly steps: Steps;
}
