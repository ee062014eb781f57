import type { ContextFile, DefinitionHash, ImageDefinition, ImageDraft, Sections } from './definition.ts';
import type { Severity } from './diagnostic.ts';
import type { Part } from './part.ts';

/**
 * The kind of a definition file, as its reader in `formats` names it: `conda`, `dockerfile`; `unknown` if no reader
 * accepts it.
 */
export type Format = string;
export type Kind = 'system-managed' | 'user-managed' | 'curated';

/** Why an environment is or is not built. Only `declared` and `configured` environments are selected. */
export type Selection = 'declared' | 'configured' | 'consumed' | 'candidate' | 'excluded';

/** What is known about every recognised definition, including failed ones. */
export interface Origin {
  readonly id: string;
  /** File that defines it, relative to the root. */
  readonly source: string;
  readonly format: Format;
  readonly kind: Kind;
  readonly selection: Selection;
}

/** True for the environments that a run plans and builds. */
export function isSelected(origin: Pick<Origin, 'selection'>): boolean {
  return origin.selection === 'declared' || origin.selection === 'configured';
}

/** A file that defines an environment, or a part of one. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** One environment: metadata, run-time settings, and the definition, which is the only hashed part. */
export interface Environment {
  readonly id: string;
  readonly slug: string;
  /** File that defines it, relative to the root. */
  readonly source: string;
  readonly format: Format;
  readonly kind: Kind;
  readonly name: string | undefined;
  /** True if other environments of the tree have its name: they differ in their versions. */
  readonly sharesName: boolean;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** References by which other environments of the tree name this one as their base. */
  readonly provides: readonly string[];
  /** Shell command run in the built image before it is tagged. */
  readonly test: string | undefined;
  /** False if the result of `pip check` does not affect whether the image is tagged. */
  readonly pipCheck: boolean;
  readonly owners: readonly string[];
  /** Labels of the runner that builds it; empty if the runner is chosen by platform. */
  readonly runsOn: readonly string[];
  /** Severity by pinning rule, where it differs from the rule's default. */
  readonly policies: Readonly<Record<string, Severity | 'off'>>;
  /** The files that it is read from, its own first. Findings point into them. */
  readonly documents: readonly Document[];
  /** Files with build arguments that its entry names. */
  readonly argumentFiles: readonly string[];
  /** The configuration file, if it names the base. */
  readonly configuration: Document | undefined;
  /** Its packages, channels and base, with their positions in these files. */
  readonly parts: readonly Part[];
  /** Names of the packages that the project of a lock asks for itself (PEP 503); absent if its format does not say. */
  readonly asks?: readonly string[];
  /** Fingerprints of the findings that the baseline accepts. */
  readonly accepted: ReadonlySet<string>;
  /**
   * The version that azure-ai-ml would give it if it had no name, if that can be computed. We do not use it as an
   * address.
   */
  readonly azuremlAnonymousVersion?: () => string | undefined;
  readonly image: ImageDraft;
}

/** An environment whose contexts have been read: `files` replaces the draft's selection. */
export interface SnapshotEnvironment extends Environment {
  readonly files: readonly ContextFile[];
}

/** An environment with its address. */
export interface HashedEnvironment extends SnapshotEnvironment {
  readonly definition: ImageDefinition;
  readonly hash: DefinitionHash;
  readonly sections: Sections;
  /** Equal for definitions that differ only in the order of packages and channels. */
  readonly unorderedHash: () => string;
  /** Ids of the environments that it is built on. */
  readonly parents: readonly string[];
}

/** Ids of the environments that an environment is built on, in the order of its bases. */
export function parentIds(environment: Pick<Environment, 'image'>): readonly string[] {
  const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
  return [...new Set(ids)];
}
